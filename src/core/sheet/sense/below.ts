import type { Field } from "../../terms/field";
import { besideField } from "../beside";
import { recordOf } from "../fields";
import { headingKeys, type Heading } from "../heading";
import type { Headings } from "../headings";
import {
  exactly,
  firstSense,
  FOREIGN,
  idiom,
  NO_SENSE,
  parse,
  SELF,
  senseAlone,
  suggested,
  suggesting,
  wholly,
  type Sense,
} from "./alone";
import type { Lexicon } from "./lexicon";
import { APPLYING, CERTIFICATE, HELD, isCertificate, underCertificate } from "./held";

/** Added to the rank of a heading that is read without what stands above it. */
const WITHOUT_PARENT = 100;
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
const WORKPLACE = "岗位";
/** Roles of titles that leave a column what it is alone. */
const NEUTRAL: ReadonlySet<string> = new Set(["本人", "考生", "情况", "条件", "职业", "工种"]);

/** What a heading says below its titles. */
export function senseBelow(heading: Heading, known: Headings): Sense {
  const { parent, child } = heading;
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
  const held = firstSense(pairs.map((pair) => () => underCertificate(pair.above, pair.below, lexicon)));
  const whole = firstSense([
    ...pairs.map((pair) => () => idiom(join(pair.above, pair.below), known)),
    ...pairs.map((pair) => () => joined(pair.above, pair.below, lexicon)),
    ...pairs.map((pair) => () => unionOf(pair.above, pair.below, lexicon)),
  ]);
  if (whole.claim === null && held !== NO_SENSE) return orAlone(held, alone);
  // What both only may mean, and the column surely means alone: 学历情况 over 学历.
  const isSureAlone = alone.claim?.fields.every((field) => whole.told && whole.offers.includes(field)) === true;
  if (whole.claim === null && isSureAlone) return later(alone);
  if (whole !== NO_SENSE) return narrowed(whole, alone);
  const uppers = parents.map((key) => parse(key, lexicon, "wordsAbove"));
  const readAbove = uppers.some((upper) => upper?.unread === 0);
  const foreign = !readAbove && parents.some((key) => lexicon.isForeign(key));
  if (foreign) return FOREIGN;
  const nearest = underNearest(heading, known);
  if (nearest !== NO_SENSE) return nearest;
  if (alone.foreign) return FOREIGN;
  const own = new Set(children.flatMap((key) => parse(key, lexicon, "words")?.roles ?? []));
  if (parents.some((key) => isGathering(key, own, lexicon))) {
    const neutral = uppers.some((upper) => upper?.roles.every((role) => APPLYING.has(role) || NEUTRAL.has(role)));
    return neutral ? later(alone) : notApplied(later(alone));
  }
  // What stands above may not outweigh what the column says itself.
  const keys = pairs.map((pair) => pair.above + pair.below);
  const together = (): readonly Field[] => suggested(keys, lexicon, own);
  const above = (): readonly Field[] => suggested(keys, lexicon);
  if (readAbove) return suggesting({ ...NO_SENSE, apart: true }, together, above);
  const { claim, roles, first, offers } = notApplied(later(alone));
  const all = (): readonly Field[] => [...new Set([...together(), ...offers, ...besideOffer(alone)])];
  return suggesting({ ...NO_SENSE, apart: true, claim, roles, first }, all, above);
}

/** What it is under the title next above, if those further above leave it that: 已取得证书情况 over 职称 over 名称. */
function underNearest({ titles = [], column, child }: Heading, known: Headings): Sense {
  const [upper, ...rest] = titles;
  if (upper === undefined || rest.length === 0) return NO_SENSE;
  const sense = senseBelow({ column, parent: rest.join("/"), child, titles: rest }, known);
  if (sense.claim === null) return NO_SENSE;
  const above = headingKeys(upper).map((key) => parse(key, known.lexicon, "wordsAbove"));
  const read = above.find((parsed) => parsed?.unread === 0)?.roles;
  const frames = (role: string): boolean => known.lexicon.gathering.has(role) || role === WORKPLACE || SELF.has(role);
  const leaves = read === undefined || read.every(frames) || isCertificate(read);
  const isOpen = read?.every((role) => APPLYING.has(role) || NEUTRAL.has(role)) === true;
  if (!leaves) return NO_SENSE;
  const left = isOpen ? later(sense) : notApplied(later(sense));
  return left.claim === null ? NO_SENSE : left;
}

/** Both as one heading. No word reaches from one into the other where each has words of its own: 学校教育 over 程度. */
function joined(above: string, below: string, lexicon: Lexicon): Sense {
  const parsed = parse(join(above, below), lexicon, "words");
  const areKnown = [above, below].every((key) => parse(key, lexicon, "words")?.unread === 0);
  return areKnown && !isDividedAt(above.length, parsed?.words ?? []) ? NO_SENSE : wholly(parsed, lexicon);
}

function isDividedAt(length: number, words: readonly string[]): boolean {
  let end = 0;
  return words.some((word) => (end += word.length) === length);
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

/** Above these words a child means what it means alone: 考生信息, 报名情况. `own`: what it says itself (学籍时间 over 入学时间). */
function isGathering(key: string, own: ReadonlySet<string>, lexicon: Lexicon): boolean {
  const above = parse(key, lexicon, "wordsAbove");
  return (
    above !== null && above.unread === 0 && above.roles.every((role) => lexicon.gathering.has(role) || own.has(role))
  );
}

/** Where it is not sure that something is held, the column may still be what it is alone. */
function orAlone(held: Sense, alone: Sense): Sense {
  if (held.claim !== null || held.foreign) return held;
  const fields = [...held.offers, ...besideOffer(held), ...(alone.claim?.fields ?? []), ...besideOffer(alone)];
  return { ...NO_SENSE, apart: true, offers: [...new Set(fields)], told: held.told };
}

/** What is applied for is no fact of a title that says nothing of an application: 最近一次认定 over 职业（工种）. */
function notApplied(sense: Sense): Sense {
  const { claim, beside, roles } = sense;
  if (beside !== null) return { ...NO_SENSE, apart: true, offers: [besideField(beside)], told: true };
  const isApplied = claim?.fields.some((field) => recordOf(field).applied === true) === true;
  if (!isApplied || roles.some((role) => APPLYING.has(role))) return { ...sense, apart: true };
  return { ...NO_SENSE, offers: claim.fields, told: true };
}

function later(sense: Sense): Sense {
  const { claim } = sense;
  return claim === null
    ? sense
    : { ...NO_SENSE, roles: sense.roles, first: sense.first, claim: { ...claim, rank: claim.rank + WITHOUT_PARENT } };
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

/** Words joined without saying the shared middle twice: 原证书 + 证书编号 is 原证书编号. */
function join(parent: string, child: string): string {
  for (let shared = Math.min(parent.length, child.length); shared > 0; shared--) {
    if (parent.endsWith(child.slice(0, shared))) return parent + child.slice(shared);
  }
  return parent + child;
}
