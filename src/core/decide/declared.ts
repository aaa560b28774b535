import { clauseSentence } from "../requirements/clause";
import { WORK_LABEL } from "../requirements/employment/counting";
import { kindOf, KINDS } from "../requirements/kinds";
import { LEVEL_NAMES } from "../terms/words";
import { withDigits } from "../text/numeral";
import type { PreparedClause } from "../requirements/prepared";

/**
 * The clauses that a 申报条件 means. It may be the clause's id (4-2), its number ((2), ②, 第二条), its printed place (第2条(2), 2.(2)),
 * its text, exactly or nearly, or a short label (工作满5年). Several clauses where the notice gives one number to alternatives.
 */
export function declaredAmong(text: string, clauses: readonly PreparedClause[]): readonly PreparedClause[] {
  const known = memory.get(clauses) ?? new Map<string, readonly PreparedClause[]>();
  memory.set(clauses, known);
  const answer = known.get(text) ?? readDeclared(text, clauses);
  known.set(text, answer);
  return answer;
}

/** A text of fewer letters is taken for a label or a number. */
const SHORTEST_SENTENCE = 8;
/** From this similarity on (`similarityOf`) two sentences mean the same clause. */
const ALIKE = 0.8;

// Thousands of rows have the same few texts.
const memory = new WeakMap<readonly PreparedClause[], Map<string, readonly PreparedClause[]>>();

function readDeclared(text: string, clauses: readonly PreparedClause[]): readonly PreparedClause[] {
  const plain = plainOf(text).replace(/[.、。;,]+$/, "");
  for (const means of [byPlace, byNumber]) {
    const found = clauses.filter((clause) => means(plain, clause));
    if (found.length > 0) return found;
  }
  const [sentence] = clauses.filter((clause) => bySentence(plain, clause)).sort((a, b) => lengthOf(b) - lengthOf(a));
  if (sentence) return [sentence];
  const labelled = clauses.filter((clause) => byLabel(plain, clause));
  return labelled.length > 0 ? labelled : closest(plain, clauses);
}

/** 4-2, 4.2, 附件4第2条(2), 2.(2), 第二条第(二)款 */
function byPlace(text: string, { clause }: PreparedClause): boolean {
  const place = plainOf(clause.at);
  if (text === clause.id || text === clause.id.replace("-", ".")) return true;
  if (text.length > 3 && /\d条\(\d+\)$/.test(text) && place.endsWith(text)) return true;
  const [, article = "", item = ""] = PLACE.exec(text) ?? [];
  return article !== "" && place.endsWith(`第${numberOf(article)}条(${numberOf(item)})`);
}

const NUMBER = "[0-9]+|[一二三四五六七八九十]";
const PLACE = new RegExp(`^第?(${NUMBER})(?:条第?\\(?|\\.\\(?|\\()(${NUMBER})\\)?(?:款|项)?$`);
const POSITION = new RegExp(`^(?:申报|符合)?(?:条件|条款)?第?\\(?(${NUMBER})\\)?(?:条|款|项|条件)?$`);

/** 2, (2), ②, 第二条, 条件2, 第(2)款, 四级(2) */
function byNumber(text: string, { clause, level }: PreparedClause): boolean {
  const named = LEVEL_NAMES[level].split("/").find((name) => text.startsWith(name)) ?? "";
  const number = POSITION.exec(text.slice(named.length))?.[1];
  return number !== undefined && printedNumber(clause.at, clause.id) === numberOf(number);
}

function numberOf(digits: string): number {
  const position = "一二三四五六七八九十".indexOf(digits);
  return position < 0 ? Number(digits) : position + 1;
}

/** The last number of the place as printed, else that of the id. */
function printedNumber(at: string, id: string): number {
  return Number(/\((\d+)\)$/.exec(plainOf(at))?.[1] ?? /-(\d+)/.exec(id)?.[1]);
}

/** The text contains the clause's sentence. */
function bySentence(text: string, { clause }: PreparedClause): boolean {
  return text.length >= SHORTEST_SENTENCE && lettersOf(text).includes(lettersOf(plainOf(clauseSentence(clause))));
}

function lengthOf({ clause }: PreparedClause): number {
  return clauseSentence(clause).length;
}

/** A label names kinds of requirement: 工作满5年, 取证后满3年, 相关专业的在读应届学生. The clause must have these kinds and no other. */
function byLabel(text: string, { clause }: PreparedClause): boolean {
  const years = [...text.matchAll(/(\d+)年/g)].map((match) => Number(match[1]));
  const named = LABELS.filter((label) => label.test(text) || (years.length > 0 && label === WORK_LABEL));
  const asked = clause.requirements.map((requirement) => kindOf(requirement).label);
  const same =
    named.length > 0 &&
    asked.every((label) => label !== null && named.includes(label)) &&
    named.every((label) => asked.includes(label));
  const asks = clause.requirements.flatMap((requirement) => ("years" in requirement ? [requirement.years] : []));
  return same && years.every((number) => asks.includes(number));
}

const LABELS = [...new Set(Object.values(KINDS).flatMap(({ label }) => label ?? []))];

/** The clauses whose sentence is most similar to the text. What they count (years, places) must be the same. */
function closest(text: string, clauses: readonly PreparedClause[]): readonly PreparedClause[] {
  const letters = lettersOf(text);
  if (letters.length < SHORTEST_SENTENCE) return [];
  const similarities = clauses.map((clause) =>
    similarityOf(letters, lettersOf(plainOf(clauseSentence(clause.clause)))),
  );
  const best = Math.max(...similarities);
  return best < ALIKE ? [] : clauses.filter((_, index) => similarities[index] === best);
}

/** 满10年, 前三名, 一项: what is counted, by which sentences that are alike otherwise ask for different things. */
const COUNTED = /\d+(?:年|名|位|等奖|周?岁|次|项)/g;

/** Dice's coefficient over pairs of letters; 0 where the numbers of years, places … differ. */
function similarityOf(one: string, other: string): number {
  const digits = (text: string) => (withDigits(text).match(COUNTED) ?? []).join();
  if (digits(one) !== digits(other)) return 0;
  const pairs = pairsOf(other);
  let shared = 0;
  for (const [pair, count] of pairsOf(one)) shared += Math.min(count, pairs.get(pair) ?? 0);
  return (2 * shared) / (one.length + other.length - 2);
}

function pairsOf(text: string): ReadonlyMap<string, number> {
  const pairs = new Map<string, number>();
  for (let place = 0; place + 1 < text.length; place++) {
    const pair = text.slice(place, place + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  return pairs;
}

function plainOf(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, "");
}
