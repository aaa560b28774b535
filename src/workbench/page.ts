import "./workbench.css";
import { copyText } from "../taskpane/copy-text";
import { jobError } from "../workbook/failure";
import { asPortError } from "../workbook/file/fault";
import { openWorkbook, xlsxName } from "../workbook/file/open";
import { convertedSentence, messageOf, shownTrace, traceLine } from "../workbook/messages";
import type { Book } from "../xlsx/book";
import { createBar } from "./bar";
import { byId, element } from "./element";
import { acceptDrops, download } from "./files";
import { createGrid, type Grid } from "./grid/grid";
import { acceptKeys } from "./keys";
import { createMessage, type Message } from "./message";
import { readStartBook } from "./start-book";
import { REFUSALS, TEXT } from "./text";
import { today } from "./today";

/** How a pane is put beside an open book, and told where the clerk is. */
export interface PaneSide {
  /** A new pane over a new book; the one before it goes. `changed` is called after each change that the pane made. */
  readonly open: (book: Book, grid: Grid, changed: () => void) => void;
  /** The clerk looks at another sheet. */
  readonly lookAt: (sheet: string) => void;
}

/** What was thrown as the page says it; of what nobody foresaw the trace can be copied. */
function failure(thrown: unknown, sentence: (why: string) => string): Message {
  const error = asPortError(thrown);
  const trace = shownTrace(error);
  const text = sentence(messageOf(error, "page"));
  if (trace === null) return { text, tone: "wrong" };
  const line = traceLine(trace);
  return {
    text: `${text}（${line}）`,
    tone: "wrong",
    choices: [
      { label: TEXT.copyTrace, action: () => copyText(`${TEXT.title}：${line}。${navigator.userAgent}`) },
      { label: TEXT.close, action: () => undefined },
    ],
  };
}

/** Starts the page: bar, grid and pane, opening and saving. `sideOf` gets what lets files and keys reach the page from a frame. */
export function startPage(sideOf: (takeIn: (frame: Window) => void) => PaneSide): void {
  let open: { readonly name: string; readonly book: Book } | null = null;
  let unsaved = false;
  /** Files that were to be opened so far: the last one counts. */
  let turns = 0;

  const blank = element("button", { type: "button", textContent: TEXT.blank });
  blank.addEventListener("click", () => void openBlank());
  const emptyHint = element(
    "div",
    { className: "empty" },
    element("p", { textContent: TEXT.noBook }),
    element("p", { textContent: TEXT.blankHint }),
    blank,
  );
  // Univer empties the element it draws into.
  const sheets = element("div", { className: "sheets" });
  byId("grid").append(sheets);
  const showMessage = createMessage(byId("message"));
  const showBar = createBar(byId("bar"), { onOpen: (file) => void askAndOpen(file), onSave: () => void save() });
  const takeDrops = acceptDrops((files) => {
    const [file] = files;
    if (files.length === 1 && file) void askAndOpen(file);
    else showMessage({ text: TEXT.oneFile, tone: "wrong" });
  });
  const grid = createGrid(sheets, {
    onEdit: () => setUnsaved(true),
    onSelect: () => lookAtSheet(),
    onRefused: (refusal) => showMessage({ text: REFUSALS[refusal], tone: "wrong" }),
  });
  const takeKeys = acceptKeys([byId("bar"), byId("grid"), byId("pane")], () => void save());
  const side = sideOf(takeIn);

  function takeIn(target: Window): void {
    takeDrops(target);
    takeKeys(target);
  }

  function setUnsaved(next: boolean): void {
    unsaved = next;
    showBar({ file: open?.name ?? null, unsaved });
  }

  function lookAtSheet(): void {
    const sheet = grid.place()?.sheet;
    if (open && sheet !== undefined) side.lookAt(sheet);
  }

  /** Where a workbook cannot be opened, the one that is open stays. A file in another format is saved under a name of its own. */
  async function openBytes(file: string, bytes: Uint8Array): Promise<void> {
    const turn = ++turns;
    try {
      const { book, converted } = await openWorkbook(bytes, file);
      // Another file was chosen meanwhile.
      if (turn !== turns) return;
      const name = converted ? xlsxName(file) : file;
      grid.show(book);
      emptyHint.remove();
      open = { name, book };
      side.open(book, grid, () => setUnsaved(true));
      lookAtSheet();
      setUnsaved(false);
      showMessage(converted ? { text: convertedSentence(file, name), tone: "note", stays: true } : null);
    } catch (error) {
      showMessage(failure(error, (why) => TEXT.notOpened(file, why)));
    }
  }

  /** A new blank registration sheet; it is in no file yet. */
  async function openBlank(): Promise<void> {
    try {
      const { blankBook } = await import(/* webpackChunkName: "blank" */ "./blank-book");
      const { name, bytes } = await blankBook(today());
      openBytes(name, bytes);
      setUnsaved(open !== null);
    } catch {
      showMessage(failure(jobError({ kind: "part-missing" }), (why) => why));
    }
  }

  async function openFile(file: File): Promise<void> {
    await openBytes(file.name, new Uint8Array(await file.arrayBuffer()));
  }

  /** Asks first where changes would be lost; what is still being typed is one. */
  async function askAndOpen(file: File): Promise<void> {
    await grid.finishTyping();
    if (!open || !unsaved) return openFile(file);
    showMessage({
      text: TEXT.replace(open.name),
      tone: "wrong",
      choices: [
        { label: TEXT.replaceYes, action: () => void openFile(file) },
        { label: TEXT.replaceNo, action: () => undefined },
      ],
    });
  }

  async function save(): Promise<void> {
    await grid.finishTyping();
    if (!open) return;
    try {
      download(open.name, open.book.save());
      setUnsaved(false);
      showMessage({ text: TEXT.saved(open.name), tone: "note" });
    } catch (error) {
      showMessage(failure(error, (why) => why));
    }
  }

  document.querySelector("[data-opening]")?.remove();
  takeIn(window);
  window.addEventListener("beforeunload", (event) => {
    if (unsaved || grid.isTyping()) event.preventDefault();
  });
  setUnsaved(false);
  const start = readStartBook();
  if (start) void openBytes(start.name, start.bytes);
  else byId("grid").append(emptyHint);
}
