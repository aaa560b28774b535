import type { AuditRow } from "../audit";
import { readIdNumber } from "../facts/values/id-number";
import { parseDate } from "../facts/values/date";
import type { RowKind } from "../problems/catalog";
import type { Field } from "../terms/field";
import { partsOf, type Day } from "../time/day";
import { cleanText } from "../text/clean";
import type { CellValue } from "../text/value";
import { correctDay } from "./date";
import type { Spelling } from "./correction";

/** While one of these stands, the number may be somebody else's, and nothing is taken from it. */
const DOUBTFUL: readonly RowKind[] = ["sex-mismatch", "birth-mismatch", "id-two-names", "duplicate", "id-type"];

/**
 * Sex and birth as a right number of eighteen places says them: where the cell is blank, or writes that very day so that it
 * cannot be read by itself (88/2/29). Where the two contradict each other, either may be wrong, and nothing is offered.
 */
export function correctFromId(
  { applicant, decision }: AuditRow,
  field: Field,
  value: CellValue,
  date1904: boolean,
): Spelling | null {
  const { idNumber, idType } = applicant;
  if (idNumber === null) return null;
  if (decision.problems.some(({ kind }) => DOUBTFUL.includes(kind))) return null;
  const id = readIdNumber(idNumber);
  if (id === null || id.fault !== null || id.old || id.birth === null || id.sex === null) return null;
  // Under a paper without a check digit eighteen digits may be anything.
  if (id.shape !== idType) return null;
  if (field === "sex") return value === "" ? { kind: "fromId", after: id.sex, numberFormat: null } : null;
  if (value !== "" && !isUnreadableSpellingOf(id.birth, value, date1904)) return null;
  return { ...correctDay(id.birth, date1904), kind: "fromId" };
}

/** The three numbers of the day in any order, the year perhaps in two digits, in a spelling that alone says no day. */
function isUnreadableSpellingOf(day: Day, value: CellValue, date1904: boolean): boolean {
  if (typeof value !== "string" || typeof parseDate(value, date1904) !== "string") return false;
  const { year, month, date } = partsOf(day);
  const written = (cleanText(value).match(/\d+/g) ?? []).map(Number).sort((one, other) => one - other);
  return [year, year % 100].some((said) => {
    const said3 = [said, month, date].sort((one, other) => one - other);
    return written.length === 3 && written.every((number, place) => number === said3[place]);
  });
}
