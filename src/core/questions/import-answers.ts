import type { RulePack } from "../law/schema";
import {
  type Answer,
  type AnsweredQuestion,
  type Answers,
  joinAnswers,
  type Question,
} from "../requirements/questions";

/** What a file of answers would bring, before anything is done. */
export interface AnswersImport {
  /** Nobody has answered these here. */
  readonly added: readonly AnsweredQuestion[];
  /** Answered otherwise here. */
  readonly differing: readonly AnswerContradiction[];
  /** So many say what is said here. */
  readonly same: number;
  /** Of the added and differing ones those about an occupation that the notice does not have. */
  readonly foreign: number;
}

export interface AnswerContradiction {
  readonly question: Question;
  readonly here: Answer;
  readonly there: Answer;
}

/** 不知道 contradicts nothing: it is new where nothing is said, and gives way to an answer. */
export function weighImport(here: Answers, read: Answers, { occupations }: RulePack): AnswersImport {
  const added: AnsweredQuestion[] = [];
  const differing: AnswerContradiction[] = [];
  let same = 0;
  for (const [key, one] of read) {
    const known = here.get(key);
    if (known === undefined || (known.answer === null && one.answer !== null)) added.push(one);
    else if (one.answer === null || one.answer === known.answer) same++;
    else differing.push({ question: one.question, here: known.answer, there: one.answer });
  }
  const names = new Set(occupations.map(({ name }) => name));
  const foreign = [...added, ...differing].filter(
    ({ question: { occupation } }) => occupation !== null && !names.has(occupation),
  ).length;
  return { added, differing, same, foreign };
}

/** The answers with those of a file; `preferred`: whose hold where both have answered. */
export function importAnswers(here: Answers, read: Answers, preferred: "here" | "there"): Answers {
  return preferred === "here" ? joinAnswers(read, here) : joinAnswers(here, read);
}
