/** A cell as Excel's own `values` gives it: blank is "", a date is its serial number, a failed formula its code ("#REF!"). */
export type CellValue = string | number | boolean;

export function isFormulaError(value: CellValue): boolean {
  return typeof value === "string" && value.startsWith("#") && (FORMULA_ERRORS as readonly string[]).includes(value);
}

/** What Excel puts into a cell whose formula failed. */
export const FORMULA_ERRORS = [
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
] as const;
