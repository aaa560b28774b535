import { createContext } from "react";
import type { RulePack } from "../core/law/schema";
import type { AppliedCorrections } from "../workbook/corrections";
import type { ScreenDoor } from "../workbook/messages";
import type { Result } from "./result";
import type { PaneActions } from "./use-pane";

/** What a row needs for 试算. */
export interface TryoutDesk extends Pick<PaneActions, "writeTried" | "takeBack"> {
  readonly door: ScreenDoor;
  readonly result: Result;
  readonly packs: readonly RulePack[];
  /** What was written into cells and can be taken back, the last one last. */
  readonly applied: readonly AppliedCorrections[];
  /** The row that was written last, as `placeOf` has it: its 试算 stays open wherever the row goes. Null: none. */
  readonly written: readonly [string | null, (row: string) => void];
  /** Nothing can be written now. */
  readonly disabled: boolean;
}

/** Null where nothing can be tried. */
export const TryoutContext = createContext<TryoutDesk | null>(null);
