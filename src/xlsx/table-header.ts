import type { CellValue } from "../core/text/value";

/** What becomes of a value put into a table's header: Excel wants a text there that no other column of the table has. */
export function headerText(header: readonly CellValue[], at: number, value: CellValue): string {
  const wanted = String(value) === "" ? `列${at + 1}` : String(value);
  const others = new Set(header.filter((_, n) => n !== at).map((text) => String(text).toLowerCase()));
  let text = wanted;
  for (let n = 2; others.has(text.toLowerCase()); n++) text = `${wanted}${n}`;
  return text;
}
