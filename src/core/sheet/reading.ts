import { ownedColumnNumbers } from "./owned-columns";
import { headingText, type Heading } from "./heading";
import type { Field } from "../terms/field";
import { recordTable } from "./record-table";
import type { Vocabulary } from "./vocabulary";
import { cellAt, type Grid } from "./grid";
import { headingKey } from "./heading";
import { APPLIED, QUALIFICATION_FIELDS } from "./fields";
import { findHeader, type Header } from "./header";
import { isSumRow } from "./rows";
import { NOTHING_SETTLED, settledColumns, type Settled } from "./settled";
import type { SheetReading } from "./sheet-reading";
import { columnFill } from "./column-fill";
import { columnReadings } from "./column-readings";
import { mapColumns } from "./columns";

/** How a sheet is to be read; null where no row names a person's columns. Our own result columns are never input. */
export function readSheet(
  grid: Grid,
  { headings: known, contents }: Pick<Vocabulary, "headings" | "contents">,
  settled: Settled = NOTHING_SETTLED,
): SheetReading | null {
  const found = findHeader(grid, known, settled);
  if (!found) return null;
  const ofColumns = settledColumns(found.headings, settled);
  const fill = columnFill(grid, found.bottom, contents);
  // What its cells are is looked at once it is known where they begin.
  const header: Header = { ...found, ...mapColumns(found.headings, fill, known, ofColumns) };
  const columns = inputColumns(header, grid);
  const readings = columnReadings(grid, header, columns, ofColumns, known, fill);
  return {
    name: grid.name,
    headerTop: header.top,
    headerRow: header.bottom,
    firstRow: header.bottom + 1,
    lastRow: lastRowOf(grid, header.bottom, columns),
    columns,
    unsure: header.unsure.map(({ at, details }) => ({ field: details.field, column: at.column })),
    headings: headingTexts(header.headings),
    readings,
    settledValues: settled.values,
    titleText: textAbove(grid, header.top),
    problems: header.unsure,
  };
}

/**
 * How much a sheet looks like a registration sheet: the number of fields its header names, less the headings of other
 * lists about people (results, fees, issued certificates). 0: it is none, or one of the optional sheets.
 */
export function registrationScore(head: Grid, { headings: known }: Pick<Vocabulary, "headings">): number {
  const header = recordTable(head, known) === null ? findHeader(head, known, NOTHING_SETTLED) : null;
  if (!header) return 0;
  const { columns, headings } = header;
  const says = (fields: readonly Field[]): boolean => fields.some((field) => columns.has(field));
  if (!says(APPLIED) && !says(QUALIFICATION_FIELDS)) return 0;
  const foreign = headings.filter(({ parent, child }) => known.isOther(headingKey(parent + child))).length;
  if (foreign > 0 && !says(QUALIFICATION_FIELDS)) return 0;
  return Math.max(0, columns.size - 2 * foreign);
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

function lastRowOf(grid: Grid, bottom: number, columns: Header["columns"]): number {
  const used = [...columns.values()].flat();
  for (let row = grid.cells.length; row > bottom; row--) {
    if (used.some((column) => cellAt(grid, row, column) !== "")) return row;
  }
  return bottom;
}

function textAbove(grid: Grid, top: number): string {
  return grid.cells
    .slice(0, top - 1)
    .flat()
    .filter((value) => value !== "")
    .map(String)
    .join("\n");
}
