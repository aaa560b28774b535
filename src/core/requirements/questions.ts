import { solidText } from "../text/clean";
import type { Outcome } from "../text/kleene";
import type { Relation, WorkRelation } from "../terms/occupation";
import { SCOPES, type Scope } from "../terms/words";

/** What only a person can judge, by what it is about: a major, work, a certificate's occupation, a school, a title's field. */
export const QUESTION_KINDS = ["major", "work", "certificate", "school", "title"] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** One thing that only a person can judge, whoever's row it stands in. There is nothing about a person in it. */
export interface Question {
  readonly kind: QuestionKind;
  /** The word in question, without blanks and without what does not matter: 会计, 主播, 电子商务师, 济南某学院, 会计师. */
  readonly about: string;
  /** To which occupation it is related or not; null of a school, which is 经评估论证 or not. */
  readonly occupation: string | null;
  /** own: 本 · either: 本 or 相关 · related: 相关 alone. Always either of schools and titles. */
  readonly scope: Scope;
}

/** 算 · 不算 · null: 不知道, which leaves all as it is. */
export type Answer = boolean | null;

export interface AnsweredQuestion {
  readonly question: Question;
  readonly answer: Answer;
}

/** By `questionKey`, in the order in which they were given. */
export type Answers = ReadonlyMap<string, AnsweredQuestion>;

export const NO_ANSWERS: Answers = new Map();

/** The same for the same question, on every machine and in every version. */
export function questionKey({ kind, about, occupation, scope }: Question): string {
  return [kind, scope, occupation ?? "", about].join("\n");
}

/** Longer words are no name of anything, and numbers that long may be a person's. */
const MOST_LETTERS = 60;
const LONG_NUMBER = /\d{5}/;

/** Whether a word may be asked about and kept: never what may be a number of a person, typed into the wrong cell. */
export function isAskable({ about }: Question): boolean {
  return about !== "" && about.length <= MOST_LETTERS && !LONG_NUMBER.test(about);
}

/** The answers with these; a later one goes before an earlier one. */
export function withAnswer(answers: Answers, question: Question, answer: Answer): Answers {
  const key = questionKey(question);
  const others = [...answers].filter(([one]) => one !== key);
  return new Map([...others, [key, { question, answer }]]);
}

/** The answers without one: all is as if it had never been given. */
export function withoutAnswer(answers: Answers, question: Question): Answers {
  const key = questionKey(question);
  return new Map([...answers].filter(([one]) => one !== key));
}

/** All answers of both; where both answer a question, those of `later` hold. 不知道 goes before nothing. */
export function joinAnswers(earlier: Answers, later: Answers): Answers {
  const joined = new Map(earlier);
  for (const [key, one] of later) {
    if (one.answer === null && joined.has(key)) continue;
    joined.delete(key);
    joined.set(key, one);
  }
  return joined;
}

/** Where judges look answers up, and hear of what is asked. */
export interface AnswerSource {
  /** False where no question has an answer and nobody listens: then no question need be made. */
  readonly active: boolean;
  /** Nothing may be kept from one look-up to the next: somebody listens to each. */
  readonly listening: boolean;
  /** The answer; null: there is none. */
  find(question: Question): Answer;
  /** Called with a question that is open and would tell. */
  raise(question: Question): void;
}

export const SILENT: AnswerSource = { active: false, listening: false, find: () => null, raise: () => undefined };

export function answerSource(answers: Answers): AnswerSource {
  if (answers.size === 0) return SILENT;
  return { ...SILENT, active: true, find: (question) => answers.get(questionKey(question))?.answer ?? null };
}

/** Tells what was asked: `found` of questions that have an answer, `raised` of those that have none. */
export function listeningSource(
  answers: Answers,
  heard: { readonly found?: (question: Question) => void; readonly raised?: (question: Question) => void },
): AnswerSource {
  return {
    active: true,
    listening: true,
    find(question) {
      const answer = answers.get(questionKey(question))?.answer ?? null;
      if (answer !== null) heard.found?.(question);
      return answer;
    },
    raise: (question) => heard.raised?.(question),
  };
}

/** Something is the occupation's own, related to it, or neither. */
const BONDS = ["own", "related", "none"] as const;
type Bond = (typeof BONDS)[number];

const ASKED: { readonly [S in Scope]: readonly Bond[] } = {
  own: ["own"],
  related: ["related"],
  either: ["own", "related"],
};

/** What something can be to the occupation, as far as the catalogue knows: that of another occupation may only be related. */
const MAY_BE: { readonly [R in Relation]: readonly Bond[] } = {
  own: ["own"],
  related: ["related"],
  another: ["related", "none"],
  other: ["none"],
  unsure: BONDS,
};

type RelatedKind = "major" | "work" | "certificate";

/** What remains possible by the answers. Answers that exclude each other say nothing. */
function bondsOf(
  kind: RelatedKind,
  about: string,
  occupation: string,
  relation: Relation,
  source: AnswerSource,
): readonly Bond[] {
  const may = MAY_BE[relation];
  let left = may;
  for (const scope of SCOPES) {
    const answer = source.find({ kind, about, occupation, scope });
    if (answer !== null) left = left.filter((bond) => ASKED[scope].includes(bond) === answer);
  }
  return left.length === 0 ? may : left;
}

/** Whether something is of the scope asked for, by the answers; what they leave open is asked. */
export function relatedByAnswer(
  { kind, about, occupation, scope }: Question & { readonly kind: RelatedKind; readonly occupation: string },
  relation: Relation,
  source: AnswerSource,
): Outcome {
  if (!source.active) return "unknown";
  const bonds = bondsOf(kind, about, occupation, relation, source);
  const serves = bonds.filter((bond) => ASKED[scope].includes(bond));
  if (serves.length === bonds.length) return "met";
  if (serves.length === 0) return "unmet";
  // What is another occupation's cannot be this one's own: there 相关 is all that is left to ask.
  source.raise({ kind, about, occupation, scope: relation === "another" ? "either" : scope });
  return "unknown";
}

/** Words around what somebody does that leave it the same: 主播岗, 数据标注员, 电商运营专员. */
const AROUND_WORK = /^(?:从事|现任|担任)|(?:岗位?|工作|人员|专员|员)$/g;

/** What somebody does, without these words. */
export function workName(text: string): string {
  const name = text.replace(AROUND_WORK, "");
  return name === "" ? text : name;
}

/** What work is to the occupation, by the answers; where they leave it open whether it counts, it is asked. */
export function workByAnswer(text: string, occupation: string, relation: Relation, source: AnswerSource): WorkRelation {
  // A closed list has said that it is not.
  if (!source.active || relation === "own" || relation === "related" || relation === "other") return relation;
  const about = workName(solidText(text));
  const bonds = bondsOf("work", about, occupation, relation, source);
  const [only] = bonds;
  if (bonds.length === 1 && only !== undefined) return only;
  if (!bonds.includes("none")) return "either";
  source.raise({ kind: "work", about, occupation, scope: "either" });
  return relation;
}

/** Whether it is so by the answer; what has none is asked. */
export function saidByAnswer(question: Question, source: AnswerSource): Outcome {
  if (!source.active) return "unknown";
  const answer = source.find(question);
  if (answer === null) source.raise(question);
  return answer === null ? "unknown" : answer ? "met" : "unmet";
}
