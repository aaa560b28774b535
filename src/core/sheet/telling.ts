import type { Field } from "../terms/field";
import type { TellingTopic, TellingWords } from "../terms/telling-words";
import { solidText } from "../text/clean";
import { tickedValue } from "../text/ticks";
import type { CellValue } from "../text/value";
import type { Heading } from "./heading";
import { headingText } from "./heading";
import type { Header } from "./header";
import { contentsOf, type ContentWords } from "./sense/contents";
import type { Sense } from "./sense/sense";

/** A field that a cell may tell of; where `beside` is no null, only in a row that fills that field. */
export interface Telling {
  readonly field: Field;
  readonly beside: Field | null;
}

/** What a cell below a heading may tell of, though nobody has read its column. */
export type TellingReader = (heading: string, value: CellValue) => readonly Telling[];

const NOTHING: readonly Telling[] = [];

/** What the same cell tells below the same heading is worked out once. */
export function tellingReader(words: TellingWords, contents: ContentWords): TellingReader {
  const known = new Map<string, Map<CellValue, readonly Telling[]>>();
  return (heading, value) => {
    if (value === "") return NOTHING;
    let below = known.get(heading);
    if (below === undefined) known.set(heading, (below = new Map<CellValue, readonly Telling[]>()));
    const before = below.get(value);
    if (before !== undefined) return before;
    const told = toldBy(heading, value, words, contents);
    if (below.size >= MOST_KNOWN) below.clear();
    below.set(value, told);
    return told;
  };
}

const MOST_KNOWN = 10_000;

function toldBy(heading: string, value: CellValue, words: TellingWords, names: ContentWords): readonly Telling[] {
  const above = without(solidText(heading), words.innocent);
  if (words.elsewhere?.test(solidText(heading)) === true) return NOTHING;
  const ticked = tickedValue(value);
  const text = solidText(ticked);
  const said = without(text, words.innocent);
  const isRemark = words.remarks?.test(above) === true;
  const contents = contentsOf([ticked], names);
  const tells = ({ heading: asked, cell, kinds, both, notUnder, not }: TellingTopic): boolean => {
    if (notUnder?.test(above) === true || not.has(text.toUpperCase())) return false;
    const byWords = cell?.test(said) === true;
    if (isRemark) return !both && byWords;
    const byCell = byWords || (kinds.length > 0 && contents.share(...kinds) > 0);
    const byHeading = asked?.test(above) === true;
    return both ? byHeading && byCell : byHeading || byCell;
  };
  return words.topics
    .filter(tells)
    .flatMap(({ fields, beside }) => fields.map((field): Telling => ({ field, beside })));
}

function without(text: string, innocent: RegExp | null): string {
  return innocent === null ? text : text.replace(innocent, "");
}

/** The columns that feed nothing, that nobody has settled, and that are not surely of somebody or something else. */
export function tellingColumns(
  { headings, columns }: Pick<Header, "headings" | "columns">,
  isLeftOut: (column: number) => boolean,
  senseOf: (heading: Heading) => Sense,
  { remarks }: TellingWords,
): readonly number[] {
  const feeding = new Set([...columns.values()].flat());
  return headings
    .filter((heading) => {
      if (feeding.has(heading.column) || isLeftOut(heading.column)) return false;
      return !senseOf(heading).foreign || remarks?.test(headingText(heading)) === true;
    })
    .map(({ column }) => column);
}
