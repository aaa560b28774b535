import type { Field } from "../terms/field";
import { ownedColumnNumbers } from "./owned-columns";
import { headingText, type Heading } from "./heading";
import type { Vocabulary } from "./vocabulary";
import { placeIn, type FormLayout } from "./form/layout";
import { cellAt, type Grid } from "./grid";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { headerReader, type Header } from "./header";
import { isSumRow } from "./rows";
import { NOTHING_SETTLED, settledColumns, type Settled, type SettledColumns } from "./settled";
import type { SheetReading, TablePart } from "./sheet-reading";
import { NO_PEOPLE_COLUMNS, readByCells, withPeople } from "./people-columns";
import { peopleHeader, type PeopleHeader } from "./people-header";
import { partsBelow, withoutNeighbours, type PartRows } from "./table-parts";
import { mayBeApplied } from "./against-said";
import { columnFill } from "./column-fill";
import { columnReadings } from "./column-readings";
import { withCertificateNames } from "./certificate-names";
import type { Below } from "./column-map";
import { mapColumns } from "./columns";
import { senseReader } from "./sense/sense";
import { tellingColumns } from "./telling";
import { withTitleNames } from "./title-names";
import { saidAbove } from "./said-above";
import { sectionsIn } from "./sections";

/** How a sheet is to be read; null where no row names a person's columns. Our own result columns are never input. */
export function readSheet(
  grid: Grid,
  vocabulary: Pick<Vocabulary, "headings" | "contents" | "telling">,
  byClerk: Settled = NOTHING_SETTLED,
): SheetReading | null {
  const { contents } = vocabulary;
  const { form } = grid;
  const people = form === undefined ? peopleHeader(grid, vocabulary, byClerk) : formHeader(form);
  if (!people) return null;
  const { header: found, known, settled, byCells } = people;
  const read = headerReader(grid, known, settled);
  const senseOf = senseReader(known);
  const ours = new Set(ownedColumnNumbers(grid));
  const { header: first, problems } =
    form === undefined
      ? withoutNeighbours(grid, found, (only) => read(found.top, found.bottom, only))
      : { header: found, problems: unreadBlocks(form) };
  const below =
    form === undefined
      ? partsBelow(grid, first, known, contents.names, read)
      : { parts: [wholeOf(first, grid)], headerRows: new Set<number>(), problems: [] };
  const ofColumns = settledColumns(first.headings, settled);
  const fill = columnFill(grid, first.bottom, contents);
  // What its cells are is looked at once it is known where they begin.
  const said = saidAbove(grid, first.top, known, contents.names);
  const mapped: Header = { ...first, ...mapColumns(first.headings, { ...fill, said }, known, ofColumns) };
  const header = withPeople(withNames(mapped, fill, ofColumns), byCells);
  const own = tablePart(grid, wholeOf(header, grid), isAgainst(fill), mayTell(header, ofColumns));
  const parts = below.parts.map((part) =>
    part.header === first ? tablePart(grid, { ...part, header }, isAgainst(fill), own.mayTell) : laterPart(part),
  );
  return {
    ...own,
    name: grid.name,
    headerTop: header.top,
    headerRow: header.bottom,
    lastRow: parts.reduce((last, part) => Math.max(last, part.lastRow), header.bottom),
    parts,
    sections: form === undefined ? sectionsIn(grid, parts, below, { headings: known, names: contents.names }) : [],
    readings: inForm(
      columnReadings(grid, header, own.columns, settledColumns(first.headings, byClerk), known, fill),
      form,
    ),
    settledValues: settled.values,
    titleText: textAbove(grid, header.top),
    problems: [...readByCells(byCells), ...inPlace(header.unsure, form), ...problems, ...below.problems],
    ...(form && { form }),
  };

  function formHeader({ headerTop, headerRow }: FormLayout): PeopleHeader {
    const { headings } = vocabulary;
    const header = headerReader(grid, headings, byClerk)(headerTop, headerRow);
    return { header, known: headings, settled: byClerk, byCells: NO_PEOPLE_COLUMNS };
  }

  function withNames(mapped: Header, its: Below, ofIts: SettledColumns): Header {
    return withCertificateNames(withTitleNames(mapped, its, known, ofIts), its, known);
  }

  function mayTell(its: Header, { fieldsOf }: SettledColumns): readonly number[] {
    return tellingColumns(its, (column) => ours.has(column) || fieldsOf.has(column), senseOf, vocabulary.telling);
  }

  /** Whether a column that was not read may say something else than the sheet says once. */
  function isAgainst(its: Below): IsAgainst {
    return (heading, field) => mayBeApplied(field, senseOf(heading), its.contents(heading.column), said);
  }

  /** A later header, with what stands below it looked at. */
  function laterPart(part: PartRows): TablePart {
    const { header: later, lastRow } = part;
    const its = columnFill({ ...grid, cells: grid.cells.slice(0, lastRow) }, later.bottom, contents);
    const ofLater = settledColumns(later.headings, settled);
    const mapped = { ...later, ...mapColumns(later.headings, { ...its, said }, known, ofLater) };
    const named = withNames(mapped, its, ofLater);
    return tablePart(grid, { ...part, header: named }, isAgainst(its), mayTell(named, ofLater));
  }
}

type IsAgainst = (heading: Heading, field: Field) => boolean;

function wholeOf(header: Header, grid: Grid): PartRows {
  return { header, firstRow: header.bottom + 1, lastRow: grid.cells.length };
}

/** The columns with the cells of the form that they stand for. */
function inForm(readings: SheetReading["readings"], form: FormLayout | undefined): SheetReading["readings"] {
  return form === undefined
    ? readings
    : readings.map((reading) => ({ ...reading, cell: placeIn({ form }, reading.example ?? 0, reading.column) }));
}

function inPlace(unsure: Header["unsure"], form: FormLayout | undefined): readonly SheetProblem[] {
  return form === undefined
    ? unsure
    : unsure.map((problem) => ({ ...problem, at: { ...problem.at, ...placeIn({ form }, 0, problem.at.column) } }));
}

function unreadBlocks({ unread }: FormLayout): readonly SheetProblem[] {
  return unread.map(({ row, column, heading }) => sheetProblem("form-lines", { kind: "column", row, column, heading }));
}

function tablePart(
  grid: Grid,
  { header, firstRow, lastRow }: PartRows,
  isAgainst: IsAgainst,
  mayTell: readonly number[],
): TablePart {
  const columns = inputColumns(header, grid);
  return {
    firstRow,
    lastRow: lastRowOf(grid, firstRow, lastRow, columns),
    columns,
    unsure: unsureIn(header, isAgainst),
    mayTell,
    headings: headingTexts(header.headings),
  };
}

/** The columns that feed nothing and may mean a field: what they were told with, and what their words may mean. */
function unsureIn(header: Header, isAgainst: IsAgainst): TablePart["unsure"] {
  const told = header.unsure.map(({ at, details }) => ({ field: details.field, column: at.column }));
  const feeding = new Set([...header.columns.values()].flat());
  const offered = header.headings.flatMap((heading) => {
    const { column } = heading;
    const fields = feeding.has(column) ? [] : header.offersOf(column);
    return fields
      .filter((field) => !header.closed.has(field) && isAgainst(heading, field))
      .map((field) => ({ field, column }));
  });
  const isTold = (one: { readonly field: Field; readonly column: number }): boolean =>
    told.some(({ field, column }) => field === one.field && column === one.column);
  return [...told, ...offered.filter((one) => !isTold(one))];
}

function headingTexts(headings: readonly Heading[]): readonly string[] {
  const texts: string[] = [];
  for (const heading of headings) {
    while (texts.length < heading.column) texts.push("");
    texts[heading.column - 1] = headingText(heading);
  }
  return texts;
}

/**
 * An empty fee column asks for a fee and states none, also where a total below it waits for fees: it is for us to fill, and
 * what we have filled is none of the input.
 */
function inputColumns({ bottom, columns }: Header, grid: Grid): Header["columns"] {
  const ours = ownedColumnNumbers(grid);
  const isBlank = (column: number): boolean =>
    grid.cells.slice(bottom).every((row) => (row[column - 1] ?? "") === "" || isSumRow(row));
  return new Map(
    [...columns].filter(
      ([field, places]) => !places.some((column) => ours.has(column)) && !(field === "fee" && places.every(isBlank)),
    ),
  );
}

function lastRowOf(grid: Grid, firstRow: number, lastRow: number, columns: Header["columns"]): number {
  const used = [...columns.values()].flat();
  for (let row = lastRow; row >= firstRow; row--) {
    if (used.some((column) => cellAt(grid, row, column) !== "")) return row;
  }
  return firstRow - 1;
}

function textAbove(grid: Grid, top: number): string {
  return grid.cells
    .slice(0, top - 1)
    .flat()
    .filter((value) => value !== "")
    .map(String)
    .join("\n");
}
