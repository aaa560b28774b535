import type { Rect } from "../core/terms/cell";
import type { CellValue } from "../core/text/value";

/** What a cell looks like once its row, its column, named styles, theme and palette are resolved. Colours are "#RRGGBB". */
export interface CellLook {
  readonly numberFormat: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  /** Points. */
  readonly fontSize: number;
  readonly fontName: string;
  readonly fontColor: string;
  /** Null: no fill. Of patterns and gradients the first colour. */
  readonly fill: string | null;
  readonly wrap: boolean;
  readonly horizontal: "general" | "left" | "center" | "right" | "other";
  readonly vertical: "top" | "center" | "bottom" | "other";
  /** True where all four edges bear a line of any kind. */
  readonly border: boolean;
  readonly locked: boolean;
}

/** A change of looks. What is left out stays. */
export interface LookChange {
  /** Excel's locale-neutral code: "@" text, "General", "yyyy-mm-dd" … */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  /** "#RRGGBB"; null takes the fill away. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** True: a thin line around every cell; false: none. */
  readonly border?: boolean;
}

/** What a new conditional format of kind "expression" is made of. `formula` is relative to the top left cell of the first range, without "=". */
export interface NewHighlight {
  readonly ranges: readonly Rect[];
  readonly formula: string;
  readonly fill?: string;
  readonly fontColor?: string;
  readonly numberFormat?: string;
}

/** One conditional format of the sheet as it stands. Kinds other than "expression" are opaque: they have no formula here. */
export interface Highlight {
  /** Stable while the book is open. */
  readonly id: string;
  /** The file's word: "expression", "cellIs", "dataBar", "duplicateValues" … */
  readonly type: string;
  readonly ranges: readonly Rect[];
  /** 1 is applied first. */
  readonly priority: number;
  readonly stopIfTrue: boolean;
  readonly formula: string | null;
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly numberFormat: string | null;
}

/** A defined name; `refersTo` with its leading "=". */
export interface BookName {
  readonly name: string;
  readonly refersTo: string;
  readonly hidden: boolean;
}

/** How a sheet is printed. */
export interface PageLayout {
  readonly orientation: "landscape" | "portrait";
  /** As many pages wide as `pagesWide` says and as long as it needs to be. */
  readonly fitToWidth: boolean;
  /** One where left out. */
  readonly pagesWide?: number;
  /** Rows repeated on every page. */
  readonly titleRows: { readonly row: number; readonly rows: number } | null;
  /** Columns repeated on each page; to set a page without them leaves them as they are. */
  readonly titleColumns?: { readonly column: number; readonly columns: number };
}

/** A rule about what may be typed. `options` only for a drop-down whose values are listed in the rule itself. */
export interface Validation {
  readonly type: string;
  readonly ranges: readonly Rect[];
  readonly options: readonly string[] | null;
}

/** A table (Ctrl+T) of a sheet, headers included. */
export interface BookTable {
  readonly name: string;
  readonly range: Rect;
}

/** XML of its own that a program keeps in a workbook: no cell, on no sheet, seen by nobody. */
export interface CustomXmlPart {
  /** Stable while the book is open. */
  readonly id: string;
  /** Of the root element, by which a program knows its own; "" for none. */
  readonly namespace: string;
  /** The part's text, perhaps with a declaration. */
  readonly xml: string;
}

/** The custom XML of a workbook; parts that nobody changes are saved as they came. RangeError for XML that is not well-formed. */
export interface CustomXmlParts {
  /** All that can be read, in the order of the file. */
  list(): readonly CustomXmlPart[];
  /** Gives the id of the new part. */
  add(xml: string): string;
  set(id: string, xml: string): void;
  /** With everything that belongs to it alone. */
  remove(id: string): void;
}

/**
 * An open .xlsx: everything that is not changed through it is saved as it came. The simulator of Excel answers from it.
 * It is a store, not Excel: it neither calculates, nor types what is typed, nor minds protection; who sits on it does.
 */
export interface Book {
  readonly date1904: boolean;
  /** It bears macros: Excel opens it under no other ending than .xlsm. */
  readonly macros: boolean;
  /** The workbook's structure is protected: Excel allows no new sheet. */
  readonly structureProtected: boolean;
  /** Worksheets in order, hidden ones too; chart sheets are left out. */
  sheets(): readonly BookSheet[];
  /** By name, in any case, as Excel compares them. */
  sheet(name: string): BookSheet | undefined;
  /** After the last one. Throws XlsxError "name-taken", or RangeError for a name that Excel refuses. */
  addSheet(name: string): BookSheet;
  /** Takes the last sheet away again, with its names, if it was added since the book was opened; RangeError for any other. */
  removeSheet(name: string): void;
  /** Names of the whole workbook. */
  names(): readonly BookName[];
  readonly customXml: CustomXmlParts;
  /**
   * Gives what brings the sheets, their names and everything on them back to how they are now, as often as it is called; then
   * the book is saved to the same bytes. Custom XML is on no sheet and stays. Cheap: made before each edit.
   */
  mark(): () => void;
  /** The file's bytes; may be called again and again. With nothing changed every part is the original's. */
  save(): Uint8Array;
}

/** One worksheet. Rows and columns are 1-based; rectangles reach at most row 1,048,576 and column 16,384. */
export interface BookSheet {
  readonly name: string;
  readonly visible: boolean;
  readonly protected: boolean;
  /** A filter with criteria is set now: rows may be hidden by it. */
  readonly filtered: boolean;

  /** The block of cells that hold a value or a formula; null if there are none. */
  used(): Rect | null;
  /** The same, counting empty cells that have a look of their own. */
  drawnBlock(): Rect | null;
  /** What Excel's `values` gives: blank "", a date its serial number, a formula its last result, an error its code. */
  value(row: number, column: number): CellValue;
  values(range: Rect): CellValue[][];
  /** The same, each row only as long as it is filled. */
  lines(range: Rect): readonly (readonly CellValue[])[];
  /** With its leading "="; null for a constant. */
  formula(row: number, column: number): string | null;
  /** True if any cell of the sheet holds a formula. */
  hasFormulas(): boolean;
  /** Columns in which a formula gave "" when it was last calculated, ascending. */
  blankFormulaColumns(): readonly number[];
  /**
   * Text stays text whatever it looks like, "" empties the value and leaves the format. `formula` (with its "=") is stored
   * with `value` as its last result. Throws RangeError for text above 32,767 characters and for numbers that are not finite.
   */
  setValue(row: number, column: number, value: CellValue, formula?: string): void;
  setValues(row: number, column: number, values: readonly (readonly CellValue[])[]): void;
  /** "all" also gives the cell back to the format of its row or column. Merges, rules and names stay. */
  clear(range: Rect, what: "contents" | "formats" | "all"): void;

  look(row: number, column: number): CellLook;
  /** Equal numbers: equal looks. Cheap: a painter asks `look` once for each number. */
  styleOf(row: number, column: number): number;
  numberFormat(row: number, column: number): string;
  /**
   * The class of each filled cell's number format, by column; index 0 is row 1. `classOf` (0…255) is asked once for each
   * format; columns where every cell is of class 0 are left out.
   */
  formatClasses(classOf: (numberFormat: string) => number): ReadonlyMap<number, Uint8Array>;
  setFormat(range: Rect, change: LookChange): void;

  merges(): readonly Rect[];
  /** Keeps the top left value only; merges that overlap are dissolved first, as in Excel. */
  merge(range: Rect): void;
  /** Dissolves every merge that touches the block. */
  unmerge(range: Rect): void;

  /** In characters as the file counts them (with 5 pixels of padding). */
  readonly standardWidth: number;
  /** Null: the sheet's default. */
  columnWidth(column: number): number | null;
  setColumnWidth(column: number, columns: number, width: number | null): void;
  columnHidden(column: number): boolean;
  /** Points. */
  readonly standardHeight: number;
  /** Null: the sheet's default, or what Excel finds fitting. */
  rowHeight(row: number): number | null;
  setRowHeight(row: number, rows: number, height: number | null): void;
  rowHidden(row: number): boolean;

  /** Shows hidden rows and columns and takes the criteria of filters away, whose arrows stay. */
  showAll(): void;

  /** All conditional formats, by priority. */
  highlights(): readonly Highlight[];
  /** Those whose formula has this in it, by priority: cheaper where a sheet has very many. */
  highlightsWith(term: string): readonly Highlight[];
  /** Behind all others; gives its id. */
  addHighlight(highlight: NewHighlight): string;
  removeHighlight(id: string): void;
  /** Moves one rule to a priority (1 first); the others keep their order. */
  setPriority(id: string, priority: number): void;

  /** Names of this sheet, hidden ones too. */
  names(): readonly BookName[];
  /** Replaces a name of this sheet that is there already. */
  setName(name: string, refersTo: string, hidden: boolean): void;
  removeName(name: string): void;

  page(): PageLayout;
  setPage(page: PageLayout): void;
  /** How many rows and columns stay in view; null if none. */
  frozen(): { readonly rows: number; readonly columns: number } | null;
  freeze(rows: number, columns: number): void;

  validations(): readonly Validation[];
  /** A drop-down; other values raise a warning only. Excel takes at most 255 characters, commas included: RangeError above. */
  addChoices(range: Rect, options: readonly string[]): void;

  tables(): readonly BookTable[];
  /**
   * Tables (Excel makes them grow over what is written beside them) give up their last columns as far as these were cleared
   * and are blank; a header cell that stays blank inside of one gets a name, since Excel wants one.
   */
  leaveTables(cleared: readonly Rect[]): void;
}
