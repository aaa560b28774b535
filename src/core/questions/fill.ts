import type { Audit, AuditOptions, AuditRow } from "../audit";
import { corrected } from "../corrections/corrected";
import { prepareSheet } from "../decide/prepared-sheet";
import { decideOnce } from "../decide/decide";
import type { Decision } from "../decide/decision";
import type { Applicant } from "../facts/applicant";
import { withPostsJudged } from "../facts/records/match";
import { prepare } from "../law/prepare";
import type { RulePack } from "../law/schema";
import { nowhere } from "../problems/row-problem";
import { withAnswers } from "../requirements/answered";
import type { PreparedOccupation } from "../requirements/prepared";
import { NO_ANSWERS } from "../requirements/questions";
import type { Grid } from "../sheet/grid";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import { withColumns, withoutOthers } from "./filled-grid";
import { fillingsOf, CREDENTIAL_CELLS } from "./fillings";

/** What one column, or the cells of one paper together, would settle if it were filled in. */
export interface Filling {
  /** One field, or those of one paper. */
  readonly fields: readonly Field[];
  /** Rows that are decided whatever is filled in (one of what may be tried, and possible for the person). */
  readonly settles: readonly FilledRow[];
  /** Rows that are decided by some of it, and not by all. */
  readonly maySettle: readonly FilledRow[];
}

/** A row, and the cells that are to be filled in it, as far as the sheet has columns for them. */
export interface FilledRow {
  readonly sheet: string;
  readonly row: number;
  readonly columns: readonly number[];
}

/** How the sheet was audited; `reading` is the audit's own. */
export type FillOptions = Omit<AuditOptions, "reading" | "settled">;

/** Of more open rows it is not worked out which cell to fill first: that takes a second for some hundred. */
export const MOST_TRIED = 500;

/** So many ways to fill the cells of a paper are tried. */
const MOST_WAYS = 24;

/**
 * 先补哪一项: for the undetermined rows of a sheet, which column or paper settles most of them, the first the best: those decided for sure and those that may be. Each cell is
 * filled in and read, and the row decided, as it would be if the clerk had done it. It yields how much is done, 0…1.
 */
export function* fillingSteps(
  grid: Grid,
  audit: Pick<Audit, "sheet" | "rows">,
  pack: RulePack,
  options: FillOptions,
): Generator<number, readonly Filling[]> {
  const occupations = withAnswers(prepare(pack), options.answers ?? NO_ANSWERS);
  // Nothing is filled into a form: its one person is asked beside it.
  const open = grid.form ? [] : audit.rows.filter(({ decision }) => decision.verdict === "undetermined");
  const trials = trialsOf(open);
  const found: Filling[] = [];
  for (const [place, trial] of trials.entries()) {
    yield place / trials.length;
    // One cell is less work than several: those are tried where none of them would do alone.
    const rows =
      trial.fields.length === 1 ? trial.rows : trial.rows.filter((row) => !isSettledAlone(row, trial, found));
    found.push(tried({ ...trial, rows }, grid, audit.sheet, pack, options, occupations));
  }
  return found
    .filter(({ fields, settles, maySettle }) => settles.length + (fields.length === 1 ? maySettle.length : 0) > 0)
    .sort(byWeight);
}

function isSettledAlone({ applicant }: AuditRow, { fields }: Trial, found: readonly Filling[]): boolean {
  return found.some(
    (one) =>
      one.fields.length === 1 &&
      one.fields.every((field) => fields.includes(field)) &&
      one.settles.some(({ row }) => row === applicant.row),
  );
}

/** The same without a pause. */
export function fillingsIn(
  grid: Grid,
  audit: Pick<Audit, "sheet" | "rows">,
  pack: RulePack,
  options: FillOptions,
): readonly Filling[] {
  const steps = fillingSteps(grid, audit, pack, options);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Fields to be filled together in the rows that lack them. */
interface Trial {
  readonly fields: readonly Field[];
  readonly rows: readonly AuditRow[];
}

/** Each field that a row lacks, and each paper of which it lacks several. */
function trialsOf(rows: readonly AuditRow[]): readonly Trial[] {
  const trials = new Map<string, { readonly fields: readonly Field[]; readonly rows: AuditRow[] }>();
  for (const row of rows) {
    const { missing } = row.decision;
    const papers = Object.values(CREDENTIAL_CELLS).map((fields) => fields.filter((field) => missing.includes(field)));
    for (const fields of [...missing.map((field) => [field]), ...papers.filter(({ length }) => length > 1)]) {
      const key = fields.join();
      const trial = trials.get(key) ?? { fields, rows: [] };
      trials.set(key, trial);
      trial.rows.push(row);
    }
  }
  return [...trials.values()].sort((one, other) => one.fields.length - other.fields.length);
}

function tried(
  { fields, rows }: Trial,
  grid: Grid,
  reading: SheetReading,
  pack: RulePack,
  options: FillOptions,
  occupations: readonly PreparedOccupation[],
): Filling {
  const widened = withColumns(reading, grid, fields);
  const seen = new Map(rows.map((row) => [row.applicant.row, { row, decided: false, open: false }]));
  for (const values of waysToFill(fields, rows, options)) {
    const left = [...seen.values()].filter(({ decided, open: isOpen }) => !(decided && isOpen));
    if (left.length === 0) break;
    const its = left.map(({ row }) => row);
    const decisionOf = decider(filled(grid, widened, fields, values, its), widened, pack, options, occupations);
    for (const one of left) {
      const decision = decisionOf(one.row, fields);
      // What cannot be of this person is not what the clerk will fill in.
      if (decision === null || hasNewError(decision, one.row.decision)) continue;
      if (decision.verdict === "undetermined") one.open = true;
      else one.decided = true;
    }
  }
  const placed = ({ row: { applicant } }: { readonly row: AuditRow }): FilledRow => ({
    sheet: reading.name,
    row: applicant.row,
    columns: fields.flatMap((field) => partOf(reading, applicant.row).columns.get(field)?.slice(0, 1) ?? []),
  });
  const all = [...seen.values()].filter(({ decided }) => decided);
  return {
    fields,
    settles: all.filter((one) => !one.open).map(placed),
    maySettle: all.filter((one) => one.open).map(placed),
  };
}

/** Decides rows as they stand in a filled grid; null: somebody is no person any more. */
function decider(
  grid: Grid,
  reading: SheetReading,
  pack: RulePack,
  options: FillOptions,
  occupations: readonly PreparedOccupation[],
): (row: AuditRow, fields: readonly Field[]) => Decision | null {
  const { asOf, assumptions = {}, answers = NO_ANSWERS } = options;
  const { applicants, recognize, premises } = prepareSheet(
    grid,
    pack,
    { asOf, assumptions, answers, reading },
    occupations,
  );
  const byRow = new Map(applicants.map((applicant) => [applicant.row, applicant]));
  return ({ applicant: before, others = [] }, fields) => {
    const read = byRow.get(before.row);
    if (read === undefined) return null;
    const application = recognize(read);
    const applicant = withRecordsOf(before, read, fields);
    const judged = application.occupation === null ? applicant : withPostsJudged(applicant, application.occupation);
    return decideOnce(judged, application, { ...premises, trial: true }, others, nowhere);
  };
}

/** What the optional sheets say is as it was. */
function withRecordsOf(before: Applicant, read: Applicant, fields: readonly Field[]): Applicant {
  const evaluatedSchool = fields.includes("evaluatedSchool") ? read.evaluatedSchool : before.evaluatedSchool;
  return { ...read, records: before.records, evaluatedSchool };
}

function hasNewError(now: Decision, before: Decision): boolean {
  const known = new Set(before.problems.map(({ kind }) => kind));
  return now.problems.some(({ kind, severity }) => severity === "error" && !known.has(kind));
}

/** Every way to fill one field; of several fields together so many, spread over all. */
function waysToFill(
  fields: readonly Field[],
  rows: readonly AuditRow[],
  { asOf }: FillOptions,
): readonly (readonly string[])[] {
  const occupation = rows.find(({ application }) => application?.occupation)?.application?.occupation?.occupation;
  const each = fields.map((field) => fillingsOf(field, occupation ?? null, asOf));
  const count = each.reduce((product, { length }) => product * length, 1);
  const ways = fields.length === 1 ? count : Math.min(count, MOST_WAYS);
  // A step that shares no divisor with the count meets every combination once, far ones first.
  const step = coprime(Math.max(1, Math.round(count * 0.618)), count);
  return Array.from({ length: ways }, (_, place) => {
    let rest = (place * step) % count;
    return each.map((values) => {
      const value = values[rest % values.length] ?? "";
      rest = Math.floor(rest / values.length);
      return value;
    });
  });
}

function coprime(from: number, count: number): number {
  const divisor = (one: number, other: number): number => (other === 0 ? one : divisor(other, one % other));
  let step = from;
  while (divisor(step, count) !== 1) step++;
  return step;
}

/** The grid with the values in these rows, and without the people of all others. */
function filled(
  grid: Grid,
  reading: SheetReading,
  fields: readonly Field[],
  values: readonly string[],
  rows: readonly AuditRow[],
): Grid {
  const numbers = rows.map(({ applicant }) => applicant.row);
  const changes = numbers.flatMap((row) =>
    fields.map((field, place) => ({
      row,
      column: partOf(reading, row).columns.get(field)?.[0] ?? 0,
      after: values[place] ?? "",
      numberFormat: null,
    })),
  );
  return corrected(withoutOthers(grid, reading, new Set(numbers)), changes);
}

/** The fillings of several sheets together. */
export function joinFillings(sheets: readonly (readonly Filling[])[]): readonly Filling[] {
  const joined = new Map<string, Filling>();
  for (const one of sheets.flat()) {
    const key = one.fields.join();
    const before = joined.get(key) ?? { fields: one.fields, settles: [], maySettle: [] };
    joined.set(key, {
      fields: one.fields,
      settles: [...before.settles, ...one.settles],
      maySettle: [...before.maySettle, ...one.maySettle],
    });
  }
  return [...joined.values()].sort(byWeight);
}

function byWeight(one: Filling, other: Filling): number {
  const rows = ({ settles, maySettle }: Filling): number => settles.length + maySettle.length;
  return rows(other) - rows(one) || other.settles.length - one.settles.length;
}
