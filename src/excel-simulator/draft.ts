import type { BookSheet } from "../xlsx/book";
import { touch, type World } from "./world";
import type { Rect } from "../core/terms/cell";

/** A conditional format between `add` and the end of its batch: the client tells its parts one by one. */
export interface Draft {
  readonly id: string;
  readonly sheet: BookSheet;
  readonly range: Rect;
  formula: string | null;
  fill?: string;
  fontColor?: string;
  numberFormat?: string;
  /** Index among the sheet's formats, 0 first as Excel puts a new one; negative counts from the back. */
  priority: number;
}

/** Puts a draft into the book. One whose formula never came is a rule all the same: it colours nothing, and stays. */
export function commitDraft(world: World, draft: Draft): void {
  const { sheet, range, formula, fill, fontColor, numberFormat } = draft;
  const bookId = sheet.addHighlight({
    ranges: [range],
    formula: (formula ?? "").replace(/^=/, ""),
    ...(fill === undefined ? {} : { fill }),
    ...(fontColor === undefined ? {} : { fontColor }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  world.formatIds.set(draft.id, bookId);
  // The book has put it behind all others already.
  if (draft.priority !== -1) placeFormat(sheet, bookId, draft.priority);
  touch(world, sheet, null);
}

/** Moves a format to an index among all of the sheet; out of bounds is the nearest end. */
export function placeFormat(sheet: BookSheet, bookId: string, index: number): void {
  const ids = sheet.highlights().map((highlight) => highlight.id);
  const wanted = index < 0 ? ids.length + index : index;
  sheet.setPriority(bookId, Math.min(Math.max(wanted, 0), ids.length - 1) + 1);
}
