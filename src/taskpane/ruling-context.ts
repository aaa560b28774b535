import { createContext } from "react";
import type { PaneActions } from "./use-pane";

/** What a row needs for 人工核定. */
export interface RulingDoor extends Pick<PaneActions, "rule"> {
  /** Who rules, remembered while the pane is open, and how that is changed. */
  readonly clerk: readonly [string, (who: string) => void];
  readonly disabled: boolean;
}

/** Null where nothing can be ruled. */
export const RulingContext = createContext<RulingDoor | null>(null);
