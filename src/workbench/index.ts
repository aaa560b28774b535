import { byId } from "./element";
import { framedPane } from "./framed-pane";
import { startPage } from "./page";

startPage((takeDrops) => framedPane(byId("pane"), takeDrops));
