import { define } from "./node";
import type { SheetSelf } from "./worksheet";

/** The sheet's own filter; the book counts the filters of its tables in. */
export const autoFilter = define<SheetSelf>({
  className: "AutoFilter",
  age: 9,
  scalars: {
    Enabled: { get: ({ sheet }) => sheet.filtered },
    IsDataFiltered: { get: ({ sheet }) => sheet.filtered },
  },
});
