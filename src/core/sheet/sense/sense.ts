import type { Field } from "../../terms/field";
import { besideField, type Beside } from "../beside";
import type { Claim, Headings } from "../headings";
import { headingKeys, type Heading } from "../heading";
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
}

export const NO_SENSE: Sense = { claim: null, beside: null, offers: [], told: false, roles: [], foreign: false };
const FOREIGN: Sense = { ...NO_SENSE, foreign: true };
/** Added to the rank of a heading that is read without what stands above it. */
const WITHOUT_PARENT = 100;
/** Words of one list are all surer than those of the next pattern. */
const PLACES = 1000;
/** The owners of everything that names no other: they may stand in any reading. */
const SELF: ReadonlySet<string> = new Set(["本人", "考生"]);
/** Two facts in one column: no reading of one field has it unless its pattern says so. */
const AND = "并";
/** A certificate above other headings is the one held: what is applied for has none yet. */
const HELD = "原";
const CERTIFICATE = "证书";
const OTHER_PAPERS: ReadonlySet<string> = new Set([
  "学历",
  "毕业",
  "毕业证",
  "职称",
  "技术职称",
  "培训",
  "结业",
  "第二",
  "申报",
  "是否",
]);

/** Reads headings by their grammar; what one says is worked out once. */
export function senseReader(known: Headings): (heading: Heading) => Sense {
  return (heading) => {
    const memory = memoryOf(known);
    const key = `${heading.parent}\n${heading.child}`;
    const before = memory.get(key);
    if (before !== undefined) return before;
    const sense = heading.parent === "" ? senseAlone(heading.child, known) : senseBelow(heading, known);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(key, sense);
    return sense;
  };
}

/** What a heading in one row says: 原证书等级. */
export function senseOf(text: string, known: Headings): Sense {
  return senseReader(known)({ column: 0, parent: "", child: text });
}

// The same few headings are looked up for every row that might be a header.
const MOST_KNOWN = 40_000;
const memories = new WeakMap<Headings, Map<string, Sense>>();

function memoryOf(known: Headings): Map<string, Sense> {
  const memory = memories.get(known) ?? new Map<string, Sense>();
  memories.set(known, memory);
  return memory;
}

function senseAlone(text: string, known: Headings): Sense {
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

function senseBelow({ parent, child }: Heading, known: Headings): Sense {
  const { lexicon } = known;
  const parents = headingKeys(parent);
  const children = headingKeys(child);
  // With the remarks of both, then without those of either.
  const most = Math.max(parents.length, children.length);
  const pairs = Array.from({ length: most }, (_, place) => ({
    above: parents[Math.min(place, parents.length - 1)] ?? "",
    below: children[Math.min(place, children.length - 1)] ?? "",
  }));
  const alone = senseAlone(child, known);
  const whole = firstSense([
    ...pairs.map((pair) => () => idiom(join(pair.above, pair.below), known)),
    ...pairs.map((pair) => () => wholly(parse(join(pair.above, pair.below), lexicon, "words"), lexicon)),
    ...pairs.map((pair) => () => unionOf(pair.above, pair.below, lexicon)),
  ]);
  if (whole !== NO_SENSE) return narrowed(whole, alone);
  const readAbove = parents.some((key) => parse(key, lexicon, "wordsAbove")?.unread === 0);
  const foreign = !readAbove && parents.some((key) => lexicon.isForeign(key));
  if (foreign || alone.foreign) return FOREIGN;
  if (parents.some((key) => isGathering(key, lexicon))) return later(alone);
  const together = (): readonly Field[] =>
    suggested(
      pairs.map((pair) => pair.above + pair.below),
      lexicon,
    );
  if (readAbove) return suggesting(NO_SENSE, together);
  const { claim, roles } = later(alone);
  return suggesting({ ...NO_SENSE, claim, roles }, () => [
    ...new Set([...alone.offers, ...besideOffer(alone), ...together()]),
  ]);
}

/** What a heading may mean is worked out when somebody asks: most rows are no header. */
function suggesting(sense: Sense, work: () => readonly Field[]): Sense {
  let known: readonly Field[] | null = null;
  return {
    ...sense,
    get offers() {
      return (known ??= work());
    },
  };
}

function suggested(keys: readonly string[], lexicon: Lexicon): readonly Field[] {
  for (const key of keys) {
    const parsed = parse(key, lexicon, "words");
    const fields = parsed === null ? [] : suggestedFields(parsed, lexicon);
    if (fields.length > 0) return fields;
  }
  return [];
}

function unsureIdiom(key: string, { unsure }: Headings): Sense {
  const field = unsure.get(key);
  return field === undefined ? NO_SENSE : { ...NO_SENSE, offers: [field], told: true };
}

function later(sense: Sense): Sense {
  const { claim } = sense;
  return claim === null
    ? sense
    : { ...NO_SENSE, roles: sense.roles, claim: { ...claim, rank: claim.rank + WITHOUT_PARENT } };
}

function besideOffer({ beside }: Sense): readonly Field[] {
  return beside === null ? [] : [besideField(beside)];
}

/** One of two columns under 毕业院校 is the school, the other the major: a child feeds no more than its own words name. */
function narrowed(whole: Sense, alone: Sense): Sense {
  const { claim } = whole;
  if (claim === null || claim.fields.length === 1) return whole;
  const own = new Set([...(alone.claim?.fields ?? []), ...besideOffer(alone)]);
  const fields = claim.fields.filter((field) => own.has(field));
  return fields.length === 0 ? { ...NO_SENSE, offers: claim.fields } : { ...whole, claim: { ...claim, fields } };
}

/** The roles of both together; those of a certificate above are of the one held. */
function unionOf(above: string, below: string, lexicon: Lexicon): Sense {
  const upper = parse(above, lexicon, "wordsAbove");
  const lower = parse(below, lexicon, "words");
  if (upper === null || lower === null || upper.unread + lower.unread > 0) return NO_SENSE;
  const roles = [...upper.roles, ...lower.roles];
  const held = upper.roles.includes(CERTIFICATE) && !roles.some((role) => OTHER_PAPERS.has(role));
  const place = upper.place + lower.place;
  if (held) {
    const sense = exactly({ roles: [...roles, HELD], place }, lexicon);
    if (sense !== NO_SENSE) return sense;
  }
  return exactly({ roles, place }, lexicon);
}

/** Above these words a child means what it means alone: 考生信息, 报名情况. */
function isGathering(key: string, lexicon: Lexicon): boolean {
  const above = parse(key, lexicon, "wordsAbove");
  return above !== null && above.unread === 0 && above.roles.every((role) => lexicon.gathering.has(role));
}

function idiom(key: string, { idioms, lexicon }: Headings): Sense {
  const claim = idioms.get(key);
  return claim === undefined ? NO_SENSE : { ...NO_SENSE, claim, roles: parse(key, lexicon, "words")?.roles ?? [] };
}

/** The words of a key, and all of their roles. */
function parse(key: string, lexicon: Lexicon, table: "words" | "wordsAbove"): Parse | null {
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

function wholly(parsed: Parse | null, lexicon: Lexicon): Sense {
  return parsed === null || parsed.unread > 0 ? NO_SENSE : exactly(parsed, lexicon);
}

/** Roles that make up one reading and nothing else. */
function exactly({ roles, place }: Pick<Parse, "roles" | "place">, lexicon: Lexicon): Sense {
  const { sure, beside, offered: offers, nothing } = lexicon;
  const sets = [roleSet(roles), roleSet(roles.filter((role) => !SELF.has(role)))];
  for (const set of sets) {
    const reading = sure.get(set) ?? severalFields(set, lexicon);
    if (reading !== undefined) {
      const claim = { fields: reading.fields, rank: reading.rank + place / PLACES };
      return { ...NO_SENSE, claim, roles: set.split(" ") };
    }
  }
  if (sets.some((set) => nothing.has(set))) return FOREIGN;
  const hint = sets.map((set) => beside.get(set)).find((name) => name !== undefined);
  if (hint !== undefined) return { ...NO_SENSE, beside: hint };
  const fields = sets.map((set) => offers.get(set)).find((found) => found !== undefined);
  return fields === undefined ? NO_SENSE : { ...NO_SENSE, offers: fields, told: true };
}

/** 职业及工种: the reading without "and", if it is one of several fields. */
function severalFields(set: string, { sure }: Lexicon): Reading | undefined {
  const reading = sure.get(roleSet(set.split(" ").filter((role) => role !== AND)));
  return reading !== undefined && reading.fields.length > 1 ? reading : undefined;
}

function firstSense(tries: readonly (() => Sense)[]): Sense {
  for (const attempt of tries) {
    const sense = attempt();
    if (sense !== NO_SENSE) return sense;
  }
  return NO_SENSE;
}

/** Words joined without saying the shared middle twice: 原证书 + 证书编号 is 原证书编号. */
function join(parent: string, child: string): string {
  for (let shared = Math.min(parent.length, child.length); shared > 0; shared--) {
    if (parent.endsWith(child.slice(0, shared))) return parent + child.slice(shared);
  }
  return parent + child;
}
