import { cellAt, type Grid } from "./grid";
import type { Headings } from "./headings";
import { saysApplication, type ApplicationNames } from "./said-words";
import { isLine, personTest, valuesWithMerges } from "./rows";
import type { Section, TablePart } from "./sheet-reading";
import { statementsIn, type Statement } from "./statement";
import type { PartsBelow } from "./table-parts";

/** In another table so many cells make a row of it; fewer may be a line over the people that come next. */
const LINE_CELLS = 2;
const ID_DIGITS = /\d{8}/;

/**
 * The people over whom a line of their own stands, from above to below: between two headers, between a header and its first
 * person, or between two people. A section ends where the next begins. `parts`: as they are read, in the order of `below`.
 */
export function sectionsIn(
  grid: Grid,
  parts: readonly TablePart[],
  below: PartsBelow,
  { headings, names }: { readonly headings: Headings; readonly names: ApplicationNames },
): readonly Section[] {
  const sections: { firstRow: number; statements: readonly Statement[] }[] = [];
  let lines: number[] = [];
  let last = 0;
  let from = parts[0]?.firstRow ?? 1;
  parts.forEach((part, place) => {
    // The rows before belong to other headers and tables.
    for (let row = from; row < part.firstRow; row++) addOutside(row);
    const isPerson = personIn(part);
    const until = below.parts[place]?.lastRow ?? part.lastRow;
    for (let row = part.firstRow; row <= until; row++) {
      if (row <= part.lastRow && isPerson(row)) begin(row);
      else if (!below.headerRows.has(row) && mayBeLine(row)) lines.push(row);
    }
    from = until + 1;
  });
  return sections.map((section, place): Section => ({
    ...section,
    lastRow: (sections[place + 1]?.firstRow ?? last + 1) - 1,
  }));

  function cellsOf(row: number) {
    return grid.cells[row - 1] ?? [];
  }

  function addOutside(row: number): void {
    if (below.headerRows.has(row)) return;
    const cells = cellsOf(row);
    const isLong = cells.filter((value) => value !== "").length > LINE_CELLS;
    if (isLong && !isApplication(row)) lines = [];
    else if (mayBeLine(row)) lines.push(row);
  }

  function mayBeLine(row: number): boolean {
    return isLine(cellsOf(row)) || isApplication(row);
  }

  /** In cells of their own: 互联网营销师 | 直播销售员 | 四级. */
  function isApplication(row: number): boolean {
    const filled = cellsOf(row).filter((value) => value !== "");
    return filled.every((value) => typeof value === "string") && saysApplication(filled, names);
  }

  function begin(row: number): void {
    last = row;
    if (lines.length === 0) return;
    const statements = statementsIn(grid, lines, headings);
    lines = [];
    if (statements.length > 0) sections.push({ firstRow: row, statements });
  }

  /** Nearly every row has a number, and is asked nothing else. */
  function personIn(part: TablePart): (row: number) => boolean {
    const valueAt = valuesWithMerges(grid, part, (row, column) => cellAt(grid, row, column));
    const isPerson = personTest(grid, part, valueAt);
    const [number = 0] = part.columns.get("idNumber") ?? [];
    return (row) => (number > 0 && ID_DIGITS.test(String(cellsOf(row)[number - 1] ?? ""))) || isPerson(row);
  }
}
