import { type Rect, bounding, contains } from "../../core/terms/cell";
import type { CellChange, CellChanges } from "./changes";
import { type CellIndex, rowPlace, HAS_FORMULA, cellPlace, KIND_MASK } from "./cell-index";
import { isFilled, sharedItem } from "./value";
import type { CellValue } from "../../core/text/value";
import { KIND } from "./attributes";

/** The block of cells that hold a value or a formula, of those that came and those that were changed. */
export function usedBlock(index: CellIndex, changes: CellChanges): Rect | null {
  const unchanged = changes.isEmpty();
  const filled = (row: number, cell: number): boolean =>
    isFilled(index, cell) && (unchanged || isStill(changes.get(row, index.cellColumn[cell] ?? 0)));
  let top = 0;
  let bottom = 0;
  let left = Number.POSITIVE_INFINITY;
  let right = 0;
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    const from = index.rowCells[place] ?? 0;
    const to = index.rowCells[place + 1] ?? 0;
    let first = from;
    while (first < to && !filled(row, first)) first++;
    if (first === to) continue;
    let last = to - 1;
    while (!filled(row, last)) last--;
    if (top === 0) top = row;
    bottom = row;
    left = Math.min(left, index.cellColumn[first] ?? 0);
    right = Math.max(right, index.cellColumn[last] ?? 0);
  }
  const came = top === 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  const changed = changes.filled();
  return changed === null || came === null ? (changed ?? came) : bounding(came, changed);
}

/** Whether a cell that came filled still is. */
function isStill(change: CellChange | null): boolean {
  return !change || change.content !== "new" || change.value !== "" || change.formula !== null;
}

/** The style of a cell that nobody has given a look. */
const PLAIN = 0;

/** The block of cells that hold something or have a look of their own; what whole rows and columns look like does not count. */
export function drawnBlock(index: CellIndex, changes: CellChanges): Rect | null {
  let block = usedBlock(index, changes);
  const add = (row: number, column: number): void => {
    const cell = { row, column, rows: 1, columns: 1 };
    block = block === null ? cell : bounding(block, cell);
  };
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const column = index.cellColumn[cell] ?? 0;
      const style = changes.get(row, column)?.style ?? index.cellStyle[cell] ?? PLAIN;
      if (style !== PLAIN && !(block !== null && contains(block, row, column))) add(row, column);
    }
  }
  for (const row of changes.rows()) {
    for (const { column, style } of changes.inRow(row)) {
      if (style !== PLAIN && !(block !== null && contains(block, row, column))) add(row, column);
    }
  }
  return block;
}

type Line = readonly CellValue[];

/** What all blank rows are: a million of them cost nothing. */
const NOTHING: Line = [];

/** The rows of a block, each only as long as it is filled; `read` is the value of a cell that came. */
export function cellLines(
  index: CellIndex,
  changes: CellChanges,
  read: (cell: number) => CellValue,
): (range: Rect) => Line[] {
  return ({ row, column, rows, columns }) => {
    const lines: Line[] = [];
    const changed = changes.isEmpty() ? () => [] : changes.inRow;
    const isInside = (at: number): boolean => at >= column && at < column + columns;
    let place = rowPlace(index, row);
    if (place < 0) place = -1 - place;
    for (let number = row; number < row + rows; number++) {
      const values: CellValue[] = [];
      if (index.rowNumber[place] === number) {
        const to = index.rowCells[place + 1] ?? 0;
        for (let cell = index.rowCells[place] ?? 0; cell < to; cell++) {
          const at = index.cellColumn[cell] ?? 0;
          if (isInside(at)) put(values, at - column, read(cell));
        }
        place++;
      }
      for (const { column: at, value } of changed(number)) if (isInside(at)) put(values, at - column, value);
      while (values.length > 0 && values[values.length - 1] === "") values.pop();
      lines.push(values.length === 0 ? NOTHING : values);
    }
    return lines;
  };
}

function put(values: CellValue[], at: number, value: CellValue): void {
  while (values.length < at) values.push("");
  values[at] = value;
}

export function blanks(count: number): CellValue[] {
  return new Array<CellValue>(count).fill("");
}

/**
 * Columns in which a formula gave "" when it was last calculated, ascending; `read` is the value of a cell that came. The
 * formulas themselves are not read: a shared one would be written out for each of 100,000 cells.
 */
export function blankFormulaColumns(
  index: CellIndex,
  changes: CellChanges,
  read: (cell: number) => CellValue,
): readonly number[] {
  const columns = new Set<number>();
  const unchanged = changes.isEmpty();
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const column = index.cellColumn[cell] ?? 0;
      if (((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0 || columns.has(column)) continue;
      if ((unchanged || changes.get(row, column)?.content !== "new") && read(cell) === "") columns.add(column);
    }
  }
  if (changes.hasFormulas()) {
    for (const row of changes.rows()) {
      for (const { column, formula, value } of changes.inRow(row))
        if (formula !== null && value === "") columns.add(column);
    }
  }
  return [...columns].sort((one, other) => one - other);
}

/**
 * The class of each filled cell's format, by column; index 0 is row 1. `classOf` is asked once for each format in use; columns
 * where every cell is of class 0 are left out.
 */
export function formatClasses(
  index: CellIndex,
  changes: CellChanges,
  classOf: (style: number) => number,
): ReadonlyMap<number, Uint8Array> {
  const known: number[] = [];
  const classAt = (style: number): number => (known[style] ??= classOf(style));
  const classes = new Map<number, Uint8Array>();
  const changed = changes.rows();
  const rows = Math.max(index.rowNumber[index.rows - 1] ?? 0, changed[changed.length - 1] ?? 0);

  function put(row: number, column: number, its: number): void {
    const before = classes.get(column);
    if (before !== undefined) before[row - 1] = its;
    else if (its !== 0) classes.set(column, new Uint8Array(rows).fill(its, row - 1, row));
  }

  // In most sheets every format is of class 0.
  if (index.cellStyle.some((style) => classAt(style) !== 0)) {
    for (let place = 0; place < index.rows; place++) {
      const row = index.rowNumber[place] ?? 0;
      for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
        const its = classAt(index.cellStyle[cell] ?? 0);
        if (its !== 0 && isFilled(index, cell)) put(row, index.cellColumn[cell] ?? 0, its);
      }
    }
  }
  for (const row of changed) {
    for (const { column, style, value } of changes.inRow(row)) put(row, column, value === "" ? 0 : classAt(style));
  }
  return classes;
}

/** Whether a formula that came was replaced. */
export function droppedFormula(index: CellIndex, changes: CellChanges): boolean {
  return changes.rows().some((row) => {
    const place = rowPlace(index, row);
    return changes.inRow(row).some(({ column, content }) => {
      const cell = content === "new" && place >= 0 ? cellPlace(index, place, column) : -1;
      return cell >= 0 && ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) !== 0;
    });
  });
}

/** Calls back for every cell that came with a shared string; `overwritten`: it does not bear it any more. */
export function eachShared(
  index: CellIndex,
  changes: CellChanges,
  visit: (item: number, overwritten: boolean) => void,
): void {
  for (let place = 0; place < index.rows; place++) {
    const row = index.rowNumber[place] ?? 0;
    for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
      const item = sharedItem(index, cell);
      if (item !== null) visit(item, changes.get(row, index.cellColumn[cell] ?? 0)?.content === "new");
    }
  }
}

/** The numbers of shared strings from this one on to which cells refer. */
export function sharedFrom(index: CellIndex, first: number): readonly number[] {
  const found = new Set<number>();
  for (let cell = 0; cell < index.cellFlags.length; cell++) {
    if (((index.cellFlags[cell] ?? 0) & KIND_MASK) !== KIND.shared) continue;
    const item = sharedItem(index, cell);
    if (item !== null && item >= first) found.add(item);
  }
  return [...found];
}
