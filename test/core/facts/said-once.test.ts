import { readApplicants } from "../../../src/core/facts/read";
import { readSheet } from "../../../src/core/sheet/reading";
import { vocabulary } from "../../../src/vocabulary";
import type { Field } from "../../../src/core/terms/field";
import { dayOf } from "../../../src/core/time/day";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";

const [JIA, YI, BING] = [1, 3, 5].map((n) => idNumber("20050101", n));

test("school, class, graduation and unit said once hold for rows that say nothing themselves", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 毕业院校 | 毕业日期   |
    | 甲   | ${JIA}   |          |            |
    | 乙   | ${YI}    | 乙学院   | 2024-07-01 |
    | 丙   | ${BING}  | 无       |            |`);
  const reading = readSheet(grid, vocabulary);
  if (reading === null) throw new Error("no header");
  const said = new Map<Field, string>([
    ["school", "某某技师学院"],
    ["classKind", "高级工班"],
    ["graduationDate", "2026年"],
  ]);
  const found = readApplicants(grid, reading, vocabulary, () => said).map(({ school, classKind, graduation }) => [
    school.value,
    classKind.value,
    graduation.value?.min ?? null,
  ]);
  expect(found).toEqual([
    ["某某技师学院", "高级工班", dayOf(2026, 1, 1)],
    ["乙学院", "高级工班", dayOf(2024, 7, 1)],
    [null, "高级工班", dayOf(2026, 1, 1)],
  ]);
});
