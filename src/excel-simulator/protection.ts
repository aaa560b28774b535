import { define } from "./node";
import type { SheetSelf } from "./worksheet";
import type { World } from "./world";

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
