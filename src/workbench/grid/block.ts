import type { Rect } from "../../core/terms/cell";

/** A rectangle of cells that is copied or pasted, row by row. */
export type Block<T> = readonly (readonly T[])[];

/** Text of another program as rows of cells: tabs between columns; a cell in quotes may hold line breaks. */
export function rowsOfText(text: string): string[][] {
  const rows: string[][] = [[]];
  const pattern = /(?:"((?:[^"]|"")*)"|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gy;
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const [, quoted, plain = "", end] = found;
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === "" || (end !== "\t" && pattern.lastIndex >= text.length)) break;
    if (end !== "\t") rows.push([]);
  }
  return rows;
}

/** As in Excel, what was copied fills a selection that is a whole multiple of it; else it is put down once. */
export function spread<T>(block: Block<T>, selection: Rect): Block<T> {
  const columns = block[0]?.length ?? 0;
  if (columns === 0 || selection.rows % block.length !== 0 || selection.columns % columns !== 0) return block;
  const wide = block.map((line) => Array.from({ length: selection.columns / columns }, () => line).flat());
  return Array.from({ length: selection.rows / block.length }, () => wide).flat();
}
