import { byId } from "./element";
import { framedPane } from "./framed-pane";
import { startPage } from "./page";

startPage((takeIn) => framedPane(byId("pane"), takeIn));
