import { memoize } from "../text/memoize";
import type { PreparedOccupation } from "./prepared";
import { type Answers, answerSource, type AnswerSource, workByAnswer } from "./questions";
import { majorsAnew } from "./study/major";

/** The occupations as their judges see them with a person's answers. */
export function withAnswers(
  occupations: readonly PreparedOccupation[],
  answers: Answers,
): readonly PreparedOccupation[] {
  if (answers.size === 0) return occupations;
  const source = answerSource(answers);
  const all: PreparedOccupation[] = [];
  for (const one of occupations) all.push({ ...answeredBy(one, source), notice: all });
  return all;
}

/** One of them. What it kept of earlier answers is gone. */
export function answeredBy(given: PreparedOccupation, source: AnswerSource): PreparedOccupation {
  const { occupation, noticeWorkRelationOf } = given;
  const workRelationOf = (text: string) => workByAnswer(text, occupation.name, noticeWorkRelationOf(text), source);
  return {
    ...given,
    workRelationOf: source.listening ? workRelationOf : memoize(workRelationOf),
    majors: majorsAnew(given.majors, source.listening),
    answers: source,
  };
}
