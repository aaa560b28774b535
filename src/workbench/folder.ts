import { byId } from "./element";
import { ownPane } from "./own-pane";
import { startPage } from "./page";

startPage(() => ownPane(byId("pane")));
