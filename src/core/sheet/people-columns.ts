import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { Field } from "../terms/field";
import type { Below } from "./column-map";
import type { Header } from "./header";
import { headingKeys, headingText, type Heading } from "./heading";
import type { Headings } from "./headings";
import type { CellKind, Contents } from "./sense/contents";
import { FEW, MOST } from "./sense/fit";
import { senseReader } from "./sense/sense";
import type { SettledColumns } from "./settled";

/** Columns that say who people are by what stands in them, where no heading does. */
export interface PeopleColumns {
  readonly name: Heading | null;
  readonly idNumber: Heading | null;
  /** Columns that may be one of them: which, the clerk says. */
  readonly unsure: readonly { readonly heading: Heading; readonly field: "name" | "idNumber" }[];
}

export const NO_PEOPLE_COLUMNS: PeopleColumns = { name: null, idNumber: null, unsure: [] };

/** Of a column of numbers so many must be right at least: a slip in every second one is too much. */
const HALF = 0.5;
/** Of names so many must be different. */
const DIFFERENT = 0.7;
/** What short words in a column of their own are, if they are no names. */
const OTHER_WORDS: readonly CellKind[] = [
  "sex",
  "yesNo",
  "idType",
  "education",
  "level",
  "rank",
  "title",
  "school",
  "employer",
  "subject",
  "exam",
  "study",
  "candidate",
  "occupation",
  "workType",
  "trade",
  "major",
];

/**
 * Who people are, by cells: the one column of valid ID numbers is the number; the one column of names is the name, under a word for
 * people (学员) or a heading that says nothing. Only what no heading asks for and the clerk has not settled is looked for.
 */
export function peopleColumns(
  { columns, headings }: Pick<Header, "columns" | "headings">,
  below: Below,
  known: Headings,
  settled: SettledColumns,
): PeopleColumns {
  const isOpen = (field: Field): boolean => !columns.has(field) && !settled.closed.has(field);
  if (!isOpen("idNumber") && !isOpen("name")) return NO_PEOPLE_COLUMNS;
  const senseOf = senseReader(known);
  const feeding = new Set([...columns.values()].flat());
  const all = headings.filter(
    (one) => !feeding.has(one.column) && !settled.fieldsOf.has(one.column) && below.contents(one.column).looked > 0,
  );
  const free = all.filter((one) => !hasWord(one, known.lexicon.isForeign));
  const contentsOf = ({ column }: Heading): Contents => below.contents(column);
  // Whose number it is a word of somebody else says; a word of something else (社保号) does not.
  const numbered = (some: readonly Heading[]): readonly Heading[] =>
    some.filter((one) => contentsOf(one).share("id") >= HALF);
  const plain = numbered(free);
  const numbers = plain.length > 0 ? plain : numbered(all.filter((one) => !hasWord(one, known.lexicon.isOfOthers)));
  const idNumber = isOpen("idNumber") && numbers.length === 1 ? (numbers[0] ?? null) : null;
  const maybe = numbers.length > 0 ? numbers : free.filter((one) => contentsOf(one).share("id", "id-like") >= MOST);
  const numbersAsked = isOpen("idNumber") && idNumber === null ? maybe : [];
  const words = isOpen("name") ? free.filter((one) => !maybe.includes(one)) : [];
  const name = nameAmong(words);
  const namesAsked = name === null ? likeNames(words) : [];
  return {
    name,
    idNumber,
    unsure: [
      ...numbersAsked.map((heading) => ({ heading, field: "idNumber" as const })),
      ...namesAsked.map((heading) => ({ heading, field: "name" as const })),
    ],
  };

  function nameAmong(some: readonly Heading[]): Heading | null {
    const worded = some.filter(
      (one) => callsPeople(one) && contentsOf(one).share("person", "short") >= MOST && !areOtherWords(contentsOf(one)),
    );
    if (worded.length === 1) return worded[0] ?? null;
    const plain = some.filter((one) => isNames(contentsOf(one), "person") && contentsOf(one).looked >= FEW);
    return worded.length === 0 && plain.length === 1 ? (plain[0] ?? null) : null;
  }

  function likeNames(some: readonly Heading[]): readonly Heading[] {
    const surnames = some.filter((one) => isNames(contentsOf(one), "person"));
    return surnames.length > 0 ? surnames : some.filter((one) => isNames(contentsOf(one), "short"));
  }

  function callsPeople(heading: Heading): boolean {
    return senseOf(heading).offers[0] === "name";
  }
}

function isNames(contents: Contents, kind: "person" | "short"): boolean {
  return contents.share(kind) >= MOST && contents.distinct() >= DIFFERENT && !areOtherWords(contents);
}

function areOtherWords(contents: Contents): boolean {
  return contents.share(...OTHER_WORDS) > 1 - MOST;
}

/** The header with what the cells say: why those columns are read, and which are asked. */
export function withPeople(header: Header, { name, idNumber, unsure }: PeopleColumns): Header {
  const read = [name, idNumber].filter((one) => one !== null);
  const known = new Set(header.unsure.map(({ at, details }) => `${at.column} ${details.field}`));
  const asked = unsure.filter(({ heading, field }) => !known.has(`${heading.column} ${field}`));
  if (read.length === 0 && asked.length === 0) return header;
  return {
    ...header,
    reasons: new Map([...header.reasons, ...read.map(({ column }) => [column, "contents"] as const)]),
    unsure: [
      ...header.unsure,
      ...asked.map(({ heading, field }) => sheetProblem("heading-unsure", placeOf(heading), { field })),
    ],
  };
}

/** What is told of columns that were read by their cells alone. */
export function readByCells({ name, idNumber }: PeopleColumns): readonly SheetProblem[] {
  const found = [[name, "name"] as const, [idNumber, "idNumber"] as const];
  return found.flatMap(([heading, field]) =>
    heading === null ? [] : [sheetProblem("read-by-cells", placeOf(heading), { field })],
  );
}

function placeOf(heading: Heading): { readonly kind: "column"; readonly column: number; readonly heading: string } {
  return { kind: "column", column: heading.column, heading: headingText(heading) };
}

function hasWord({ parent, child }: Heading, isSuch: (key: string) => boolean): boolean {
  return [parent, child].some((text) => headingKeys(text).some(isSuch));
}
