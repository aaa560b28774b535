import type { Field } from "../terms/field";

/** A cell of the registration sheet. */
export interface RegistrationCell {
  readonly kind: "cell";
  /** 1-based; as `column`, which is null where the sheet has none for the field. */
  readonly row: number;
  readonly column: number | null;
  /** The field that stands there, or which a column without a field bears on. */
  readonly field: Field;
  /** What stands above the column, parent and child joined by "/"; "" where there is none. */
  readonly heading: string;
  /** The column means no field: what stands there bears on `field`. */
  readonly loose: boolean;
  /** As it stands, a date as the clerk sees it; "" where blank. */
  readonly value: string;
}

/** Where a problem of a row stands: in the registration, or in an optional sheet with the field that it bears on. */
export type RowPlace = RegistrationCell | (RecordCell & { readonly field: Field });

/** A row of an optional sheet. */
export interface RecordAddress {
  readonly sheet: string;
  readonly row: number;
}

/** The cell of an optional sheet; `value` as it stands, "" where blank. */
export interface RecordCell extends RecordAddress {
  readonly kind: "record-cell";
  readonly heading: string;
  readonly value: string;
}

export interface RecordRow extends RecordAddress {
  readonly kind: "record-row";
}

export interface RecordSheet {
  readonly kind: "record-sheet";
  readonly sheet: string;
}

/** A column of the registration sheet, 1-based; `heading` with parent and child joined by "/". In a form it is one cell. */
export interface SheetColumn {
  readonly kind: "column";
  /** Of a form alone. */
  readonly row?: number;
  readonly column: number;
  readonly heading: string;
}

export interface WholeSheet {
  readonly kind: "sheet";
}

export const WHOLE_SHEET: WholeSheet = { kind: "sheet" };
