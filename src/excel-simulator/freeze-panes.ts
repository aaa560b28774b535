import { fault } from "./fault";
import { define } from "./node";
import { rangeOf } from "./range";
import type { SheetSelf } from "./worksheet";
import { touch } from "./world";

/** Panes belong to the window: of a sheet that it does not show Excel has been seen to refuse them. */
function freeze({ world, sheet }: SheetSelf, rows: number, columns: number): void {
  if (!world.active || world.activeSheet !== sheet.name) {
    throw fault(
      "GeneralException",
      "There was an internal error while processing the request.",
      "WorksheetFreezePanes",
    );
  }
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
