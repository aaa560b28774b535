import { PortError, type PortErrorKind } from "../port";

/** Excel's words for failures that the clerk can do something about. What is not named here is "host-failed". */
const KINDS: Readonly<Record<string, PortErrorKind>> = {
  AccessDenied: "access-denied",
  ActivityLimitReached: "host-busy",
  ApiNotAvailable: "host-too-old",
  ApiNotFound: "host-too-old",
  Conflict: "host-busy",
  FilteredRangeConflict: "sheet-filtered",
  InactiveWorkbook: "other-workbook",
  InvalidOperationInCellEditMode: "cell-editing",
  InvalidSelection: "other-workbook",
  MemoryLimitReached: "out-of-memory",
  OperationCellsExceedLimit: "sheet-too-large",
  RangeExceedsLimit: "sheet-too-large",
  RequestAborted: "host-busy",
  RequestPayloadSizeLimitExceeded: "sheet-too-large",
  ResponsePayloadSizeLimitExceeded: "sheet-too-large",
  ServiceNotAvailable: "host-busy",
};

/** What a batch works on, as far as it knows: its failures are told by it. */
export interface Scene {
  /** The sheet the work is about; "" where it is about the workbook. */
  sheet: string;
  /** True once Excel has shown the sheet: what it does not find afterwards is something else. */
  seen: boolean;
  /** The sheet about to be added. */
  added: string | null;
}

/** Excel's code of a failure, "" for one that is not Excel's. */
export function codeOf(error: unknown): string {
  return error instanceof OfficeExtension.Error ? error.code : "";
}

/** A failure as the port tells it. What is not Excel's stays as it is. */
function portErrorOf(error: unknown, { sheet, seen, added }: Scene): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  const { code } = error;
  const trace = { code, location: locationOf(error) };
  // With another workbook in front Excel does not find the names of this one.
  if (code === "ItemNotFound" && /^NamedItem/.test(trace.location ?? ""))
    return new PortError("other-workbook", sheet, trace);
  if (code === "ItemNotFound") return new PortError(seen ? "host-failed" : "sheet-missing", sheet, trace);
  // Names raise it too: nobody is to rename or delete a sheet for that.
  if (code === "ItemAlreadyExists")
    return new PortError(added === null ? "host-failed" : "name-taken", added ?? sheet, trace);
  return new PortError(KINDS[code] ?? "host-failed", sheet, trace);
}

/** Excel's member, and the statement without what it was given: that may be a name, a formula or somebody's cell. */
function locationOf({ debugInfo }: OfficeExtension.Error): string | null {
  const { errorLocation = "", statement = "" } = (debugInfo as Partial<OfficeExtension.DebugInfo> | undefined) ?? {};
  const bare = statement
    .replace(/\([^()]*\)/g, "()")
    .replace(/=(?!=).*$/s, "= …")
    .replace(/"[^"]*"/g, "…");
  const location = [errorLocation, bare].filter((part) => part !== "").join(" · ");
  return location === "" ? null : location;
}

/** Runs a batch, waiting while the clerk is typing in a cell. Failures come out as PortError. */
export async function run<T>(
  sheet: string,
  batch: (context: Excel.RequestContext, scene: Scene) => Promise<T>,
): Promise<T> {
  const scene: Scene = { sheet, seen: false, added: null };
  try {
    return await Excel.run({ delayForCellEdit: true }, (context) => batch(context, scene));
  } catch (error) {
    throw portErrorOf(error, scene);
  }
}
