import { LAST_COLUMN, LAST_ROW } from "./address";
import { columnLetter, columnNumber } from "../core/terms/cell";

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
