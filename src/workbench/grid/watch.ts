import {
  CanceledError,
  CommandType,
  ICommandService,
  RedoCommand,
  UndoCommand,
  type ICommandInfo,
  type IRange,
  type Univer,
  type Workbook,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  ScrollToCellCommand,
  SetSelectionsOperation,
  SheetInterceptorService,
} from "@univerjs/preset-sheets-core";
import type { Book } from "../../xlsx/book";
import { createClipboard } from "./clipboard";
import { isLost, refusalOf, type Refusal } from "./commands";
import { redrawRules } from "./rules";
import { isLocked, plainStyles, writeCells, writeHeights, writeWidths, type Cells, type Sizes } from "./edits";
import type { GridEvents, Place } from "./grid";
import { valueOf } from "./cell";
import { addressOf } from "../../core/terms/cell";
import { isCutCode, typedCell } from "./typing";

/** What is drawn now, and where the clerk is in it. */
export interface Drawn {
  readonly book: Book;
  readonly unit: Workbook;
  readonly place: Place | null;
}

/** Parameters of the mutations that `edits.ts` writes; each has those that its name says. */
interface Change {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly cellValue?: Cells;
  readonly ranges?: readonly IRange[];
  readonly colWidth?: Sizes;
  readonly rowHeight?: Sizes;
}

/** To cells that are not drawn: what is typed there would be dropped without a word. */
function goesOutside({ id, params }: Readonly<ICommandInfo>, unit: Workbook): boolean {
  if (id !== SetSelectionsOperation.id && id !== ScrollToCellCommand.id) return false;
  const { subUnitId, selections = [], range } = (params ?? {}) as Going;
  const sheet = subUnitId === undefined ? unit.getActiveSheet() : unit.getSheetBySheetId(subUnitId);
  if (!sheet) return false;
  const ranges = [...selections.map((selection) => selection.range), ...(range ? [range] : [])];
  return ranges.some(({ endRow, endColumn }) => endRow >= sheet.getRowCount() || endColumn >= sheet.getColumnCount());
}

/** Where the two commands of the box with the address go: the one says `selections`, the other `range`. */
interface Going {
  readonly subUnitId?: string;
  readonly selections?: readonly { readonly range: IRange }[];
  readonly range?: IRange;
}

const CELLS = "sheet.mutation.set-range-values";
const WIDTHS = "sheet.mutation.set-worksheet-col-width";
const HEIGHTS = "sheet.mutation.set-worksheet-row-height";

/** Above Univer's own reading of dates and numbers: what is typed is typed by Excel's rules, which are the host's. */
const BEFORE_UNIVERS_OWN = 1000;

/** Everything the clerk does to the grid goes through here: refused with a reason, or written into the book. */
export function watchEdits(
  univer: Univer,
  events: GridEvents,
  drawn: () => Drawn | null,
  isTyping: () => boolean,
): void {
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const clipboard = createClipboard(injector, events.onCut);

  function refuse(refusal: Refusal): never {
    events.onRefused(refusal);
    throw new CanceledError();
  }

  /** Before each command; throwing stops it before anything has happened. */
  commands.beforeCommandExecuted((command: Readonly<ICommandInfo>) => {
    const now = drawn();
    if (!now) return;
    if (command.type === CommandType.COMMAND) {
      // In a cell that is being edited they go letter by letter, and are Univer's.
      if ((command.id === UndoCommand.id || command.id === RedoCommand.id) && !isTyping()) {
        events.onUndo(command.id === UndoCommand.id ? "undo" : "redo");
        throw new CanceledError();
      }
      const refusal = refusalOf(command.id);
      if (refusal) refuse(refusal);
      if (clipboard.takesOver(command, now)) throw new CanceledError();
    }
    if (goesOutside(command, now.unit)) refuse("outside");
    if (command.type !== CommandType.MUTATION) return;
    if (isLost(command.id)) refuse("other");
    if (command.id !== CELLS) return;
    const { subUnitId, cellValue } = command.params as Change;
    const sheet = now.book.sheet(subUnitId);
    if (sheet && isLocked(sheet, cellValue)) refuse("protected");
    plainStyles(now.unit, cellValue);
  });

  commands.onCommandExecuted((command: Readonly<ICommandInfo>, options) => {
    if (command.id !== CELLS && command.id !== WIDTHS && command.id !== HEIGHTS) return;
    const now = drawn();
    const change = command.params as Change;
    const sheet = now?.book.sheet(change.subUnitId);
    if (!now || !sheet || change.unitId !== now.unit.getUnitId()) return;
    // What formulas make of an edit belongs to that edit.
    if (options?.fromFormula !== true) events.onBeforeEdit();
    if (change.cellValue) writeCells(sheet, now.unit, change.cellValue);
    if (change.ranges && change.colWidth !== undefined) writeWidths(sheet, change.ranges, change.colWidth);
    if (change.ranges && change.rowHeight !== undefined) writeHeights(sheet, change.ranges, change.rowHeight);
    if (change.cellValue) redrawRules(injector, change.unitId);
    events.onEdit(change.subUnitId);
  });

  injector.get(SheetInterceptorService).writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: BEFORE_UNIVERS_OWN,
    handler: (typed, context, next) => {
      const now = drawn();
      const sheet = now?.book.sheet(context.subUnitId);
      if (!now || !sheet || !typed) return next(typed);
      const text = String(valueOf({ ...typed, t: null }));
      const unchanged = text === String(sheet.value(context.row + 1, context.col + 1));
      if (!unchanged && isCutCode(text)) events.onCut([addressOf(context.row + 1, context.col + 1)]);
      return typedCell(typed, sheet, context.row, context.col, now.book.date1904);
    },
  });
}
