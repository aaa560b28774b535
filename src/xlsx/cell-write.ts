import type { CellChange, ChangedCell } from "./cell-changes";
import type { ByteWriter } from "./utf8";
import { escapeXml } from "./xml-edit";
import { isFormulaError } from "../core/text/value";
import { columnLetter } from "../core/terms/cell";

/** What a written cell needs beside its content. */
export interface CellContext {
  /** "" or "x:". */
  readonly prefix: string;
  /** The format in which a text is safe from being retyped. Called for texts only. */
  readonly textStyle: (style: number, text: string) => number;
  /** The number of the shared string for a text. */
  readonly stringNumber: (text: string) => number;
  /** Told every format that is written. */
  readonly onStyle: (style: number) => void;
}

/** Writes cells with new content as elements. */
export function cellWriter(
  { prefix: p, textStyle, stringNumber, onStyle }: CellContext,
  writer: ByteWriter,
): (row: number, cell: ChangedCell) => void {
  const [item, end] = [` t="s"><${p}v>`, `</${p}v></${p}c>`];
  const openings: string[] = [];
  const styles: string[] = [];

  /** Behind the cell's address; made, and told, once for each style. */
  function styleXml(style: number): string {
    onStyle(style);
    return style === 0 ? '"' : `" s="${style}"`;
  }

  /** The rest of the cell's tag, its content and its end. */
  function writeContent({ value, formula }: CellChange): void {
    const f = formula === null ? "" : `<${p}f>${escapeXml(formula)}</${p}f>`;
    if (value === "") return writer.text(f === "" ? "/>" : `>${f}</${p}c>`);
    if (typeof value === "string" && f === "") {
      writer.text(item);
      writer.text(String(stringNumber(value)));
      return writer.text(end);
    }
    const [type, written] =
      typeof value === "number"
        ? ["", value]
        : typeof value === "boolean"
          ? [' t="b"', value ? 1 : 0]
          : [` t="${isFormulaError(value) ? "e" : "str"}"`, escapeXml(value)];
    writer.text(`${type}>${f}<${p}v>${written}${end}`);
  }

  return (row, cell) => {
    const { column, value, formula } = cell;
    const isText = typeof value === "string" && (value !== "" || formula !== null);
    const style = isText ? textStyle(cell.style, value) : cell.style;
    writer.text((openings[column] ??= `<${p}c r="${columnLetter(column)}`));
    writer.text(String(row));
    writer.text((styles[style] ??= styleXml(style)));
    writeContent(cell);
  };
}
