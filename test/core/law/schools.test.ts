import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { readApplicants } from "../../../src/core/facts/read";
import { loadSchools } from "../../../src/core/law/schools";
import { readSheet } from "../../../src/core/sheet/reading";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";

const FILE = "rules/catalog/schools.yaml";
const source = readFileSync(FILE, "utf8");

function schoolsWith(from: string, to: string) {
  if (!source.includes(from)) throw new Error(`no ${from} in ${FILE}`);
  return loadSchools(parse(source.replace(from, to)), FILE);
}

test("a word for schools and one for degrees that the file alone has are read", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 毕业院校 | 文化程度 | 申报职业 | 申报等级 |
    | 张三 | 11010519900307002X | 齐鲁工匠书院 | 五年贯通 | 电子商务师 | 四级 |`);
  const schoolingBy = (schools = vocabulary.schools) => {
    const known = { ...vocabulary, schools };
    const reading = readSheet(grid, known);
    return (
      reading &&
      readApplicants(grid, reading, known).map(({ schoolKinds, education }) => [schoolKinds.value, education.value])
    );
  };
  expect(schoolingBy()).toEqual([[[], []]]);
  expect(schoolingBy(schoolsWith("has: 技师学院\n", "has: 技师学院 工匠书院\n"))).toEqual([[["技师学院"], []]]);
  expect(schoolingBy(schoolsWith("words: 大学专科和专科学校", "words: 五年贯通 大学专科和专科学校"))).toEqual([
    [["高等职业学校", "普通高等学校"], ["大专"]],
  ]);
});

test.each([
  ["kinds: 成人高等教育\n", "kinds: 成人学校\n", /^names\[0\]\.kinds\[0\] 应为 无、技工学校/],
  ["degrees: 博士\n", "degrees: 博士生\n", /^degrees\[0\]\.degrees\[0\] 应为 小学、初中/],
  ["words: 专科升本科", 'words: ""', /^degrees\[3\]\.words 至少写一个词$/],
  ["adult: 成人 成教", "adlut: 成人 成教", /^adult 缺这一项/],
])("%s → %s is a fault with its place", (from, to, fault) => {
  const lines = (): readonly string[] => {
    try {
      schoolsWith(from, to);
      return [];
    } catch (error) {
      return (error as Error).message.split("\n").map((line) => line.replace(`${FILE}：`, ""));
    }
  };
  expect(lines()).toEqual(expect.arrayContaining([expect.stringMatching(fault)]));
});
