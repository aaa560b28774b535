import type { BookTable } from "../../workbook/xlsx/book";
import { autoFilter } from "./auto-filter";
import { define } from "./node";
import type { SheetSelf } from "./worksheet";

interface TableSelf extends SheetSelf {
  readonly table: BookTable;
}

const table = define<TableSelf>({
  className: "Table",
  id: ({ table: it }) => `{table-${it.name}}`,
  scalars: { Id: { get: ({ table: it }) => `{table-${it.name}}` }, Name: { get: ({ table: it }) => it.name } },
  objects: { AutoFilter: autoFilter },
  since: { AutoFilter: 9 },
});

/** The tables of a sheet, as far as one must know them to leave them alone. */
export const tables = define<SheetSelf>({
  className: "TableCollection",
  items: (self) => self.sheet.tables().map((it) => table({ ...self, table: it })),
  item: (self, key) => {
    const found = self.sheet.tables().find((it) => it.name === key || `{table-${it.name}}` === key);
    return found === undefined ? null : table({ ...self, table: found });
  },
  methods: { GetCount: (self) => self.sheet.tables().length },
});
