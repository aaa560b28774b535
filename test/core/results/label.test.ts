import { columnLabels } from "../../../src/core/results/label";
import type { Field } from "../../../src/core/terms/field";
import { drawGrid } from "../../support/draw";
import { readingOf } from "../../support/reading";

function labels(headings: readonly string[], columns: Partial<Record<Field, string>>): [number, string][] {
  const grid = drawGrid("| 甲 | 1 | 四级 | 高中 |");
  return [...columnLabels({ ...readingOf(grid, 1, columns), headings })];
}
const label = (heading: string) => labels([heading], { name: "A" })[0]?.[1];

test("columns come as they stand in the sheet, each once, whatever is read from them", () => {
  const columns = { level: "C", workYears: "D,B", name: "A", occupation: "C" } as const;
  expect(labels(["姓名", "年", "等级", "月"], columns)).toEqual([
    [1, "姓名"],
    [2, "年"],
    [3, "等级"],
    [4, "月"],
  ]);
});

test.each([
  ["spaces around it", "  姓名\t", "姓名"],
  ["spaces in it", "学校   全 \t 称", "学校 全 称"],
  ["line breaks of every kind", "证件\r\n\n号\r码", "证件号码"],
  ["the sign between headings", "姓名|性别|", "姓名｜性别｜"],
  ["a formula", "@姓名", "＠姓名"],
])("a heading with %s", (_, heading, shown) => expect(label(heading)).toBe(shown));

test("a heading is cut where the text of a rule could not hold it", () => {
  expect(label("长".repeat(100))).toBe("长".repeat(100));
  expect(label("长".repeat(101))).toBe("长".repeat(100));
  // Spaces that are shown once count once.
  expect(label(`${" ".repeat(50)}长${" ".repeat(50)}${"长".repeat(98)}`)).toHaveLength(100);
});

test("two headings that differ in line breaks alone are the same; a blank one and one behind the last are named by letters", () => {
  const columns = { name: "A", level: "B", phone: "C", major: "D" } as const;
  expect(labels(["等级", "等\n级", " "], columns)).toEqual([
    [1, "等级(A列)"],
    [2, "等级(B列)"],
    [3, "C列"],
    [4, "D列"],
  ]);
});
