import { LONGEST_TEXT } from "../limits";
import { type Rect, isOnSheet } from "../../core/terms/cell";
import { cellChanges, type CellChange, type CellChanges } from "./changes";
import { cellFormulas, placeOf } from "./formulas";
import { cellPlace, HAS_FORMULA, rowPlace, type CellIndex } from "./cell-index";
import {
  blanks,
  cellLines,
  droppedFormula,
  eachShared,
  sharedFrom,
  blankFormulaColumns,
  drawnBlock,
  usedBlock,
} from "./scan";
import { valueReader, type ValueContext } from "./value";
import type { CellValue } from "../../core/text/value";

/** The cells of one sheet: the index of what came, and over it what was changed. A change back to what was is forgotten. */
export interface SheetCells {
  readonly index: CellIndex;
  readonly changes: CellChanges;
  used(): Rect | null;
  drawnBlock(): Rect | null;
  values(range: Rect): CellValue[][];
  /** The same, each row only as long as it is filled: a cell in the last corner of a sheet costs no more than its row. */
  lines(range: Rect): (readonly CellValue[])[];
  formula(row: number, column: number): string | null;
  hasFormulas(): boolean;
  blankFormulaColumns(): readonly number[];
  style(row: number, column: number): number;
  /** The format a cell has by its row or column alone; `place` is the row's in the index, negative for a new one. */
  plainStyle(place: number, column: number): number;
  setValue(row: number, column: number, value: CellValue, formula: string | null): void;
  setValues(row: number, column: number, values: readonly (readonly CellValue[])[]): void;
  /** Gives every cell of the block the style that comes from its own. */
  restyle(range: Rect, styleFrom: (style: number) => number): void;
  clear(range: Rect, what: "contents" | "formats" | "all"): void;
  /** Whether a formula that came was replaced: the calculation chain would name a cell that has none. */
  droppedFormula(): boolean;
  /** Whether a text that came may have been replaced. */
  droppedText(): boolean;
  eachShared(visit: (item: number, overwritten: boolean) => void): void;
  /** The shared strings from this number on that cells referred to when they came. */
  sharedFrom(item: number): readonly number[];
  /** Gives what brings the cells back to how they are now. */
  mark(): () => void;
}

export function sheetCells(
  index: CellIndex,
  context: ValueContext,
  columnStyle: (column: number) => number,
): SheetCells {
  const changes = cellChanges();
  const read = valueReader(index, context);
  const linesOf = cellLines(index, changes, read);
  const formulas = cellFormulas(index);
  // Followers of a shared formula that is gone: they cannot come back to how they were written.
  const spelled = new Set<number>();
  const came = index.cellFlags.some((flags) => (flags & HAS_FORMULA) !== 0);
  let textDropped = false;
  let usedBefore: { readonly block: Rect | null } | null = null;

  function cellAt(place: number, column: number): number {
    return place < 0 ? -1 : cellPlace(index, place, column);
  }

  function find(row: number, column: number): number {
    return cellAt(rowPlace(index, row), column);
  }

  function plainStyle(place: number, column: number): number {
    const own = place < 0 ? -1 : (index.rowStyle[place] ?? -1);
    return own >= 0 ? own : columnStyle(column);
  }

  /** How a cell came; `place` is its row's in the index. */
  function original(place: number, column: number): CellChange {
    const cell = cellAt(place, column);
    if (cell < 0) return { content: "kept", style: plainStyle(place, column), value: "", formula: null };
    return { content: "kept", style: index.cellStyle[cell] ?? 0, value: read(cell), formula: formulas.of(cell) };
  }

  function current(row: number, column: number): CellChange {
    return changes.get(row, column) ?? original(rowPlace(index, row), column);
  }

  function put(row: number, column: number, first: CellChange, next: CellChange): void {
    const same = next.value === first.value && next.formula === first.formula;
    const content = !same ? "new" : spelled.size > 0 && spelled.has(find(row, column)) ? "spelled" : "kept";
    if (content === "new" && typeof first.value === "string" && first.value !== "") textDropped = true;
    if (content === "kept" && next.style === first.style) changes.delete(row, column);
    else changes.set(row, column, content === next.content ? next : { ...next, content });
  }

  /** Before a cell loses the formula that others share, theirs is written out. */
  function spellFollowers(row: number, column: number): void {
    const cell = find(row, column);
    if (cell < 0 || ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0) return;
    for (const follower of formulas.followers(cell)) {
      const [itsRow, itsColumn] = placeOf(index, follower);
      spelled.add(follower);
      put(itsRow, itsColumn, original(rowPlace(index, itsRow), itsColumn), current(itsRow, itsColumn));
    }
  }

  function assign(place: number, row: number, column: number, value: CellValue, formula: string | null): void {
    if (typeof value === "string" && value.length > LONGEST_TEXT) throw new RangeError("text too long for a cell");
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not a finite number");
    const first = original(place, column);
    const before = changes.get(row, column) ?? first;
    if (before.value === value && before.formula === formula) return;
    if (before.formula !== null) spellFollowers(row, column);
    put(row, column, first, { content: "new", style: before.style, value, formula });
  }

  function setValue(row: number, column: number, value: CellValue, formula: string | null): void {
    if (!isOnSheet({ row, column, rows: 1, columns: 1 })) throw new RangeError(`no such cell: ${row}, ${column}`);
    assign(rowPlace(index, row), row, column, value, formula);
  }

  function setStyle(place: number, row: number, column: number, styleFrom: (style: number) => number): void {
    const changed = changes.get(row, column);
    if (changed === null && cellAt(place, column) < 0) {
      // Most cells that get a look are not there yet.
      const plain = plainStyle(place, column);
      const style = styleFrom(plain);
      if (style !== plain) changes.set(row, column, { content: "kept", style, value: "", formula: null });
      return;
    }
    const first = original(place, column);
    const before = changed ?? first;
    const style = styleFrom(before.style);
    if (style !== before.style) put(row, column, first, { ...before, style });
  }

  /** Calls back for every cell of the block that came or was changed. */
  function eachCell(range: Rect, visit: (row: number, column: number) => void): void {
    const lastColumn = range.column + range.columns - 1;
    const inside = (column: number): boolean => column >= range.column && column <= lastColumn;
    const first = rowPlace(index, range.row);
    for (let place = first < 0 ? -1 - first : first; place < index.rows; place++) {
      const row = index.rowNumber[place] ?? 0;
      if (row >= range.row + range.rows) break;
      for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
        const column = index.cellColumn[cell] ?? 0;
        if (inside(column)) visit(row, column);
      }
    }
    for (const row of changes.rows()) {
      if (row < range.row || row >= range.row + range.rows) continue;
      for (const { column } of changes.inRow(row)) if (inside(column)) visit(row, column);
    }
  }

  return {
    index,
    changes,
    plainStyle,
    setValue,
    setValues(row, column, values) {
      values.forEach((line, r) => {
        if (line.length === 0) return;
        if (!isOnSheet({ row: row + r, column, rows: 1, columns: line.length })) throw new RangeError("no such cells");
        const place = rowPlace(index, row + r);
        line.forEach((value, c) => assign(place, row + r, column + c, value, null));
      });
    },
    restyle({ row, column, rows, columns }, styleFrom) {
      for (let c = column; c < column + columns; c++) {
        for (let r = row; r < row + rows; r++) setStyle(rowPlace(index, r), r, c, styleFrom);
      }
    },
    used() {
      if (!changes.isEmpty()) return usedBlock(index, changes);
      usedBefore ??= { block: usedBlock(index, changes) };
      return usedBefore.block;
    },
    drawnBlock: () => drawnBlock(index, changes),
    values: (range) => linesOf(range).map((line) => [...line, ...blanks(range.columns - line.length)]),
    lines: linesOf,
    formula(row, column) {
      const formula = current(row, column).formula;
      return formula === null ? null : `=${formula}`;
    },
    hasFormulas: () => came || changes.hasFormulas(),
    blankFormulaColumns: () => blankFormulaColumns(index, changes, read),
    style: (row, column) => current(row, column).style,
    clear(range, what) {
      eachCell(range, (row, column) => {
        if (what !== "formats") setValue(row, column, "", null);
        if (what !== "contents") {
          const place = rowPlace(index, row);
          setStyle(place, row, column, () => plainStyle(place, column));
        }
      });
    },
    droppedFormula: () => came && droppedFormula(index, changes),
    droppedText: () => textDropped,
    eachShared: (visit) => eachShared(index, changes, visit),
    sharedFrom: (item) => sharedFrom(index, item),
    mark() {
      const back = changes.mark();
      const [spelledNow, droppedNow] = [[...spelled], textDropped];
      return () => {
        back();
        spelled.clear();
        for (const cell of spelledNow) spelled.add(cell);
        textDropped = droppedNow;
      };
    },
  };
}
