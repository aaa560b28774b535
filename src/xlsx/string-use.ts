import type { SharedStrings } from "./shared-strings";
import type { SheetCells } from "./sheet-cells";

/** What the cells of a workbook still need of its table of strings. */
export interface StringUse {
  /** How many items from the first on. */
  readonly kept: number;
  /** How many cells refer to it no more. */
  readonly dropped: number;
}

/** The table as it came is needed whole. */
export function allStrings(table: SharedStrings): StringUse {
  return { kept: table.texts.length, dropped: 0 };
}

/** Last items go if cells referred to them that were overwritten, and no other cell of the workbook does. `sheets`: all there are. */
export function stringUse(sheets: readonly SheetCells[], table: SharedStrings): StringUse {
  const used = new Uint8Array(table.texts.length);
  const left = new Uint8Array(table.texts.length);
  let dropped = 0;
  for (const cells of sheets) {
    cells.eachShared((item, overwritten) => {
      if (overwritten) dropped++;
      (overwritten ? left : used)[item] = 1;
    });
  }
  let kept = table.texts.length;
  while (kept > 0 && left[kept - 1] === 1 && used[kept - 1] === 0) kept--;
  return { kept, dropped };
}
