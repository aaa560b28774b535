import type { CountedAnswer } from "../audit";
import { questionText } from "../explain/question";
import { listsBeside } from "../questions/listed";
import type { OpenQuestion, Prospect } from "../questions/open-question";
import type { Question } from "../requirements/questions";
import type { RulePack } from "../law/schema";

/** One of `answers` in the JSON: `answer` is true 算, false 不算, null 不知道. */
export function answerReport({ question, answer, rows }: CountedAnswer) {
  return { ...named(question), answer, rows };
}

export type QuestionReport = ReturnType<typeof questionReport>;

/** One of `questions` in the JSON, with the notice's own lists. */
export function questionReport(open: OpenQuestion, pack: RulePack) {
  const { question, rows, unsure, yes, no, clauses } = open;
  return {
    ...named(question),
    text: questionText(question),
    unsure,
    rows: rows.length,
    open: open.open,
    refused: open.refused,
    yes: prospectReport(yes),
    no: prospectReport(no),
    clauses: clauses.map(({ id }) => id),
    lists: listsBeside(question, pack),
    at: rows.map(({ sheet, row, now, yes: withYes, no: withNo }) => ({ sheet, row, now, yes: withYes, no: withNo })),
  };
}

function named({ kind, about, occupation, scope }: Question) {
  return { kind, about, occupation, scope };
}

function prospectReport({ settled, reopened, verdicts }: Prospect) {
  return { settled, reopened, ...verdicts };
}
