import { LAST_COLUMN, LAST_ROW, addressOf } from "../../core/terms/cell";
import { LONGEST_TEXT } from "../../xlsx/limits";
import { PortError } from "../port";
import type { ForeignBook } from "./table";

/** A registration of 100,000 people in twenty columns has two million cells; the memory of a browser ends not far above. */
export const MOST_CELLS = 3_000_000;
/** Bytes of a file, and of what is unpacked from it. */
export const LARGEST_FILE = 100_000_000;
const MOST_SHEETS = 500;
const MOST_MERGES = 20_000;

/** Throws PortError "too-large", "too-complex" or "text-too-long" for what would make no workbook that Excel opens. */
export function checkSize({ sheets }: ForeignBook): void {
  if (sheets.length > MOST_SHEETS) throw new PortError("too-complex");
  let cells = 0;
  for (const { name, rows, merges } of sheets) {
    if (merges.length > MOST_MERGES) throw new PortError("too-complex", name);
    for (const { row, cells: its } of rows) {
      cells += its.length;
      const last = its[its.length - 1];
      if (row > LAST_ROW || (last?.column ?? 0) > LAST_COLUMN) throw new PortError("too-large");
      for (const { value, column } of its) {
        if (typeof value !== "string" || value.length <= LONGEST_TEXT) continue;
        throw new PortError("text-too-long", name, { cell: addressOf(row, column) });
      }
    }
    if (cells > MOST_CELLS) throw new PortError("too-large");
  }
}
