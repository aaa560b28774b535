import type { RulePack } from "../law/schema";
import { objectionsTo } from "../law/validity";
import type { Day } from "../time/day";
import { offeredRows, type SheetApplications } from "./offered";

/** Another notice, and for how many of the rows it offers what they apply for. */
export interface FittingNotice {
  readonly pack: RulePack;
  readonly rows: number;
}

/** Of a sheet by the wrong notice most rows are refused; a few are slips of the pen. */
const SHARE_REFUSED = 1 / 3;

/** More than these are no help. */
const MOST = 3;

export interface FittingNotices {
  /** How many rows apply for what the notice used does not offer. */
  readonly refused: number;
  /** Those that offer more than it does, the best first; of equals those in force on the day. */
  readonly notices: readonly FittingNotice[];
}

/** Which other notices would fit, where a third of the rows apply for what `used` does not offer; else, or where none fits better, null. */
export function fittingNotices(
  sheets: readonly SheetApplications[],
  used: RulePack,
  packs: readonly RulePack[],
  asOf: Day,
): FittingNotices | null {
  const all = sheets.reduce((sum, { applicants }) => sum + applicants.length, 0);
  const rowsOf = (pack: RulePack) => sheets.reduce((sum, sheet) => sum + offeredRows(sheet, pack), 0);
  const offered = rowsOf(used);
  const refused = all - offered;
  if (all === 0 || refused < all * SHARE_REFUSED) return null;
  const notices = packs
    .filter(({ id }) => id !== used.id)
    .map((pack) => ({ pack, rows: rowsOf(pack), objections: objectionsTo(pack, asOf, packs).length }))
    .filter(({ rows }) => rows > offered)
    .sort((one, other) => other.rows - one.rows || one.objections - other.objections)
    .slice(0, MOST)
    .map(({ pack, rows }) => ({ pack, rows }));
  return notices.length === 0 ? null : { refused, notices };
}
