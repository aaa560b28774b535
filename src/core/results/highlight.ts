import { VERDICT_NAMES, type Verdict } from "../decide/decision";
import { byClerkText } from "../explain/ruling";
import { OWN_RULE_MARKER, type Edit } from "../sheet/edit";
import type { ResultColumn } from "../terms/field";
import { columnsFor, type SheetReading } from "../sheet/sheet-reading";
import { CLERK_FILLS, CULPRIT_LOOK, FILL_LOOK, VERDICT_FILLS } from "./colors";
import { FILL_SIGN, LABEL_SIGN } from "./label";
import { DATE_FORMAT } from "./look";
import type { Placement } from "./placement";
import type { Rect } from "../terms/cell";
import { columnLetter } from "../terms/cell";

/**
 * The rules that colour the sheet, as many for one row as for a hundred thousand: culprit cells first, since the first
 * rule that holds decides a cell's colour, then cells to be filled, then whole rows. `toFill`: columns in which there are some.
 */
export function highlightEdits(
  reading: SheetReading,
  places: readonly Placement[],
  labels: ReadonlyMap<number, string>,
  lastColumn: number,
  toFill: ReadonlySet<number> = new Set(),
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

  const named = (column: number, label: string, look: { fill?: string; fontColor?: string }) =>
    highlight(
      { row, column, rows, columns: 1 },
      `ISNUMBER(FIND(${quoted(LABEL_SIGN + label + LABEL_SIGN)},"${LABEL_SIGN}"&${cell("culprits")}&"${LABEL_SIGN}"))`,
      look,
    );
  const culprits = [...labels].map(([column, label]) => named(column, label, CULPRIT_LOOK));
  const fillings = [...labels]
    .filter(([column]) => toFill.has(column))
    .map(([column, label]) => named(column, FILL_SIGN + label, FILL_LOOK));
  const byClerk = columnsFor(reading, "ruling").length > 0 ? fillsBy(CLERK_FILLS, byClerkText) : [];
  const wholeRows = [...fillsBy(VERDICT_FILLS, (verdict) => VERDICT_NAMES[verdict]), ...byClerk].map(
    ([conclusion, fill]) =>
      highlight({ row, column: 1, rows, columns: lastColumn }, `${cell("verdict")}=${quoted(conclusion)}`, { fill }),
  );
  // What the clerk has formatted keeps its format: the rule alone makes the number show as a date.
  const dates = places
    .filter(({ result, owning }) => result === "earliest" && owning !== "appended")
    .map(({ column }) =>
      highlight({ row, column, rows, columns: 1 }, `ISNUMBER(${cell("earliest")})`, { numberFormat: DATE_FORMAT }),
    );
  return [...culprits, ...fillings, ...wholeRows, ...dates];
}

/** The conclusions that colour a row, as 审核结论 has them, with their fills. */
function fillsBy(
  fills: { readonly [K in Verdict]: string | null },
  textOf: (verdict: Verdict) => string,
): (readonly [conclusion: string, fill: string])[] {
  return (Object.entries(fills) as [Verdict, string | null][]).flatMap(([verdict, fill]) =>
    fill === null ? [] : [[textOf(verdict), fill] as const],
  );
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
