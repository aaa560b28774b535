import type { CellFormat } from "../sheet/edit";
import type { ResultColumn } from "../terms/field";

/** Locale-neutral, as Excel's own codes are. */
export const DATE_FORMAT = "yyyy-mm-dd";

/** The headings we append: told apart from the clerk's own by their blue, like nothing a clerk has to fill in. */
export const HEADER_LOOK: CellFormat = {
  numberFormat: "@",
  bold: true,
  fontColor: "#1F3864",
  fill: "#DEEAF6",
  wrap: true,
  horizontal: "center",
  vertical: "center",
  border: true,
};

const CELL: CellFormat = { vertical: "center", border: true };
const TEXT: CellFormat = { ...CELL, numberFormat: "@" };
const CENTRED: CellFormat = { ...TEXT, horizontal: "center" };

/**
 * How an appended column looks and how wide it is, in characters. 审核说明 is wrapped and begins at the top: where rows find their
 * own height two lines mostly do, and where the clerk has set one the first line shows. The list of papers is long, and is not.
 */
export const COLUMN_LOOKS: {
  readonly [K in ResultColumn]: { readonly width: number; readonly format: CellFormat };
} = {
  level: { width: 14, format: CENTRED },
  fee: { width: 9, format: { ...CELL, numberFormat: "0", horizontal: "right" } },
  verdict: { width: 9, format: CENTRED },
  reasons: { width: 56, format: { ...TEXT, wrap: true, vertical: "top" } },
  clause: { width: 16, format: CENTRED },
  documents: { width: 32, format: TEXT },
  highestLevel: { width: 14, format: CENTRED },
  earliest: { width: 16, format: { ...CELL, numberFormat: DATE_FORMAT, horizontal: "center" } },
  culprits: { width: 18, format: TEXT },
};
