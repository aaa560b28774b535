import { solidText } from "../applicant/clean";
import { remembered } from "../applicant/remembered";
import type { CatalogFamily, MajorCatalog, MajorPlace } from "../rulepack/major-catalog";
import { NO_CATALOG } from "../rulepack/major-catalog";
import type { Clause, MajorList } from "../rulepack/schema";
import type { SchoolKind } from "../rulepack/words";
import type { Outcome } from "./decision";
import { either, whichever } from "./kleene";
import type { PreparedOccupation } from "./prepare";
import { isAtOneOf, rankOf, type Schooling } from "./school";

/** How a clause names the majors it accepts. */
export type MajorAsked = "own" | "either" | "none";

/** The lists of majors of an occupation, indexed, and what is known of a major as somebody wrote it. */
export interface PreparedMajors {
  readonly lists: readonly PreparedList[];
  readonly known: (major: string) => KnownMajor;
}

interface PreparedList {
  readonly list: MajorList;
  readonly names: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Catalogues that have one of its categories. */
  readonly concerns: ReadonlySet<CatalogFamily>;
  /** Catalogues that have all of them, where the list is closed: what they put elsewhere is not in it. */
  readonly settles: ReadonlySet<CatalogFamily>;
}

interface KnownMajor {
  readonly name: string;
  readonly places: readonly MajorPlace[];
}

export function prepareMajors(lists: readonly MajorList[], catalog: MajorCatalog = NO_CATALOG): PreparedMajors {
  return {
    lists: lists.map((list) => prepareList(list, catalog)),
    known: remembered((major) => {
      const name = majorName(major);
      return { name, places: catalog.places.get(name) ?? [] };
    }),
  };
}

function prepareList(list: MajorList, { categories: families, aliases }: MajorCatalog): PreparedList {
  const categories = list.categories.map((name) => aliases.get(name) ?? name);
  const familiesWith = (fits: (names: ReadonlySet<string>) => boolean) =>
    new Set([...families].flatMap(([family, names]) => (fits(names) ? [family] : [])));
  return {
    list,
    names: new Set([...list.items, ...list.categories].map(majorName)),
    categories: new Set(categories),
    concerns: familiesWith((names) => categories.length === 0 || categories.some((name) => names.has(name))),
    settles: familiesWith((names) => !list.open && categories.every((name) => names.has(name))),
  };
}

/** Whether a major is one the clause accepts, by the lists that are for it and for the school. */
export function isMajorAccepted(
  major: string | null,
  asked: MajorAsked,
  clause: Clause,
  schooling: Schooling,
  { majors: { lists, known } }: PreparedOccupation,
): Outcome {
  if (asked === "none") return "met";
  if (major === null) return "unknown";
  const found = known(major);
  let answer: Outcome | null = null;
  let perhapsOther = false;
  for (const prepared of lists) {
    const { list } = prepared;
    // 相关专业 alone does not make a major 本专业, and a list of both does not tell them apart.
    if (asked === "own" && list.scope !== "own") continue;
    const open = list.schools === undefined ? "met" : isAtOneOf(list.schools, schooling);
    if (open === "unmet") continue;
    const outcome = open === "met" ? isListed(found, prepared, schooling) : "unknown";
    if (isFor(list, clause)) answer = answer === null ? outcome : either(answer, outcome);
    else if (outcome === "met" && list.clausesAssumed) perhapsOther = true;
  }
  // Where the notice does not say which list a clause means, the other one may be meant.
  return answer === null || (answer === "unmet" && perhapsOther) ? "unknown" : answer;
}

/** In the list or in a category it names: met. Elsewhere: unmet if the list is closed and the catalogue says so. */
function isListed({ name, places }: KnownMajor, prepared: PreparedList, schooling: Schooling): Outcome {
  if (prepared.names.has(name)) return "met";
  const answers: Outcome[] = [];
  for (const place of places) {
    const serves = SERVES[place.family](schooling);
    const answer = serves === "unmet" ? null : inCatalog(place, prepared, serves);
    if (answer !== null) answers.push(answer);
  }
  return whichever(answers, (answer) => answer);
}

/** Whose majors a catalogue puts in their places; vocational names are used by everybody, as far as they prove something. */
const SERVES: { readonly [F in CatalogFamily]: (schooling: Schooling) => Outcome } = {
  vocational: (schooling) => (isAtOneOf(["技工院校"], schooling) === "unmet" ? "met" : "unknown"),
  bachelor: ({ schoolKinds, education }) => {
    const elsewhere = schoolKinds.length > 0 && !schoolKinds.some(isUniversity);
    const below = education.length > 0 && education.every((one) => rankOf(one) < rankOf("本科"));
    if (elsewhere || below) return "unmet";
    return schoolKinds.length > 0 && schoolKinds.every(isUniversity) ? "met" : "unknown";
  },
  technical: (schooling) => isAtOneOf(["技工院校"], schooling),
};

/** What one catalogue says of a major that stands in it; null: it says nothing about such categories. */
function inCatalog(place: MajorPlace, prepared: PreparedList, serves: Outcome): Outcome | null {
  const { family, likened } = place;
  if (!prepared.concerns.has(family) && likened.length === 0) return null;
  const isNamed = (category: string) => prepared.categories.has(category);
  const inside = place.categories.some(isNamed) || (likened.length > 0 && likened.every(isNamed));
  if (inside) return family === "vocational" ? "met" : serves;
  return serves === "met" && prepared.settles.has(family) ? "unmet" : "unknown";
}

function isUniversity(kind: SchoolKind): boolean {
  return kind === "普通高等学校" || kind === "成人高等教育";
}

/** A code before it, 专业 at the end or a direction in brackets does not make another major: 电子商务（直播方向） is 电子商务. */
export function majorName(major: string): string {
  return solidText(major)
    .replace(/^[(（]?\d{6,7}[KT]{0,2}[)）]?/, "")
    .replace(/(?:[(（][^()（）]*[)）])+$/, "")
    .replace(/(?<=..)专业$/, "");
}

function isFor(list: MajorList, { id }: Clause): boolean {
  return list.clauses === undefined || list.clauses.includes(id);
}
