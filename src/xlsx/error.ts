/** Why a file, or a part of it, cannot be read. */
export type XlsxErrorKind =
  /** The binary format of Excel 97–2003. */
  | "old-xls"
  | "not-a-workbook"
  /** A password is needed to open the file. */
  | "encrypted"
  /** The file ends too early, a checksum is wrong, or a part is no well-formed XML. `detail` is the part where it is known. */
  | "truncated"
  | "too-large"
  /** Reading a part would cost many times what the file deserves. `sheet` is empty where the workbook itself is the part. */
  | "too-complex"
  /** A part is written in an encoding that cannot be read; `detail` names it. */
  | "encoding"
  /** A part has a DOCTYPE, which no program writes that saves workbooks, and which can be a trap. */
  | "foreign-xml"
  /** One sheet cannot be read; the others can. */
  | "sheet-damaged"
  /** A sheet has no name; `detail` is its position, 1 for the first. */
  | "unnamed-sheet"
  | "sheet-named-twice"
  /** A row ("3:3") or a cell ("B3") stands twice in the sheet's part; `detail` is its address. */
  | "cell-twice"
  /** `addSheet` was given a name that another sheet has. */
  | "name-taken";

/** A failure of the file, not of the program. It holds nothing of what stands in cells. */
export class XlsxError extends Error {
  constructor(
    readonly kind: XlsxErrorKind,
    readonly detail: string = "",
    /** The sheet concerned, "" where it is none or not known. */
    readonly sheet: string = "",
  ) {
    super([kind, sheet, detail].filter((part) => part !== "").join(" "));
    this.name = "XlsxError";
  }
}
