import { parseAddress } from "../../core/terms/cell";
import { autoFilter } from "./sheet-settings";
import { fault } from "../protocol/fault";
import { type HostNode, define, isNode } from "../protocol/node";
import { range } from "./range";
import { rangeOf, type SheetSelf } from "./self";
import { type LiveTable, resizeTable, tablesOf } from "../world/tables";
import { assertWritable, touch, type World } from "../world/world";

interface TableSelf extends SheetSelf {
  readonly table: LiveTable;
}

/** The table as it stands by now: earlier actions of the same request may have changed it. */
function live({ world, sheet, table: it }: TableSelf): LiveTable {
  return tablesOf(world, sheet).find(({ name }) => name === it.name) ?? it;
}

function resize(self: TableSelf, argument: unknown): void {
  const { world, sheet } = self;
  const it = live(self);
  assertWritable(sheet, "Table.resize");
  const wanted = isNode(argument) ? rangeOf(argument, "Table.resize").range : parseAddress(String(argument))?.range;
  // The headers have to stay in their row.
  if (wanted === undefined || wanted.row !== it.range.row) {
    throw fault("InvalidArgument", "The headers must remain in the same row.", "Table.resize");
  }
  resizeTable(world, it, wanted);
  touch(world, sheet, null);
}

/** Cells right of a column that is deleted move left, as far as the table has rows. */
function deleteColumn(self: TableSelf, index: number): void {
  const { world, sheet } = self;
  const it = live(self);
  assertWritable(sheet, "TableColumn.delete");
  const { row, column, rows, columns } = it.range;
  if (index < 0 || index >= columns) throw fault("InvalidArgument", "There is no such column.", "TableColumn.delete");
  const used = sheet.used();
  const right = Math.max(column + columns, used === null ? 0 : used.column + used.columns);
  const block = { row, column: column + index + 1, rows, columns: right - column - index };
  const moved = sheet.values(block);
  world.tables.set(it.name, { ...it.range, columns: columns - 1 });
  sheet.setValues(row, column + index, moved);
  touch(world, sheet, null);
}

interface ColumnSelf extends TableSelf {
  readonly index: number;
}

const tableColumn = define<ColumnSelf>({
  className: "TableColumn",
  methods: { Delete: (self) => deleteColumn(self, self.index) },
});

const tableColumns = define<TableSelf>({
  className: "TableColumnCollection",
  methods: { GetItemAt: (self, [index]) => tableColumn({ ...self, index: Number(index) }) },
});

const table = define<TableSelf>({
  className: "Table",
  id: ({ table: it }) => `{table-${it.name}}`,
  scalars: { Id: { get: ({ table: it }) => `{table-${it.name}}` }, Name: { get: ({ table: it }) => it.name } },
  objects: { AutoFilter: autoFilter, Columns: tableColumns },
  methods: {
    GetRange: (self) => range({ ...self, range: live(self).range }),
    Resize: (self, [to]) => resize(self, to),
  },
  since: { AutoFilter: 9, Resize: 13 },
});

/** All tables of the workbook: so the client asks for one that it has met before. */
export const workbookTables = define<World>({
  className: "TableCollection",
  items: (world) => tablesOf(world).map((it) => table({ world, sheet: it.sheet, table: it })),
  item: (world, key) => {
    const found = tablesOf(world).find((it) => it.name === key || `{table-${it.name}}` === key);
    return found === undefined ? null : table({ world, sheet: found.sheet, table: found });
  },
});

/** The tables of a sheet, as far as one must know them to leave them as they were. */
export const tables: (self: SheetSelf) => HostNode = define<SheetSelf>({
  className: "TableCollection",
  items: (self) => tablesOf(self.world, self.sheet).map((it) => table({ ...self, table: it })),
  item: (self, key) => {
    const found = tablesOf(self.world, self.sheet).find((it) => it.name === key || `{table-${it.name}}` === key);
    return found === undefined ? null : table({ ...self, table: found });
  },
  methods: {
    GetCount: (self) => tablesOf(self.world, self.sheet).length,
    GetItem: (self, [key]) => tables(self).item(key),
  },
});
