/** What can have the focus in a part that has not had it yet. */
const FIRST = "button:enabled, select, input, [tabindex='0'], [contenteditable='true']";

/** What keys of the page do. */
export interface KeyActions {
  readonly onSave: () => void;
  readonly onUndo: (which: "undo" | "redo") => void;
  /** Whether an element has undoing of its own beside that of the browser's fields: the sheet. */
  readonly isOwn: (element: Element) => boolean;
}

/**
 * Keys that hold in the whole page, whichever window of it has the focus: Ctrl+S saves, Ctrl+Z and Ctrl+Y undo and redo, and F6
 * goes on to the next part as in Excel, since the tab key goes from cell to cell while the sheet has it.
 */
export function acceptKeys(parts: readonly HTMLElement[], actions: KeyActions): (target: Window) => void {
  const before = new Map<HTMLElement, HTMLElement>();

  function partOf(element: Element | null): HTMLElement | undefined {
    return parts.find((part) => part.contains(element));
  }

  function go(step: number): void {
    const here = parts.findIndex((part) => part === partOf(document.activeElement));
    const next = parts.at((here + step) % parts.length);
    if (!next) return;
    const known = before.get(next);
    if (known && isThere(known)) known.focus();
    else firstIn(next)?.focus();
  }

  return (target) => {
    const { document: page, frameElement } = target;
    page.addEventListener("focusin", () => {
      const focused = page.activeElement;
      const part = partOf(frameElement ?? focused);
      if (part && canFocus(focused)) before.set(part, focused);
    });
    // In the capturing phase: the grid has keys of its own.
    page.addEventListener(
      "keydown",
      (event) => {
        const action = actionOf(event);
        if (action === null) return;
        const focused = page.activeElement;
        if ((action === "undo" || action === "redo") && focused && (isField(focused) || actions.isOwn(focused))) return;
        event.preventDefault();
        event.stopPropagation();
        if (action === "save") actions.onSave();
        else if (action === "go") go(event.shiftKey ? -1 : 1);
        else actions.onUndo(action);
      },
      true,
    );
  };
}

function actionOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): "save" | "go" | "undo" | "redo" | null {
  if (key === "F6") return "go";
  if (!ctrlKey && !metaKey) return null;
  switch (key.toLowerCase()) {
    case "s":
      return "save";
    case "z":
      return shiftKey ? "redo" : "undo";
    case "y":
      return "redo";
    default:
      return null;
  }
}

/** What the clerk types into, and the browser undoes. */
function isField(element: Element): boolean {
  return element.matches("input:not([type=checkbox], [type=radio], [type=button]), textarea, [contenteditable=true]");
}

/** An element of another window is no instance of this window's classes. */
function canFocus(element: Element | null): element is HTMLElement {
  return element !== null && "focus" in element;
}

/** The document of a frame that was taken away has no window any more. */
function isThere(element: HTMLElement): boolean {
  return element.isConnected && element.ownerDocument.defaultView !== null;
}

function firstIn(part: HTMLElement): HTMLElement | null {
  return (part.querySelector("iframe")?.contentDocument ?? part).querySelector<HTMLElement>(FIRST);
}
