import type { XlsxErrorKind } from "../xlsx/error";
import type { Edit } from "../core/sheet/edit";
import type { Grid } from "../core/sheet/grid";
import type { CellValue } from "../core/text/value";
import type { Rect } from "../core/terms/cell";
import type { Memory, MemoryChange } from "./memory";

/** One sheet in short: enough to find the registration sheet and to know whether it can be written. */
export interface SheetInfo {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A filter hides rows now; writing blocks would misplace values in Excel. A file says false: there it does no harm. */
  readonly filtered: boolean;
  /** Extent of the used range from A1; 0 and 0 for an empty sheet. */
  readonly rows: number;
  readonly columns: number;
  /** The first rows only (up to 40), enough to find a header. */
  readonly head: Grid;
  /** A sheet that a job of ours has left half made and nobody sees: it may be made again under its name. */
  readonly unfinished?: boolean;
  /** Why the sheet cannot be read; it is listed as an empty one then. */
  readonly fault?: PortError;
}

/** What can go wrong outside of the core; each kind has one sentence with a remedy in `src/workbook/messages.ts`. */
export type PortErrorKind =
  /** What the file door says; `detail` and `cell` as the port fills them in (file/fault.ts). */
  | XlsxErrorKind
  /** A cell of a file in another format holds more text than Excel takes in one. */
  | "text-too-long"
  | "sheet-missing"
  | "sheet-empty"
  | "sheet-protected"
  | "sheet-filtered"
  | "cell-editing"
  | "other-workbook"
  | "host-too-old"
  | "host-failed"
  | "host-busy"
  | "access-denied"
  | "sheet-too-large"
  | "out-of-memory"
  | "stray-cell"
  | "changed-meanwhile"
  | "changed-while-writing"
  /** What was to be shown is selected, and nobody sees it; `detail` is the row. */
  | "row-hidden"
  /** More is to be remembered than the workbook is given room for. */
  | "memory-full"
  /** A later version of this program has written what the workbook remembers. */
  | "memory-newer";

/** What whoever mends a failure has to know of it; none of it is personal data. */
export interface FailureTrace {
  /** The host's own word ("InvalidArgument"), shown as 代码. */
  readonly code: string | null;
  /** The member of the host or the function of ours that failed ("Range.values"), shown as 位置. */
  readonly location: string | null;
}

/**
 * A failure that the clerk can do something about. `detail` is a sheet name or the like, `cell` the address of the culprit
 * ("XFD1"), never personal data.
 */
export class PortError extends Error implements FailureTrace {
  readonly code: string | null;
  readonly location: string | null;
  readonly cell: string | null;

  constructor(
    readonly kind: PortErrorKind,
    readonly detail: string = "",
    { code = null, location = null, cell = null }: Partial<FailureTrace> & { readonly cell?: string | null } = {},
  ) {
    super(`${kind} ${detail}`.trim());
    this.name = "PortError";
    this.code = code;
    this.location = location;
    this.cell = cell;
  }
}

/** A block of one sheet. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: Rect;
  /** What is asked of its cells; their values where left out. Of a cell without a formula, `formulas` gives the value. */
  readonly what?: "values" | "numberFormat" | "formulas";
}

/** What must stand in a sheet for what is written to be true: the header, and who stands in which row. */
export interface Snapshot {
  readonly sheet: string;
  readonly blocks: readonly { readonly block: Rect; readonly values: readonly (readonly CellValue[])[] }[];
}

/** What went less well than it should, while the work is done. */
export type Hint =
  /** Excel cannot read, add or delete some conditional format: colours may be missing or left over. */
  | "rules-unreadable"
  /** Excel refused the print layout or the frozen panes. */
  | "layout-refused";

export interface ApplyOptions {
  /**
   * Looked at again after everything is written, where others can change the workbook meanwhile. If it has changed, what was
   * written is taken back and PortError "changed-while-writing" is thrown, or "changed-meanwhile" if nothing was written yet.
   * A port over a workbook that nobody else can change (a file) leaves it unread.
   */
  readonly snapshot?: Snapshot;
  readonly hint?: (hint: Hint) => void;
}

/** Called now and then during long work with what is done, 0…1. */
export type Progress = (done: number) => void;

/**
 * The outside of a workbook. Two implementations, one test suite (test/workbook/port-suite.ts):
 * `excel/` over Office.js, `file/` over the lossless workbook of src/xlsx.
 *
 * What the workbook remembers lies in one custom XML part, which Excel (ExcelApi 1.5), WPS (Workbook.CustomXMLParts) and the
 * file itself give access to: what one door writes every other reads (memory.ts). It is no sheet, no name and no cell.
 */
export interface WorkbookPort {
  /** All worksheets in order, hidden ones too. `recalled` hears what `recall` would tell, before, for no request more. */
  sheets(recalled?: (memory: Memory) => void): Promise<readonly SheetInfo[]>;
  /** One sheet whole. Throws PortError "sheet-missing". */
  read(sheet: string, progress?: Progress): Promise<Grid>;
  /**
   * The values (or number formats, or formulas) of a few blocks as they stand now, in one go and in the blocks' order: without reading all
   * that a sheet has. What is missing at the end of a row is blank.
   * Throws PortError "sheet-missing".
   */
  readBlocks(blocks: readonly SheetBlock[]): Promise<readonly (readonly (readonly CellValue[])[])[]>;
  /**
   * All edits in order, or none where that can be known before (a protected or filtered sheet, a taken name).
   * Adding our hidden names and formats never touches what is not named by an edit.
   */
  apply(edits: readonly Edit[], progress?: Progress, options?: ApplyOptions): Promise<void>;
  /** What the workbook remembers. What is damaged or somebody else's says nothing, and never throws. */
  recall(): Promise<Memory>;
  /**
   * Changes what the workbook remembers. Callers see to it that no personal data is among it but short fingerprints.
   * Throws PortError "memory-full" or "memory-newer" before anything is written.
   */
  remember(change: MemoryChange): Promise<void>;
  /**
   * Shows the sheet and selects the cells of a row (or one cell); a port without a screen does nothing. Throws PortError
   * "row-hidden" once it is selected, where a filter or somebody's hand has hidden it.
   */
  select(sheet: string, row: number, column?: number): Promise<void>;
  /**
   * Tells in which cell the clerk has gone, until what it returns is called. A port without a screen leaves it out, and so may
   * one that cannot know.
   */
  watchSelection?(listener: SelectionListener): () => void;
}

/** Hears of a cell that was selected, of a block its first; `row` and `column` are 1-based. */
export type SelectionListener = (sheet: string, row: number, column: number) => void;
