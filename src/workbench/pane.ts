import { element } from "./element";
import { TEXT } from "./text";

const ADDRESS = "taskpane.html";

/** Puts the real task pane into `container`, afresh for each workbook as Excel does; `onLoad` gets its window. */
export function createPane(container: HTMLElement, onLoad: (frame: Window) => void): () => void {
  return () => {
    const frame = element("iframe", { title: TEXT.pane, src: ADDRESS });
    frame.addEventListener("load", () => {
      if (frame.contentWindow) onLoad(frame.contentWindow);
    });
    container.replaceChildren(frame);
  };
}
