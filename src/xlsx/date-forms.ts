import type { DateForm, DateForms } from "../core/sheet/grid";
import type { CellChanges } from "./cell-changes";
import type { CellIndex } from "./cell-index";
import { isFilled } from "./cell-value";

/** What the filled cells of a sheet show of a date, by their formats; `formOf` is asked once for each format in use. */
export function dateFormsOf(index: CellIndex, changes: CellChanges, formOf: (style: number) => DateForm): DateForms {
  const known: DateForm[] = [];
  const form = (style: number): DateForm => (known[style] ??= formOf(style));
  const forms = new Map<number, Uint8Array>();
  const rows = Math.max(index.rowNumber[index.rows - 1] ?? 0, changes.rows()[changes.rows().length - 1] ?? 0);

  function put(row: number, column: number, shows: DateForm): void {
    const before = forms.get(column);
    if (before !== undefined) before[row - 1] = shows;
    else if (shows !== 0) forms.set(column, new Uint8Array(rows).fill(shows, row - 1, row));
  }

  // In most sheets every date shows its day.
  if (index.cellStyle.some((style) => form(style) !== 0)) {
    for (let place = 0; place < index.rows; place++) {
      const row = index.rowNumber[place] ?? 0;
      for (let cell = index.rowCells[place] ?? 0; cell < (index.rowCells[place + 1] ?? 0); cell++) {
        const shows = form(index.cellStyle[cell] ?? 0);
        if (shows !== 0 && isFilled(index, cell)) put(row, index.cellColumn[cell] ?? 0, shows);
      }
    }
  }
  for (const row of changes.rows()) {
    for (const { column, style, value } of changes.inRow(row)) put(row, column, value === "" ? 0 : form(style));
  }
  return forms;
}
