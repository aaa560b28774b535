import { fault } from "../protocol/fault";
import { type HostNode, define } from "../protocol/node";
import type { RangeSelf } from "./self";
import { assertWritable, touch } from "../world/world";

function listSource(rule: unknown): string {
  const list = typeof rule === "object" && rule !== null && "list" in rule ? rule.list : null;
  const source = typeof list === "object" && list !== null && "source" in list ? list.source : null;
  if (typeof source !== "string" || source.startsWith("=")) {
    throw fault(
      "ApiNotFound",
      "The simulator knows drop-downs with their values in the rule only.",
      "DataValidation.rule",
    );
  }
  if (source.length > 255)
    throw fault("InvalidArgument", "A list of values takes at most 255 characters.", "DataValidation.rule");
  return source;
}

const members = define<RangeSelf>({
  className: "DataValidation",
  age: 8,
  scalars: {
    Rule: {
      get: ({ sheet, range }) => {
        const found = sheet
          .validations()
          .find(({ ranges }) => ranges.some(({ row, column }) => row === range.row && column === range.column));
        return found?.options ? { list: { inCellDropDown: true, source: found.options.join(",") } } : {};
      },
      set: ({ world, sheet, range }, rule) => {
        assertWritable(sheet, "DataValidation.rule");
        sheet.addChoices(range, listSource(rule).split(","));
        touch(world, sheet, null);
      },
    },
    ErrorAlert: {
      get: () => ({ style: "Warning", showAlert: true }),
      // The book's drop-downs always let other values in with a warning.
      set: (_, alert) => {
        if (typeof alert !== "object" || alert === null || !("style" in alert) || alert.style !== "Warning") {
          throw fault("ApiNotFound", "The simulator knows drop-downs that warn only.", "DataValidation.errorAlert");
        }
      },
    },
  },
});

/** What may be typed into a block. */
export function dataValidation(self: RangeSelf): HostNode {
  return members(self);
}
