import { strFromU8 } from "fflate";
import { PortError } from "../workbook/port";
import { addressOf } from "./address";
import type { CellIndex } from "./cell-index";
import { byteWriter } from "./utf8";
import { withAttributes } from "./xml-edit";

/**
 * The sheet's bytes with rows and cells in their order, each saying where it stands. Some programs write them as they come;
 * everything else here counts on their order. Throws PortError "cell-twice".
 */
export function inOrder(index: CellIndex): Uint8Array {
  const { bytes, rows, rowNumber, rowCells, rowStart, rowOpenEnd, rowEnd, cellColumn, cellStart, cellEnd } = index;
  const writer = byteWriter(bytes.length + 16 * rows + 1024);
  const text = (from = 0, to = 0): string => strFromU8(bytes.subarray(from, to));
  writer.copy(bytes, 0, index.dataStart);
  let rowBefore = 0;
  for (const place of ascending(rowNumber, 0, rows)) {
    const row = rowNumber[place] ?? 0;
    if (row === rowBefore) throw new PortError("cell-twice", `第${row}行`);
    rowBefore = row;
    const closed = rowOpenEnd[place] === rowEnd[place];
    writer.text(withAttributes(text(rowStart[place], rowOpenEnd[place]), { r: row }));
    if (closed) continue;
    let columnBefore = 0;
    let last = rowOpenEnd[place] ?? 0;
    for (const cell of ascending(cellColumn, rowCells[place] ?? 0, rowCells[place + 1] ?? 0)) {
      const column = cellColumn[cell] ?? 0;
      if (column === columnBefore) throw new PortError("cell-twice", addressOf(row, column));
      columnBefore = column;
      writer.text(withAttributes(text(cellStart[cell], cellEnd[cell]), { r: addressOf(row, column) }));
      last = Math.max(last, cellEnd[cell] ?? 0);
    }
    writer.text(closingTag(text(last, rowEnd[place])));
  }
  writer.copy(bytes, index.dataEnd, bytes.length);
  return writer.done();
}

/** The places from..to by their numbers. */
function ascending(numbers: Uint32Array | Uint16Array, from: number, to: number): number[] {
  const places = Array.from({ length: to - from }, (_, n) => from + n);
  return places.sort((one, other) => (numbers[one] ?? 0) - (numbers[other] ?? 0));
}

/** Behind a row's last cell blanks or a comment may stand before it. */
function closingTag(text: string): string {
  return text.slice(text.lastIndexOf("</"));
}
