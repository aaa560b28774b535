import type { Applicant } from "./facts/applicant";
import type { Day } from "./time/day";
import { inForm } from "./facts/in-form";
import { readApplicants } from "./facts/read";
import { uncleanedCells } from "./facts/uncleaned";
import { quotedValue, sheetValues } from "./facts/shown-values";
import { recognizer, type Application } from "./decide/recognize";
import { decide } from "./decide/decide";
import type { Decision } from "./decide/decision";
import type { Locate } from "./problems/row-problem";
import { problemsAmong } from "./decide/other-rows";
import { prepare } from "./law/prepare";
import { graduateCount } from "./decide/recent-graduates";
import {
  sheetValuesOf,
  type SheetValue,
  unstatedFieldsIn,
  unstatedProblems,
  sheetDefaultsFor,
} from "./decide/sheet-values";
import { unreadColumns, type UnreadColumn } from "./decide/unread-columns";
import { summaryCounter, type Summary } from "./decide/summary";
import { unmeasuredBans } from "./requirements/preconditions/ban";
import { recordMatcher, type RecordsUsed } from "./facts/records/match";
import type { Records } from "./facts/records/records";
import type { RulePack } from "./law/schema";
import { validityProblems } from "./law/validity";
import type { Grid } from "./sheet/grid";
import { readSheet } from "./sheet/reading";
import type { ValueAt } from "./sheet/rows";
import type { Settled } from "./sheet/settled";
import { placeIn } from "./sheet/form/layout";
import { partOf, type SheetReading, type TablePart } from "./sheet/sheet-reading";
import { hiddenProblems } from "./sheet/hidden";
import { statementsOf } from "./sheet/statement";
import { ASSUMPTIONS, type Assumption, type Assumptions, DEFAULT_ASSUMPTIONS } from "./requirements/assumptions";

export interface AuditRow {
  readonly applicant: Applicant;
  readonly decision: Decision;
  /** How its sheet was read: sentences call columns by their own headings. Null: somebody who is in no sheet. */
  readonly reading: SheetReading | null;
  /** Columns that nobody has settled and that may hold what the row lacks, by the field they may mean. */
  readonly unread: readonly UnreadColumn[];
}

/** What `audit` found: the one value every door shows, writes or prints. */
export interface Audit {
  readonly pack: string;
  readonly asOf: Day;
  readonly sheet: SheetReading;
  /** What the sheet says once for rows that say nothing themselves. */
  readonly sheetValues: readonly SheetValue[];
  /** How much of the optional sheets was about somebody in this one; null where there are none. */
  readonly records: RecordsUsed | null;
  readonly assumptions: readonly { readonly name: Assumption; readonly on: boolean; readonly rows: number }[];
  readonly rows: readonly AuditRow[];
  readonly summary: Summary;
}

export interface AuditOptions {
  readonly asOf: Day;
  readonly assumptions?: Partial<Assumptions>;
  /** How the grid was read, where the caller has read it already. */
  readonly reading?: SheetReading;
  /** What the clerk has settled about its columns, where it has not been read already. */
  readonly settled?: Settled;
  /** What the optional sheets of the workbook say. */
  readonly records?: Records;
  /** Every pack there is: the result says so where one of them has replaced the one it was made by. */
  readonly packs?: readonly RulePack[];
}

/**
 * Audits a registration sheet: the one function every door calls. Bad data never throws, it becomes problems; a grid without
 * a header is no registration sheet, and the caller has asked `readSheet` first.
 */
export function audit(grid: Grid, pack: RulePack, options: AuditOptions): Audit {
  const rows: AuditRow[] = [];
  return { ...auditEach(grid, pack, options, (row) => rows.push(row)), rows };
}

/**
 * The same, handing over each row instead of keeping it. The decisions on 100,000 people take 180 MB, and the audit takes half
 * as long again if it keeps them.
 */
export function auditEach(
  grid: Grid,
  pack: RulePack,
  options: AuditOptions,
  take: (row: AuditRow) => void,
): Omit<Audit, "rows"> {
  const steps = auditSteps(grid, pack, options, take);
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/**
 * The same in steps: it yields after every few people how much is done, 0…1. A screen draws between two steps. A caller who wants
 * to stop asks for no further step.
 */
export function* auditSteps(
  grid: Grid,
  pack: RulePack,
  options: AuditOptions,
  take: (row: AuditRow) => void,
): Generator<number, Omit<Audit, "rows">> {
  const { vocabulary } = pack;
  const reading = options.reading ?? readSheet(grid, vocabulary, options.settled);
  if (reading === null) throw new Error("audit needs a sheet with a header; readSheet finds none");
  const { asOf } = options;
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...options.assumptions };
  const occupations = prepare(pack);
  const statements = statementsOf(grid, reading.headerTop, vocabulary.headings);
  const stated = sheetValuesOf(statements, occupations, reading.settledValues);
  const recognize = recognizer(occupations, sheetDefaultsFor(reading, stated, occupations));
  const records = options.records && recordMatcher(options.records, reading.name);
  const texts = new Map([...stated.values].map(([field, { value }]) => [field, value]));
  const { form } = reading;
  const read = readApplicants(grid, reading, vocabulary, texts);
  const applicants = form === undefined ? read : read.map((applicant) => inForm(applicant, form));
  /** Where the applicant stands in the grid. */
  const rowOf = ({ row }: Applicant): number => form?.personRow ?? row;
  yield 0;
  const applying: { readonly applicant: Applicant; readonly application: Application }[] = [];
  for (const applicant of applicants) {
    const application = recognize(applicant);
    applying.push({ applicant: records?.match(applicant, application.occupation) ?? applicant, application });
    if (applying.length % A_FEW === 0) yield 0;
  }
  const others = problemsAmong(applying);
  const premises = { pack, asOf, assumptions };
  const valueAt = sheetValues(grid, reading.firstRow, reading.headings);
  const counts = summaryCounter();
  const graduates = graduateCount(asOf);
  const unstated = unstatedFieldsIn(reading);
  const mayHold = unreadColumns(reading, valueAt);
  let place = 0;
  for (const { applicant, application } of applying) {
    const row = rowOf(applicant);
    const locate = locateIn(valueAt, { ...partOf(reading, row), ...(form && { form }) }, row, grid.date1904);
    const decision = decide(applicant, application, premises, others[place] ?? [], locate);
    counts.add(decision);
    graduates.add(applicant, decision);
    unstated.watch(applicant, application, decision);
    take({ applicant, decision, reading, unread: mayHold(row, decision) });
    if (++place % A_FEW === 0) yield place / applying.length;
  }
  return {
    pack: pack.id,
    asOf,
    sheet: {
      ...reading,
      problems: [
        ...reading.problems,
        ...hiddenProblems(grid, reading, applicants),
        ...unstatedProblems(unstated.fields, stated, reading, pack),
        ...validityProblems(pack, asOf, options.packs ?? []),
        ...graduates.found(),
        ...uncleanedCells(grid, reading, applicants.map(rowOf)),
        ...(records ? [...records.problems(), ...unmeasuredBans(options.records?.bans ?? [], pack)] : []),
      ],
    },
    sheetValues: [...stated.values.values()],
    records: records?.used() ?? null,
    assumptions: ASSUMPTIONS.map((name) => ({ name, on: assumptions[name], rows: counts.decidedBy(name) })),
    summary: counts.summary(),
  };
}

/** People between two pauses: some milliseconds of work. */
const A_FEW = 32;

function locateIn(
  valueAt: ValueAt,
  { columns, headings, form }: TablePart & Pick<SheetReading, "form">,
  row: number,
  date1904: boolean,
): Locate {
  return (field) => {
    const column = columns.get(field)?.[0];
    if (column === undefined) return { column: null, heading: "", value: "" };
    const heading = headings[column - 1] ?? "";
    const value = quotedValue(field, valueAt(row, column), date1904);
    return form === undefined ? { column, heading, value } : { ...placeIn({ form }, row, column), heading, value };
  };
}
