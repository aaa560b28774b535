import { XlsxError } from "../../xlsx/error";
import { PortError } from "../port";

/** The port's error for a file that cannot be read; anything else as it was thrown. */
export function asPortError(error: unknown): unknown {
  return error instanceof XlsxError ? portErrorOf(error) : error;
}

export function portErrorOf({ kind, detail, sheet }: XlsxError): PortError {
  return kind === "cell-twice"
    ? new PortError(kind, sheet, { cell: detail })
    : new PortError(kind, sheet === "" ? detail : sheet);
}
