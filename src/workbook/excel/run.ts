import { PortError, type PortErrorKind } from "../port";

/** Excel's words for failures that the clerk can do something about. What is not named here is "host-failed". */
const KINDS: Readonly<Record<string, PortErrorKind>> = {
  AccessDenied: "read-only",
  ApiNotFound: "host-too-old",
  FilteredRangeConflict: "sheet-filtered",
  InactiveWorkbook: "other-workbook",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "other-workbook",
  ItemAlreadyExists: "name-taken",
  ItemNotFound: "sheet-missing",
};

/** Excel's code of a failure, "" for one that is not Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : "";
}

/** A failure as the port tells it; `sheet` is the one it concerns. What is not Excel's stays as it is. */
function portErrorOf(error: unknown, sheet: string): unknown {
  const code = codeOf(error);
  if (code === "") return error;
  const kind = KINDS[code];
  return kind === undefined ? new PortError("host-failed", code) : new PortError(kind, sheet);
}

/** Runs a batch, waiting while the clerk is typing in a cell. Failures come out as PortError. */
export async function run<T>(sheet: string, batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: true }, batch);
  } catch (error) {
    throw portErrorOf(error, sheet);
  }
}
