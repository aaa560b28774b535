/** Excel's own words for what went wrong, as `OfficeExtension.Error.code` gives them. */
export type FaultCode =
  | "AccessDenied"
  | "ApiNotFound"
  | "FilteredRangeConflict"
  | "GeneralException"
  | "InactiveWorkbook"
  | "InvalidArgument"
  | "InvalidObjectPath"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "MemoryLimitReached"
  | "RangeExceedsLimit"
  | "RequestAborted"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable";

/** A refusal of the host, thrown inside of a batch and sent to the client as the batch's error. */
export interface Fault extends Error {
  readonly code: FaultCode;
  /** Which member refused, "Range.values". */
  readonly place: string;
}

export function fault(code: FaultCode, message: string, place = ""): Fault {
  return Object.assign(new Error(message), { code, place });
}

export function isFault(error: unknown): error is Fault {
  return error instanceof Error && "code" in error && "place" in error;
}
