import { isJobError } from "./failure";
import { traceOf } from "./messages";
import { PortError, type FailureTrace } from "./port";

/**
 * 代码 and 位置 of a failure nobody foresaw, for whoever is to mend it; null where the sentence says all there is: a protected
 * sheet is no fault of anybody's.
 */
export function shownTrace(error: unknown): FailureTrace | null {
  if (isJobError(error)) return null;
  if (error instanceof PortError && error.code === null && error.kind !== "host-failed") return null;
  return traceOf(error);
}

/** The trace in one line: "代码 InvalidArgument，位置 Range.values". */
export function traceLine({ code, location }: FailureTrace): string {
  return [code !== null ? [`代码 ${code}`] : [], location !== null ? [`位置 ${location}`] : []].flat().join("，");
}
