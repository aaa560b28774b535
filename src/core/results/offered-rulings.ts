import type { RuledVerdict } from "../facts/values/ruling";
import { parseRuling } from "../facts/values/ruling";
import type { Grid } from "../sheet/grid";
import { ownedColumns } from "../sheet/owned-columns";
import { bracketed } from "../text/brackets";
import { cleanText } from "../text/clean";
import type { HandChange } from "./written";

/** A conclusion of ours that was typed over, as the decision it may be meant for. */
export interface OfferedRuling {
  readonly row: number;
  readonly verdict: RuledVerdict;
  /** What stands in brackets behind the verdict; "" where nothing does. */
  readonly reason: string;
}

/** Which hand changes say a verdict in 审核结论: 符合（已看原件） says one and a reason, 再看看 says none. */
export function offeredRulings(
  changes: readonly HandChange[],
  grid: Pick<Grid, "name" | "names">,
): readonly OfferedRuling[] {
  const verdicts = ownedColumns(grid).find(({ result }) => result === "verdict")?.range.column;
  return changes.flatMap(({ row, column, found }): OfferedRuling[] => {
    if (column !== verdicts) return [];
    const { outside, inside } = bracketed(cleanText(found));
    const verdict = parseRuling(outside);
    if (verdict === null || verdict === "unreadable") return [];
    const reason = inside.filter((text) => !/^人工(?:核定)?$/.test(text)).join("；");
    return [{ row, verdict, reason }];
  });
}
