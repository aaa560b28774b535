import { UniverInstanceType, type IWorkbookData, type Workbook } from "@univerjs/core";
import { inBreaths } from "../../workbook/breath";
import type { Book } from "../../xlsx/book";
import type { Refusal } from "./commands";
import { drawRules, type RuledSheet, splitRules } from "./rules";
import { giveEditorRoom } from "./editor-room";
import { rangeOf, rectOf } from "./place";
import { keepInView, reveal } from "./reveal";
import { snapshotOf, snapshotSteps } from "./snapshot";
import { startUniver } from "./univer";
import { watchEdits } from "./watch";
import type { Rect } from "../../core/terms/cell";

/** What the page wants to know of the grid. */
export interface GridEvents {
  /** The clerk is about to change the book: cells, a width, a height. */
  readonly onBeforeEdit: () => void;
  /** She has changed it. */
  readonly onEdit: (sheet: string) => void;
  /** She asks for the last step to be taken back, or brought again. */
  readonly onUndo: (which: "undo" | "redo") => void;
  /** She put numbers into these cells ("F12") whose last digits were lost elsewhere: 3.70102E+17. */
  readonly onCut: (cells: readonly string[]) => void;
  readonly onSelect: () => void;
  readonly onRefused: (refusal: Refusal) => void;
}

/** Where the clerk is. */
export interface Place {
  readonly sheet: string;
  readonly range: Rect;
}

/** A spreadsheet on the screen, drawn from a book and writing what is typed back into it at once. */
export interface Grid {
  readonly show: (book: Book) => void;
  /** Draws the book anew as it stands now; sheet, selection and scroll stay; done when it is on the screen. */
  readonly redraw: () => Promise<void>;
  readonly select: (place: Place) => Promise<void>;
  readonly place: () => Place | null;
  /** Tells where the clerk, or the page for her, goes; until what it returns is called. */
  readonly onMove: (listener: (place: Place) => void) => () => void;
  readonly isTyping: () => boolean;
  /** Ends the editing of a cell with what stands in it, so that nothing typed is missed. */
  readonly finishTyping: () => Promise<void>;
}

/** Univer's box with the address. */
const ADDRESS_BOX = "[data-u-comp=defined-name] input";

/** Rows kept in view above a row that is scrolled to. */
const CONTEXT_ROWS = 4;

/** Univer lays a new workbook out in the turn after; scrolling it before leaves the screen blank. */
function whenDrawn(action: () => void): void {
  setTimeout(action, 0);
}

/** Univer in `container` over a book, which is the only truth: Univer draws it and reports what was done to it. */
export function createGrid(container: HTMLElement, events: GridEvents): Grid {
  const { univer, api } = startUniver(container);
  let book: Book | null = null;
  let unit: Workbook | null = null;
  let drawings = 0;
  /** The screen does not say what the book says; `drawing` mends that. */
  let stale = false;
  let drawing: Promise<void> | null = null;
  /** Where the screen goes back to after a swap, until it has gone: a swap that follows at once finds it at the top. */
  let returning: ReturnType<typeof scrollNow>;
  let ruled: ReadonlyMap<string, RuledSheet> = new Map();

  /** Read whole before anything on the screen goes: of a book that cannot be read nothing is drawn, and the other stays. */
  function show(next: Book): void {
    draw(next, snapshotOf(next, `book-${drawings + 1}`));
    returning = undefined;
  }

  function draw(next: Book, snapshot: IWorkbookData): void {
    const rules = new Map(
      next.sheets().map((sheet) => [sheet.name, { sheet, rules: splitRules(sheet.highlights()).own }] as const),
    );
    if (unit) api.disposeUnit(unit.getUnitId());
    book = next;
    ruled = rules;
    drawings += 1;
    unit = univer.createUnit<IWorkbookData, Workbook>(UniverInstanceType.UNIVER_SHEET, snapshot);
    // Univer starts its plugins with the first workbook; before it there is nothing to watch.
    if (drawings > 1) return;
    const onEdit = (sheet: string) => {
      stale ||= drawing !== null;
      events.onEdit(sheet);
    };
    const onRefused = (refusal: Refusal) => {
      events.onRefused(refusal);
      // Another address is typed next, and must not be typed into the cell one is still at.
      if (refusal === "outside") container.querySelector<HTMLInputElement>(ADDRESS_BOX)?.select();
    };
    const drawn = () => (book && unit ? { book, unit, place: place() } : null);
    watchEdits(univer, { ...events, onEdit, onRefused }, drawn, isTyping);
    const injector = univer.__getInjector();
    drawRules(injector, (sheet) => ruled.get(sheet));
    keepInView(injector, () => unit ?? undefined);
    giveEditorRoom(injector);
  }

  function place(): Place | null {
    const sheet = api.getActiveWorkbook()?.getActiveSheet();
    const range = sheet?.getSelection()?.getActiveRange()?.getRange();
    if (!sheet || !range) return null;
    return { sheet: sheet.getSheetName(), range: rectOf(range, sheet.getMaxRows(), sheet.getMaxColumns()) };
  }

  function scrollNow() {
    return api.getActiveWorkbook()?.getActiveSheet().getScrollState();
  }

  function activate({ sheet, range }: Place) {
    const workbook = api.getActiveWorkbook();
    const target = workbook?.getSheetByName(sheet);
    if (!workbook || !target) return null;
    if (workbook.getActiveSheet().getSheetId() !== target.getSheetId()) workbook.setActiveSheet(target);
    // Excel selects whole rows to its last column; the grid ends earlier.
    const rows = Math.min(range.rows, target.getMaxRows() - range.row + 1);
    const columns = Math.min(range.columns, target.getMaxColumns() - range.column + 1);
    if (rows < 1 || columns < 1) return null;
    target.getRange(range.row - 1, range.column - 1, rows, columns).activate();
    return target;
  }

  async function select(target: Place): Promise<void> {
    // What is to be shown may be on its way: a sheet that was just added.
    await drawing;
    whenDrawn(() => bringIntoView(target));
  }

  function isTyping(): boolean {
    return api.getActiveWorkbook()?.isCellEditing() ?? false;
  }

  async function finishTyping(): Promise<void> {
    const workbook = api.getActiveWorkbook();
    if (workbook?.isCellEditing()) await workbook.endEditingAsync(true);
  }

  function bringIntoView(target: Place): void {
    const sheet = activate(target);
    if (!sheet) return;
    const { startRow } = rangeOf(target.range);
    const isCell = target.range.columns === 1;
    const shown = sheet.getVisibleRange();
    const frozen = book?.sheet(target.sheet)?.frozen()?.rows ?? 0;
    if (startRow < frozen || (shown && startRow >= Math.max(shown.startRow, frozen) && startRow < shown.endRow - 1)) {
      if (isCell) revealNow();
      return;
    }
    sheet.scrollToCell(Math.max(startRow - CONTEXT_ROWS, frozen), 0);
    if (isCell) whenDrawn(revealNow);
  }

  /** A cell far to the right, or behind frozen columns, is brought beside them. */
  function revealNow(): void {
    if (unit) reveal(univer.__getInjector(), unit);
  }

  /** Reads the book in breaths; what changes meanwhile, or is being typed, makes it read again. */
  async function drawAnew(): Promise<void> {
    while (stale && book) {
      stale = false;
      const next: Book = book;
      const snapshot = await inBreaths(snapshotSteps(next, `book-${drawings + 1}`));
      await finishTyping();
      if (!stale && book === next) swap(next, snapshot);
    }
  }

  function redraw(): Promise<void> {
    stale = true;
    drawing ??= drawAnew().finally(() => (drawing = null));
    return drawing;
  }

  function swap(next: Book, snapshot: IWorkbookData): void {
    const before = place();
    const scroll = returning ?? scrollNow();
    returning = scroll;
    draw(next, snapshot);
    const drawn = drawings;
    if (before) activate(before);
    whenDrawn(() => {
      // Another drawing came meanwhile, and goes back itself.
      if (drawn !== drawings) return;
      returning = undefined;
      if (scroll) void api.executeCommand("sheet.command.scroll-view", scroll);
    });
  }

  const listeners = new Set<(place: Place) => void>();

  function onMove(listener: (place: Place) => void): () => void {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  }

  function moved(): void {
    events.onSelect();
    const now = place();
    if (now !== null) for (const listener of listeners) listener(now);
  }

  api.addEvent(api.Event.SelectionChanged, moved);
  api.addEvent(api.Event.ActiveSheetChanged, moved);

  return {
    show,
    redraw,
    select,
    place,
    onMove,
    isTyping,
    finishTyping,
  };
}
