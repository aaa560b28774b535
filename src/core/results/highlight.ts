import { VERDICT_NAMES } from "../decide/decision";
import { byClerkText } from "../explain/ruling";
import { OWN_RULE_MARKER, type Edit } from "../sheet/edit";
import type { ResultColumn } from "../terms/field";
import { columnsFor, type SheetReading } from "../sheet/sheet-reading";
import { LABEL_SIGN } from "./label";
import { DATE_FORMAT } from "./look";
import type { Placement } from "./placement";
import type { Rect } from "../terms/cell";
import { columnLetter } from "../terms/cell";

/**
 * Orange and blue are told apart by every kind of colour blindness; eligible rows, the most, stay as they are.
 * The text of 审核结论 says the same.
 */
const INELIGIBLE = "#F8D5C4";
const ROW_FILLS: readonly (readonly [conclusion: string, fill: string])[] = [
  [VERDICT_NAMES.undetermined, "#DCE9F7"],
  [VERDICT_NAMES.ineligible, INELIGIBLE],
];
/** Rows that the clerk has let in look otherwise than those that needed nobody's word. */
const CLERK_FILLS: readonly (readonly [conclusion: string, fill: string])[] = [
  [byClerkText("eligible"), "#E7E6E6"],
  [byClerkText("ineligible"), INELIGIBLE],
];
const CULPRIT = { fill: "#FFC233", fontColor: "#7F0000" };

/**
 * The rules that colour the sheet, as many for one row as for a hundred thousand: culprit cells first, since the first
 * rule that holds decides a cell's colour, then whole rows.
 */
export function highlightEdits(
  reading: SheetReading,
  places: readonly Placement[],
  labels: ReadonlyMap<number, string>,
  lastColumn: number,
): Edit[] {
  const { name: sheet, firstRow: row } = reading;
  const rows = reading.lastRow - row + 1;
  if (rows < 1) return [];
  const highlight = (
    range: Rect,
    test: string,
    look: { fill?: string; fontColor?: string; numberFormat?: string },
  ): Edit => ({
    kind: "highlight",
    sheet,
    range,
    formula: `AND(${OWN_RULE_MARKER},${test})`,
    ...look,
  });
  const cell = (result: ResultColumn) =>
    places.filter((place) => place.result === result).map(({ column }) => `$${columnLetter(column)}${row}`)[0] ?? '""';

  const culprits = [...labels].map(([column, label]) =>
    highlight(
      { row, column, rows, columns: 1 },
      `ISNUMBER(FIND(${quoted(LABEL_SIGN + label + LABEL_SIGN)},"${LABEL_SIGN}"&${cell("culprits")}&"${LABEL_SIGN}"))`,
      CULPRIT,
    ),
  );
  const byClerk = columnsFor(reading, "ruling").length > 0 ? CLERK_FILLS : [];
  const wholeRows = [...ROW_FILLS, ...byClerk].map(([conclusion, fill]) =>
    highlight({ row, column: 1, rows, columns: lastColumn }, `${cell("verdict")}=${quoted(conclusion)}`, { fill }),
  );
  // What the clerk has formatted keeps its format: the rule alone makes the number show as a date.
  const dates = places
    .filter(({ result, owning }) => result === "earliest" && owning !== "appended")
    .map(({ column }) =>
      highlight({ row, column, rows, columns: 1 }, `ISNUMBER(${cell("earliest")})`, { numberFormat: DATE_FORMAT }),
    );
  return [...culprits, ...wholeRows, ...dates];
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
