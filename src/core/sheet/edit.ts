import type { CellValue } from "../text/value";
import type { Rect } from "../terms/cell";

/** How a block of cells looks. What is left out stays as it is. */
export interface CellFormat {
  /** Excel's locale-neutral code: "@" text, "General", "yyyy-mm-dd" … */
  readonly numberFormat?: string;
  readonly bold?: boolean;
  /** Points. */
  readonly fontSize?: number;
  readonly fontName?: string;
  /** "#RRGGBB" */
  readonly fontColor?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "center" | "bottom";
  /** Thin lines around every cell of the block. */
  readonly border?: boolean;
}

/**
 * A change to a workbook as plain data. The core makes them, each port applies them in order.
 * `sheet` is always the sheet's name. Text in `cells` is text to the letter: a port never lets it become a formula,
 * a number or a date ("=1+1", "007", "2025-3-1" stay what they are); numbers stay numbers, "" empties the cell's value
 * and leaves its format. Every edit is idempotent.
 */
export type Edit =
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly values: readonly (readonly CellValue[])[];
    }
  | { readonly kind: "format"; readonly sheet: string; readonly range: Rect; readonly format: CellFormat }
  /** Values and formats of the block go; nothing moves. */
  | { readonly kind: "clear"; readonly sheet: string; readonly range: Rect }
  /** Width in characters of the default font; null gives the columns back to the sheet's default. */
  | {
      readonly kind: "columnWidth";
      readonly sheet: string;
      readonly column: number;
      readonly columns: number;
      readonly width: number | null;
    }
  /** Height in points. */
  | {
      readonly kind: "rowHeight";
      readonly sheet: string;
      readonly row: number;
      readonly rows: number;
      readonly height: number;
    }
  | { readonly kind: "merge"; readonly sheet: string; readonly range: Rect }
  /**
   * A conditional format of ours over the block, behind all that stand there already. `formula` is relative to the block's
   * top left cell and has no leading "=". It contains OWN_RULE_MARKER; ports know ours by that marker alone.
   */
  | {
      readonly kind: "highlight";
      readonly sheet: string;
      readonly range: Rect;
      readonly formula: string;
      readonly fill?: string;
      readonly fontColor?: string;
      readonly numberFormat?: string;
    }
  /** Every conditional format of the sheet that contains OWN_RULE_MARKER goes. */
  | { readonly kind: "unhighlight"; readonly sheet: string }
  /** A hidden name of the sheet; `refersTo` with its leading "=". An existing one of the same name is replaced. */
  | { readonly kind: "name"; readonly sheet: string; readonly name: string; readonly refersTo: string }
  | { readonly kind: "unname"; readonly sheet: string; readonly name: string }
  /** A new worksheet after the last one; a taken name is an error (PortError "name-taken"). */
  | { readonly kind: "addSheet"; readonly sheet: string }
  | {
      readonly kind: "page";
      readonly sheet: string;
      readonly orientation: "landscape" | "portrait";
      readonly fitToWidth: boolean;
      /** Pages side by side, where it fits; one where left out. */
      readonly pagesWide?: number;
      readonly titleRows: { readonly row: number; readonly rows: number } | null;
      /** Columns repeated on every page; where left out they stay as they are. */
      readonly titleColumns?: { readonly column: number; readonly columns: number };
    }
  /** Rows above `row` and columns left of `column` stay in view. */
  | { readonly kind: "freeze"; readonly sheet: string; readonly row: number; readonly column: number }
  /** A drop-down of the given values over the block; other values are allowed with a warning. */
  | { readonly kind: "choices"; readonly sheet: string; readonly range: Rect; readonly options: readonly string[] };

/** A term that is always true. A conditional format is ours if it contains it, also after Excel has split or copied it. */
export const OWN_RULE_MARKER = 'N("rending")=0';

/** Every hidden name we set begins so. */
export const OUR_NAME_PREFIX = "_rending.";
