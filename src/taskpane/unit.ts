import type { SheetValue } from "../core/decide/sheet-values";
import { cellAt } from "../core/sheet/grid";
import { valuesWithMerges } from "../core/sheet/rows";
import { partOf } from "../core/sheet/sheet-reading";
import { cleanText } from "../core/text/clean";
import type { UnitOf } from "./groups";
import type { Result } from "./result";

/** The sheets of a result, of each what is needed here. */
interface SheetsOfResult {
  readonly sheets: readonly Pick<Result["sheets"][number], "audit" | "grid">[];
}

/** Finds the unit (报名单位) of a row of the result: as its cell says, else as is said over it. */
export function unitsOf({ sheets }: SheetsOfResult): UnitOf {
  const known = new Map(
    sheets.map(({ audit, grid }) => {
      const sheetWide = unitIn(audit.sheetValues);
      const said = (row: number): string => {
        const section = audit.sections.find(({ rows }) => row >= rows.from && row <= rows.to);
        return section === undefined ? sheetWide : unitIn(section.standing);
      };
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
    return written ?? its.said(row);
  };
}

function unitIn(values: readonly SheetValue[]): string {
  return values.find(({ field }) => field === "unit")?.value ?? "";
}
