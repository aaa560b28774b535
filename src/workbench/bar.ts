import { element } from "./element";
import { TEXT } from "./text";

/** Names of files that may be readable; what a file is, its bytes say. */
const READABLE = ".xlsx,.xlsm,.xls,.et,.ods,.csv,.tsv,.txt,.xml,.htm,.html";

/** What the bar above the grid shows. */
export interface BarState {
  /** Null: nothing is open. */
  readonly file: string | null;
  readonly unsaved: boolean;
}

/** The bar above the grid: open, save, the file's name, and the note that this is not Excel. */
export function createBar(
  container: HTMLElement,
  actions: { readonly onOpen: (file: File) => void; readonly onSave: () => void },
): (state: BarState) => void {
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
  const file = element("span", { className: "file" });
  const unsaved = element("span", { className: "unsaved" });
  container.append(
    element("h1", { textContent: TEXT.title }),
    open,
    save,
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
  };
}
