import { define } from "./node";
import { rangeOf } from "./range";
import type { SheetSelf } from "./worksheet";
import { touch } from "./world";

function freeze({ world, sheet }: SheetSelf, rows: number, columns: number): void {
  sheet.freeze(rows, columns);
  touch(world, sheet, null);
}

/** Rows and columns that stay in view. */
export const freezePanes = define<SheetSelf>({
  className: "WorksheetFreezePanes",
  age: 7,
  methods: {
    FreezeAt: (self, [argument]) => {
      const { range } = rangeOf(argument, "WorksheetFreezePanes.freezeAt");
      freeze(self, range.row + range.rows - 1, range.column + range.columns - 1);
    },
    FreezeRows: (self, [count]) => freeze(self, Number(count ?? 1), 0),
    FreezeColumns: (self, [count]) => freeze(self, 0, Number(count ?? 1)),
    Unfreeze: (self) => freeze(self, 0, 0),
  },
});
