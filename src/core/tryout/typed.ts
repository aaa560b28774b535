import { correctDate } from "../corrections/date";
import { type CellChange, TEXT_FORMAT, TEXT_NUMBERS } from "../corrections/correction";
import { recordOf } from "../sheet/fields";
import type { Field } from "../terms/field";

/** A number that somebody counts with; one that begins with 0 or has more digits is a name or a slip. */
const COUNT = /^(?:0|[1-9]\d{0,5})(?:\.\d{1,4})?$/;

/**
 * What a cell holds once a clerk has typed this text for a field: a day as a real date, years as a number, all else as the text it
 * is, which is never a formula.
 */
export function typedCell(field: Field, typed: string, date1904: boolean): Pick<CellChange, "after" | "numberFormat"> {
  const text = typed.trim();
  if (TEXT_NUMBERS.includes(field)) return { after: text, numberFormat: TEXT_FORMAT };
  const { reads } = recordOf(field);
  if (reads === "years" && COUNT.test(text)) return { after: Number(text), numberFormat: null };
  const dated = reads === "date" ? correctDate(text, date1904) : null;
  if (dated !== null && typeof dated.after === "number")
    return { after: dated.after, numberFormat: dated.numberFormat };
  return { after: text, numberFormat: null };
}
