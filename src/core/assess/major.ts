import { solidText } from "../applicant/clean";
import { remembered } from "../applicant/remembered";
import type { CatalogFamily, MajorCatalog, MajorPlace } from "../rulepack/major-catalog";
import { NO_CATALOG } from "../rulepack/major-catalog";
import type { Clause, MajorList } from "../rulepack/schema";
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
  if (places.length === 0) return "unknown";
  const technical = isAtOneOf(["技工院校"], schooling);
  const answers: Outcome[] = [];
  for (const place of places.length > 1 && isBelowBachelor(schooling) ? places.filter(isNotBachelor) : places) {
    const answer =
      place.family === "technical" ? inTechnical(place, prepared, technical) : inNational(place, prepared, technical);
    if (answer !== null) answers.push(answer);
  }
  return whichever(answers, (answer) => answer);
}

/** What a catalogue of the Ministry of Education says; null: nothing about such categories. */
function inNational(
  place: MajorPlace,
  { categories, concerns, settles }: PreparedList,
  technical: Outcome,
): Outcome | null {
  const { family, likened } = place;
  if (!concerns.has(family) && likened.length === 0) return null;
  const isNamed = (category: string) => categories.has(category);
  if (place.categories.some(isNamed) || (likened.length > 0 && likened.every(isNamed))) return "met";
  // A technical school has a catalogue of its own: this one cannot put its majors elsewhere.
  return settles.has(family) && technical === "unmet" ? "unmet" : "unknown";
}

/** What the catalogue of technical schools says; it speaks of their graduates only. */
function inTechnical(
  place: MajorPlace,
  { categories, concerns, settles }: PreparedList,
  technical: Outcome,
): Outcome | null {
  if (technical === "unmet" || !concerns.has("technical")) return null;
  if (technical === "unknown") return "unknown";
  if (place.categories.some((category) => categories.has(category))) return "met";
  return settles.has("technical") ? "unmet" : "unknown";
}

function isBelowBachelor({ education }: Schooling): boolean {
  return education.length > 0 && education.every((one) => rankOf(one) < rankOf("本科"));
}

function isNotBachelor({ family }: MajorPlace): boolean {
  return family !== "bachelor";
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
