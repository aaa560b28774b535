import type { PageLayout } from "../xlsx/book";
import { parseAddress } from "./address";
import { fault } from "./fault";
import { define, isNode } from "./node";
import { rangeOf } from "./range";
import type { SheetSelf } from "./worksheet";
import { assertWritable, touch } from "./world";

function change({ world, sheet }: SheetSelf, part: Partial<PageLayout>): void {
  assertWritable(sheet, "PageLayout");
  sheet.setPage({ ...sheet.page(), ...part });
  touch(world, sheet, null);
}

/** How a sheet is printed. The book knows A4 paper and one page's width only. */
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
      get: ({ sheet }) => (sheet.page().fitToWidth ? { horizontalFitToPages: 1 } : { scale: 100 }),
      set: (self, value) => {
        const zoom: Record<string, unknown> = typeof value === "object" && value !== null ? { ...value } : {};
        const text = JSON.stringify(zoom);
        const fits = { '{"horizontalFitToPages":1}': true, '{"scale":100}': false }[text];
        if (fits === undefined) throw fault("ApiNotFound", `The simulator has no zoom ${text}.`, "PageLayout.zoom");
        change(self, { fitToWidth: fits });
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
  },
});
