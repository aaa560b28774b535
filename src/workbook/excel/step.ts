import type { CellValue } from "../../core/text/value";
import type { Rect } from "../../core/terms/cell";

/** A part of the work that goes into one request whole. */
export interface Step {
  /** Bytes it adds to the request, not too low. */
  readonly bytes: number;
  /** The cells it writes values to; undefined for all else. */
  readonly rect?: Rect;
  /** It gives cells the style Normal, which may be refused. */
  readonly restyles?: boolean;
  /** Done twice it would not be the same. */
  readonly once?: boolean;
  /** Queues it; what comes back tells more after the sync. */
  readonly queue: (context: Excel.RequestContext, how: How) => Queued | void;
}

/** How a step is said to Excel. */
export interface How {
  /** Whether what stands in the cells is asked for before, so that it can be put back. */
  readonly careful: boolean;
  /** Whether looks go without the style that this Excel has refused. */
  readonly plainly: boolean;
}

/** What a step knows once its request is through. */
export interface Queued {
  /** Whether the workbook has taken it. */
  readonly check: () => boolean;
  /** What stood in its cells before, as formulas; null where nobody asked. */
  readonly before: () => { readonly rect: Rect; readonly formulas: readonly (readonly CellValue[])[] } | null;
}
