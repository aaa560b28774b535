import { readFileSync } from "node:fs";
import { problemsPage, rowsTold, sheetsTold, type Told } from "../../../../tools/problems-doc/page";

const told: readonly (readonly [string, Told])[] = [
  ...rowsTold().map((one) => [`a row's ${one.kind}`, one] as const),
  ...sheetsTold().map((one) => [`a sheet's ${one.kind}`, one] as const),
];

describe.each(told)("%s", (_, { title, meaning, sentences }) => {
  test("has a title of two to eight Chinese characters and says what it means", () => {
    expect(title).toMatch(/^[\u4e00-\u9fff]{2,8}$/);
    expect(meaning).toMatch(/^[^。]+。$/);
  });
  test("says in one Chinese sentence what is wrong, and what to do about it or that nothing needs doing", () => {
    for (const sentence of sentences) {
      expect(sentence).toMatch(/^[^。]+[；，][^。]+。$/);
      expect(sentence).toMatch(/请|可以留空/);
      expect(sentence).not.toMatch(/undefined|null|NaN|Infinity|object|“”|（）|行行/);
    }
    // Each variant of its details has a sentence of its own.
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test("docs/problems.md is what the catalogue says (npm run problems writes it)", () =>
  expect(readFileSync("docs/problems.md", "utf8")).toBe(problemsPage()));
