import type { Level } from "../terms/words";
import type { Field } from "../terms/field";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { tellingReader, type Telling } from "../sheet/telling";
import type { Vocabulary } from "../sheet/vocabulary";
import { saysNothing, solidText } from "../text/clean";
import { cellsOf, type CellLayout } from "./cells";
import type { DayRange, MonthRange } from "../time/day";
import { quotedValue } from "./shown-values";
import { parseLevel } from "./values/level";
import type { FieldRecord } from "../sheet/field-record";
import { BESIDE_LEVELS, FIELDS, recordOf, type SheetValueField } from "../sheet/fields";
import { isWords, unsureBy } from "./remarks/remark-field";
import { saysNoDefect } from "./remarks/denials";
import { openRemark, remarkedLevel, remarkedWords, remarkedYears, type Remark } from "./remarks/remarked";
import { eachField, emptyList, factMaker, type Derived, type Fact, type Known, type OneOf } from "./fact";
import { memoize } from "../text/memoize";
import { parsePeriod, type Period } from "./values/period";
import { parseYears } from "./values/years";
import type { RowDetails, RowKind } from "../problems/catalog";
import { rowProblem, type BareRowKind, type RowProblem } from "../problems/row-problem";
import { type CellValue, isFormulaError } from "../text/value";
import { parseYes } from "./values/answers";
import { tickedValue, ticksOf } from "../text/ticks";

/** What a list with boxes may answer; a day, a number or a sum is written down. */
const TICKED_READS: ReadonlySet<string> = new Set(["text", "level", "yes", "years"]);
/** 2019至今 is the shortest. */
const SHORTEST_PERIOD = 5;

/** The cells of one row by what they mean. What cannot be read is reported once and answered like a blank. */
export interface RowReader {
  readonly row: number;
  /** Whether serial numbers of dates count from 1904. */
  readonly date1904: boolean;
  readonly problems: readonly RowProblem[];
  readonly doubts: ReadonlySet<Field>;
  /** Whether the sheet has a column for it. */
  asked(field: Field): boolean;
  /** Both facts stand in the same column. */
  together(one: Field, other: Field): boolean;
  /** What stands above its column, parent and child joined; "" where it has none. */
  heading(field: Field): string;
  /** The cell as it stands, of some fields what the sheet says once where it is blank; "" where blank or a failed formula. */
  value(field: Field): CellValue;
  /** Without any white space; "" where blank or 无, /, — … */
  text(field: Field): string;
  /** Tells of the doubtful remarks of a text that somebody else reads as it stands. */
  look(field: Field): void;
  /** What the sheet says once for rows that say nothing themselves; "" where it says nothing. */
  said(field: Field): string;
  /** Something stands in a column that may mean the field and was not read: the row is not silent. */
  unread(field: Field): boolean;
  /** What stands in such columns, also where it says 无. */
  unreadTexts(field: Field): readonly string[];
  /** The same as it stands. */
  unreadValues(field: Field): readonly CellValue[];
  date(field: Field): Known<DayRange>;
  years(field: Field): Known<MonthRange>;
  /** A cell that says when a time began, and when it ended or that it goes on (2019.3-2024.5, 2019.3至今); null: no such cell. */
  period(field: Field): Period | null;
  level(field: Field): Known<Level>;
  yes(field: Field): Known<boolean>;
  /** What has been read from the field's cell, or from others; null: nothing, or nothing that counts. */
  fact<T>(field: Field, value: T, from?: Derived): Fact<T>;
  /** The same of what can be several; [] as null. */
  oneOf<T>(field: Field, values: readonly T[], from?: Derived): OneOf<T>;
  /** Reports a problem at the field's cell; one of severity error puts the field into doubt. */
  report(kind: BareRowKind, field: Field): void;
  report<K extends RowKind>(kind: K, field: Field, details: RowDetails<K>): void;
  doubt(...fields: Field[]): void;
}

/** What is said once over a row, for rows that say nothing themselves. */
export type SaidOver = (row: number) => ReadonlyMap<Field, string>;

/** What a row that says nothing takes from the sheet as it would from its own cell; of the others somebody else decides. */
const SAID_FACTS: ReadonlySet<Field> = new Set<SheetValueField>(["school", "classKind", "graduationDate", "unit"]);
/** Most rows are in no doubt at all. */
const NO_DOUBTS: ReadonlySet<Field> = new Set();
const NO_COLUMNS: readonly number[] = [];
const NO_TEXTS: readonly string[] = [];
const NO_VALUES: readonly CellValue[] = [];

/** What is asked of a field in every row. */
interface FieldCells {
  /** 0 where the sheet has no such column. */
  readonly column: number;
  readonly takesSaid: boolean;
  readonly record: FieldRecord;
  readonly mayTick: boolean;
  readonly isWords: boolean;
  /** A cell with the text that is read in it. */
  shown: CellValue;
  text: string;
}

interface Told extends Telling {
  readonly column: number;
}

/**
 * Reads rows of one sheet; what the same text means is worked out once for the whole sheet. One reader goes from row to row,
 * so the one given for a row is over when the next is asked for: a reader for each row took as long as all reading.
 */
export function rowReaders(
  grid: Grid,
  reading: SheetReading,
  valueAt: (row: number, column: number) => CellValue,
  said: SaidOver,
  { remarks: lists, telling, contents }: Pick<Vocabulary, "remarks" | "telling" | "contents">,
): (row: number) => RowReader {
  const levelOf = memoize(parseLevel);
  const yearsOf = memoize(parseYears);
  const periodOf = memoize((value: CellValue) => ({ period: parsePeriod(value, grid.date1904) }));
  const textOf = memoize((value: CellValue) => {
    const text = solidText(value);
    return saysNothing(text) ? "" : text;
  });
  const firstColumns = new Map([...reading.columns].map(([field, [column = 0]]) => [field, column]));
  const layout: CellLayout<Field> = {
    columns: firstColumns,
    headings: reading.headings,
    date1904: grid.date1904,
    like: (field) => field,
    begins: () => true,
  };
  const cells = cellsOf(valueAt, layout, lists);
  const { columnOf } = cells;
  const made = factMaker();
  const known = eachField(() => new Map<CellValue, Fact<unknown>>());
  // A field is asked for several times in a row, and columns repeat their words.
  const fields = eachField((field): FieldCells => {
    const record = recordOf(field);
    return {
      column: columnOf(field),
      takesSaid: SAID_FACTS.has(field),
      record,
      mayTick: record.identifies !== true && TICKED_READS.has(record.reads),
      isWords: isWords(field),
      shown: "",
      text: "",
    };
  });
  const fed = [...reading.columns].flatMap(([field, columns]) => columns.map((column) => ({ field, column })));
  const aside = new Map<Field, number[]>();
  for (const { field, column } of reading.unsure) aside.set(field, [...(aside.get(field) ?? []), column]);
  const tellingOf = tellingReader(telling, contents);
  // In most sheets no column has any.
  const failing = fed.filter(({ column }) => grid.cells.some((line) => isFormulaError(line[column - 1] ?? "")));

  let row = 0;
  let problems: RowProblem[] = [];
  let doubts: Set<Field> | null = null;
  let told: readonly Told[] | null = null;

  const reader: RowReader = {
    get row() {
      return row;
    },
    date1904: grid.date1904,
    get problems() {
      return problems;
    },
    get doubts() {
      return doubts ?? NO_DOUBTS;
    },
    asked: (field) => firstColumns.has(field),
    together: (one, other) => columnOf(one) !== 0 && columnOf(one) === columnOf(other),
    heading: cells.heading,
    value(field) {
      const { column, takesSaid, mayTick } = fields[field];
      const shown = column === 0 ? "" : valueAt(row, column);
      const written = shown === "" || isFormulaError(shown) ? "" : shown;
      const own = written !== "" && mayTick ? chosenIn(field, written) : written;
      return own === "" && written === own && takesSaid && !cells.isFailed(row, field) && !reader.unread(field)
        ? reader.said(field)
        : own;
    },
    text(field) {
      const its = fields[field];
      const shown = its.column === 0 ? "" : valueAt(row, its.column);
      if (shown === "" && !its.takesSaid) return "";
      if (shown !== "" && its.shown === shown) return its.text;
      const told = problems.length;
      const value = reader.value(field);
      const words = value === "" ? "" : wordsOf(field, value);
      const text = words ?? textOf(value);
      // A remark is told of in every row.
      if (words === null && problems.length === told) {
        its.shown = shown;
        its.text = text;
      }
      return text;
    },
    look(field) {
      const value = reader.value(field);
      if (value !== "") wordsOf(field, value);
    },
    said: (field) => said(row).get(field) ?? "",
    // Asked some forty times a row, and in most sheets of no column.
    unread: (field) =>
      (aside.has(field) || tells(field)) && reader.unreadTexts(field).some((text) => !saysNothing(text)),
    unreadTexts: (field) => (aside.has(field) || tells(field) ? reader.unreadValues(field).map(solidText) : NO_TEXTS),
    unreadValues: (field) =>
      aside.has(field) || tells(field)
        ? [...(aside.get(field) ?? []), ...toldColumns(field)].flatMap(unreadIn)
        : NO_VALUES,
    date: (field) => once(field, dateIn),
    years: (field) => once(field, yearsIn),
    period(field) {
      const value = reader.value(field);
      if (typeof value !== "string" || value.length < SHORTEST_PERIOD || cells.remarks(field, value) !== null)
        return null;
      const { period } = periodOf(value);
      return period === null || (period.to !== null && period.to.max < period.from.min) ? null : period;
    },
    // What a remark at a level means hangs on other cells of the row.
    level: (field) => reader.fact(field, levelIn(field)),
    yes: (field) => once(field, answerIn),
    fact: (field, value, from) => made(field, value, lacking(field), from),
    oneOf: (field, values, from) =>
      values.length === 0 ? emptyList(field, lacking(field)) : made(field, values, "blank", from),
    report,
    doubt(...fields) {
      doubts ??= new Set();
      for (const field of fields) doubts.add(field);
    },
  };

  return (number) => {
    row = number;
    problems = [];
    doubts = null;
    told = null;
    reportFormulaErrors();
    return reader;
  };

  /** What cells of columns that are not read may tell of; in most sheets there is none such column. */
  function toldInRow(): readonly Told[] {
    return (told ??= reading.mayTell.flatMap((column) =>
      tellingOf(reading.headings[column - 1] ?? "", valueAt(row, column)).map((one) => ({ ...one, column })),
    ));
  }

  function tells(field: Field): boolean {
    return reading.mayTell.length > 0 && toldInRow().some((one) => one.field === field);
  }

  function toldColumns(field: Field): readonly number[] {
    if (!tells(field)) return NO_COLUMNS;
    const offering = aside.get(field) ?? [];
    const columns = toldInRow()
      .filter(({ field: its, beside }) => its === field && (beside === null || reader.text(beside) !== ""))
      .map(({ column }) => column)
      .filter((column) => !offering.includes(column));
    return [...new Set(columns)];
  }

  function lacking(field: Field): "blank" | "unreadable" {
    return doubts !== null && doubts.has(field) ? "unreadable" : "blank";
  }

  function unreadIn(column: number): readonly CellValue[] {
    const value = tickedValue(valueAt(row, column));
    const text = solidText(value);
    const heading = solidText(reading.headings[column - 1] ?? "");
    return text === "" || saysNoDefect(heading, text, lists.denials) ? NO_VALUES : [value];
  }

  /** What a value has said in a field it says again without work, unless there was something to tell. */
  function once<T>(field: Field, read: (field: Field) => T): Fact<T> {
    const value = reader.value(field);
    const before = value === "" ? undefined : known[field].get(value);
    if (before !== undefined) return before as Fact<T>;
    const told = problems.length;
    const doubted = doubts === null ? 0 : doubts.size;
    const fact = reader.fact(field, read(field));
    const quiet = problems.length === told && (doubts === null ? 0 : doubts.size) === doubted;
    if (fact.value !== null && quiet) known[field].set(value, fact);
    return fact;
  }

  function dateIn(field: Field): DayRange | null {
    const value = reader.value(field);
    if (value === "") return null;
    const { date, open } = cells.date(field, value);
    if (open) {
      reportRemark(field, open);
      return null;
    }
    if (date !== "unreadable" && date !== "impossible") return date;
    if (date === "impossible") report("date-impossible", field, { kind: "no-such-day" });
    else report("date-unreadable", field);
    return null;
  }

  function yearsIn(field: Field): MonthRange | null {
    const value = reader.value(field);
    const remarked = cells.remarks(field, value);
    const read = remarked === null ? null : remarkedYears(remarked, field, yearsOf);
    if (read?.open) reportRemark(field, read.open);
    const years = value === "" ? null : read === null ? yearsOf(value) : read.years;
    if (years === "unreadable") report("years-unreadable", field);
    if (years === null || years === "unreadable") return null;
    if (years.approximate) report("years-approximate", field);
    return years.months;
  }

  function levelIn(field: Field): Level | null {
    const value = reader.value(field);
    const remarked = cells.remarks(field, value);
    const beside = remarked === null ? [] : BESIDE_LEVELS.map((one) => textOf(reader.value(one)));
    const read = remarked === null ? null : remarkedLevel(value, remarked, field, beside, levelOf);
    if (read?.open) {
      reportRemark(field, read.open);
      return null;
    }
    const level = read === null ? levelOf(value) : read.level;
    if (level !== "unreadable") return level;
    report("level-unreadable", field);
    return null;
  }

  function answerIn(field: Field): boolean | null {
    const value = reader.value(field);
    const remarked = cells.remarks(field, value);
    const open = remarked && openRemark(remarked, field);
    if (open) {
      reportRemark(field, open);
      return null;
    }
    const whole = parseYes(solidText(value));
    const answer = whole === "unreadable" && remarked !== null ? parseYes(remarked.outside) : whole;
    if (answer !== "unreadable") return answer;
    report("cell-unclear", field, { choices: ["是", "否"] });
    reader.doubt(field);
    return null;
  }

  /** Of a list with boxes what is ticked; everything else as it is. */
  function chosenIn(field: Field, value: CellValue): CellValue {
    const ticks = ticksOf(value);
    if (ticks === null) return value;
    const { brackets, ticks: may } = fields[field].record;
    if (ticks === "unclear") {
      // A name may have such letters, and clauses have marks of their own.
      return brackets === "name" || may === "several" ? value : unreadTicks(field, []);
    }
    const { ticked } = ticks;
    // □ stands in a name for a letter that the machine does not have.
    if (ticked.length === 0) return brackets === "name" ? value : "";
    return ticked.length === 1 || may === "several" ? ticked.join("、") : unreadTicks(field, ticked);
  }

  /** What it says of a paper may be that one is held. */
  function unreadTicks(field: Field, ticked: readonly string[]): "" {
    if (problems.some((problem) => problem.kind === "ticks-unreadable" && isIn(problem, columnOf(field))))
      reader.doubt(field);
    else report("ticks-unreadable", field, { ticked });
    const { paper } = recordOf(field);
    if (paper !== undefined && reader.text(paper) === "") reader.doubt(paper);
    return "";
  }

  function report(kind: BareRowKind, field: Field): void;
  function report<K extends RowKind>(kind: K, field: Field, details: RowDetails<K>): void;
  function report(kind: RowKind, field: Field, details: unknown = null): void {
    const column = columnOf(field);
    const value = quotedValue(field, cells.shown(row, field), grid.date1904);
    const place = { column: column === 0 ? null : column, field, heading: cells.heading(field), loose: false, value };
    const problem = rowProblem(kind, { kind: "cell", row, ...place }, details as RowDetails<RowKind>);
    problems.push(problem);
    if (problem.severity === "error") reader.doubt(field);
  }

  /** What is to be read in place of a cell with remarks; null: the cell as it stands. */
  function wordsOf(field: Field, value: CellValue): string | null {
    if (typeof value !== "string" || !fields[field].isWords) return null;
    const remarked = cells.remarks(field, value);
    if (remarked === null) return null;
    const { text, open } = remarkedWords(remarked, field, sharesItsColumn(field));
    if (open) reportRemark(field, open, text ?? remarked.outside);
    return text;
  }

  function sharesItsColumn(field: Field): boolean {
    return fed.some((other) => other.field !== field && other.column === columnOf(field));
  }

  /** Once for each field of a row, however often it is looked at. `rest`: what is used where the remark leaves the field sure. */
  function reportRemark(field: Field, { text, kind }: Remark, rest = ""): void {
    const used = rest !== "" && unsureBy(field, kind).length === 0 && !doubts?.has(field) ? { used: rest } : {};
    if (!problems.some((problem) => problem.kind === "remark-unread" && isIn(problem, columnOf(field)))) {
      report("remark-unread", field, { remark: text, ...used });
    }
    // Unsure years are still at most what is written.
    if (FIELDS[field].reads !== "years") reader.doubt(...unsureBy(field, kind));
  }

  function reportFormulaErrors(): void {
    for (const { field, column } of failing) {
      if (!isFormulaError(valueAt(row, column))) continue;
      if (recordOf(field).ofClerk === true) {
        if (field === "ruling") report("override-unreadable", field);
        continue;
      }
      if (problems.some((problem) => isIn(problem, column))) reader.doubt(field);
      else report("formula-error", field);
    }
  }
}

function isIn({ at }: RowProblem, column: number): boolean {
  return at.kind === "cell" && at.column === column;
}
