import type { Field } from "../../terms/field";
import type { Beside } from "../beside";
import type { Claim, Headings } from "../headings";
import { headingKeys } from "../heading";
import type { Lexicon, Reading } from "./lexicon";
import { roleSet } from "./pattern";
import { splitKey } from "./split";
import { suggestedFields, type Parse } from "./suggest";

/** What the words of a heading say, whatever stands beside or below it. */
export interface Sense {
  /** What the column surely holds. */
  readonly claim: Claim | null;
  /** What it holds if its neighbours leave no other meaning. */
  readonly beside: Beside | null;
  /** What it may hold, the likeliest first; none where the words are surely about something else. */
  readonly offers: readonly Field[];
  /** All of its words are known: what they say is to be told even where nothing stands below. */
  readonly told: boolean;
  /** What its words are, where they were read as a whole. */
  readonly roles: readonly string[];
  /** Its words are surely about somebody or something else: its cells are no evidence either. */
  readonly foreign: boolean;
  /** What the words above it mean, whatever its own are: to be offered only if its cells speak for it. */
  readonly above: readonly Field[];
  /** It stands under a title that says nothing of an application: its cells alone do not make it one. */
  readonly apart: boolean;
  /** Of several of its kind it is the first in time: 第一学历. */
  readonly first: boolean;
}

export const NO_SENSE: Sense = {
  claim: null,
  beside: null,
  offers: [],
  told: false,
  roles: [],
  foreign: false,
  above: [],
  apart: false,
  first: false,
};
export const FOREIGN: Sense = { ...NO_SENSE, foreign: true };
/** Words of one list are all surer than those of the next pattern. */
const PLACES = 1000;
/** The owners of everything that names no other: they may stand in any reading. */
export const SELF: ReadonlySet<string> = new Set(["本人", "考生"]);
/** Two facts in one column: no reading of one field has it unless its pattern says so. */
const AND = "并";
/** What a heading in years is looked up with (`headingKeys`). */
const UNIT = "年限";
/** Of several of one kind the first in time: it changes nothing where it is the only one. */
const FIRST = "第一";

/** What a heading in one row says, whatever may stand above it. */
export function senseAlone(text: string, known: Headings): Sense {
  const { lexicon } = known;
  const keys = headingKeys(text);
  const sense = firstSense([
    ...keys.map((key) => () => idiom(key, known)),
    ...keys.map((key) => () => wholly(parse(key, lexicon, "words"), lexicon)),
    ...keys.map((key) => () => unsureIdiom(key, known)),
  ]);
  if (sense !== NO_SENSE) return sense;
  return keys.some((key) => lexicon.isForeign(key)) ? FOREIGN : suggesting(NO_SENSE, () => suggested(keys, lexicon));
}

/** What a heading may mean is worked out when somebody asks: most rows are no header. */
export function suggesting(
  sense: Sense,
  work: () => readonly Field[],
  workAbove: () => readonly Field[] = () => [],
): Sense {
  let known: readonly Field[] | null = null;
  let knownAbove: readonly Field[] | null = null;
  return {
    ...sense,
    get offers() {
      return (known ??= work());
    },
    get above() {
      return (knownAbove ??= workAbove());
    },
  };
}

/** `own`: roles of which one at least must be said; all where left out. */
export function suggested(keys: readonly string[], lexicon: Lexicon, own?: ReadonlySet<string>): readonly Field[] {
  for (const key of keys) {
    const parsed = parse(key, lexicon, "words");
    // The unit alone says nothing of whose years they are: 驾龄（年）.
    if (key.endsWith(UNIT) && keys.includes(key.slice(0, -UNIT.length)) && parsed?.words.length === 1) continue;
    const fields = parsed === null ? [] : suggestedFields(parsed, lexicon, own);
    if (fields.length > 0) return fields;
  }
  return [];
}

function unsureIdiom(key: string, { unsure }: Headings): Sense {
  const field = unsure.get(key);
  return field === undefined ? NO_SENSE : { ...NO_SENSE, offers: [field], told: true };
}

/** A heading that means a field as a whole. */
export function idiom(key: string, { idioms, lexicon }: Headings): Sense {
  const claim = idioms.get(key);
  return claim === undefined ? NO_SENSE : { ...NO_SENSE, claim, roles: parse(key, lexicon, "words")?.roles ?? [] };
}

/** The words of a key, and all of their roles. */
export function parse(key: string, lexicon: Lexicon, table: "words" | "wordsAbove"): Parse | null {
  const { roles, index } = lexicon[table];
  const split = splitKey(key, index);
  if (split === null) return null;
  return {
    words: split.words,
    roles: split.words.flatMap((word) => roles.get(word) ?? []),
    unread: split.unread,
    place: split.words.reduce((sum, word) => sum + (lexicon.places.get(word) ?? 0), 0),
  };
}

/** What a key says all of whose letters belong to words. */
export function wholly(parsed: Parse | null, lexicon: Lexicon): Sense {
  return parsed === null || parsed.unread > 0 ? NO_SENSE : exactly(parsed, lexicon);
}

/** Roles that make up one reading and nothing else. */
export function exactly({ roles, place }: Pick<Parse, "roles" | "place">, lexicon: Lexicon): Sense {
  const { sure, beside, offered: offers, nothing } = lexicon;
  const first = roles.includes(FIRST);
  const said = roles.filter((role) => role !== FIRST);
  const sets = [roleSet(said), roleSet(said.filter((role) => !SELF.has(role)))];
  for (const set of sets) {
    const reading = sure.get(set) ?? severalFields(set, lexicon);
    if (reading !== undefined) {
      const claim = { fields: reading.fields, rank: reading.rank + place / PLACES };
      return { ...NO_SENSE, claim, roles: set.split(" "), first };
    }
  }
  if (sets.some((set) => nothing.has(set))) return FOREIGN;
  const hint = sets.map((set) => beside.get(set)).find((name) => name !== undefined);
  if (hint !== undefined) return { ...NO_SENSE, beside: hint, roles: [...new Set(roles)] };
  const fields = sets.map((set) => offers.get(set)).find((found) => found !== undefined);
  return fields === undefined ? NO_SENSE : { ...NO_SENSE, offers: fields, told: true, roles: [...new Set(roles)] };
}

/** 职业及工种: the reading without "and", if it is one of several fields. */
function severalFields(set: string, { sure }: Lexicon): Reading | undefined {
  const reading = sure.get(roleSet(set.split(" ").filter((role) => role !== AND)));
  return reading !== undefined && reading.fields.length > 1 ? reading : undefined;
}

/** The first of several readings that says something. */
export function firstSense(tries: readonly (() => Sense)[]): Sense {
  for (const attempt of tries) {
    const sense = attempt();
    if (sense !== NO_SENSE) return sense;
  }
  return NO_SENSE;
}
