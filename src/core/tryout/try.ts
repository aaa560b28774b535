import type { AuditOptions, AuditRow } from "../audit";
import { corrected } from "../corrections/corrected";
import { decide } from "../decide/decide";
import { locator } from "../decide/locate";
import { problemsAmong, type RowApplication } from "../decide/other-rows";
import { prepareSheet, rowOf } from "../decide/prepared-sheet";
import { bindRulings, type Binding } from "../decide/rulings/bind";
import { NO_RULINGS } from "../decide/rulings/remembered";
import { ruledRow } from "../decide/rulings/ruling";
import { unreadColumns } from "../decide/unread-columns";
import { unwrittenWorkTypes } from "../decide/unstated";
import type { Applicant } from "../facts/applicant";
import { sheetValues } from "../facts/shown-values";
import { personOf } from "../facts/values/id-number";
import { prepare } from "../law/prepare";
import type { RulePack } from "../law/schema";
import type { RowProblem, UnplacedProblem } from "../problems/row-problem";
import { withoutOthers } from "../questions/filled-grid";
import { withAnswers } from "../requirements/answered";
import type { PreparedOccupation } from "../requirements/prepared";
import { NO_ANSWERS } from "../requirements/questions";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import { LEVEL_NAMES, type Level } from "../terms/words";
import type { Day } from "../time/day";
import { type TrialCells, isShared, triedCells, type TriedCell } from "./cells";

/** What is tried for one row. What is left out is as in the audit. */
export interface Trial {
  /** As if it stood in 申报等级. */
  readonly level?: Level;
  readonly asOf?: Day;
  readonly pack?: RulePack;
  readonly cells?: TrialCells;
}

/** An audited row, and how the audit was made. */
export interface TrialBasis {
  readonly grid: Grid;
  /** As it was audited, with its reading. */
  readonly row: AuditRow;
  readonly reading: SheetReading;
  /** All rows of the audit, of all its sheets: what they say of this one is looked at again. */
  readonly rows: readonly AuditRow[];
  readonly pack: RulePack;
  readonly options: Omit<AuditOptions, "reading" | "settled" | "packs">;
}

/** 试算: a row as an audit would give it with this. Nothing is written. Null: nobody would stand there any more. */
export function tryRow(basis: TrialBasis, trial: Trial): AuditRow | null {
  const { grid, row, pack, options } = basis;
  const law = trial.pack ?? pack;
  const place = rowOf(row.applicant, basis.reading);
  const { cells, reading } = triedCells(grid, basis.reading, place, typedIn(row, trial));
  const tried = corrected(withoutOthers(grid, reading, new Set([place])), cells);
  const { answers = NO_ANSWERS, records } = options;
  const occupations = withAnswers(prepare(law), answers);
  const asOf = trial.asOf ?? options.asOf;
  const prepared = prepareSheet(tried, law, { ...options, asOf, reading }, occupations);
  const found = prepared.applicants.find((one) => rowOf(one, reading) === place);
  if (found === undefined) return null;
  // Beside other words in one cell the level cannot be typed.
  const aside = trial.level !== undefined && isShared(reading, place, "level");
  const read = aside ? applyingFor(trial.level, found) : found;
  const application = prepared.recognize(read);
  const applicant = records ? (prepared.records?.match(read, application.occupation) ?? read) : read;
  const applying = { applicant, application, sheet: reading.name };
  // Under another notice nobody knows what the other rows apply for.
  const same = (cells.length === 0 && !aside) || law !== pack;
  const others = same ? (row.others ?? []) : othersOf(basis, applying, occupations);
  const valueAt = sheetValues(tried, reading.firstRow, reading.headings);
  const locate = locator(reading, valueAt, grid.date1904)(place);
  const judged = unwrittenWorkTypes(reading).without(decide(applicant, application, prepared.premises, others, locate));
  const { decision, ruling } = ruledRow(judged, applicant, application, bindingOf(basis, applying), locate);
  return {
    applicant,
    decision: { ...decision, problems: inSheet(decision.problems, cells) },
    ruling,
    reading: basis.reading,
    unread: unreadColumns(reading, valueAt, law.vocabulary)(place, decision, applicant.unreliableFields),
    application,
    others,
  };
}

/** The same row for every level that its occupation has conditions for, lowest first; [] where the occupation is not known. */
export function tryLevels(
  basis: TrialBasis,
  trial: Trial,
): readonly { readonly level: Level; readonly row: AuditRow }[] {
  const levels = tryRow(basis, trial)?.application?.occupation?.levels ?? [];
  return levels.flatMap((level) => {
    const row = tryRow(basis, { ...trial, level });
    return row === null ? [] : [{ level, row }];
  });
}

/** The cells of the sheet that a trial has another value in. */
export function cellsOfTrial({ grid, reading, row }: TrialBasis, trial: Trial): readonly TriedCell[] {
  return triedCells(grid, reading, rowOf(row.applicant, reading), trial.cells ?? NOTHING).cells;
}

function applyingFor(level: Level, applicant: Applicant): Applicant {
  const { applied, unreliableFields, problems } = applicant;
  return {
    ...applicant,
    applied: { ...applied, level },
    unreliableFields: new Set([...unreliableFields].filter((field) => field !== "level")),
    problems: problems.filter(({ at }) => at.field !== "level"),
  };
}

const NOTHING: TrialCells = new Map();

/** The level that the row applies for already is left as it is written. */
function typedIn({ applicant }: AuditRow, { level, cells = NOTHING }: Trial): TrialCells {
  const isOwn = applicant.applied.level === level && !applicant.unreliableFields.has("level") && !cells.has("level");
  return level === undefined || isOwn ? cells : new Map<Field, string>([...cells, ["level", LEVEL_NAMES[level]]]);
}

/** What the rows of the same person, or with the same telephone, say of the row as it is tried. */
function othersOf(
  { rows, row }: TrialBasis,
  tried: RowApplication,
  occupations: readonly PreparedOccupation[],
): readonly UnplacedProblem[] {
  const person = personOf(tried.applicant.idNumber);
  const { phone } = tried.applicant;
  const among: RowApplication[] = [];
  let at = 0;
  for (const one of rows) {
    if (one === row) at = among.push(tried) - 1;
    else if (one.application !== undefined && isRelated(one.applicant))
      among.push({
        applicant: one.applicant,
        application: withOccupationOf(one.application, occupations),
        sheet: one.reading?.name ?? "",
      });
  }
  return problemsAmong(among)[at] ?? [];

  function isRelated(other: RowApplication["applicant"]): boolean {
    return (phone !== null && other.phone === phone) || (person !== null && personOf(other.idNumber) === person);
  }
}

/** With answers in force every preparing makes occupations of its own. */
function withOccupationOf(
  application: RowApplication["application"],
  occupations: readonly PreparedOccupation[],
): RowApplication["application"] {
  if (application.occupation === null) return application;
  const { name } = application.occupation.occupation;
  const same = occupations.find(({ occupation }) => occupation.name === name);
  return same === undefined ? application : { ...application, occupation: same };
}

/** How the clerk's own word about the row would stand; undefined: there is none. */
function bindingOf({ rows, row, options }: TrialBasis, tried: RowApplication): Binding | undefined {
  if (tried.applicant.ruling === null) return undefined;
  const all = rows.map((one) => {
    return one === row ? tried : { applicant: one.applicant, sheet: one.reading?.name ?? "" };
  });
  return bindRulings(all, options.rulings ?? NO_RULINGS).bindings.get(tried.applicant);
}

/** A column that was put there for the trial is no place that can be shown. */
function inSheet(problems: readonly RowProblem[], cells: readonly TriedCell[]): readonly RowProblem[] {
  const added = new Set(cells.flatMap(({ column, unwritable }) => (unwritable === "column" ? [column] : [])));
  if (added.size === 0) return problems;
  return problems.map((problem) => {
    const { at } = problem;
    const isAdded = at.kind === "cell" && at.column !== null && added.has(at.column);
    return isAdded ? ({ ...problem, at: { ...at, column: null } } as RowProblem) : problem;
  });
}
