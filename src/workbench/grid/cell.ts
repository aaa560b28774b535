import { CellValueType } from "@univerjs/core";
import type { ICellData, Nullable } from "@univerjs/core";
import type { CellValue } from "../../core/text/value";

/** A value as Univer holds it: with its type, so that text that looks like a number stays text. */
export function cellDataOf(value: CellValue): Pick<ICellData, "v" | "t"> {
  switch (typeof value) {
    case "number":
      return { v: value, t: CellValueType.NUMBER };
    case "boolean":
      return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
    case "string":
      return { v: value, t: CellValueType.STRING };
  }
}

/** The value Univer holds, blank as "". Rich text counts as its letters. */
export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v ?? cell?.p?.body?.dataStream.replace(/\r\n$/, "").replaceAll("\r", "\n") ?? "";
  const type = cell?.t ?? null;
  if (type === CellValueType.BOOLEAN) return value === 1 || value === true || value === "1";
  if (type === CellValueType.NUMBER) return Number(value);
  return type === null ? value : String(value);
}
