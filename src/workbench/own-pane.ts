import { layouts } from "../layouts";
import * as law from "../packs";
import { vocabulary } from "../vocabulary";
import { mount } from "../taskpane/mount";
import { PortError, type WorkbookPort } from "../workbook/port";
import type { Book } from "../xlsx/book";
import { xlsxPort } from "../workbook/file/port";
import type { Grid } from "./grid/grid";
import type { PaneEdits, PaneSide } from "./page";
import { today } from "./today";

/** The file door with a screen: what is being typed counts, what it writes is drawn, what it selects is shown. */
function portWithGrid(book: Book, grid: Grid, { before, changed }: PaneEdits): WorkbookPort {
  const door = xlsxPort(book);
  return {
    ...door,
    async sheets(recalled) {
      await grid.finishTyping();
      return door.sheets(recalled);
    },
    async read(sheet, progress) {
      await grid.finishTyping();
      return door.read(sheet, progress);
    },
    async readBlocks(blocks) {
      await grid.finishTyping();
      return door.readBlocks(blocks);
    },
    async apply(edits, progress, options) {
      await grid.finishTyping();
      const step = before();
      try {
        await door.apply(edits, progress, options);
      } catch (error) {
        step.cancel();
        throw error;
      }
      if (edits.length > 0) step.keep();
      changed();
      await grid.redraw();
    },
    async remember(change) {
      await door.remember(change);
      changed();
    },
    async select(sheet, row, column) {
      const used = book.sheet(sheet)?.used();
      const whole = { column: used?.column ?? 1, columns: used?.columns ?? 1 };
      await grid.select({ sheet, range: { row, rows: 1, ...(column === undefined ? whole : { column, columns: 1 }) } });
      if (book.sheet(sheet)?.rowHidden(row) === true) throw new PortError("row-hidden", String(row));
    },
    watchSelection: (listener) => grid.onMove(({ sheet, range }) => listener(sheet, range.row, range.column)),
  };
}

/** The pane on the page itself and on the file's own door: no Office.js at all, for people without Excel. */
export function ownPane(container: HTMLElement): PaneSide {
  let unmount: (() => void) | null = null;
  return {
    lookAt: () => undefined,
    open(book, grid, edits) {
      unmount?.();
      // The page around it is light, whatever the system prefers.
      const port = portWithGrid(book, grid, edits);
      unmount = mount(container, { door: "page", port, law, vocabulary, layouts, today: today(), dark: false });
    },
  };
}
