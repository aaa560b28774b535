import { parseAddress } from "../../core/terms/cell";
import { fault } from "../protocol/fault";
import { define, isNode } from "../protocol/node";
import { rangeOf, type SheetSelf } from "./self";
import { touch, assertWritable, type World } from "../world/world";
import type { PageLayout } from "../../xlsx/book";

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

function change({ world, sheet }: SheetSelf, part: Partial<PageLayout>): void {
  assertWritable(sheet, "PageLayout");
  sheet.setPage({ ...sheet.page(), ...part });
  touch(world, sheet, null);
}

/** How a sheet is printed. The book knows A4 paper and fitting to a width only. */
export const pageLayout = define<SheetSelf>({
  className: "PageLayout",
  age: 9,
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.page().orientation === "landscape" ? "Landscape" : "Portrait"),
      set: (self, value) => change(self, { orientation: value === "Landscape" ? "landscape" : "portrait" }),
    },
    PaperSize: {
      get: () => "A4",
      set: (_, value) => {
        if (value !== "A4")
          throw fault("ApiNotFound", `The simulator has no ${String(value)} paper.`, "PageLayout.paperSize");
      },
    },
    Zoom: {
      get: ({ sheet }) => {
        const { fitToWidth, pagesWide = 1 } = sheet.page();
        return fitToWidth ? { horizontalFitToPages: pagesWide } : { scale: 100 };
      },
      set: (self, value) => {
        const zoom: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
        const text = JSON.stringify(zoom);
        const [, pages] = /^\{"horizontalFitToPages":([1-9]\d{0,2})\}$/.exec(text) ?? [];
        if (pages === undefined && text !== '{"scale":100}')
          throw fault("ApiNotFound", `The simulator has no zoom ${text}.`, "PageLayout.zoom");
        change(self, { fitToWidth: pages !== undefined, pagesWide: Number(pages ?? 1) });
      },
    },
  },
  methods: {
    SetPrintTitleRows: (self, [rows]) => {
      const range = isNode(rows)
        ? rangeOf(rows, "PageLayout.setPrintTitleRows").range
        : parseAddress(String(rows))?.range;
      if (range === undefined) throw fault("InvalidArgument", "Rows are expected.", "PageLayout.setPrintTitleRows");
      change(self, { titleRows: { row: range.row, rows: range.rows } });
    },
    SetPrintTitleColumns: (self, [columns]) => {
      const range = isNode(columns)
        ? rangeOf(columns, "PageLayout.setPrintTitleColumns").range
        : parseAddress(String(columns))?.range;
      if (range === undefined)
        throw fault("InvalidArgument", "Columns are expected.", "PageLayout.setPrintTitleColumns");
      change(self, { titleColumns: { column: range.column, columns: range.columns } });
    },
  },
});

/** Whether a sheet may be written. Nobody unprotects it through the simulator: that is the clerk's to do. */
export const worksheetProtection = define<SheetSelf>({
  className: "WorksheetProtection",
  age: 2,
  scalars: { Protected: { get: ({ sheet }) => sheet.protected } },
});

/** Whether sheets may be added. */
export const workbookProtection = define<World>({
  className: "WorkbookProtection",
  age: 7,
  scalars: { Protected: { get: ({ book }) => book.structureProtected } },
});

/** The sheet's own filter; the book counts the filters of its tables in. */
export const autoFilter = define<SheetSelf>({
  className: "AutoFilter",
  age: 9,
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filtered },
    IsDataFiltered: { get: ({ sheet }) => sheet.filtered },
  },
});
