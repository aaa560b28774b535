import type { Book, BookSheet, Highlight, LookChange } from "../../xlsx/book";
import { fault } from "../protocol/fault";
import type { Calendar } from "../typing";
import { type Rect, sameRect } from "../../core/terms/cell";

/** A change that one batch made, for whoever draws the workbook. Without a range the whole sheet is to be drawn anew. */
export interface Change {
  /** Null: nothing that is drawn. */
  readonly sheet: string | null;
  readonly range: Rect | null;
}

/** What every object of the simulated Excel shares: the workbook and what a screen would know about it. */
export interface World {
  readonly book: Book;
  readonly calendar: Calendar;
  /** What happens to a block written over rows that a filter hides. Excel has been seen to do either. */
  readonly filteredWrites: "misplace" | "refuse";
  /**
   * What Excel cannot do with a conditional format: read its parts, list it (and whatever touches its cells), or delete it.
   */
  readonly broken: (format: Highlight) => "parts" | "listing" | "deleting" | null;
  readonly flavour: "desktop" | "web";
  readonly tablesGrow: boolean;
  /** Tables that have grown or shrunk since the book was opened, by name; the book itself keeps what it was. */
  readonly tables: Map<string, Rect>;
  /** Sheets shown or hidden since the book was opened, by name; the book itself keeps what it was. */
  readonly visibility: Map<string, "Visible" | "Hidden" | "VeryHidden">;
  /** Cells that hold an empty text, by sheet: they look blank and are not. */
  readonly emptyTexts: Map<string, Set<string>>;
  /** False while another workbook has the focus. */
  active: boolean;
  activeSheet: string;
  selection: { readonly sheet: string; readonly range: Rect };
  /** Filled during a batch, emptied after it. */
  readonly changes: Change[];
  /** New conditional formats whose formula and colours are still coming. */
  readonly drafts: Draft[];
  looks: PendingLooks | null;
  /** Ids given to the client for formats that the book has made anew since. */
  readonly formatIds: Map<string, string>;
  nextId: number;
  /** Used blocks asked for since the last change of this batch: looking for one goes through the whole sheet. */
  readonly used: Map<BookSheet, Rect | null>;
}

export function isVisible({ visibility }: World, { name, visible }: BookSheet): boolean {
  return (visibility.get(name) ?? (visible ? "Visible" : "Hidden")) === "Visible";
}

/** Notes a change for the page. */
export function touch(world: World, sheet: BookSheet, range: Rect | null): void {
  world.changes.push({ sheet: sheet.name, range });
  world.used.delete(sheet);
}

/** Notes a change of the workbook that is on no sheet. */
export function touchBook(world: World): void {
  world.changes.push({ sheet: null, range: null });
}

/** Excel lets nobody write to a protected sheet, whichever cells are unlocked: stricter than Excel, never laxer. */
export function assertWritable(sheet: BookSheet, place: string): void {
  if (sheet.protected) {
    throw fault("AccessDenied", "You cannot perform the requested operation.", place);
  }
}

/** What needs this workbook in front: selecting and activating. */
export function assertActive(world: World, place: string): void {
  if (!world.active) {
    throw fault("InactiveWorkbook", "The workbook being called by this API has lost focus.", place);
  }
}

/** Looks and conditional formats that come in several actions take effect when the batch is over, or before they are read. */
export function settle(world: World): void {
  flushLooks(world);
  for (const draft of world.drafts.splice(0)) commitDraft(world, draft);
}

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

/**
 * Changes of looks that are still coming in: the client tells a range's looks property by property, the book takes them
 * all at once. They take effect before anything is read or written.
 */
export interface PendingLooks {
  readonly sheet: BookSheet;
  readonly range: Rect;
  change: LookChange;
  /** Edges asked for so far. */
  readonly sides: Set<string>;
}

function pendingFor(world: World, sheet: BookSheet, range: Rect): PendingLooks {
  if (world.looks?.sheet === sheet && sameRect(world.looks.range, range)) return world.looks;
  flushLooks(world);
  touch(world, sheet, range);
  return (world.looks = { sheet, range, change: {}, sides: new Set() });
}

export function addLook(world: World, sheet: BookSheet, range: Rect, change: LookChange): void {
  const looks = pendingFor(world, sheet, range);
  looks.change = { ...looks.change, ...change };
}

/** Notes one edge of a range; the book knows only cells framed on all sides, so all edges of a range have to come. */
export function addEdge(world: World, sheet: BookSheet, range: Rect, side: string): void {
  pendingFor(world, sheet, range).sides.add(side);
}

function allSides(range: Rect): readonly string[] {
  const inside = [...(range.rows > 1 ? ["InsideHorizontal"] : []), ...(range.columns > 1 ? ["InsideVertical"] : [])];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside];
}

/** Puts pending looks into the book. A part of the edges is more than the simulator can show, and fails. */
export function flushLooks(world: World): void {
  if (world.looks === null) return;
  const { sheet, range, change, sides } = world.looks;
  world.looks = null;
  const missing = allSides(range).filter((side) => !sides.has(side));
  const border = sides.size === 0 ? {} : { border: true };
  sheet.setFormat(range, missing.length === 0 ? { ...change, ...border } : change);
  if (sides.size > 0 && missing.length > 0) {
    const message = `The simulator draws all edges or none; missing: ${missing.join(", ")}.`;
    throw fault("ApiNotFound", message, "RangeBorder.style");
  }
}
