import type { CellValue } from "../../core/text/value";

/** What `values` gives, put where it belongs: `rows` and `columns` are how many blank ones stand before it. */
export function placeCells(values: readonly (readonly unknown[])[], rows: number, columns: number): CellValue[][] {
  const before = Array.from({ length: columns }, () => "");
  const cells = values.map((row) => (columns === 0 ? (row as CellValue[]) : [...before, ...(row as CellValue[])]));
  return rows === 0 ? cells : [...Array.from({ length: rows }, (): CellValue[] => []), ...cells];
}
