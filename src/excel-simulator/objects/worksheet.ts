import { WHOLE_SHEET } from "../world/address";
import { autoFilter, freezePanes, pageLayout, worksheetProtection } from "./sheet-settings";
import { fault } from "../protocol/fault";
import { names } from "./names";
import { NULL_NODE, define } from "../protocol/node";
import { range } from "./range";
import type { SheetSelf } from "./self";
import { tables } from "./tables";
import { usedWithin } from "../world/used";
import { assertActive, isVisible, touch } from "../world/world";
import { type Rect, parseAddress } from "../../core/terms/cell";

/** The id under which the client finds a sheet again. */
export function sheetId({ world, sheet }: SheetSelf): string {
  return `{sheet-${world.book.sheets().findIndex(({ name }) => name === sheet.name) + 1}}`;
}

/** Between a default width in characters as the screen tells it and as files count it lie five pixels of padding. */
const PADDING = 5 / 7;

function addressed({ sheet }: SheetSelf, address: unknown): Rect {
  if (address === undefined || address === null || address === "") return WHOLE_SHEET;
  const found = parseAddress(String(address));
  if (found === null || (found.sheet !== null && found.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
    throw fault(
      "InvalidArgument",
      "The argument is invalid or missing or has an incorrect format.",
      "Worksheet.getRange",
    );
  }
  return found.range;
}

/** One sheet. */
export const worksheet = define<SheetSelf>({
  className: "Worksheet",
  id: sheetId,
  scalars: {
    Id: { get: sheetId },
    Name: { get: ({ sheet }) => sheet.name },
    Position: { get: ({ world, sheet }) => world.book.sheets().findIndex(({ name }) => name === sheet.name) },
    Visibility: {
      get: ({ world, sheet }) => world.visibility.get(sheet.name) ?? (sheet.visible ? "Visible" : "Hidden"),
      set: ({ world, sheet }, value) => {
        if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") {
          throw fault("InvalidArgument", `There is no visibility ${String(value)}.`, "Worksheet.visibility");
        }
        world.visibility.set(sheet.name, value);
        touch(world, sheet, null);
      },
    },
    StandardWidth: { get: ({ sheet }) => Math.round((sheet.standardWidth - PADDING) * 100) / 100 },
    StandardHeight: { get: ({ sheet }) => sheet.standardHeight },
  },
  objects: {
    AutoFilter: autoFilter,
    FreezePanes: freezePanes,
    Names: names,
    PageLayout: pageLayout,
    Protection: worksheetProtection,
    Tables: tables,
  },
  methods: {
    GetRange: (self, [address]) => range({ ...self, range: addressed(self, address) }),
    GetRangeByIndexes: (self, [row, column, rows, columns]) => {
      const block = { row: Number(row) + 1, column: Number(column) + 1, rows: Number(rows), columns: Number(columns) };
      return range({ ...self, range: block });
    },
    GetCell: (self, [row, column]) =>
      range({ ...self, range: { row: Number(row) + 1, column: Number(column) + 1, rows: 1, columns: 1 } }),
    GetUsedRange: (self, [valuesOnly]) => {
      const nothing = { row: 1, column: 1, rows: 1, columns: 1 };
      return range({ ...self, range: usedWithin(self.world, self.sheet, WHOLE_SHEET, valuesOnly === true) ?? nothing });
    },
    GetUsedRangeOrNullObject: (self, [valuesOnly]) => {
      const used = usedWithin(self.world, self.sheet, WHOLE_SHEET, valuesOnly === true);
      return used === null ? NULL_NODE : range({ ...self, range: used });
    },
    Delete: ({ world, sheet }) => {
      try {
        world.book.removeSheet(sheet.name);
      } catch (error) {
        if (!(error instanceof RangeError)) throw error;
        throw fault("ApiNotFound", "The simulator deletes only the sheet that was added last.", "Worksheet.delete");
      }
      world.visibility.delete(sheet.name);
      const [first] = world.book.sheets();
      if (world.activeSheet === sheet.name) world.activeSheet = first?.name ?? "";
      world.changes.push({ sheet: sheet.name, range: null });
    },
    Activate: ({ world, sheet }) => {
      assertActive(world, "Worksheet.activate");
      if (!isVisible(world, sheet))
        throw fault("InvalidOperation", "A hidden sheet cannot be activated.", "Worksheet.activate");
      world.activeSheet = sheet.name;
    },
  },
  since: {
    AutoFilter: 9,
    FreezePanes: 7,
    Names: 4,
    PageLayout: 9,
    Protection: 2,
    StandardWidth: 7,
    StandardHeight: 7,
    GetRangeByIndexes: 7,
    GetUsedRangeOrNullObject: 4,
  },
});
