import type { CellValue, Rect } from "../../core/sheet/grid";
import { isInside, LONGEST_TEXT } from "./address";
import { cellFormulas, placeOf } from "./cell-formula";
import { cellPlace, HAS_FORMULA, rowPlace, type CellIndex } from "./cell-index";
import { valueReader, type ValueContext } from "./cell-value";
import { usedBlock } from "./used-block";

/** What became of a cell. `kept`: its content stands as it came; `spelled`: so does its result, but its shared formula is written out. */
export interface CellChange {
  readonly content: "kept" | "spelled" | "new";
  readonly style: number;
  readonly value: CellValue;
  /** Without "=". */
  readonly formula: string | null;
}

/** The cells of one sheet: the index of what came, and over it what was changed. A change back to what was is forgotten. */
export interface SheetCells {
  readonly index: CellIndex;
  /** By row, then by column. */
  readonly changes: ReadonlyMap<number, ReadonlyMap<number, CellChange>>;
  used(): Rect | null;
  values(range: Rect): CellValue[][];
  formula(row: number, column: number): string | null;
  hasFormulas(): boolean;
  style(row: number, column: number): number;
  /** The format a cell has by its row or column alone. */
  plainStyle(row: number, column: number): number;
  setValue(row: number, column: number, value: CellValue, formula: string | null): void;
  setStyle(row: number, column: number, style: number): void;
  clear(range: Rect, what: "contents" | "formats" | "all"): void;
  /** Whether a formula that came was replaced: the calculation chain would name a cell that has none. */
  droppedFormula(): boolean;
}

export function sheetCells(
  index: CellIndex,
  context: ValueContext,
  columnStyle: (column: number) => number,
): SheetCells {
  const changes = new Map<number, Map<number, CellChange>>();
  const read = valueReader(index, context);
  const formulas = cellFormulas(index);
  // Followers of a shared formula that is gone: they cannot come back to how they were written.
  const spelled = new Set<number>();
  const came = index.cellFlags.some((flags) => (flags & HAS_FORMULA) !== 0);

  function find(row: number, column: number): number {
    const place = rowPlace(index, row);
    return place < 0 ? -1 : cellPlace(index, place, column);
  }

  function plainStyle(row: number, column: number): number {
    const place = rowPlace(index, row);
    const own = place < 0 ? -1 : (index.rowStyle[place] ?? -1);
    return own >= 0 ? own : columnStyle(column);
  }

  function original(row: number, column: number): CellChange {
    const cell = find(row, column);
    return {
      content: "kept",
      style: cell < 0 ? plainStyle(row, column) : (index.cellStyle[cell] ?? 0),
      value: cell < 0 ? "" : read(cell),
      formula: cell < 0 ? null : formulas.of(cell),
    };
  }

  function current(row: number, column: number): CellChange {
    return changes.get(row)?.get(column) ?? original(row, column);
  }

  function put(row: number, column: number, next: CellChange): void {
    const first = original(row, column);
    const same = next.value === first.value && next.formula === first.formula;
    const content = !same ? "new" : spelled.has(find(row, column)) ? "spelled" : "kept";
    const cells = changes.get(row);
    if (content === "kept" && next.style === first.style) {
      cells?.delete(column);
      if (cells?.size === 0) changes.delete(row);
    } else if (cells) cells.set(column, { ...next, content });
    else changes.set(row, new Map([[column, { ...next, content }]]));
  }

  /** Before a cell loses the formula that others share, theirs is written out. */
  function spellFollowers(row: number, column: number): void {
    const cell = find(row, column);
    if (cell < 0 || ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0) return;
    for (const follower of formulas.followers(cell)) {
      const [itsRow, itsColumn] = placeOf(index, follower);
      spelled.add(follower);
      put(itsRow, itsColumn, current(itsRow, itsColumn));
    }
  }

  function setValue(row: number, column: number, value: CellValue, formula: string | null): void {
    if (!isInside({ row, column, rows: 1, columns: 1 })) throw new RangeError(`no such cell: ${row}, ${column}`);
    if (typeof value === "string" && value.length > LONGEST_TEXT) throw new RangeError("text too long for a cell");
    if (typeof value === "number" && !Number.isFinite(value)) throw new RangeError("not a finite number");
    const before = current(row, column);
    if (before.value === value && before.formula === formula) return;
    if (before.formula !== null) spellFollowers(row, column);
    put(row, column, { content: "new", style: before.style, value, formula });
  }

  function setStyle(row: number, column: number, style: number): void {
    const before = current(row, column);
    if (before.style !== style) put(row, column, { ...before, style });
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
    for (const [row, cells] of [...changes]) {
      if (row < range.row || row >= range.row + range.rows) continue;
      for (const column of [...cells.keys()]) if (inside(column)) visit(row, column);
    }
  }

  return {
    index,
    changes,
    plainStyle,
    setValue,
    setStyle,
    used: () => usedBlock(index, changes),
    values(range) {
      const rows: CellValue[][] = [];
      const lastColumn = range.column + range.columns - 1;
      let place = rowPlace(index, range.row);
      if (place < 0) place = -1 - place;
      for (let row = range.row; row < range.row + range.rows; row++) {
        const values = new Array<CellValue>(range.columns).fill("");
        if (index.rowNumber[place] === row) {
          for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
            const column = index.cellColumn[cell] ?? 0;
            if (column >= range.column && column <= lastColumn) values[column - range.column] = read(cell);
          }
          place++;
        }
        for (const [column, change] of changes.get(row) ?? []) {
          if (column >= range.column && column <= lastColumn) values[column - range.column] = change.value;
        }
        rows.push(values);
      }
      return rows;
    },
    formula(row, column) {
      const formula = current(row, column).formula;
      return formula === null ? null : `=${formula}`;
    },
    hasFormulas: () =>
      came || [...changes.values()].some((cells) => [...cells.values()].some((cell) => cell.formula !== null)),
    style: (row, column) => current(row, column).style,
    clear(range, what) {
      eachCell(range, (row, column) => {
        if (what !== "formats") setValue(row, column, "", null);
        if (what !== "contents") setStyle(row, column, plainStyle(row, column));
      });
    },
    droppedFormula() {
      if (!came) return false;
      for (const [row, cells] of changes) {
        for (const [column, change] of cells) {
          const cell = change.content === "new" ? find(row, column) : -1;
          if (cell >= 0 && ((index.cellFlags[cell] ?? 0) & HAS_FORMULA) !== 0) return true;
        }
      }
      return false;
    },
  };
}
