import { readApplicants } from "../facts/read";
import type { RulePack } from "../law/schema";
import { objectionsTo } from "../law/validity";
import { candidateOf } from "../sheet/candidate";
import { formTable } from "../sheet/form/form";
import { cellAt, type Grid } from "../sheet/grid";
import { readSheet } from "../sheet/reading";
import { columnsFor } from "../sheet/sheet-reading";
import type { Vocabulary } from "../sheet/vocabulary";
import { solidText } from "../text/clean";
import type { Day } from "../time/day";
import { offeredRows, type SheetApplications } from "./offered";

/**
 * A notice that a workbook seems to be for, and what says so. institution: it is named in a title, a sheet's name or 报名单位 · place:
 * the title or name has the notice's place · occupations: no other notice offers what its rows apply for.
 */
export interface NoticeGuess {
  readonly pack: RulePack;
  readonly because:
    | { readonly kind: "institution" | "place"; readonly named: string }
    | { readonly kind: "occupations"; readonly rows: number; readonly of: number };
}

/** Of the rows so many must be offered by a notice that is guessed by its place. */
const ENOUGH_OF_PLACE = 1 / 2;
/** The same of one that is guessed by occupations, and how many of those any other may offer. */
const ENOUGH_OF_OCCUPATIONS = 2 / 3;
const MOST_OF_OTHERS = 1 / 2;

/**
 * The notice that sheets seem to be for by their first rows; null where nothing says it clearly. It is a guess, and is to be said
 * as one. Of several notices of an institution or a place, the one in force on the day.
 */
export function guessNotice(
  sheets: readonly Grid[],
  packs: readonly RulePack[],
  vocabulary: Vocabulary,
  day: Day,
): NoticeGuess | null {
  const read = sheets.flatMap((grid) => sheetIn(grid, vocabulary));
  if (read.length === 0) return null;
  const above = solidText(read.flatMap(({ grid, reading }) => [grid.name, reading.titleText]).join("\n"));
  const units = new Set(read.flatMap(unitsIn));
  const all = read.reduce((sum, { applicants }) => sum + applicants.length, 0);
  const rowsOf = (pack: RulePack) => read.reduce((sum, sheet) => sum + offeredRows(sheet, pack), 0);
  const inForce = packs.filter((pack) => objectionsTo(pack, day, packs).length === 0);

  const institution = onlyOne(
    packs.filter((pack) => institutionOf(pack, above, units) !== null),
    inForce,
  );
  const named = institution && institutionOf(institution, above, units);
  if (institution && named) return { pack: institution, because: { kind: "institution", named } };

  const place = onlyOne(
    packs.filter((pack) => placeIn(pack, above) !== null && (all === 0 || rowsOf(pack) >= all * ENOUGH_OF_PLACE)),
    inForce,
  );
  const at = place && placeIn(place, above);
  if (place && at) return { pack: place, because: { kind: "place", named: at } };

  return all === 0 ? null : byOccupations(packs, rowsOf, all);
}

function byOccupations(
  packs: readonly RulePack[],
  rowsOf: (pack: RulePack) => number,
  all: number,
): NoticeGuess | null {
  const counted = packs.map((pack) => ({ pack, rows: rowsOf(pack) })).sort((one, other) => other.rows - one.rows);
  const [best, second] = counted;
  if (best === undefined || best.rows < all * ENOUGH_OF_OCCUPATIONS) return null;
  if (second !== undefined && second.rows > best.rows * MOST_OF_OTHERS) return null;
  return { pack: best.pack, because: { kind: "occupations", rows: best.rows, of: all } };
}

function onlyOne(found: readonly RulePack[], inForce: readonly RulePack[]): RulePack | null {
  const law = found.filter((pack) => inForce.includes(pack));
  const [only, ...others] = law.length > 0 ? law : found;
  return only !== undefined && others.length === 0 ? only : null;
}

/** Optional sheets and sheets without people say nothing of what is applied for. */
function sheetIn(whole: Grid, vocabulary: Vocabulary): readonly (SheetApplications & { readonly grid: Grid })[] {
  if (candidateOf(whole, vocabulary) === null) return [];
  const grid = formTable(whole, vocabulary) ?? whole;
  const reading = readSheet(grid, vocabulary);
  return reading === null ? [] : [{ grid, reading, applicants: readApplicants(grid, reading, vocabulary) }];
}

/** What stands in most rows under 报名单位. */
function unitsIn({ grid, reading, applicants }: SheetApplications & { readonly grid: Grid }): readonly string[] {
  const counts = new Map<string, number>();
  const [column] = columnsFor(reading, "unit");
  for (const { row } of column === undefined ? [] : applicants) {
    const unit = withoutRank(solidText(cellAt(grid, row, column ?? 0)));
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  return [...counts].filter(([, rows]) => rows * 2 > applicants.length).map(([unit]) => unit);
}

/** The name by which the notice's institution is known there; null where it is not named. */
function institutionOf(pack: RulePack, above: string, units: ReadonlySet<string>): string | null {
  const names = [pack.source.issuer, ...(pack.plan === undefined ? [] : [pack.plan.institution])];
  const found = names.find((name) => {
    const known = withoutRank(solidText(name));
    return !isPlaceholder(name) && (withoutRank(above).includes(known) || units.has(known));
  });
  return found ?? null;
}

/** 山东省济南市 is told by 济南: a province holds more than one notice's place. */
function placeIn({ source: { place } }: RulePack, above: string): string | null {
  if (isPlaceholder(place)) return null;
  const city = place
    .split(/省|市|自治区/)
    .filter(Boolean)
    .at(-1);
  return city !== undefined && above.includes(city) ? city : null;
}

/** 济南市科技… is also written 济南科技…. */
function withoutRank(text: string): string {
  return text.replace(/[省市]/g, "");
}

/** （未写明）: the paper does not say it. */
function isPlaceholder(text: string): boolean {
  return /^[（(].*[）)]$/.test(text);
}
