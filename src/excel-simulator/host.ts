import type { Book } from "../xlsx/book";
import { type BatchContext, runBatch } from "./protocol/batch";
import { commitDraft, flushLooks, type Change, type World, settle } from "./world/world";
import { type FaultCode, fault, isFault } from "./protocol/fault";
import { historyOf } from "./world/history";
import { createReferences } from "./protocol/references";
import { tablesOf } from "./world/tables";
import { DELAY_FOR_CELL_EDIT, type RequestBody, type ResponseBody } from "./protocol/wire";
import { workbook } from "./objects/workbook";
import { type Rect, sameRect } from "../core/terms/cell";

export interface HostOptions {
  /** The highest ExcelApi set the simulated Excel has; all that the simulator knows unless told. */
  readonly apiLevel?: string;
  readonly filteredWrites?: World["filteredWrites"];
  /** The year of dates that come without one. */
  readonly year?: number;
  /** Called after every batch that changed something. */
  readonly onChange?: (changes: readonly Change[]) => void;
  /** Asked before every method call and assignment ("Range.values" is "Range.Values" on the wire); an answer is the error raised. */
  readonly failOn?: (place: string) => FaultCode | null;
  /** Called before each request is answered, with its number from 1 on: what others do to the workbook between two requests. */
  readonly between?: (request: number) => void;
  /** Asked before each request is answered; an answer makes it fail. */
  readonly failRequest?: (request: number) => RequestFailure | null;
  /** Conditional formats that this Excel cannot read (open Office threads); told by how they stand in the book. */
  readonly broken?: World["broken"];
  /** Excel of the desktop keeps an empty text where "" is written into a text cell; the web a blank. The web unless told. */
  readonly flavour?: World["flavour"];
  /** Whether a table grows over what is written right beside or below it: Excel's AutoCorrect does. True unless told. */
  readonly tablesGrow?: boolean;
  /** Keeps what `undo` needs; costs a look at every sheet before each request. */
  readonly undoable?: boolean;
}

export interface Statistics {
  readonly roundTrips: number;
  /** Bytes of UTF-8. */
  readonly largestRequest: number;
  readonly largestResponse: number;
  /** Members asked for that the simulator, or an Excel of its API level, does not have. */
  readonly unimplemented: readonly string[];
  /** Ranges the client still keeps. */
  readonly liveReferences: number;
}

/** How a request is made to fail: nothing of it done, half of its actions, or all of them and the answer lost. */
export interface RequestFailure {
  readonly code: FaultCode;
  readonly when: "before" | "amid" | "after";
}

/** A simulator of Excel: it answers the requests of the unmodified Office.js client over an open .xlsx. */
export interface Host {
  readonly book: Book;
  readonly apiLevel: string;
  /** One batch: the body of a request to the body of its response. `flags` come beside the body on the wire. */
  handle(request: string, flags?: number): Promise<string>;
  statistics(): Statistics;
  resetStatistics(): void;
  /** The clerk starts or stops typing in a cell. While she types, requests wait if they may, else they are refused. */
  setEditing(editing: boolean): void;
  /** Another workbook comes to the front, or this one. */
  setActive(active: boolean): void;
  selection(): World["selection"];
  /** What the clerk does herself on the page: the sheet she looks at. */
  activate(sheet: string): void;
  /** The cells she selects there. */
  select(place: World["selection"]): void;
  /** Hears that something else is selected, by her or by a request; until what it returns is called. */
  onSelect(listener: () => void): () => void;
  /** Where a table of the sheet stands now. */
  table(name: string): Rect | null;
  /** Cells of a sheet that look blank and hold an empty text. */
  emptyTexts(sheet: string): number;
  /** Ctrl+Z of the last request that changed something: values, names and rules as they were. False if there is none. */
  undo(): boolean;
}

/** The highest ExcelApi set of which the simulator answers anything. */
const HIGHEST_API = "1.15";

/** Excel on the web refuses requests and responses above this. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Bytes of a text in UTF-8, counted without making them. */
function utf8Length(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    // Of a pair of surrogates each half takes two of the four bytes.
    if (unit >= 0x80) bytes += unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 1 : 2;
  }
  return bytes;
}

function refusal(error: unknown): ResponseBody {
  if (!isFault(error)) throw error;
  return { Results: [], Error: { Code: error.code, Message: error.message, Location: error.place, ActionIndex: -1 } };
}

function newWorld(book: Book, options: HostOptions): World {
  const first = book.sheets().find((sheet) => sheet.visible)?.name ?? "";
  return {
    book,
    calendar: { date1904: book.date1904, year: options.year ?? new Date().getFullYear() },
    filteredWrites: options.filteredWrites ?? "misplace",
    broken: options.broken ?? (() => null),
    flavour: options.flavour ?? "web",
    tablesGrow: options.tablesGrow ?? true,
    tables: new Map(),
    visibility: new Map(),
    emptyTexts: new Map(),
    active: true,
    activeSheet: first,
    selection: { sheet: first, range: { row: 1, column: 1, rows: 1, columns: 1 } },
    changes: [],
    drafts: [],
    looks: null,
    formatIds: new Map(),
    nextId: 0,
    used: new Map(),
  };
}

/** After a failing batch: what it has told is done. */
function abandon(world: World): void {
  try {
    flushLooks(world);
    for (const draft of world.drafts) commitDraft(world, draft);
  } catch (error) {
    if (!isFault(error)) throw error;
  }
  world.drafts.length = 0;
}

export function createHost(book: Book, options: HostOptions = {}): Host {
  const world = newWorld(book, options);
  const references = createReferences();
  const apiLevel = options.apiLevel ?? HIGHEST_API;
  const counts = { roundTrips: 0, largestRequest: 0, largestResponse: 0 };
  const unimplemented: string[] = [];
  const history = historyOf(world);
  let sent = 0;
  let editing = false;
  let waiting: (() => void)[] = [];
  const listeners = new Set<() => void>();

  function tellSelected(): void {
    for (const listener of listeners) listener();
  }

  const context: BatchContext = {
    root: workbook(world),
    apiLevel: Number(apiLevel.split(".")[1]),
    references,
    before: (place) => {
      const code = options.failOn?.(place) ?? null;
      if (code !== null) throw fault(code, "A failure that a test asked for.", place);
    },
    settle: () => settle(world),
  };

  function answer(request: string, bytes: number, failure: RequestFailure | null): ResponseBody {
    if (failure?.when === "before") return refusal(fault(failure.code, "A failure that a test asked for."));
    if (bytes > PAYLOAD_LIMIT) {
      return refusal(fault("RequestPayloadSizeLimitExceeded", "The request payload size has exceeded the limit."));
    }
    const body = JSON.parse(request) as RequestBody;
    const actions =
      failure?.when === "amid" ? body.Actions.slice(0, Math.floor(body.Actions.length / 2)) : body.Actions;
    const response = runBatch({ ...body, Actions: actions }, context);
    if (response.Error?.Code === "ApiNotFound") unimplemented.push(response.Error.Location);
    if (response.Error !== undefined) abandon(world);
    if (failure !== null) return refusal(fault(failure.code, "A failure that a test asked for."));
    return response;
  }

  async function handle(request: string, flags = 0): Promise<string> {
    const bytes = utf8Length(request);
    counts.roundTrips += 1;
    counts.largestRequest = Math.max(counts.largestRequest, bytes);
    if (editing && (flags & DELAY_FOR_CELL_EDIT) === 0) {
      const place = "The clerk is typing in a cell.";
      return JSON.stringify(refusal(fault("InvalidOperationInCellEditMode", place)));
    }
    if (editing) await new Promise<void>((resolve) => waiting.push(resolve));
    sent += 1;
    options.between?.(sent);
    world.used.clear();
    if (options.undoable) history.before();
    const before = world.selection;
    const text = JSON.stringify(answer(request, bytes, options.failRequest?.(sent) ?? null));
    if (world.selection !== before) tellSelected();
    const size = utf8Length(text);
    counts.largestResponse = Math.max(counts.largestResponse, size);
    world.used.clear();
    const changes = world.changes.splice(0);
    // What is on no sheet Ctrl+Z does not bring back.
    if (options.undoable) history.after(changes.some(({ sheet }) => sheet !== null));
    if (changes.length > 0) options.onChange?.(changes);
    return size > PAYLOAD_LIMIT
      ? JSON.stringify(
          refusal(fault("ResponsePayloadSizeLimitExceeded", "The response payload size has exceeded the limit.")),
        )
      : text;
  }

  return {
    book,
    apiLevel,
    handle,
    statistics: () => ({ ...counts, unimplemented: [...unimplemented], liveReferences: references.size() }),
    resetStatistics: () => {
      Object.assign(counts, { roundTrips: 0, largestRequest: 0, largestResponse: 0 });
      unimplemented.length = 0;
    },
    setEditing: (now) => {
      editing = now;
      if (now) return;
      for (const go of waiting) go();
      waiting = [];
    },
    setActive: (now) => {
      world.active = now;
    },
    selection: () => world.selection,
    activate: (sheet) => {
      world.activeSheet = sheet;
    },
    select: (place) => {
      world.activeSheet = place.sheet;
      if (place.sheet === world.selection.sheet && sameRect(place.range, world.selection.range)) return;
      world.selection = place;
      tellSelected();
    },
    onSelect: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    table: (name) => tablesOf(world).find((it) => it.name === name)?.range ?? null,
    emptyTexts: (name) => world.emptyTexts.get(book.sheet(name)?.name ?? "")?.size ?? 0,
    undo: () => history.undo(),
  };
}
