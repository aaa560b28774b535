import { importSentence } from "../../../src/core/explain/answers-import";
import { importAnswers, weighImport } from "../../../src/core/questions/import-answers";
import {
  type Answer,
  type Answers,
  NO_ANSWERS,
  type Question,
  questionKey,
  withAnswer,
} from "../../../src/core/requirements/questions";
import { packOf } from "../../support/people";

const major = (about: string, occupation = "互联网营销师"): Question => ({
  kind: "major",
  about,
  occupation,
  scope: "either",
});
const saying = (...said: readonly (readonly [Question, Answer])[]): Answers =>
  said.reduce((answers, [question, answer]) => withAnswer(answers, question, answer), NO_ANSWERS);

const HERE = saying([major("会计"), true], [major("护理"), false], [major("法学"), null]);
const THERE = saying(
  [major("会计"), false],
  [major("护理"), false],
  [major("法学"), true],
  [major("烹饪", "中式烹调师"), true],
);
const answerIn = (answers: Answers, about: string) => answers.get(questionKey(major(about)))?.answer;

test("what a file would bring is counted before anything is done", () => {
  const weighed = weighImport(HERE, THERE, packOf());
  expect(weighed).toMatchObject({ same: 1, foreign: 1, differing: [{ here: true, there: false }] });
  expect(weighed.added.map(({ question }) => question.about)).toEqual(["法学", "烹饪"]);
  expect(importSentence(weighed)).toBe(
    "读到 4 条：新的 2 条，与这里相同的 1 条，与这里不同的 1 条。其中 1 条是这份公告没有的职业，也会记住，用到时再算。",
  );
});

test("of two answers the preferred one holds, and what only one side says is kept", () => {
  expect(answerIn(importAnswers(HERE, THERE, "here"), "会计")).toBe(true);
  expect(answerIn(importAnswers(HERE, THERE, "there"), "会计")).toBe(false);
  for (const preferred of ["here", "there"] as const) {
    const joined = importAnswers(HERE, THERE, preferred);
    expect([joined.size, answerIn(joined, "法学")]).toEqual([4, true]);
  }
});

test("不知道 in a file contradicts nothing and replaces nothing", () => {
  const unsure = saying([major("会计"), null]);
  expect(weighImport(HERE, unsure, packOf())).toMatchObject({ added: [], differing: [], same: 1 });
  expect(answerIn(importAnswers(HERE, unsure, "there"), "会计")).toBe(true);
});
