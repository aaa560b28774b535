import { isFormulaError } from "../../core/sheet/grid";
import { columnLetter } from "../../core/sheet/grid";
import type { CellChange } from "./cell-changes";
import { textXml } from "./cell-text";
import type { ByteWriter } from "./utf8";
import { utf8 } from "./utf8";
import { escapeXml } from "./xml-edit";

/** What a written cell needs beside its content. */
export interface CellContext {
  /** "" or "x:". */
  readonly prefix: string;
  /** The format in which a text is safe from being retyped. Called for texts only. */
  readonly textStyle: (style: number, text: string) => number;
  /** Told every format that is written. */
  readonly onStyle: (style: number) => void;
}

/** Texts kept as bytes: results repeat a few hundred texts, and a text is escaped and encoded once only. */
const MOST_KEPT = 4096;

/** Writes cells with new content as elements. */
export function cellWriter(
  { prefix: p, textStyle, onStyle }: CellContext,
  writer: ByteWriter,
): (row: number, column: number, change: CellChange) => void {
  const openings: string[] = [];
  const styles: string[] = [];
  const texts = new Map<string, Uint8Array>();

  function encoded(text: string): Uint8Array {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const bytes = utf8(` t="inlineStr"><${p}is>${textXml(p, text)}</${p}is></${p}c>`);
    if (texts.size < MOST_KEPT) texts.set(text, bytes);
    return bytes;
  }

  /** The rest of the cell's tag, its content and its end. */
  function writeContent({ value, formula }: CellChange): void {
    const f = formula === null ? "" : `<${p}f>${escapeXml(formula)}</${p}f>`;
    if (value === "") return writer.text(f === "" ? "/>" : `>${f}</${p}c>`);
    if (typeof value === "string" && f === "") {
      const bytes = encoded(value);
      return writer.copy(bytes, 0, bytes.length);
    }
    const [type, written] =
      typeof value === "number"
        ? ["", value]
        : typeof value === "boolean"
          ? [' t="b"', value ? 1 : 0]
          : [` t="${isFormulaError(value) ? "e" : "str"}"`, escapeXml(value)];
    writer.text(`${type}>${f}<${p}v>${written}</${p}v></${p}c>`);
  }

  return (row, column, change) => {
    const isText = typeof change.value === "string" && (change.value !== "" || change.formula !== null);
    const style = isText ? textStyle(change.style, String(change.value)) : change.style;
    onStyle(style);
    writer.text((openings[column] ??= `<${p}c r="${columnLetter(column)}`));
    writer.text(String(row));
    writer.text((styles[style] ??= style === 0 ? '"' : `" s="${style}"`));
    writeContent(change);
  };
}
