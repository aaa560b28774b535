/** What can have the focus in a part that has not had it yet. */
const FIRST = "button:enabled, select, input, [tabindex='0'], [contenteditable='true']";

/**
 * Keys that hold in the whole page, whichever window of it has the focus: Ctrl+S saves, and F6 goes on to the next part as in
 * Excel, since the tab key goes from cell to cell while the sheet has it.
 */
export function acceptKeys(parts: readonly HTMLElement[], onSave: () => void): (target: Window) => void {
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
        const saves = event.key.toLowerCase() === "s" && (event.ctrlKey || event.metaKey);
        if (!saves && event.key !== "F6") return;
        event.preventDefault();
        event.stopPropagation();
        if (saves) onSave();
        else go(event.shiftKey ? -1 : 1);
      },
      true,
    );
  };
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
