import { LAST_COLUMN, LAST_ROW, columnLetter, columnNumber } from "../../core/terms/cell";
import { HAS_FORMULA, type CellIndex } from "./cell-index";
import { cellXml } from "./value";
import { attribute, child, parseXml } from "../xml/tree";

/** What stands in a cell's <f>. */
interface WrittenFormula {
  readonly text: string;
  /** The number of its shared formula, null if it has one of its own. */
  readonly shared: string | null;
}

/** The formulas of a sheet as it came, without "=". */
export interface CellFormulas {
  of(cell: number): string | null;
  /** Cells that take their formula from this one; it must be written out in them before this one goes. */
  followers(cell: number): readonly number[];
}

interface SharedFormula {
  readonly master: number;
  readonly text: string;
  readonly followers: number[];
}

const FORMULA = /<(?:[\w.-]+:)?f(?=[\s/>])((?:[^>"']|"[^"]*"|'[^']*')*?)(?:\/>|>([^<&]*)<\/)/;

/** Shared formulas are looked up only when the first one is asked for. */
export function cellFormulas(index: CellIndex): CellFormulas {
  let groups: ReadonlyMap<string, SharedFormula> | null = null;

  function shared(): ReadonlyMap<string, SharedFormula> {
    if (groups) return groups;
    const found = new Map<string, SharedFormula>();
    for (let cell = 0; cell < index.cellFlags.length; cell++) {
      if (((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0) continue;
      const formula = writtenFormula(cellXml(index, cell));
      if (!formula || formula.shared === null) continue;
      const group = found.get(formula.shared);
      if (!group || formula.text !== "") {
        if (formula.text !== "") found.set(formula.shared, { master: cell, text: formula.text, followers: [] });
      } else group.followers.push(cell);
    }
    groups = found;
    return found;
  }

  return {
    of(cell) {
      if (((index.cellFlags[cell] ?? 0) & HAS_FORMULA) === 0) return null;
      const formula = writtenFormula(cellXml(index, cell));
      if (!formula) return null;
      if (formula.text !== "" || formula.shared === null) return formula.text;
      const group = shared().get(formula.shared);
      if (!group) return "";
      const [row, column] = placeOf(index, cell);
      const [masterRow, masterColumn] = placeOf(index, group.master);
      return shiftFormula(group.text, row - masterRow, column - masterColumn);
    },
    followers(cell) {
      const formula = writtenFormula(cellXml(index, cell));
      const group = !formula || formula.shared === null ? undefined : shared().get(formula.shared);
      return group?.master === cell ? group.followers : [];
    },
  };
}

/** The cell's element with its formula written out, its last result as it was. */
export function withFormula(xml: string, escaped: string): string {
  const root = parseXml(xml);
  const node = child(root, "f");
  return node ? `${xml.slice(0, node.start)}<${node.name}>${escaped}</${node.name}>${xml.slice(node.end)}` : xml;
}

function writtenFormula(xml: string): WrittenFormula | null {
  const quick = FORMULA.exec(xml);
  const tag = quick?.[1] ?? "";
  if (quick && !/\bt\s*=/.test(tag)) return { text: quick[2] ?? "", shared: null };
  const node = child(parseXml(xml), "f");
  if (!node) return null;
  return { text: node.text, shared: attribute(node, "t") === "shared" ? (attribute(node, "si") ?? null) : null };
}

/** Row and column of a cell of the index. */
export function placeOf(index: CellIndex, cell: number): readonly [number, number] {
  let low = 0;
  let high = index.rows - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((index.rowCells[middle] ?? 0) <= cell) low = middle;
    else high = middle - 1;
  }
  return [index.rowNumber[low] ?? 0, index.cellColumn[cell] ?? 0];
}

// Text, quoted sheet names and structured references are passed over; then row ranges, column ranges, numbers and words.
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]]|\[[^\]]*\])*\]|(?<![\w.])\$?\d{1,7}:\$?\d{1,7}(?![\w.(])|(?<![\w.$])\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.($])|\d[\w.]*|[$A-Za-z_\\\u0080-\uffff][\w.$\\?\u0080-\uffff]*(?:\s*[(!])?/g;

/**
 * A formula as it reads when it is filled from one cell to another: relative references move along, absolute ones stay.
 * This is how the cells of a shared formula come to theirs, which the file writes only once.
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token) => {
    const cell = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/.exec(token);
    if (cell) {
      // Beyond the last column or row it is a name that looks like a cell.
      if (columnNumber(cell[2] ?? "") > LAST_COLUMN || Number(cell[4]) > LAST_ROW) return token;
      const column = movedColumn(cell[1] ?? "", cell[2] ?? "", columns);
      const row = movedRow(cell[3] ?? "", cell[4] ?? "", rows);
      return column === null || row === null ? "#REF!" : column + row;
    }
    const range = /^(\$?)([A-Za-z]+|\d+):(\$?)([A-Za-z]+|\d+)$/.exec(token);
    if (!range) return token;
    const moved = /\d/.test(token)
      ? [movedRow(range[1] ?? "", range[2] ?? "", rows), movedRow(range[3] ?? "", range[4] ?? "", rows)]
      : [movedColumn(range[1] ?? "", range[2] ?? "", columns), movedColumn(range[3] ?? "", range[4] ?? "", columns)];
    return moved.includes(null) ? "#REF!" : moved.join(":");
  });
}

function movedColumn(dollar: string, letters: string, columns: number): string | null {
  const column = columnNumber(letters);
  if (dollar) return dollar + letters;
  const moved = column + columns;
  return moved < 1 || moved > LAST_COLUMN ? null : columnLetter(moved);
}

function movedRow(dollar: string, digits: string, rows: number): string | null {
  const row = Number(digits);
  if (dollar) return dollar + digits;
  const moved = row + rows;
  return moved < 1 || moved > LAST_ROW ? null : String(moved);
}
