import type { FeeQuote, Verdict } from "../decide/decision";
import type { Audit, AuditRow } from "../audit";
import { basesOf, type Basis } from "./basis";

/** What of a row is another by another notice or on another day. */
export const CHANGES = ["verdict", "level", "fee"] as const;
export type Change = (typeof CHANGES)[number];

/** What is compared: an audit of one sheet, or one of several together. */
export type ComparisonAudit = Omit<Audit, "sheet" | "sheetValues" | "sections">;

/** One person audited twice, with another answer each time. */
export interface ChangedRow {
  /** The sheet of the row; null: in none. */
  readonly sheet: string | null;
  readonly row: number;
  readonly sides: readonly [AuditRow, AuditRow];
  /** Everything that differs, the heaviest first: with the verdict level and fee mostly go along. */
  readonly changes: readonly [Change, ...Change[]];
  /** The clause or precondition that each side's answer rests on; null where only the fee is another. */
  readonly bases: readonly [Basis, Basis] | null;
}

/** The same people by two notices or on two days. */
export interface Comparison<S extends ComparisonAudit = ComparisonAudit> {
  readonly sides: readonly [S, S];
  /** Those of whom something changes, in the sheet's order, sheet after sheet. */
  readonly rows: readonly ChangedRow[];
}

/** Sets two audits of the same grids side by side. Throws where they are of different sheets: that is no clerk's mistake. */
export function compare<S extends ComparisonAudit>(one: S, other: S): Comparison<S> {
  const byPlace = new Map(other.rows.map((row) => [placeOf(row), row]));
  if (one.rows.length !== other.rows.length) throw new Error("compare needs two audits of the same sheet");
  const rows = one.rows.flatMap((row) => {
    const counterpart = byPlace.get(placeOf(row));
    if (!counterpart) throw new Error(`row ${row.applicant.row} was audited once only`);
    return changedRow(row, counterpart);
  });
  return { sides: [one, other], rows };
}

function placeOf({ applicant, reading }: AuditRow): string {
  return `${applicant.row} ${reading?.name ?? ""}`;
}

function changedRow(one: AuditRow, other: AuditRow): readonly ChangedRow[] {
  const differs: { readonly [C in Change]: boolean } = {
    verdict: one.decision.verdict !== other.decision.verdict,
    level: one.decision.level !== other.decision.level,
    fee: !isSameFee(one.decision.fee, other.decision.fee),
  };
  const [first, ...more] = CHANGES.filter((change) => differs[change]);
  if (first === undefined) return [];
  const bases = first === "fee" ? null : basesOf(one.decision, other.decision);
  const sheet = one.reading?.name ?? null;
  return [{ sheet, row: one.applicant.row, sides: [one, other], changes: [first, ...more], bases }];
}

function isSameFee(one: FeeQuote, other: FeeQuote): boolean {
  return one.kind === "yuan" && other.kind === "yuan" ? one.yuan === other.yuan : one.kind === other.kind;
}

/** Rows that change in the same way: from one verdict to another, or in level or fee alone. */
export interface ChangeGroup {
  readonly kind: Change;
  /** Both sides; the same twice where the verdict stays. */
  readonly verdicts: readonly [Verdict, Verdict];
  readonly rows: readonly ChangedRow[];
}

const ORDER: readonly Verdict[] = ["ineligible", "undetermined", "eligible"];

/** The changed rows by what happens to them, what costs most first: verdicts that fall, verdicts that rise, levels, fees. */
export function changeGroups({ rows }: Comparison): readonly ChangeGroup[] {
  const groups = new Map<string, ChangeGroup & { readonly rows: ChangedRow[] }>();
  for (const row of rows) {
    const [kind] = row.changes;
    const [one, other] = row.sides.map(({ decision }) => decision.verdict) as [Verdict, Verdict];
    const key = kind === "verdict" ? `${one} ${other}` : kind;
    const group = groups.get(key) ?? { kind, verdicts: [one, other], rows: [] };
    group.rows.push(row);
    groups.set(key, group);
  }
  return [...groups.values()].sort((one, other) => weight(one) - weight(other));
}

function weight({ kind, verdicts: [one, other] }: ChangeGroup): number {
  if (kind !== "verdict") return 100 * CHANGES.indexOf(kind);
  const [from, to] = [ORDER.indexOf(one), ORDER.indexOf(other)];
  // Falls before rises; among them those that end lowest first.
  return (to < from ? 0 : 10) + 3 * to + (ORDER.length - from);
}
