import { finalOf } from "../core/decide/rulings/ruling";
import type { AuditRow } from "../core/audit";
import type { Verdict } from "../core/decide/decision";
import { causeKey, causesOf, type Cause } from "./cause";

/** Rows that want the same from the clerk, in the order she works them off; `noted`: eligible, with a hint to read. */
export const GROUP_KINDS = ["ineligible", "undetermined", "noted", "eligible"] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export interface RowGroup {
  readonly kind: GroupKind;
  readonly rows: readonly AuditRow[];
}

/** What the clerk asked to see; null and "" ask for everything. */
export interface RowFilter {
  readonly verdict: Verdict | null;
  /** A `causeKey`. */
  readonly cause: string | null;
  /** Part of a name, the end of an identity number, or a row number. */
  readonly find: string;
}

export const EVERY_ROW: RowFilter = { verdict: null, cause: null, find: "" };

export interface CountedCause {
  readonly key: string;
  readonly cause: Cause;
  readonly rows: number;
}

/** Tells a row from those of other sheets. */
export function placeOf({ applicant, reading }: Pick<AuditRow, "applicant" | "reading">): string {
  return `${applicant.row} ${reading?.name ?? ""}`;
}

function groupKindOf(row: AuditRow): GroupKind {
  const { verdict, byClerk } = finalOf(row);
  return verdict === "eligible" && (byClerk || row.decision.problems.length > 0) ? "noted" : verdict;
}

/** The rows that pass the filter, by group; groups without a row are left out. */
export function groupRows(rows: readonly AuditRow[], filter: RowFilter): readonly RowGroup[] {
  const passing = ofVerdict(rows, filter.verdict).filter((row) => passes(row, filter));
  return GROUP_KINDS.map((kind) => ({ kind, rows: passing.filter((row) => groupKindOf(row) === kind) })).filter(
    (group) => group.rows.length > 0,
  );
}

/** The causes that occur among the rows, the most frequent first. */
export function countCauses(rows: readonly AuditRow[]): readonly CountedCause[] {
  const counted = new Map<string, CountedCause>();
  for (const cause of rows.flatMap(causesOf)) {
    const key = causeKey(cause);
    counted.set(key, { key, cause, rows: (counted.get(key)?.rows ?? 0) + 1 });
  }
  return [...counted.values()].sort((one, other) => other.rows - one.rows);
}

/** All rows for null. */
export function ofVerdict(rows: readonly AuditRow[], verdict: Verdict | null): readonly AuditRow[] {
  return verdict === null ? rows : rows.filter((row) => finalOf(row).verdict === verdict);
}

function passes(row: AuditRow, { cause, find }: RowFilter): boolean {
  if (cause !== null && !causesOf(row).some((one) => causeKey(one) === cause)) return false;
  const words = find.normalize("NFKC").trim().toUpperCase();
  if (words === "") return true;
  const { name, idNumber, row: number } = row.applicant;
  return name.toUpperCase().includes(words) || String(number) === words || endsAs(idNumber, words);
}

/** Four characters at least, so that a row number does not call up everybody whose number ends in it. */
function endsAs(idNumber: string | null, words: string): boolean {
  return words.length >= 4 && idNumber !== null && idNumber.endsWith(words);
}
