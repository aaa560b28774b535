import type { Grid } from "../../src/core/sheet/grid";
import type { CellValue } from "../../src/core/text/value";
import type { Rect } from "../../src/core/terms/cell";
import { pick, type Dice } from "../support/dice";
import type { Line } from "../support/layout-grid";
import { type FilledColumn, type FilledSheet, withColumns } from "./filled-sheet";
import { GARBAGE } from "./garbage";

/** Damages the columns and lines of a sheet. */
type SheetDamage = (sheet: FilledSheet, roll: Dice) => FilledSheet;

const onColumn =
  (change: (column: FilledColumn, other: FilledColumn, roll: Dice) => readonly FilledColumn[]): SheetDamage =>
  (sheet, roll) => {
    const at = roll(sheet.columns.length);
    const other = pick(roll, sheet.columns);
    return withColumns(
      sheet,
      sheet.columns.flatMap((column, place) => (place === at ? change(column, other, roll) : [column])),
    );
  };

const addLine =
  (line: (sheet: FilledSheet, roll: Dice) => Line): SheetDamage =>
  (sheet, roll) => {
    const at = roll(sheet.below.length + 1);
    return { ...sheet, below: [...sheet.below.slice(0, at), line(sheet, roll), ...sheet.below.slice(at)] };
  };

const SHEET_DAMAGES: readonly SheetDamage[] = [
  // Of the only column nothing would be left.
  (sheet, roll) => (sheet.columns.length > 1 ? onColumn(() => [])(sheet, roll) : sheet),
  onColumn((column) => [column, column]),
  onColumn((column, { heading }) => [{ ...column, heading }]),
  onColumn((column, { values }) => [{ ...column, values }]),
  onColumn((column) => [{ ...column, values: [...column.values].reverse() }]),
  onColumn((column, _, roll) => [{ ...column, heading: [String(pick(roll, GARBAGE))] }]),
  onColumn((column) => [{ ...column, heading: ["", ...column.heading].slice(-3) }]),
  onColumn((column, _, roll) => [{ ...column, values: column.values.map(() => pick(roll, GARBAGE)) }]),
  onColumn((column) => [{ ...column, values: column.values.map(otherType) }]),
  addLine(() => []),
  addLine(({ columns }) => columns.map(({ heading }) => heading[heading.length - 1] ?? "")),
  addLine(({ columns }) => ["合计", ...columns.slice(1).map((_, place) => (place % 5 === 0 ? 12 : ""))]),
  addLine(({ columns }) => columns.map((_, place) => place + 1)),
  addLine(({ columns }, roll) => columns.map(() => pick(roll, GARBAGE))),
  (sheet) => ({ ...sheet, layout: { ...sheet.layout, merged: !sheet.layout.merged } }),
  (sheet) => ({ ...sheet, below: [...sheet.below, ...sheet.below] }),
  (sheet) => ({ ...sheet, below: [] }),
];

/** A number that is text, and text that is a number. */
function otherType(value: CellValue): CellValue {
  if (typeof value === "number") return String(value);
  const number = typeof value === "string" && value !== "" ? Number(value) : NaN;
  return Number.isFinite(number) ? number : value;
}

/** Damages columns and lines up to three times. */
export function damagedSheet(sheet: FilledSheet, roll: Dice): FilledSheet {
  let damaged = sheet;
  for (let times = roll(4); times > 0; times--) damaged = pick(roll, SHEET_DAMAGES)(damaged, roll);
  return damaged;
}

/** Puts garbage into some cells, wherever they are, and merges blocks that lie over anything, each other included. */
export function damagedGrid(grid: Grid, roll: Dice): Grid {
  const cells = grid.cells.map((line) => [...line]);
  for (let times = roll(5); times > 0; times--) {
    const line = pick(roll, cells);
    if (line.length > 0) line[roll(line.length)] = pick(roll, GARBAGE);
  }
  const merges = roll(4) === 0 && grid.merges !== null ? [...grid.merges, ...blocks(grid, roll)] : grid.merges;
  return { ...grid, cells, merges, date1904: roll(20) === 0 };
}

function blocks({ cells }: Grid, roll: Dice): readonly Rect[] {
  const width = Math.max(1, ...cells.map((line) => line.length));
  return Array.from({ length: 1 + roll(4) }, () => ({
    row: 1 + roll(cells.length),
    column: 1 + roll(width),
    rows: 1 + roll(5),
    columns: 1 + roll(width),
  }));
}
