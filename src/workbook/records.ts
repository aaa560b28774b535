import { readRecords, type Records } from "../core/facts/records/records";
import { hasRowsOfNobody } from "../core/facts/records/row";
import { recordTable } from "../core/sheet/record-table";
import type { Grid } from "../core/sheet/grid";
import type { Vocabulary } from "../core/sheet/vocabulary";
import { dateFormsIn, datedBlocks } from "./dated-cells";
import type { SheetBlock, SheetInfo, WorkbookPort } from "./port";

/** The optional sheets that stand beside registrations; hidden ones are left alone. */
export function recordSheets(
  sheets: readonly SheetInfo[],
  registrations: readonly string[],
  { headings }: Vocabulary,
): readonly SheetInfo[] {
  return sheets.filter(
    ({ name, visible, head }) => visible && !registrations.includes(name) && recordTable(head, headings) !== null,
  );
}

/**
 * What optional sheets say: short ones are known already, all others take one request together, and so do the formats of all
 * their dates. Undefined: there are none.
 */
export async function readRecordSheets(
  port: WorkbookPort,
  sheets: readonly SheetInfo[],
  vocabulary: Vocabulary,
): Promise<Records | undefined> {
  if (sheets.length === 0) return undefined;
  const long = sheets.filter(({ rows, head }) => rows > head.cells.length);
  const whole = new Map((await readLong(port, long)).map((grid) => [grid.name, grid]));
  const grids = sheets.map(({ name, head }) => whole.get(name) ?? head);
  const complete = await Promise.all(grids.map((grid) => withMerges(port, grid, vocabulary)));
  return readRecords(await withDateForms(port, complete), vocabulary);
}

/** Short looks at a sheet leave out how its dates are shown. */
async function withDateForms(port: WorkbookPort, grids: readonly Grid[]): Promise<readonly Grid[]> {
  const asked = grids.map(({ cells, dateForms }) => (dateForms === undefined ? datedBlocks(cells) : []));
  const blocks = grids.flatMap(({ name }, place) =>
    (asked[place] ?? []).map((block): SheetBlock => ({ sheet: name, block, what: "numberFormat" })),
  );
  if (blocks.length === 0) return grids;
  const formats = await port.readBlocks(blocks);
  let from = 0;
  return grids.map((grid, place) => {
    const its = asked[place] ?? [];
    const answers = formats.slice(from, (from += its.length));
    return its.length === 0 ? grid : { ...grid, dateForms: dateFormsIn(its, answers, grid.cells.length) };
  });
}

/** Where rows stand without a person, merged cells may say whose they are; short looks at a sheet leave these out. */
async function withMerges(port: WorkbookPort, grid: Grid, { headings }: Vocabulary): Promise<Grid> {
  const table = grid.merges === null ? recordTable(grid, headings) : null;
  return table !== null && hasRowsOfNobody(table) ? port.read(grid.name) : grid;
}

async function readLong(port: WorkbookPort, sheets: readonly SheetInfo[]): Promise<readonly Grid[]> {
  if (sheets.length === 0) return [];
  const blocks = await port.readBlocks(sheets.map(wholeOf));
  return sheets.map(({ head }, place) => ({ ...head, cells: blocks[place] ?? [] }));
}

/** As wide as the first rows: what stands alone far to the right belongs to no record. */
function wholeOf({ name, rows, head }: SheetInfo): SheetBlock {
  const columns = head.cells.reduce((width, row) => Math.max(width, row.length), 1);
  return { sheet: name, block: { row: 1, column: 1, rows, columns } };
}
