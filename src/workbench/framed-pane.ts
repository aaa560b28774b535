import { element } from "./element";
import { createHost } from "../excel-simulator/host";
import type { Host } from "../excel-simulator/host";
import type { PaneSide } from "./page";
import { TEXT } from "./text";
import "./office/link";

const ADDRESS = "taskpane.html";

/** Milliseconds without a change after which a batch begins another write. */
const WRITE_PAUSE = 1500;

/** The method by which the pane asks where the clerk is. */
const ASKS_WHERE = '"GetSelectedRange"';

/** The first ExcelApi that tells which cells are merged: without them no form can be read. */
const KNOWS_MERGES = "1.13";

/**
 * The real task pane in a frame, as Excel holds it, over a simulated Excel: `window.rendingWorkbench` is what the bridge in
 * the frame finds. Each workbook gets a pane of its own.
 */
export function framedPane(container: HTMLElement, takeIn: (frame: Window) => void): PaneSide {
  let host: Host | null = null;
  let stopWatching = (): void => undefined;
  return {
    lookAt: (sheet) => host?.activate(sheet),
    open(book, grid, { before, changed }) {
      let isChanged = false;
      let last = Number.NEGATIVE_INFINITY;
      const excel = createHost(book, { apiLevel: KNOWS_MERGES, onChange: () => (isChanged = true) });
      host = excel;
      stopWatching();
      stopWatching = grid.onMove((place) => excel.select(place));
      window.rendingWorkbench = {
        apiLevel: excel.apiLevel,
        onSelect: excel.onSelect,
        /** One batch of the pane. The grid is drawn anew once, after a batch that changed something, and follows a selection. */
        async handle(request, flags) {
          // Where she is is asked at each of her moves: that ends no typing she has begun since, and changes nothing.
          if (request.includes(ASKS_WHERE)) return excel.handle(request, flags);
          await grid.finishTyping();
          const selected = excel.selection();
          // Whether a batch changes anything is known behind it; those of one write follow each other.
          const step = performance.now() - last > WRITE_PAUSE ? before() : null;
          const answer = await excel.handle(request, flags);
          if (isChanged) {
            isChanged = false;
            step?.keep();
            last = performance.now();
            changed();
            // A write takes several batches: one drawing at the end of them is enough.
            void grid.redraw();
          }
          const after = excel.selection();
          if (after !== selected) await grid.select(after);
          return answer;
        },
      };
      const frame = element("iframe", { title: TEXT.pane, src: ADDRESS });
      // No windows, no forms, no other address for the page that holds it; its own origin is what it shares the workbook by.
      frame.sandbox.add("allow-scripts", "allow-same-origin");
      frame.addEventListener("load", () => {
        if (frame.contentWindow) takeIn(frame.contentWindow);
      });
      container.replaceChildren(frame);
    },
  };
}
