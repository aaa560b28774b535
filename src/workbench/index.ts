import { messageOf } from "../workbook/messages";
import { createBar } from "./bar";
import { byId } from "./element";
import { acceptDrops, download } from "./files";
import { createGrid } from "./grid/grid";
import { createMessage } from "./message";
import { createPane } from "./pane";
import { openSession } from "./session";
import type { Session } from "./session";
import { readStartBook } from "./start-book";
import { REFUSALS, TEXT } from "./text";
import "./workbench.css";

let session: Session | null = null;
let unsaved = false;

const showMessage = createMessage(byId("message"));
const showBar = createBar(byId("bar"), { onOpen: (file) => askAndOpen(file), onSave: () => void save() });
const takeDrops = acceptDrops((files) => {
  const [file] = files;
  if (files.length === 1 && file) askAndOpen(file);
  else showMessage({ text: TEXT.oneFile, tone: "wrong" });
});
const loadPane = createPane(byId("pane"), takeDrops);
const grid = createGrid(byId("grid"), {
  onEdit: () => setUnsaved(true),
  onSelect: () => lookAtSheet(),
  onRefused: (refusal) => showMessage({ text: REFUSALS[refusal], tone: "wrong" }),
});

function setUnsaved(next: boolean): void {
  unsaved = next;
  showBar({ file: session?.name ?? null, unsaved });
}

function lookAtSheet(): void {
  const place = grid.place();
  if (place) session?.lookAt(place.sheet);
}

/** Where a workbook cannot be opened, the one that is open stays. */
function open(name: string, bytes: Uint8Array): void {
  try {
    const opened = openSession(name, bytes, grid, () => setUnsaved(true));
    session = opened;
    window.rendingWorkbench = opened.link;
    lookAtSheet();
    setUnsaved(false);
    showMessage(null);
    loadPane();
  } catch (error) {
    showMessage({ text: TEXT.notOpened(name, messageOf(error)), tone: "wrong" });
  }
}

async function openFile(file: File): Promise<void> {
  open(file.name, new Uint8Array(await file.arrayBuffer()));
}

/** Asks first where changes would be lost. */
function askAndOpen(file: File): void {
  if (!session || !unsaved) return void openFile(file);
  showMessage({
    text: TEXT.replace(session.name),
    tone: "wrong",
    choices: [
      { label: TEXT.replaceYes, action: () => void openFile(file) },
      { label: TEXT.replaceNo, action: () => undefined },
    ],
  });
}

async function save(): Promise<void> {
  if (!session) return;
  await grid.finishTyping();
  download(session.name, session.save());
  setUnsaved(false);
  showMessage({ text: TEXT.saved(session.name), tone: "note" });
}

takeDrops(window);
window.addEventListener("beforeunload", (event) => {
  if (unsaved) event.preventDefault();
});
window.addEventListener("keydown", (event) => {
  if (event.key.toLowerCase() !== "s" || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void save();
});
setUnsaved(false);
const start = readStartBook();
if (start) open(start.name, start.bytes);
else showMessage({ text: TEXT.noBook, tone: "note" });
