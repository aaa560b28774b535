import { solidText } from "../../text/clean";
import { memoize } from "../../text/memoize";
import { type CatalogFamily, type MajorCatalog, type MajorPlace, NO_CATALOG } from "../../terms/major-catalog";
import type { Clause } from "../clause";
import type { MajorList, Occupation } from "../../terms/occupation";
import { CLASS_KINDS, EDUCATIONS, SCHOOL_KINDS, type Education, type SchoolKind } from "../../terms/words";
import { anyOf, allOf, either, whichever, type Outcome } from "../../text/kleene";
import { isAtOneOf, type Schooling, rankOf } from "./school";
import type { PreparedOccupation } from "../prepared";
import { relatedByAnswer } from "../questions";

/** How a clause names the majors it accepts. */
export type MajorAsked = "own" | "either" | "none";

/** The lists of majors of an occupation, indexed, and what is known of a major as somebody wrote it. */
export interface PreparedMajors {
  readonly lists: readonly PreparedList[];
  readonly known: (major: string) => KnownMajor;
  /** The lists are those of other notices (assumption standard-majors): a person's word goes before them. */
  readonly borrowed: boolean;
}

interface PreparedList {
  readonly list: MajorList;
  readonly names: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  /** Categories of other catalogues that the notice likens to its own ones: they prove, they never disprove. */
  readonly likened: ReadonlySet<string>;
  /** Catalogues that have all of its categories, where the list is closed: what they put elsewhere is not in it. */
  readonly settles: ReadonlySet<CatalogFamily>;
  /** An open list of names that is taken as the whole (assumption unlisted-is-unrelated). */
  readonly whole: boolean;
  /** The same list as the notice leaves it, where an assumption takes it as closed; null: it is so. */
  readonly printed: PreparedList | null;
}

export interface KnownMajor {
  readonly name: string;
  /** What was answered before, by clause and by school and degree: in a sheet the same few come again and again. */
  readonly answers: Map<Clause, Map<number, Outcome>>;
  readonly places: readonly MajorPlace[];
}

/** `strict`: an open list is taken as closed (assumption unlisted-is-unrelated). */
export function prepareMajors(
  lists: readonly MajorList[],
  crosswalk: Occupation["majorCrosswalk"],
  strict: boolean,
  catalog: MajorCatalog = NO_CATALOG,
  borrowed = false,
): PreparedMajors {
  return {
    lists: lists.map((list) => {
      const prepared = prepareList(list, crosswalk, strict, catalog);
      return strict && list.open ? { ...prepared, printed: prepareList(list, crosswalk, false, catalog) } : prepared;
    }),
    known: memoize((major) => {
      const name = majorName(major);
      return { name, places: catalog.places.get(name) ?? [], answers: new Map() };
    }),
    borrowed,
  };
}

/** The same majors with nothing kept of what was answered before; `listening`: nor of what will be. */
export function majorsAnew(majors: PreparedMajors, listening: boolean): PreparedMajors {
  const anew = (major: string): KnownMajor => ({ ...majors.known(major), answers: new Map() });
  return { ...majors, known: listening ? anew : memoize(anew) };
}

function prepareList(
  list: MajorList,
  crosswalk: Occupation["majorCrosswalk"],
  strict: boolean,
  { categories: families, aliases }: MajorCatalog,
): PreparedList {
  const proper = (names: readonly string[]) => names.map((name) => aliases.get(name) ?? name);
  const categories = proper(list.categories);
  const likened = crosswalk
    .map((one) => proper(one.categories))
    .filter((all) => all.some((name) => categories.includes(name)));
  const closed = strict || !list.open;
  return {
    list,
    names: new Set([...list.items, ...list.categories].map(majorName)),
    categories: new Set(categories),
    likened: new Set(likened.flat()),
    settles: new Set(
      [...families].flatMap(([family, names]) =>
        closed && categories.every((name) => names.has(name)) ? [family] : [],
      ),
    ),
    whole: strict && list.open && categories.length === 0,
    printed: null,
  };
}

/**
 * Whether a major is one the clause accepts, by the lists that are for it and for the school. Where more than one school
 * or degree is possible, only what holds for each of them is sure.
 */
export function isMajorAccepted(
  major: string | null,
  asked: MajorAsked,
  clause: Clause,
  schooling: Schooling,
  prepared: PreparedOccupation,
): Outcome {
  if (asked === "none") return "met";
  const { majors } = prepared;
  if (major === null || (majors.lists.length === 0 && !prepared.answers.active)) return "unknown";
  const found = majors.known(major);
  let answers = found.answers.get(clause);
  if (answers === undefined) found.answers.set(clause, (answers = new Map()));
  const key = keyOf(asked, schooling);
  const before = answers.get(key);
  if (before !== undefined) return before;
  const answer = judgeMajor(found, asked, clause, schooling, prepared);
  answers.set(key, answer);
  return answer;
}

/** Whether a person has said that it is not related. */
export function isMajorDenied(major: string | null, asked: MajorAsked, prepared: PreparedOccupation): boolean {
  if (major === null || asked === "none" || !prepared.answers.active) return false;
  const { occupation, answers } = prepared;
  const about = majorName(major);
  return answers.find({ kind: "major", about, occupation: occupation.name, scope: asked }) === false;
}

/** All that a major is judged by besides itself and the clause, as one number. */
function keyOf(asked: MajorAsked, { schoolKinds, education, classKind }: Schooling): number {
  let kinds = 0;
  for (const kind of schoolKinds) kinds |= 1 << SCHOOL_KINDS.indexOf(kind);
  let degrees = 0;
  for (const degree of education) degrees |= 1 << EDUCATIONS.indexOf(degree);
  const room = classKind === null ? 0 : CLASS_KINDS.indexOf(classKind) + 1;
  return ((kinds * 1024 + degrees) * 8 + room) * 2 + (asked === "own" ? 1 : 0);
}

function judgeMajor(
  found: KnownMajor,
  asked: Exclude<MajorAsked, "none">,
  clause: Clause,
  schooling: Schooling,
  { majors: { lists, borrowed }, occupation, answers }: PreparedOccupation,
): Outcome {
  // 相关专业 alone does not make a major 本专业, and a list of both does not tell them apart.
  const told = asked === "own" ? lists.filter(({ list }) => list.scope === "own") : lists;
  const question = { kind: "major", about: found.name, occupation: occupation.name, scope: asked } as const;
  const said: Said = () => relatedByAnswer(question, "unsure", answers);
  if (borrowed && answers.active) {
    const word = said();
    if (word !== "unknown") return word;
  }
  return whichever(waysOf(schooling), (way) => isAcceptedBy(told, found, clause, way, said));
}

/** What a person has said of the major, asked where the notice leaves it open. */
type Said = () => Outcome;

/** For one school and degree. A major that is in every list that could apply is accepted whichever of them does. */
function isAcceptedBy(
  lists: readonly PreparedList[],
  found: KnownMajor,
  clause: Clause,
  way: Way,
  said: Said,
): Outcome {
  let answer: Outcome | null = null;
  let perhapsOther = false;
  const perhaps: Outcome[] = [];
  for (const prepared of lists) {
    const { list } = prepared;
    const open = list.schools === undefined ? "met" : isAtOneOf(list.schools, way.listed);
    if (open === "unmet") continue;
    const outcome = isListedOrSaid(found, prepared, way, said);
    if (!isFor(list, clause)) perhapsOther ||= outcome === "met" && list.clausesAssumed;
    else if (open === "unknown") perhaps.push(outcome);
    else answer = answer === null ? outcome : either(answer, outcome);
  }
  if (answer === null) {
    if (perhaps.length === 0) return said();
    return allOf(perhaps, (one) => one) === "met" ? "met" : "unknown";
  }
  if (answer !== "unmet") return answer;
  // Where the notice does not say which list a clause means, the other one may be meant.
  const other = perhapsOther ? said() : "unmet";
  return anyOf([other, ...perhaps], (one) => one) === "unmet" ? "unmet" : other === "met" ? "met" : "unknown";
}

/** By the list as the notice prints it; where that leaves it open by what was said, and after that by what is assumed. */
function isListedOrSaid(found: KnownMajor, prepared: PreparedList, way: Way, said: Said): Outcome {
  const printed = isListed(found, prepared.printed ?? prepared, way);
  const outcome = printed === "unknown" ? said() : printed;
  return outcome === "unknown" && prepared.printed ? isListed(found, prepared, way) : outcome;
}

/**
 * In the list or in a category it names: met. Elsewhere: unmet if the list is closed and the catalogue by which the diploma
 * is issued says so. Other catalogues only prove.
 */
function isListed({ name, places }: KnownMajor, prepared: PreparedList, way: Way): Outcome {
  if (prepared.names.has(name)) return "met";
  // A shortened name of a major that it names is left open.
  if (prepared.whole) return [...prepared.names].some((listed) => listed.startsWith(name)) ? "unknown" : "unmet";
  const issued = places.filter(({ family }) => family === way.issuer);
  const answer = whichever(issued, (place) => placedOutcome(place, prepared, true));
  if (answer !== "unknown" || issued.some(({ likened }) => likened.length > 0)) return answer;
  const others = places.filter(({ family }) => family !== way.issuer && mayName(family, way));
  return whichever(others, (place) => placedOutcome(place, prepared, false));
}

/** What one catalogue says of a major that stands in it. `issuing`: the diploma bears its names. */
function placedOutcome({ family, categories, likened }: MajorPlace, prepared: PreparedList, issuing: boolean): Outcome {
  const isNamed = (category: string) => prepared.categories.has(category);
  if (categories.some((category) => isNamed(category) || prepared.likened.has(category))) return "met";
  if (likened.length > 0 && likened.every(isNamed)) return "met";
  return issuing && prepared.settles.has(family) ? "unmet" : "unknown";
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

/** One school and degree that a diploma may be of, and whose names of majors it bears. */
export interface Way {
  /** The school by which a notice's lists are chosen. */
  readonly listed: Schooling;
  readonly kind: SchoolKind;
  readonly education: Education;
  /** The catalogue by which such a diploma is issued; null: none of ours, or not known which. */
  readonly issuer: CatalogFamily | null;
}

const TECHNICAL: readonly SchoolKind[] = ["技工学校", "高级技工学校", "技师学院"];
const UNIVERSITIES: readonly SchoolKind[] = ["普通高等学校", "成人高等教育"];
const SCHOOLS: readonly SchoolKind[] = [...TECHNICAL, "中等职业学校", "高等职业学校", ...UNIVERSITIES];

/** Every way that a diploma can have come, by what is known of the school and the degree. */
export function waysOf({ schoolKinds, education, classKind }: Schooling): readonly Way[] {
  const kinds = schoolKinds.length === 0 ? SCHOOLS : schoolKinds;
  return kinds.flatMap((kind) => {
    const degrees = education.length === 0 ? usualDegrees(kind) : education;
    return degrees.flatMap((degree) =>
      listedAs(kind, degree).map((listed) => ({
        listed: { schoolKinds: [listed], education: [degree], classKind },
        kind,
        education: degree,
        issuer: issuerOf(kind, degree),
      })),
    );
  });
}

function usualDegrees(kind: SchoolKind): readonly Education[] {
  if (isTechnical(kind)) return ["技校"];
  if (kind === "中等职业学校") return ["中专"];
  return kind === "无" ? ["高中"] : ["大专", "本科"];
}

/** The majors of a 大专 are those of 高等职业学校 whatever the school; a technical school may mean its own as well. */
function listedAs(kind: SchoolKind, degree: Education): readonly SchoolKind[] {
  if (degree !== "大专") return [kind];
  return isTechnical(kind) ? [kind, "高等职业学校"] : ["高等职业学校"];
}

function issuerOf(kind: SchoolKind, degree: Education): CatalogFamily | null {
  if (isTechnical(kind)) return degree === "大专" ? null : "technical";
  if (kind === "中等职业学校" || kind === "高等职业学校" || degree === "大专") return "vocational";
  // Masters and doctors are of disciplines, which none of the catalogues lists.
  return isUniversity(kind) && degree === "本科" ? "bachelor" : null;
}

/** Whether a name of a catalogue may be meant by a diploma that another one issued: vocational names are used by everybody. */
export function mayName(family: CatalogFamily, { kind, education }: Way): boolean {
  switch (family) {
    case "vocational":
      return true;
    case "technical":
      return isTechnical(kind);
    case "bachelor":
      return isUniversity(kind) && rankOf(education) >= rankOf("本科");
  }
}

function isTechnical(kind: SchoolKind): boolean {
  return TECHNICAL.includes(kind);
}

function isUniversity(kind: SchoolKind): boolean {
  return UNIVERSITIES.includes(kind);
}
