import { answersText, readAnswers, rememberedAnswers } from "../../../src/core/questions/answers-text";
import {
  type Answer,
  type Answers,
  NO_ANSWERS,
  type Question,
  withAnswer,
} from "../../../src/core/requirements/questions";

const major: Question = { kind: "major", about: "会计", occupation: "互联网营销师", scope: "either" };
const school: Question = { kind: "school", about: "济南某职业学院", occupation: null, scope: "either" };
const own: Question = { kind: "certificate", about: "某某师", occupation: "职业培训师", scope: "own" };
const all = (
  [
    [major, false],
    [school, true],
    [own, null],
  ] as const
).reduce<Answers>(
  (answers, [question, answer]: readonly [Question, Answer]) => withAnswer(answers, question, answer),
  NO_ANSWERS,
);

test("one answer a line, read back as it was written; nothing to write is null", () => {
  const text = answersText(all) ?? "";
  expect(text.split("\n")).toContain('{"kind":"major","occupation":"互联网营销师","about":"会计","answer":"不算"},');
  expect(readAnswers(text)).toEqual(all);
  expect(rememberedAnswers(text)).toEqual(all);
  expect(answersText(NO_ANSWERS)).toBeNull();
});

test("a word is known as the engine asks about it, however a hand has written it", () => {
  const text = JSON.stringify({
    version: 1,
    answers: [
      { kind: "major", occupation: "互联网营销师", about: " 会计专业（财务方向）", answer: "算" },
      { kind: "work", occupation: "互联网营销师", about: "主播岗", answer: "算" },
    ],
  });
  const read = readAnswers(`\ufeff${text}`);
  expect([...(read as Answers).values()].map(({ question }) => question.about)).toEqual(["会计", "主播"]);
});

test.each([
  ["", { kind: "unreadable" }],
  ["{", { kind: "unreadable" }],
  ["[]", { kind: "unreadable" }],
  ['{"version":2,"answers":{}}', { kind: "newer" }],
  [
    '{"version":1,"answers":[{"kind":"school","about":"某校","answer":"算"},{"kind":"school","about":"某校","answer":"是"}]}',
    { kind: "entry", place: 2 },
  ],
  ['{"version":1,"answers":[{"kind":"major","about":"会计","answer":"算"}]}', { kind: "entry", place: 1 }],
  ['{"version":1,"answers":[{"kind":"school","about":"学号20230001","answer":"算"}]}', { kind: "entry", place: 1 }],
])("%s is a fault in a file", (text, fault) => expect(readAnswers(text)).toEqual(fault));

test.each([undefined, null, "", "{", '{"version":2,"answers":[]}', '{"version":1,"answers":7}'])(
  "%s remembers nothing",
  (text) => expect(rememberedAnswers(text)).toEqual(NO_ANSWERS),
);

test("of what is remembered a damaged answer is left out", () => {
  const damaged = (answersText(all) ?? "").replace('"不算"', '"maybe"');
  expect([...rememberedAnswers(damaged).values()].map(({ question }) => question)).toEqual([school, own]);
});
