import type { CellValue } from "../text/value";
import type { Below } from "./column-map";
import type { Grid } from "./grid";
import { ownedColumnNumbers } from "./owned-columns";
import { isNobodys } from "./rows";
import { contentsOf, NO_CONTENTS, type Contents, type ContentWords } from "./sense/contents";

/** What stands below a header. */
export interface ColumnFill extends Below {
  of(column: number): {
    /** Cells in rows of people in which something stands: sums, class lines, notes and signatures are left out. */
    readonly filled: number;
    /** The first row with something in it; null where the column is empty. */
    readonly example: number | null;
  };
}

/** More cells of a column would not change what it holds. */
const SAMPLE = 200;

/** Read in one pass: there may be a million rows. What cells look like is worked out for columns that somebody asks about. */
export function columnFill({ cells, ...grid }: Grid, bottom: number, words: ContentWords): ColumnFill {
  const ours = ownedColumnNumbers(grid);
  const filled: number[] = [];
  const ofPeople: number[] = [];
  const first: number[] = [];
  const samples: CellValue[][] = [];
  for (let row = bottom; row < cells.length; row++) {
    const line = cells[row] ?? [];
    // A line with one text in it, over the people of a class or below all of them, is no cell of its column.
    const alone = isAlone(line);
    const counts = grid.form !== undefined || !(alone || isNobodys(line));
    line.forEach((value, index) => {
      if (value === "") return;
      const count = (filled[index] ?? 0) + 1;
      filled[index] = count;
      if (counts) {
        ofPeople[index] = (ofPeople[index] ?? 0) + 1;
        first[index] ??= row + 1;
      }
      if (!alone && count <= SAMPLE) (samples[index] ??= []).push(value);
    });
  }
  const known = new Map<number, Contents>();
  return {
    of: (column) => ({ filled: ofPeople[column - 1] ?? 0, example: first[column - 1] ?? null }),
    isFilled: (column) => (filled[column - 1] ?? 0) > 0 && !ours.has(column),
    contents(column) {
      const before = known.get(column);
      if (before !== undefined) return before;
      const sample = samples[column - 1];
      const contents = sample === undefined ? NO_CONTENTS : contentsOf(sample, words);
      known.set(column, contents);
      return contents;
    },
  };
}

function isAlone(line: readonly CellValue[]): boolean {
  let filled = 0;
  for (const value of line) if (value !== "" && ++filled > 1) return false;
  return true;
}
