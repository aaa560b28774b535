import type { Rect } from "../core/terms/cell";

/** Cells below each other with the same style of their own, as one block. */
export interface DrawnRun {
  readonly range: Rect;
  readonly style: number;
}

/** The runs down each column of a block; `ownStyle`: null for a cell that looks as its row and column say. */
export function drawnRuns(
  { row, column, rows, columns }: Rect,
  ownStyle: (row: number, column: number) => number | null,
): DrawnRun[] {
  const runs: DrawnRun[] = [];
  for (let c = column; c < column + columns; c++) {
    for (let r = row; r < row + rows; r++) {
      const style = ownStyle(r, c);
      if (style === null) continue;
      const last = runs[runs.length - 1];
      const follows = last?.style === style && last.range.column === c && last.range.row + last.range.rows === r;
      if (last && follows) runs[runs.length - 1] = { style, range: { ...last.range, rows: last.range.rows + 1 } };
      else runs.push({ style, range: { row: r, column: c, rows: 1, columns: 1 } });
    }
  }
  return runs;
}
