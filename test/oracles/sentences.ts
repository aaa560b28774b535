import { clauseSentence } from "../../src/core/requirements/clause";
import type { RulePack, Slip } from "../../src/core/law/schema";
import type { Clause } from "../../src/core/requirements/clause";
import { LEVELS } from "../../src/core/terms/words";
import assumedClauses from "../cases/assumed-clauses.yaml";
import printedClauses from "../cases/printed-clauses.yaml";

/** The clauses as the notices print them, by pack, conditions and number. */
export const PRINTED = printedClauses as Readonly<
  Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>
>;

/** Clauses of which the notice leaves a part unsaid, with what the pack assumes in 〔 〕, by pack, conditions and id. */
const ASSUMED = assumedClauses as typeof PRINTED;

/** Clauses that the pack has and the notice does not print, or the other way round, and sentences that read otherwise. */
export function sentenceFaults(pack: RulePack): readonly string[] {
  const printed = PRINTED[pack.id] ?? {};
  const known = new Set(pack.conditions.map(({ id }) => id));
  return [
    ...Object.keys(printed)
      .filter((id) => !known.has(id))
      .map((id) => `no conditions ${id}`),
    ...pack.conditions.flatMap((conditions) => conditionFaults(conditions, printed[conditions.id] ?? {}, pack.slips)),
    ...pack.conditions.flatMap((conditions) => assumptionFaults(conditions, ASSUMED[pack.id]?.[conditions.id] ?? {})),
  ];
}

function conditionFaults(
  { id, levels }: RulePack["conditions"][number],
  paragraphs: Readonly<Record<string, string>>,
  slips: readonly Slip[],
): readonly string[] {
  const clauses = LEVELS.flatMap((level) => levels[level] ?? []);
  const numbers = new Set([...Object.keys(paragraphs), ...clauses.map(numberOf)]);
  return [...numbers].flatMap((number) => {
    const paragraph = paragraphs[number];
    const ways = clauses.filter((clause) => numberOf(clause) === number);
    if (paragraph === undefined) return [`${id} ${number} is not printed`];
    if (ways.length === 0) return [`${id} has no ${number}`];
    const wanted = atSeams(mended(paragraph, slips, ways));
    const found = atSeams(rendered(ways));
    return wanted === found ? [] : [`${id} ${number}: printed ${wanted} reads ${found}`];
  });
}

function assumptionFaults(
  { id, levels }: RulePack["conditions"][number],
  sentences: Readonly<Record<string, string>>,
): readonly string[] {
  return LEVELS.flatMap((level) => levels[level] ?? []).flatMap((clause) => {
    const sentence = clauseSentence(clause);
    const wanted = sentences[clause.id];
    if (wanted === undefined && !sentence.includes("〔")) return [];
    return plain(wanted ?? "") === plain(sentence) ? [] : [`${id} ${clause.id}: assumed ${wanted} reads ${sentence}`];
  });
}

function numberOf({ id }: Clause): string {
  return id.replace(/[a-z]$/, "");
}

/** Spaces and full or half width are the typesetter's. */
function plain(sentence: string): string {
  return sentence.normalize("NFKC").replace(/\s/g, "");
}

/** The printed paragraph with the mends its clauses name, each of which must find its place. */
function mended(paragraph: string, slips: readonly Slip[], ways: readonly Clause[]): string {
  return slips
    .filter(({ id }) => ways.some((clause) => clause.slips?.includes(id)))
    .reduce((text, { id, printed, used }) => {
      if (!text.includes(plain(printed))) return `${text}（${id}：${printed} does not stand here）`;
      return text.replace(plain(printed), plain(used));
    }, plain(paragraph));
}

/** Several ways in one paragraph are one clause each; what a clause only assumes is not printed. */
function rendered(clauses: readonly Clause[]): string {
  const ways = clauses.map((clause) => plain(clauseSentence(clause)).replace(/〔[^〕]*〕/g, ""));
  return ways.map((way, index) => (index < ways.length - 1 ? way.replace(/。$/, "") : way)).join(";或");
}

/** Where a paragraph parts its ways or ends, every notice has marks of its own: only there they do not count. */
function atSeams(paragraph: string): string {
  return paragraph.replace(/[,;。]+或/g, ";或").replace(/。*$/, "。");
}
