import { element } from "./element";
import { TEXT } from "./text";
import { createTools } from "./tool-menu";
import type { Tool } from "./tools";

/** Names of files that may be readable; what a file is, its bytes say. */
const READABLE = ".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.xml,.htm,.html";

/** What the bar above the grid shows. */
export interface BarState {
  /** Null: nothing is open. */
  readonly file: string | null;
  readonly unsaved: boolean;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

interface BarActions {
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onUndo: (which: "undo" | "redo") => void;
  readonly onTool: (tool: Tool) => void;
}

/** The bar above the grid: open, save, undo, what can be done to the sheet, the file's name, and the note that this is not Excel. */
export function createBar(container: HTMLElement, actions: BarActions): (state: BarState) => void {
  const input = element("input", { type: "file", accept: READABLE, hidden: true, tabIndex: -1 });
  input.addEventListener("change", () => {
    const file = input.files?.[0];
    // The same file shall be chosen again after it was changed elsewhere.
    input.value = "";
    if (file) actions.onOpen(file);
  });
  const open = element("button", { type: "button", textContent: TEXT.open });
  open.addEventListener("click", () => input.click());
  const save = element("button", {
    type: "button",
    className: "primary",
    textContent: TEXT.save,
    title: TEXT.saveHint,
  });
  save.addEventListener("click", () => actions.onSave());
  const undo = button(TEXT.undo, TEXT.undoHint, () => actions.onUndo("undo"));
  const redo = button(TEXT.redo, TEXT.redoHint, () => actions.onUndo("redo"));
  const tools = createTools(actions.onTool);
  const file = element("span", { className: "file" });
  const unsaved = element("span", { className: "unsaved" });
  container.append(
    element("h1", { textContent: TEXT.title }),
    open,
    save,
    undo,
    redo,
    tools.node,
    input,
    file,
    unsaved,
    element("span", { className: "note", textContent: TEXT.note }),
  );
  return (state) => {
    file.textContent = state.file ?? "";
    file.title = state.file ?? "";
    unsaved.textContent = state.unsaved ? TEXT.unsaved : "";
    save.disabled = state.file === null;
    undo.disabled = !state.canUndo;
    redo.disabled = !state.canRedo;
    tools.enable(state.file !== null);
  };
}

function button(label: string, hint: string, onClick: () => void): HTMLButtonElement {
  const made = element("button", { type: "button", textContent: label, title: hint });
  made.addEventListener("click", onClick);
  return made;
}
