import { inputColumns, type SheetReading } from "../sheet/sheet-reading";
import { neutralizeFormula } from "../text/formula";
import { columnLetter } from "../terms/cell";

/** Stands between the headings in 问题列. */
export const LABEL_SIGN = "|";
/** Stands before the heading of a cell that is to be filled in. */
export const FILL_SIGN = "补填：";
/** A text in a formula holds at most 255 characters, quotes doubled. */
const LONGEST = 100;

/**
 * What 问题列 calls each input column, by column: its heading, or heading and letter where two columns have the same.
 * The rule that marks the cell looks for the very same text.
 */
export function columnLabels(reading: SheetReading): ReadonlyMap<number, string> {
  const columns = [...inputColumns(reading)].sort((one, other) => one - other);
  const headings = reading.headings.map(cleaned);
  return new Map(
    columns.map((column) => {
      const heading = headings[column - 1] ?? "";
      const letter = `${columnLetter(column)}列`;
      if (heading === "") return [column, letter];
      const alone = headings.filter((other) => other === heading).length === 1;
      return [column, alone ? heading : `${heading}(${letter})`];
    }),
  );
}

function cleaned(heading: string): string {
  const line = heading
    .replace(/[\r\n]+/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return neutralizeFormula(line.replaceAll(LABEL_SIGN, "｜").slice(0, LONGEST));
}
