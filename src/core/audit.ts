import type { Applicant } from "./facts/applicant";
import type { Day } from "./time/day";
import { uncleanedCells } from "./facts/uncleaned";
import { sheetValues } from "./facts/shown-values";
import { decide } from "./decide/decide";
import type { Decision } from "./decide/decision";
import { type Binding, bindRulings, type BoundRulings } from "./decide/rulings/bind";
import { NO_RULINGS, type RememberedRulings } from "./decide/rulings/remembered";
import { ruledRow, type Ruling } from "./decide/rulings/ruling";
import type { Application } from "./decide/recognize";
import { type RowApplication, problemsAmong } from "./decide/other-rows";
import { prepare } from "./law/prepare";
import { graduateCount } from "./decide/recent-graduates";
import { locator } from "./decide/locate";
import { prepareSheet, rowOf, type PreparedSheet, type SheetPremises } from "./decide/prepared-sheet";
import type { SheetValue } from "./decide/sheet-values";
import { unstatedFieldsIn, unstatedProblems, unwrittenWorkTypes } from "./decide/unstated";
import { unreadColumns, type UnreadColumn } from "./decide/unread-columns";
import { summaryCounter, type Summary, type SummaryCounter } from "./decide/summary";
import { unmeasuredBans } from "./requirements/preconditions/ban";
import { recordMatcher, type RecordMatcher, type RecordsUsed } from "./facts/records/match";
import type { RulePack } from "./law/schema";
import type { UnplacedProblem } from "./problems/row-problem";
import { validityProblems } from "./law/validity";
import type { Grid } from "./sheet/grid";
import type { SheetReading } from "./sheet/sheet-reading";
import type { RowRange } from "./terms/cell";
import { hiddenProblems } from "./sheet/hidden";
import { type AnsweredQuestion, type Answers, NO_ANSWERS } from "./requirements/questions";
import { withAnswers } from "./requirements/answered";
import { ASSUMPTIONS, type Assumption, type Assumptions, DEFAULT_ASSUMPTIONS } from "./requirements/assumptions";

export interface AuditRow {
  readonly applicant: Applicant;
  /** The engine's; what stands in the end `finalOf` tells. */
  readonly decision: Decision;
  /** 人工核定; null: there is none. */
  readonly ruling: Ruling | null;
  /** How its sheet was read: sentences call columns by their own headings. Null: somebody who is in no sheet. */
  readonly reading: SheetReading | null;
  /** Columns that nobody has settled and that may hold what the row lacks, by the field they may mean. */
  readonly unread: readonly UnreadColumn[];
  /** What the row applies for, and problems that other rows give it: to judge it anew. Left out of somebody who is in no sheet. */
  readonly application?: Application;
  readonly others?: readonly UnplacedProblem[];
}

/** What holds under lines between people, with the rows for which it does. */
export interface SaidBelow {
  readonly rows: RowRange;
  /** What these lines say; []: they end only what was said above. */
  readonly values: readonly SheetValue[];
  /** All that holds for a row that says nothing itself: also what was said above and still holds. */
  readonly standing: readonly SheetValue[];
}

/** What `audit` found: the one value every door shows, writes or prints. */
export interface Audit {
  readonly pack: string;
  readonly asOf: Day;
  readonly sheet: SheetReading;
  /** What the sheet says once for rows that say nothing themselves. */
  readonly sheetValues: readonly SheetValue[];
  /** What lines further down say for the rows below them, before what the sheet says. */
  readonly sections: readonly SaidBelow[];
  /**
   * How much of the optional sheets was about somebody in this one, or in one audited together with it; null where there are
   * none.
   */
  readonly records: RecordsUsed | null;
  readonly assumptions: readonly { readonly name: Assumption; readonly on: boolean; readonly rows: number }[];
  /** What a person has said, and how many rows each answer decided. */
  readonly answers: readonly CountedAnswer[];
  readonly rows: readonly AuditRow[];
  readonly summary: Summary;
  /** What is to be remembered of 人工核定: of all sheets that were audited together. */
  readonly rulings: BoundRulings;
}

/** An answer in force. */
export interface CountedAnswer extends AnsweredQuestion {
  /** Rows whose verdict would be another without it. */
  readonly rows: number;
}

/** Sheets that were audited together: each as it is by itself, and what holds for all of them. A row tells its sheet by its reading. */
export interface JointAudit extends Omit<Audit, "sheet" | "sheetValues" | "sections"> {
  /** In the order in which they were given; never none. */
  readonly sheets: readonly Audit[];
}

/** An audit without its rows, which were handed over one by one. */
export type AuditHead = Omit<Audit, "rows">;
export type JointAuditHead = Omit<JointAudit, "rows" | "sheets"> & { readonly sheets: readonly AuditHead[] };

export interface AuditOptions extends SheetPremises {
  /** The facts behind 人工核定 as the workbook remembers them; left out: every ruling is seen for the first time. */
  readonly rulings?: RememberedRulings;
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

/** One of the sheets that are audited together. */
export type SheetSource = Pick<AuditOptions, "reading" | "settled"> & { readonly grid: Grid };
export type JointOptions = Omit<AuditOptions, "reading" | "settled">;

/**
 * The same, handing over each row instead of keeping it. The decisions on 100,000 people take 180 MB, and the audit takes half
 * as long again if it keeps them.
 */
export function auditEach(grid: Grid, pack: RulePack, options: AuditOptions, take: (row: AuditRow) => void): AuditHead {
  return lastOf(auditSteps(grid, pack, options, take));
}

/**
 * The same in steps: it yields after every few people how much is done, 0…1. A screen draws between two steps. A caller who wants
 * to stop asks for no further step.
 */
export function* auditSteps(
  grid: Grid,
  pack: RulePack,
  { reading, settled, ...options }: AuditOptions,
  take: (row: AuditRow) => void,
): Generator<number, AuditHead> {
  const sheet = { grid, ...(reading && { reading }), ...(settled && { settled }) };
  const { sheets } = yield* jointAuditSteps([sheet], pack, options, take);
  const [only] = sheets;
  if (only === undefined) throw new Error("one sheet was given");
  return only;
}

/** Audits several registration sheets together: what rows say of each other holds across all of them. */
export function jointAudit(sheets: readonly SheetSource[], pack: RulePack, options: JointOptions): JointAudit {
  const rows: AuditRow[] = [];
  const found = jointAuditEach(sheets, pack, options, (row) => rows.push(row));
  return withRows(found, rows);
}

/** The same, handing over each row instead of keeping it, sheet after sheet. */
export function jointAuditEach(
  sheets: readonly SheetSource[],
  pack: RulePack,
  options: JointOptions,
  take: (row: AuditRow) => void,
): JointAuditHead {
  return lastOf(jointAuditSteps(sheets, pack, options, take));
}

/** The audit with its rows, those of all sheets in their order. */
export function withRows(found: JointAuditHead, rows: readonly AuditRow[]): JointAudit {
  let from = 0;
  const sheets = found.sheets.map((one): Audit => ({ ...one, rows: rows.slice(from, (from += one.summary.rows)) }));
  return { ...found, sheets, rows };
}

/** The same in steps, as `auditSteps`. */
export function* jointAuditSteps(
  sheets: readonly SheetSource[],
  pack: RulePack,
  options: JointOptions,
  take: (row: AuditRow) => void,
): Generator<number, JointAuditHead> {
  const records = options.records && recordMatcher(options.records);
  const occupations = withAnswers(prepare(pack), options.answers ?? NO_ANSWERS);
  const all = sheets.map(({ grid, ...read }) => ({
    grid,
    prepared: prepareSheet(grid, pack, { ...options, ...read }, occupations, records),
  }));
  yield 0;
  const applying: RowApplication[] = [];
  for (const { prepared } of all) {
    for (const applicant of prepared.applicants) {
      const application = prepared.recognize(applicant);
      const matched = prepared.records?.match(applicant, application.occupation) ?? applicant;
      applying.push({ applicant: matched, application, sheet: prepared.reading.name });
      if (applying.length % A_FEW === 0) yield 0;
    }
  }
  const others = problemsAmong(applying);
  const { bindings, ...rulings } = bindRulings(applying, options.rulings ?? NO_RULINGS);
  const whole = summaryCounter();
  const found: AuditHead[] = [];
  let from = 0;
  for (const one of all) {
    const to = from + one.prepared.applicants.length;
    const its = {
      ...one,
      applying: applying.slice(from, to),
      others: others.slice(from, to),
      records,
      bindings,
      rulings,
      whole,
    };
    for (const done of sheetSteps(its, pack, options, take, found)) yield (from + done) / applying.length;
    from = to;
  }
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...options.assumptions };
  return {
    pack: pack.id,
    asOf: options.asOf,
    records: records?.used() ?? null,
    assumptions: assumptionsMade(assumptions, whole),
    answers: answersMade(options.answers, whole),
    summary: whole.summary(),
    rulings,
    sheets: found,
  };
}

/** One sheet with its rows, before they are decided. */
interface SheetInHand {
  readonly grid: Grid;
  readonly prepared: PreparedSheet;
  readonly applying: readonly RowApplication[];
  readonly others: readonly (readonly UnplacedProblem[])[];
  readonly records: RecordMatcher | undefined;
  readonly bindings: ReadonlyMap<Applicant, Binding>;
  readonly rulings: BoundRulings;
  /** Counts the rows of all sheets. */
  readonly whole: SummaryCounter;
}

/** Decides the rows of one sheet and adds what was found; yields how many are done. */
function* sheetSteps(
  { grid, prepared, applying, others, records, bindings, rulings, whole }: SheetInHand,
  pack: RulePack,
  options: JointOptions,
  take: (row: AuditRow) => void,
  found: AuditHead[],
): Generator<number, void> {
  const { reading, said, applicants, premises } = prepared;
  const { asOf } = premises;
  const valueAt = sheetValues(grid, reading.firstRow, reading.headings);
  const locateIn = locator(reading, valueAt, grid.date1904);
  const counts = summaryCounter();
  const graduates = graduateCount(asOf);
  const unstated = unstatedFieldsIn(reading, said);
  const workTypes = unwrittenWorkTypes(reading);
  const mayHold = unreadColumns(reading, valueAt, pack.vocabulary);
  let place = 0;
  for (const { applicant, application } of applying) {
    const row = rowOf(applicant, reading);
    const locate = locateIn(row);
    const judged = workTypes.without(decide(applicant, application, premises, others[place] ?? [], locate));
    const { decision, ruling } = ruledRow(judged, applicant, application, bindings.get(applicant), locate);
    counts.add(decision, ruling);
    whole.add(decision, ruling);
    graduates.add(applicant, decision);
    unstated.watch(applicant, application, decision);
    take({
      applicant,
      decision,
      ruling,
      reading,
      unread: mayHold(row, decision, applicant.unreliableFields),
      application,
      others: others[place] ?? [],
    });
    if (++place % A_FEW === 0) yield place;
  }
  found.push({
    pack: pack.id,
    asOf,
    sheet: {
      ...reading,
      problems: [
        ...reading.problems,
        ...hiddenProblems(grid, reading, applicants),
        ...unstatedProblems(unstated.fields, reading, pack),
        ...workTypes.found(),
        ...validityProblems(pack, asOf, options.packs ?? []),
        ...graduates.found(),
        ...uncleanedCells(
          grid,
          reading,
          applicants.map((applicant) => rowOf(applicant, reading)),
        ),
        ...(records ? [...records.problems(), ...unmeasuredBans(options.records?.bans ?? [], pack)] : []),
      ],
    },
    sheetValues: [...said.sheet.values.values()],
    sections: said.sections.map(({ rows, own, values }) => ({ rows, values: own, standing: [...values.values()] })),
    records: records?.used() ?? null,
    assumptions: assumptionsMade(premises.assumptions, counts),
    answers: answersMade(options.answers, counts),
    summary: counts.summary(),
    rulings,
  });
}

function assumptionsMade(assumptions: Assumptions, counts: SummaryCounter): Audit["assumptions"] {
  return ASSUMPTIONS.map((name) => ({ name, on: assumptions[name], rows: counts.decidedBy(name) }));
}

function answersMade(answers: Answers = NO_ANSWERS, counts: SummaryCounter): Audit["answers"] {
  return [...answers.values()].map((one) => ({ ...one, rows: counts.answeredBy(one.question) }));
}

/** Takes all steps without a pause. */
function lastOf<Result>(steps: Generator<number, Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** People between two pauses: some milliseconds of work. */
const A_FEW = 32;
