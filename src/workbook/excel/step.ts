/** A part of the work that goes into one request whole. */
export interface Step {
  /** Bytes it adds to the request, not too low. */
  readonly bytes: number;
  /** Queues it; what comes back tells, after the sync, whether the workbook has taken it. */
  readonly queue: (context: Excel.RequestContext) => (() => boolean) | void;
}
