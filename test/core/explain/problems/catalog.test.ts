import { readFileSync } from "node:fs";
import { problemsPage, rowsTold, sheetsTold, type Told } from "../../../../tools/problems-doc/page";

/** Longer only where a list of names or of cells stands in it. */
const MOST_LETTERS = 110;
/** Words of programs, and of papers that nobody speaks. */
const FOREIGN_WORDS = /字段|解析|空值|参数|键|规则包|假定|按不明处理|不作准|无从|JSON/;
const TWICE_DENIED = /不是不|没有不|不能不|未必不|并非不/;

const told: readonly (readonly [string, Told])[] = [
  ...rowsTold().map((one) => [`a row's ${one.kind}`, one] as const),
  ...sheetsTold().map((one) => [`a sheet's ${one.kind}`, one] as const),
];

/** The sentence with what it enumerates told as one: 五级/初级工、四级/中级工 … */
function withoutLists(sentence: string): string {
  const once = sentence.replace(/(?:[^；]+的\d+格（[^）]*）；)+/, "…；");
  return once.replace(/[^、，；：（）。]+(?:、[^、，；：（）。]+)+/g, "…").replace(/（[^）]*）/g, "");
}

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
  });
  test("is short and in the clerk's own words, and says nothing by denying its contrary", () => {
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(FOREIGN_WORDS);
      expect(sentence).not.toMatch(TWICE_DENIED);
      expect(withoutLists(sentence).length).toBeLessThanOrEqual(MOST_LETTERS);
    }
  });
  test("asks nobody to fill in a cell that is filled", () => {
    for (const sentence of sentences) {
      if (/^[^；]*填的“/.test(sentence)) expect(sentence).not.toMatch(/请补填(?!“)/);
    }
  });
  test("has a sentence for each variant of its details", () => {
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});

test("docs/problems.md is what the catalogue says (npm run problems writes it)", () =>
  expect(readFileSync("docs/problems.md", "utf8")).toBe(problemsPage()));
