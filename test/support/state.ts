import type { Book } from "../../src/xlsx/book";

/** Everything a clerk could see of a workbook, and the hidden names: two equal states are the same workbook. */
export function stateOf(book: Book): unknown {
  return book.sheets().map((sheet) => {
    const used = sheet.used();
    // A few cells further than used: formats of empty cells count too.
    const rows = (used ? used.row + used.rows : 1) + 3;
    const columns = (used ? used.column + used.columns : 1) + 12;
    const cells = Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns) + 1, (index % columns) + 1];
      return [sheet.value(row, column), sheet.formula(row, column), JSON.stringify(sheet.look(row, column))].join(" ");
    });
    const everyCell = Object.fromEntries(
      cells.map((cell, index) => [`${Math.floor(index / columns) + 1}/${(index % columns) + 1}`, cell]),
    );
    return {
      name: sheet.name,
      cells: Object.fromEntries(Object.entries(everyCell).filter(([, cell]) => cell !== cells.at(-1))),
      blank: cells.at(-1),
      merges: sheet.merges(),
      widths: Array.from({ length: columns }, (_, index) => sheet.columnWidth(index + 1)),
      highlights: sheet.highlights().map(({ id: _id, ...highlight }) => highlight),
      names: sheet.names(),
      validations: sheet.validations(),
      page: sheet.page(),
      frozen: sheet.frozen(),
    };
  });
}
