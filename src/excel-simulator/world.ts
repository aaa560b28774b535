import type { Book, BookSheet, Highlight } from "../xlsx/book";
import { type Draft, commitDraft } from "./draft";
import { fault } from "./fault";
import { flushLooks, type PendingLooks } from "./looks";
import type { Calendar } from "./typing";
import type { Rect } from "../core/terms/cell";

/** A change that one batch made, for whoever draws the workbook. Without a range the whole sheet is to be drawn anew. */
export interface Change {
  readonly sheet: string;
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
