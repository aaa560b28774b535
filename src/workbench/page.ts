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
import { createHistory, type History, type Step } from "./history";
import { markBook } from "./mark-book";
import { createMessage, type Message } from "./message";
import { readStartBook } from "./start-book";
import { REFUSALS, TEXT } from "./text";
import { today } from "./today";
import { toolUse, type Tool } from "./tools";

/** What the page hears of the pane. */
export interface PaneEdits {
  /** The pane may be about to change the sheets: one step that can be taken back. */
  readonly before: () => Step;
  /** It has changed the book. */
  readonly changed: () => void;
}

/** How a pane is put beside an open book, and told where the clerk is. */
export interface PaneSide {
  /** A new pane over a new book; the one before it goes. */
  readonly open: (book: Book, grid: Grid, edits: PaneEdits) => void;
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
  let open: { readonly name: string; readonly book: Book; readonly history: History } | null = null;
  let unsaved = false;
  /** Files that were to be opened so far: the last one counts. */
  let turns = 0;

  const blank = element("button", { type: "button", textContent: TEXT.blank });
  blank.addEventListener("click", () => void openMade("blank"));
  const sample = element("button", { type: "button", textContent: TEXT.sample });
  sample.addEventListener("click", () => void openMade("sample"));
  const emptyHint = element(
    "div",
    { className: "empty" },
    element("p", { textContent: TEXT.noBook }),
    element("p", { textContent: TEXT.blankHint }),
    element("p", { className: "choices" }, blank, sample),
  );
  // Univer empties the element it draws into.
  const sheets = element("div", { className: "sheets" });
  byId("grid").append(sheets);
  const showMessage = createMessage(byId("message"));
  const showBar = createBar(byId("bar"), {
    onOpen: (file) => void askAndOpen(file),
    onSave: () => void save(),
    onUndo: (which) => void takeBack(which),
    onTool: (tool) => void useTool(tool),
  });
  const takeDrops = acceptDrops((files) => {
    const [file] = files;
    if (files.length === 1 && file) void askAndOpen(file);
    else showMessage({ text: TEXT.oneFile, tone: "wrong" });
  });
  const grid = createGrid(sheets, {
    onBeforeEdit: () => open?.history.edit(),
    onEdit: () => setUnsaved(true),
    onUndo: (which) => void takeBack(which),
    onCut: (cells) => showMessage({ text: TEXT.cut(cells), tone: "wrong" }),
    onSelect: () => lookAtSheet(),
    onRefused: (refusal) => showMessage({ text: REFUSALS[refusal], tone: "wrong" }),
  });
  const takeKeys = acceptKeys([byId("bar"), byId("grid"), byId("pane")], {
    onSave: () => void save(),
    onUndo: (which) => void takeBack(which),
    isOwn: (target) => sheets.contains(target),
  });
  const side = sideOf(takeIn);

  function takeIn(target: Window): void {
    takeDrops(target);
    takeKeys(target);
  }

  function setUnsaved(next: boolean): void {
    unsaved = next;
    const history = open?.history;
    showBar({
      file: open?.name ?? null,
      unsaved,
      canUndo: history?.canUndo() ?? false,
      canRedo: history?.canRedo() ?? false,
    });
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
      const history = createHistory(() => markBook(book));
      open = { name, book, history };
      side.open(book, grid, { before: () => history.begin("pane"), changed: () => setUnsaved(true) });
      lookAtSheet();
      setUnsaved(false);
      showMessage(converted ? { text: convertedSentence(file, name), tone: "note", stays: true } : null);
    } catch (error) {
      showMessage(failure(error, (why) => TEXT.notOpened(file, why)));
    }
  }

  /** Takes the last step back, or brings it again; a cell that is being edited is the last one. */
  async function takeBack(which: "undo" | "redo"): Promise<void> {
    await grid.finishTyping();
    const maker = open?.history[which]() ?? null;
    if (maker === null) return;
    setUnsaved(true);
    // The pane still says what it had done.
    showMessage(maker === "pane" ? { text: TEXT.paneStep[which], tone: "note" } : null);
    await grid.redraw();
  }

  async function useTool(tool: Tool): Promise<void> {
    await grid.finishTyping();
    const place = grid.place();
    if (!open || !place) return;
    const use = toolUse(tool, open.book, place);
    if ("refusal" in use) {
      const text = use.refusal === "no-merge" ? TEXT.noMerge : REFUSALS[use.refusal];
      return showMessage({ text, tone: "wrong" });
    }
    const step = open.history.begin("clerk");
    use.run();
    step.keep();
    setUnsaved(true);
    showMessage({ text: use.said, tone: "note" });
    await grid.redraw();
    await grid.select(use.goTo);
  }

  /** A new blank registration sheet, or an example of a filled one; it is in no file yet. */
  async function openMade(kind: "blank" | "sample"): Promise<void> {
    try {
      const { name, bytes } =
        kind === "blank"
          ? await (await import(/* webpackChunkName: "blank" */ "./blank-book")).blankBook(today())
          : (await import(/* webpackChunkName: "sample" */ "./sample/book")).sampleWorkbook();
      await openBytes(name, bytes);
      setUnsaved(kind === "blank" && open !== null);
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
