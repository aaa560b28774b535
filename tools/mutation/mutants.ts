import { clauseSentence } from "../../src/core/requirements/clause";
import { pathOf } from "../../src/core/law/fault";
import { KINDS, type RequirementKind } from "../../src/core/requirements/kinds";
import type { RulePack } from "../../src/core/law/schema";
import type { Level } from "../../src/core/terms/words";
import * as z from "../../src/core/terms/zod";
import { COMMENTARY, OPTIONAL, VOCABULARIES } from "./words";

/** Steps from a pack to a value in it. */
export type Path = readonly (string | number)[];
type Data = Readonly<Record<string, unknown>>;

/** A pack with one thing changed. */
export interface Mutant {
  readonly path: Path;
  /** From what to what, for a person: conditions[0].levels.4[1].requirements[0].level: 5 → 4. */
  readonly name: string;
  readonly pack: () => RulePack;
}

interface Change {
  readonly path: Path;
  readonly from: unknown;
  /** undefined: gone. */
  readonly to: unknown;
}

/**
 * Every single change of a pack that somebody may type by mistake: each number one up and one down, each yes and no turned,
 * each word of a closed vocabulary put in another's place, each other text altered, each entry of a list left out or one
 * added, each option left out or asked for. What is only for the reader (COMMENTARY) stays.
 */
export function mutantsOf(pack: RulePack): readonly Mutant[] {
  return changesIn([], pack)
    .map((change) => ({
      path: change.path,
      name: nameOf(change),
      pack: () => replaced(pack, change.path, change.to) as RulePack,
    }))
    .filter((mutant) => !isUnusedWording(mutant, pack));
}

/** A wording is handed down to every clause, and a clause without a title has no use for the word for titles. */
function isUnusedWording({ path, pack: changed }: Mutant, pack: RulePack): boolean {
  if (!path.includes("wording")) return false;
  const sentence = ({ conditions }: RulePack) => {
    const clause = conditions[Number(path[1])]?.levels[Number(path[3]) as Level]?.[Number(path[4])];
    return clause && clauseSentence(clause);
  };
  return sentence(changed()) === sentence(pack);
}

function changesIn(path: Path, value: unknown): readonly Change[] {
  if (Array.isArray(value)) return changesInList(path, value);
  if (typeof value === "object" && value !== null) return changesInObject(path, value as Data);
  return othersFor(path, value).map((to) => ({ path, from: value, to }));
}

function changesInObject(path: Path, value: Data): readonly Change[] {
  const changes: Change[] = [];
  for (const [key, child] of Object.entries(value)) {
    if (child === undefined || COMMENTARY.has(key) || isOutside(path, key)) continue;
    const place = [...path, key];
    if (isOptional(path, key)) changes.push({ path: place, from: child, to: undefined });
    changes.push(...changesIn(place, child));
  }
  for (const [key, to] of Object.entries(additionsTo(path, value))) {
    if (value[key] === undefined) changes.push({ path: [...path, key], from: undefined, to });
  }
  return changes;
}

function changesInList(path: Path, list: readonly unknown[]): readonly Change[] {
  const without = list.map((one, place) => ({
    path,
    from: one,
    to: list.filter((_, other) => other !== place),
  }));
  const inside = list.flatMap((one, place) => changesIn([...path, place], one));
  return [...without, ...inside, ...addedTo(path, list).map((one) => ({ path, from: [], to: [...list, one] }))];
}

/** Entries that a list might have as well. */
function addedTo(path: Path, list: readonly unknown[]): readonly unknown[] {
  const vocabulary = vocabularyOf(path);
  if (vocabulary) return vocabulary.filter((word) => !list.includes(word));
  const ofText = list.some((one) => typeof one === "string") || ["items", "categories"].includes(String(path.at(-1)));
  return ofText ? [path.at(-1) === "legacyCodes" ? "4-99-99-99" : "某"] : [];
}

/** What may stand where a word, a number, a yes or no or nothing stands. */
function othersFor(path: Path, value: unknown): readonly unknown[] {
  const vocabulary = vocabularyOf(path);
  if (vocabulary?.includes(value)) {
    const siblings = typeof path.at(-1) === "number" ? vocabulary : vocabulary.filter(isNear(vocabulary, value));
    return siblings.filter((other) => other !== value);
  }
  if (typeof value === "number") return value > 0 ? [value + 1, value - 1] : [value + 1];
  if (typeof value === "boolean") return [!value];
  if (value === null) return [NULLS[String(path.at(-1))] ?? "某"];
  return typeof value === "string" ? [altered(value)] : [];
}

/** In a vocabulary with an order one step up or down is the slip that happens. */
const ORDERED = ["level", "levels", "rank", "floor", "from", "to"];

function isNear(vocabulary: readonly unknown[], value: unknown): (other: unknown) => boolean {
  const [ordered] = ORDERED.filter((key) => VOCABULARIES[key] === vocabulary);
  if (ordered === undefined) return () => true;
  return (other) => Math.abs(vocabulary.indexOf(other) - vocabulary.indexOf(value)) === 1;
}

const NULLS: Readonly<Record<string, unknown>> = {
  total: 100,
  theory: 100,
  skill: 100,
  comprehensive: 100,
  code: "4-99-99-99",
  from: "2020-01-01",
  to: "2030-12-31",
  date: "2020-01-01",
};

function altered(text: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? new Date(`${text}T00:00:00Z`) : null;
  if (day) {
    day.setUTCDate(day.getUTCDate() + 1);
    return day.toISOString().slice(0, 10);
  }
  if (/\d$/.test(text)) return text.replace(/\d$/, (digit) => String((Number(digit) + 1) % 10));
  return `${text}某`;
}

function vocabularyOf(path: Path): readonly unknown[] | undefined {
  const keys = path.filter((step): step is string => typeof step === "string");
  const key = keys.at(-1) ?? "";
  // effective.from is a day, a plan's subjects are yes and no.
  if (key === "kind") return keys.at(-2) === "ban" ? BANS : undefined;
  if (keys[0] === "effective" || (keys[0] === "plan" && key !== "levels")) return undefined;
  return VOCABULARIES[key];
}

const BANS = ["restOfYear", "years"];

function isOptional(path: Path, key: string): boolean {
  const parent = path.filter((step) => typeof step === "string").at(-1) ?? "";
  if (key === "from" || (key === "to" && parent !== "degree")) return false;
  if (key === "schools") return parent === "majorLists";
  // A level may have no fee, no subjects, no documents of its own; an unusual wording may be the usual one.
  return (
    OPTIONAL.has(key) || OPTIONAL.has(`${parent}.${key}`) || ["fees", "byClause", "wording"].includes(String(parent))
  );
}

/** What was not asked for. */
function additionsTo(path: Path, value: Data): Data {
  const parent = path.at(-2);
  if (parent === "requirements") return optionsOf(KINDS[value["kind"] as RequirementKind].schema.shape);
  if (parent === "occupations") return { education: { floor: "本科", equivalent: false, at: "某" } };
  if (parent === "majorLists") return { schools: ["技工学校"] };
  if (path.at(-1) === "prerequisites") return { age: { years: 18, at: "某" } };
  if (path.at(-1) === "degree") return { to: value["from"] };
  return path.length === 0 ? { passMark: { points: 60, at: "某" } } : {};
}

/** What a requirement may ask besides, with an example of each. */
function optionsOf(shape: Readonly<Record<string, z.ZodType>>): Data {
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, type]) =>
      type instanceof z.ZodOptional ? [[key, exampleOf(type.unwrap() as z.ZodType)]] : [],
    ),
  );
}

function exampleOf(type: z.ZodType): unknown {
  if (type instanceof z.ZodEnum) return type.options.at(-1);
  if (type instanceof z.ZodLiteral) return type.value;
  if (type instanceof z.ZodNumber) return 1;
  if (!(type instanceof z.ZodObject)) throw new Error(`no example of ${type.type}`);
  const needed = Object.entries(type.shape as Record<string, z.ZodType>).filter(([, one]) => !one.isOptional());
  return Object.fromEntries(needed.map(([key, one]) => [key, exampleOf(one)]));
}

/** The texts of a slip matter only where a list, a clause or the plan is mended by them: there the oracle reads them. */
function isOutside(path: Path, key: string): boolean {
  if (path.length === 0) return key === "catalog" || key === "vocabulary";
  return path[0] === "slips" && (key === "printed" || key === "used");
}

/** The value with another one at the path, or without it; all that does not lie on the way is shared. */
function replaced(value: unknown, path: Path, to: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return to;
  if (Array.isArray(value)) {
    return value.map((one: unknown, place) => (place === step ? replaced(one, rest, to) : one));
  }
  const record = value as Data;
  if (rest.length > 0 || to !== undefined) return { ...record, [step]: replaced(record[step], rest, to) };
  return Object.fromEntries(Object.entries(record).filter(([key]) => key !== step));
}

function nameOf({ path, from, to }: Change): string {
  const show = (value: unknown) => (value === undefined ? "—" : (JSON.stringify(value) ?? "")).slice(0, 80);
  return `${pathOf(path)}: ${show(from)} → ${show(to)}`;
}
