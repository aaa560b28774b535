import type { AuditRow } from "../audit";
import { VERDICT_NAMES, type Verdict } from "../decide/decision";
import { finalOf } from "../decide/rulings/ruling";
import { cellAt, type Grid } from "../sheet/grid";
import { ownedColumns } from "../sheet/owned-columns";

/** What stood for one person after an earlier audit and 人工核定. */
export interface FormerVerdict {
  /** Null: in none. */
  readonly sheet: string | null;
  readonly row: number;
  readonly name: string;
  readonly idNumber: string | null;
  readonly verdict: Verdict;
}

/** A person whose verdict is another than it was. */
export interface VerdictChange {
  readonly row: AuditRow;
  readonly before: Verdict;
}

/** What is another since an earlier audit, for people who were in both. */
export interface VerdictChanges {
  /** In the order of the rows. */
  readonly changed: readonly VerdictChange[];
  /** People who were in both and are answered as before. */
  readonly same: number;
  /** People who are in this audit alone, and in the earlier one alone. */
  readonly added: number;
  readonly gone: number;
}

/** What an audit said, to be set beside a later one. */
export function formerVerdicts(rows: readonly AuditRow[]): readonly FormerVerdict[] {
  return rows.map((row) => ({ ...personOf(row), verdict: finalOf(row).verdict }));
}

/**
 * What stands in our 审核结论 of a sheet from an earlier writing, by the people who stand there now: results are sorted with
 * their rows. What is no verdict says nothing.
 */
export function writtenVerdicts(grid: Grid, rows: readonly AuditRow[]): readonly FormerVerdict[] {
  const column = ownedColumns(grid).find(({ result }) => result === "verdict")?.range.column;
  if (column === undefined || grid.form !== undefined) return [];
  return rows.flatMap((row) => {
    const verdict = verdictIn(String(cellAt(grid, row.applicant.row, column)));
    return verdict === null ? [] : [{ ...personOf(row), verdict }];
  });
}

/** 符合, and what may stand in brackets behind it. */
function verdictIn(text: string): Verdict | null {
  const bare = text.replace(/[（(].*$/, "").trim();
  const found = (Object.entries(VERDICT_NAMES) as [Verdict, string][]).find(([, name]) => name === bare);
  return found?.[0] ?? null;
}

function personOf({ applicant, reading }: AuditRow): Omit<FormerVerdict, "verdict"> {
  const { row, name, idNumber } = applicant;
  return { sheet: reading?.name ?? null, row, name, idNumber };
}

/**
 * Sets the earlier verdicts beside the rows of an audit. A person is known again by the number, several rows of one number by
 * their order; who has none, or another one since, by name and row.
 */
export function verdictChanges(before: readonly FormerVerdict[], rows: readonly AuditRow[]): VerdictChanges {
  const former = new Map(before.map((one) => [one, false]));
  const byNumber = keyed(before, numberKeys(before));
  const byPlace = keyed(before, before.map(placeKey));
  const people = rows.map(personOf);
  const numbers = numberKeys(people);
  const take = (one: FormerVerdict | undefined) => {
    if (one === undefined || former.get(one) === true) return undefined;
    former.set(one, true);
    return one;
  };
  const first = people.map((_, at) => take(byNumber.get(numbers[at] ?? "")));
  const found = people.map((person, at) => first[at] ?? take(byPlace.get(placeKey(person))));
  const changed = rows.flatMap((row, at): VerdictChange[] => {
    const one = found[at];
    return one === undefined || one.verdict === finalOf(row).verdict ? [] : [{ row, before: one.verdict }];
  });
  const known = found.filter((one) => one !== undefined).length;
  return { changed, same: known - changed.length, added: rows.length - known, gone: before.length - known };
}

function keyed(
  verdicts: readonly FormerVerdict[],
  keys: readonly (string | null)[],
): ReadonlyMap<string, FormerVerdict> {
  const found = new Map<string, FormerVerdict>();
  for (const [at, one] of verdicts.entries()) {
    const key = keys[at] ?? null;
    if (key !== null) found.set(key, one);
  }
  return found;
}

type Person = Omit<FormerVerdict, "verdict">;

/** The number with its how-manieth row this is; null where there is none. */
function numberKeys(people: readonly Person[]): readonly (string | null)[] {
  const counts = new Map<string, number>();
  return people.map(({ idNumber }) => {
    if (idNumber === null) return null;
    const count = (counts.get(idNumber) ?? 0) + 1;
    counts.set(idNumber, count);
    return `${idNumber} ${count}`;
  });
}

function placeKey({ sheet, row, name }: Person): string {
  return `${row} ${name} ${sheet ?? ""}`;
}
