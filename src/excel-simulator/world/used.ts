import type { BookSheet } from "../../xlsx/book";
import { settle, type World } from "./world";
import { type Rect, bounding, intersection, sameRect } from "../../core/terms/cell";

/** The used part of a block. Without `valuesOnly` Excel also counts cells that are only formatted, and merged ones. */
export function usedWithin(world: World, sheet: BookSheet, block: Rect, valuesOnly: boolean): Rect | null {
  const used = world.used.get(sheet) ?? sheet.used();
  world.used.set(sheet, used);
  if (valuesOnly) return valuedWithin(sheet, block, used);
  settle(world);
  const drawn = sheet.drawnBlock();
  const formatted = drawn === null ? null : intersection(drawn, block);
  return sheet
    .merges()
    .map((merge) => intersection(merge, block))
    .reduce((all, merge) => (all === null || merge === null ? (all ?? merge) : bounding(all, merge)), formatted);
}

function valuedWithin(sheet: BookSheet, block: Rect, used: Rect | null): Rect | null {
  const part = used === null ? null : intersection(used, block);
  if (part === null || used === null || sameRect(part, used)) return part;
  const cells = sheet.values(part);
  const formulas = sheet.hasFormulas();
  const isUsed = (r: number, c: number) =>
    cells[r]?.[c] !== "" || (formulas && sheet.formula(part.row + r, part.column + c) !== null);
  const rows = cells.map((_, r) => r).filter((r) => cells[r]?.some((__, c) => isUsed(r, c)));
  const top = rows[0];
  const bottom = rows.at(-1);
  if (top === undefined || bottom === undefined) return null;
  const columns = Array.from({ length: part.columns }, (_, c) => c).filter((c) => rows.some((r) => isUsed(r, c)));
  const [left = 0, right = 0] = [columns[0], columns.at(-1)];
  return { row: part.row + top, column: part.column + left, rows: bottom - top + 1, columns: right - left + 1 };
}
