import type { BookName, BookSheet, Highlight } from "../../xlsx/book";
import { touch, type World } from "./world";
import type { CellValue } from "../../core/text/value";

interface SheetState {
  readonly sheet: BookSheet;
  readonly cells: readonly (readonly [CellValue, string | null])[][];
  readonly names: readonly BookName[];
  readonly rules: readonly Highlight[];
}

/** Ctrl+Z, as far as clerks would notice: values, names and rules of the last request; looks and widths stay. */
export interface History {
  before(): void;
  /** `changed`: whether the request changed anything. */
  after(changed: boolean): void;
  undo(): boolean;
}

export function historyOf(world: World): History {
  const states: (readonly SheetState[])[] = [];
  return {
    before: () => void states.push(world.book.sheets().map(stateOf)),
    after: (changed) => {
      if (!changed) states.pop();
    },
    undo: () => {
      const last = states.pop();
      for (const state of last ?? []) restore(world, state);
      return last !== undefined;
    },
  };
}

function stateOf(sheet: BookSheet): SheetState {
  const used = sheet.used();
  const rows = used === null ? 0 : used.row + used.rows - 1;
  const columns = used === null ? 0 : used.column + used.columns - 1;
  const cells = Array.from({ length: rows }, (_, r) =>
    Array.from({ length: columns }, (__, c) => [sheet.value(r + 1, c + 1), sheet.formula(r + 1, c + 1)] as const),
  );
  return { sheet, cells, names: sheet.names(), rules: sheet.highlights() };
}

function restore(world: World, { sheet, cells, names, rules }: SheetState): void {
  const now = sheet.used();
  if (now !== null) sheet.clear(now, "contents");
  cells.forEach((row, r) =>
    row.forEach(([value, formula], c) => {
      if (value !== "" || formula !== null) sheet.setValue(r + 1, c + 1, value, formula ?? undefined);
    }),
  );
  for (const { name } of sheet.names()) sheet.removeName(name);
  for (const { name, refersTo, hidden } of names) sheet.setName(name, refersTo, hidden);
  const standing = new Set(rules.map(({ id }) => id));
  for (const { id } of sheet.highlights()) if (!standing.has(id)) sheet.removeHighlight(id);
  const left = new Set(sheet.highlights().map(({ id }) => id));
  for (const { id, ranges, formula, fill, fontColor, numberFormat } of rules) {
    if (left.has(id) || formula === null) continue;
    sheet.addHighlight({
      ranges,
      formula,
      ...(fill === null ? {} : { fill }),
      ...(fontColor === null ? {} : { fontColor }),
      ...(numberFormat === null ? {} : { numberFormat }),
    });
  }
  touch(world, sheet, null);
}
