import type { Grid } from "./grid";
import { isRemark, type Heading } from "./heading";
import { titlesOf, type RowTitle } from "./heading-rows";
import type { Headings } from "./headings";
import { saysApplication, type ApplicationNames } from "./said-words";
import { isLevelName } from "./sense/levels-named";
import { isWhollyKnown, senseOf } from "./sense/sense";

/** The longest group title; a longer text is a note. */
const LONGEST = 20;
/** Group titles whose words nobody knows are short: a sheet's title is longer. */
const SHORT = 8;

/**
 * Whether the row stands over a header as the titles of its groups of columns (现持证情况 over 等级, 编号), and so belongs to it. A
 * title of the whole sheet, a line of labels and their values, one that says what people apply for, and a note do not.
 */
export function isGroupRow(
  grid: Grid,
  row: number,
  headings: readonly Heading[],
  known: Headings,
  names: ApplicationNames,
): boolean {
  const first = headings[0]?.column ?? 1;
  const last = headings[headings.length - 1]?.column ?? 1;
  const texts = titlesOf(grid, row, last).filter(({ from, to }) => to >= first && from <= last);
  // 技能 may be a title among others; a row of remarks alone says how to fill in what stands below.
  if (!texts.every(({ value }) => isTitle(value)) || texts.every(({ value }) => isRemark(bareText(value))))
    return false;
  if (isLabels(texts, known)) return false;
  const words = texts.map(({ value }) => String(value));
  if (saysApplication(words, names)) return false;
  const covered = texts.map((text) => ({
    ...text,
    columns: headings.filter(({ column }) => column >= text.from && column <= text.to).length,
    isDrawn:
      grid.merges?.some((one) => one.row <= row && row < one.row + one.rows && one.column === text.from) === true,
    isKnown: isWhollyKnown(String(text.value), known),
  }));
  const groups = covered.filter(({ columns }) => columns >= 2 && columns < headings.length);
  if (groups.some(({ from, isKnown }) => isKnown && from > first)) return true;
  const short = groups.filter(({ value }) => String(value).length <= SHORT && !/\d/.test(String(value)));
  // One alone, drawn over some columns and not from the first on, is no title of the sheet.
  return short.length >= 2 || (texts.length === 1 && short.some(({ from, isDrawn }) => isDrawn && from > first));
}

function isTitle(value: RowTitle["value"]): boolean {
  if (typeof value !== "string" || !/\p{Script=Han}/u.test(value)) return false;
  const bare = bareText(value);
  return bare.length <= LONGEST && !/[:：]/.test(bare) && !/\d{6}/.test(value);
}

function bareText(value: RowTitle["value"]): string {
  return String(value)
    .replace(/[(（【[].*?[)）】\]]/g, "")
    .trim();
}

/** 申报职业 | 互联网营销师: whatever is a column's heading by itself stands before a text that is none. */
function isLabels(texts: readonly RowTitle[], known: Headings): boolean {
  const labels = texts.filter(({ value }) => senseOf(String(value), known).claim !== null);
  return (
    labels.length > 0 &&
    labels.every((label) => {
      const next = texts[texts.indexOf(label) + 1];
      if (next === undefined) return false;
      const text = String(next.value);
      return isLevelName(text) || !isWhollyKnown(text, known);
    })
  );
}
