import { finalOf } from "../core/decide/rulings/ruling";
import type { AuditRow } from "../core/audit";
import type { Verdict } from "../core/decide/decision";
import type { Level } from "../core/terms/words";
import { causeKey, causesOf, mainCauseOf, type Cause } from "./cause";
import { toldOf } from "./sentences";

/** Rows that want the same from the clerk, in the order she works them off; `noted`: eligible, with a hint to read. */
export const GROUP_KINDS = ["ineligible", "undetermined", "noted", "eligible"] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

/** Rows of one verdict that share the cause they are there for; the cause is null where it has no name. */
export interface CauseGroup {
  readonly key: string;
  readonly cause: Cause | null;
  readonly rows: readonly AuditRow[];
  /** What all its sentences ask for (请…), told once above them; "" where they ask for different things. */
  readonly remedy: string;
}

export interface RowGroup {
  readonly kind: GroupKind;
  readonly rows: readonly AuditRow[];
  /** The same rows, the most frequent cause first. */
  readonly causes: readonly CauseGroup[];
}

/** What the clerk asked to see; null and "" ask for everything. */
export interface RowFilter {
  readonly verdict: Verdict | null;
  /** A `causeKey`. */
  readonly cause: string | null;
  readonly unit: string | null;
  readonly occupation: string | null;
  readonly level: Level | null;
  /** Part of a name, of a unit or of what is said of a row, the end of an identity number, or a row number. */
  readonly find: string;
}

export const EVERY_ROW: RowFilter = {
  verdict: null,
  cause: null,
  unit: null,
  occupation: null,
  level: null,
  find: "",
};

export interface CountedCause {
  readonly key: string;
  readonly cause: Cause;
  readonly rows: number;
}

/** One value of a facet (a unit, an occupation, a level) with how many rows have it. */
export interface Counted<Value> {
  readonly value: Value;
  readonly rows: number;
}

/** The unit of a row (报名单位), "" where none is written. */
export type UnitOf = (row: AuditRow) => string;

/** Tells a row from those of other sheets. */
export function placeOf({ applicant, reading }: Pick<AuditRow, "applicant" | "reading">): string {
  return `${applicant.row} ${reading?.name ?? ""}`;
}

function groupKindOf(row: AuditRow): GroupKind {
  const { verdict, byClerk } = finalOf(row);
  return verdict === "eligible" && (byClerk || row.decision.problems.length > 0) ? "noted" : verdict;
}

/** The rows that pass the filter, by group; groups without a row are left out. */
export function groupRows(rows: readonly AuditRow[], filter: RowFilter, unitOf: UnitOf): readonly RowGroup[] {
  const passing = ofVerdict(rows, filter.verdict).filter((row) => passes(row, filter, unitOf));
  return GROUP_KINDS.map((kind) => {
    const its = passing.filter((row) => groupKindOf(row) === kind);
    return { kind, rows: its, causes: byCause(its) };
  }).filter((group) => group.rows.length > 0);
}

function byCause(rows: readonly AuditRow[]): readonly CauseGroup[] {
  const found = new Map<string, { readonly cause: Cause | null; readonly rows: AuditRow[] }>();
  for (const row of rows) {
    const cause = mainCauseOf(row);
    const key = cause === null ? "" : causeKey(cause);
    const group = found.get(key) ?? { cause, rows: [] };
    group.rows.push(row);
    found.set(key, group);
  }
  return [...found]
    .map(([key, group]) => ({ key, ...group, remedy: sharedRemedy(group.rows) }))
    .sort((one, other) => other.rows.length - one.rows.length);
}

/** Looking for it goes through the sentences of all rows: of many only the first are asked, which differ if any do. */
const ASKED_FOR_REMEDY = 200;

function sharedRemedy(rows: readonly AuditRow[]): string {
  if (rows.length < 2) return "";
  const [first = "", ...others] = rows.slice(0, ASKED_FOR_REMEDY).map((row) => remedyIn(firstSentence(row)));
  return others.every((one) => one === first) ? first : "";
}

function firstSentence(row: AuditRow): string {
  return toldOf(row)[0]?.sentence ?? "";
}

/** What a sentence asks for at its end: 请按证件逐位核对。 "" where it asks for nothing. */
export function remedyIn(sentence: string): string {
  const at = sentence.lastIndexOf("；请");
  return at < 0 ? "" : sentence.slice(at + 1);
}

/** The sentence without what its group says for all. */
export function withoutRemedy(sentence: string, remedy: string): string {
  return remedy !== "" && sentence.endsWith(`；${remedy}`) ? `${sentence.slice(0, -remedy.length - 1)}。` : sentence;
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

/** The values that occur among the rows, the most frequent first; [] where all rows share one: there is nothing to choose. */
export function countValues<Value>(
  rows: readonly AuditRow[],
  valueOf: (row: AuditRow) => Value | null,
): readonly Counted<Value>[] {
  const counted = new Map<Value, number>();
  for (const row of rows) {
    const value = valueOf(row);
    if (value !== null && value !== "") counted.set(value, (counted.get(value) ?? 0) + 1);
  }
  if (counted.size < 2) return [];
  return [...counted].map(([value, count]) => ({ value, rows: count })).sort((one, other) => other.rows - one.rows);
}

/** The occupation of a row: as the notice calls it, else as it is written. */
export function occupationOf({ applicant, decision }: AuditRow): string | null {
  return decision.occupation ?? applicant.applied.occupation;
}

/** The level in question. */
export function levelOf({ decision }: AuditRow): Level | null {
  return decision.level ?? decision.appliedLevel;
}

/** All rows for null. */
export function ofVerdict(rows: readonly AuditRow[], verdict: Verdict | null): readonly AuditRow[] {
  return verdict === null ? rows : rows.filter((row) => finalOf(row).verdict === verdict);
}

/** True if rows are asked for, and not all of them. */
export function isAsked(filter: RowFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== "");
}

function passes(row: AuditRow, { cause, unit, occupation, level, find }: RowFilter, unitOf: UnitOf): boolean {
  if (cause !== null && !causesOf(row).some((one) => causeKey(one) === cause)) return false;
  if (unit !== null && unitOf(row) !== unit) return false;
  if (occupation !== null && occupationOf(row) !== occupation) return false;
  if (level !== null && levelOf(row) !== level) return false;
  const words = asSearched(find);
  if (words === "") return true;
  const { name, idNumber, row: number } = row.applicant;
  // A number is a row or the end of a number: in sentences there are too many of them.
  if (/^\d+X?$/.test(words)) return String(number) === words || endsAs(idNumber, words);
  return (
    asSearched(name).includes(words) ||
    asSearched(unitOf(row)).includes(words) ||
    toldOf(row).some(({ sentence }) => asSearched(sentence).includes(words))
  );
}

function asSearched(text: string): string {
  return text.normalize("NFKC").trim().toUpperCase();
}

/** Four characters at least, so that a row number does not call up everybody whose number ends in it. */
function endsAs(idNumber: string | null, words: string): boolean {
  return words.length >= 4 && idNumber !== null && idNumber.endsWith(words);
}
