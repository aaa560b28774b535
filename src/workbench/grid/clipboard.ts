import { ICommandService } from "@univerjs/core";
import type { ICellData, ICommandInfo, Injector } from "@univerjs/core";
import { CopyCommand, ISheetClipboardService, SetRangeValuesCommand } from "@univerjs/preset-sheets-core";
import type { BookSheet } from "../../xlsx/book";
import { rowsOfText, spread } from "./block";
import type { Block } from "./block";
import { cellDataOf } from "./cell";
import { isCutCode, typedValue } from "./typing";
import type { Drawn } from "./watch";
import type { CellValue } from "../../core/text/value";
import { addressOf, type Rect } from "../../core/terms/cell";

/** The command behind Ctrl+V; its `html` names the copy where it was made in this grid. */
const PASTE = "sheet.command.paste-by-short-key";

interface Pasted {
  readonly htmlContent?: string;
  readonly textContent?: string;
}

/** A cell as it is put down again: its value to the letter and the number format that goes with it. */
interface CopiedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
}

/** Copies and pastes cells. Univer's own pasting would bring styles, merges and sizes along, which are not for us to change. */
export interface Clipboard {
  /** True for a paste, which is then done here; a copy is remembered on its way to the clipboard of the system. */
  readonly takesOver: (command: Readonly<ICommandInfo>, drawn: Drawn) => boolean;
}

/** `onCut` hears of the cells in which numbers were pasted that had lost their last digits before. */
export function createClipboard(injector: Injector, onCut: (cells: readonly string[]) => void): Clipboard {
  const commands = injector.get(ICommandService);
  let copied: Block<CopiedCell> = [];

  function isOurs(html: string | undefined): boolean {
    const last = injector.get(ISheetClipboardService).copyContentCache().getLastCopyId();
    return Boolean(last && html?.includes(last));
  }

  /** As one command, so that one undo takes it back. */
  function put(block: Block<ICellData>, { unit, place }: Drawn): void {
    if (!place) return;
    const cells = spread(block, place.range);
    const value = Object.fromEntries(
      cells.map((line, r) => [
        place.range.row - 1 + r,
        Object.fromEntries(line.map((cell, c) => [place.range.column - 1 + c, { ...cell }])),
      ]),
    );
    const target = { unitId: unit.getUnitId(), subUnitId: place.sheet };
    commands.syncExecuteCommand(SetRangeValuesCommand.id, { ...target, value });
  }

  function paste({ htmlContent, textContent }: Pasted, drawn: Drawn): void {
    const sheet = drawn.place && drawn.book.sheet(drawn.place.sheet);
    if (!sheet || !drawn.place) return;
    const { row, column } = drawn.place.range;
    if (isOurs(htmlContent)) {
      put(
        copied.map((line) =>
          line.map(({ value, numberFormat }) => ({
            ...cellDataOf(value),
            f: null,
            p: null,
            s: { n: { pattern: numberFormat } },
          })),
        ),
        drawn,
      );
      return;
    }
    const texts = rowsOfText(textContent ?? "");
    const cut = texts.flatMap((line, r) =>
      line.flatMap((text, c) => (isCutCode(text) ? [addressOf(row + r, column + c)] : [])),
    );
    if (cut.length > 0) onCut(cut);
    put(
      texts.map((line, r) =>
        line.map((text, c) => typedValue(text, sheet.numberFormat(row + r, column + c), drawn.book.date1904)),
      ),
      drawn,
    );
  }

  return {
    takesOver(command, drawn) {
      if (command.id === CopyCommand.id && drawn.place) {
        const sheet = drawn.book.sheet(drawn.place.sheet);
        copied = sheet ? copiedFrom(sheet, drawn.place.range) : [];
      }
      if (command.id !== PASTE) return false;
      // The paste itself is a command: it can start only when this one has been stopped.
      queueMicrotask(() => paste((command.params ?? {}) as Pasted, drawn));
      return true;
    },
  };
}

/** What a selection holds. Nothing is typed anew when it is pasted, so an identity number stays whole. */
function copiedFrom(sheet: BookSheet, range: Rect): Block<CopiedCell> {
  return sheet
    .values(range)
    .map((line, r) =>
      line.map((value, c) => ({ value, numberFormat: sheet.numberFormat(range.row + r, range.column + c) })),
    );
}
