import type { Applicant } from "../facts/applicant";
import { withPostsJudged } from "../facts/records/match";
import { answeredBy } from "../requirements/answered";
import type { RecognizedApplication } from "../requirements/application";
import {
  type AnsweredQuestion,
  type Answers,
  type AnswerSource,
  answerSource,
  listeningSource,
  type Question,
  questionKey,
  withoutAnswer,
} from "../requirements/questions";
import type { PreparedOccupation } from "../requirements/prepared";
import type { Verdict } from "./decision";

/** A row as it stands under one set of answers. */
export interface AnsweredRow {
  readonly applicant: Applicant;
  readonly application: RecognizedApplication;
}

/** The row under other answers: the same cells, and posts of 工作经历 judged anew. */
export function rowUnder({ applicant, application }: AnsweredRow, occupation: PreparedOccupation): AnsweredRow {
  return { applicant: withPostsJudged(applicant, occupation), application: { ...application, occupation } };
}

/** The answers that decided a row: taking back one of them alone would give another verdict. */
export function answersDeciding(
  verdict: Verdict,
  row: AnsweredRow,
  answers: Answers,
  verdictOf: (row: AnsweredRow) => Verdict,
): readonly AnsweredQuestion[] {
  if (answers.size === 0) return NONE;
  const found = new Map<string, Question>();
  const listening = listeningSource(answers, { found: (question) => found.set(questionKey(question), question) });
  verdictOf(rowUnder(row, answeredBy(row.application.occupation, listening)));
  return [...found].flatMap(([key, question]) => {
    const without = answerSource(withoutAnswer(answers, question));
    const other = verdictOf(rowUnder(row, variantOf(row.application.occupation, question, without)));
    const its = answers.get(key);
    return other === verdict || its === undefined ? [] : [its];
  });
}

const NONE: readonly AnsweredQuestion[] = [];

const variants = new WeakMap<PreparedOccupation, Map<string, PreparedOccupation>>();

/** The occupation without one answer, made once for all rows. */
function variantOf(given: PreparedOccupation, question: Question, source: AnswerSource): PreparedOccupation {
  const known = variants.get(given) ?? new Map<string, PreparedOccupation>();
  variants.set(given, known);
  const key = questionKey(question);
  const variant = known.get(key) ?? answeredBy(given, source);
  known.set(key, variant);
  return variant;
}
