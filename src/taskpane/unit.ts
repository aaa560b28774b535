import { cellAt } from "../core/sheet/grid";
import { valuesWithMerges } from "../core/sheet/rows";
import { partOf } from "../core/sheet/sheet-reading";
import { cleanText } from "../core/text/clean";
import type { UnitOf } from "./groups";
import type { Result } from "./result";

/** Finds the unit (报名单位) of a row of the result: as its cell says, else as the sheet says for all. */
export function unitsOf({ sheets }: Pick<Result, "sheets">): UnitOf {
  const known = new Map(
    sheets.map(({ audit, grid }) => {
      const said = audit.sheetValues.find(({ field }) => field === "unit")?.value ?? "";
      const valueAt = valuesWithMerges(grid, audit.sheet, (row, column) => cellAt(grid, row, column));
      return [audit.sheet.name, { valueAt, said }] as const;
    }),
  );
  return ({ applicant, reading }) => {
    const its = reading === null ? undefined : known.get(reading.name);
    if (reading === null || its === undefined) return "";
    const row = reading.form?.personRow ?? applicant.row;
    const columns = partOf(reading, row).columns.get("unit") ?? [];
    const written = columns.map((column) => cleanText(its.valueAt(row, column))).find((text) => text !== "");
    return written ?? its.said;
  };
}
