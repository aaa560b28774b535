import { cleanText } from "../text/clean";
import type { RowReader } from "./row";
import { parseRuling, type RuledVerdict } from "./values/ruling";

/** What stands in 人工核定 and 核定理由 of one row. */
export interface WrittenRuling {
  readonly verdict: RuledVerdict;
  /** As written, without white space around it; "" where it is blank. Behind it may stand who ruled (`ruledBy`). */
  readonly reason: string;
}

/** Null where nothing stands there, or nothing that can be read. */
export function readRuling(row: RowReader): WrittenRuling | null {
  if (!row.asked("ruling")) return null;
  const verdict = parseRuling(row.value("ruling"));
  if (verdict === "unreadable") row.report("override-unreadable", "ruling");
  if (verdict === null || verdict === "unreadable") return null;
  return { verdict, reason: cleanText(row.value("rulingReason")) };
}
