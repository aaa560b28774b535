import { auditOf, type Facts } from "../../support/people";

const COLLEGE = "山东劳动职业技术学院";
const GRADUATE: Facts = {
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
  文化程度: "大专",
  毕业院校: COLLEGE,
  所学专业: "电子商务",
  从业年限: 0,
};
/** Their course is usually over at 23: whom the assumption decides, and who is two years younger. */
const DECIDED: Facts = { 出生日期: "2003-03-01" };
const YOUNGER: Facts = { 出生日期: "2005-03-01" };

type Group = readonly [rows: number, facts: Facts];

/** So many rows of each, and the schools that the sheet is told of. */
function told(groups: readonly Group[]) {
  const people = groups.flatMap(([rows, facts]) => Array.from({ length: rows }, () => ({ ...GRADUATE, ...facts })));
  return auditOf(people).sheet.problems.flatMap((problem) =>
    problem.kind === "recent-graduates" ? [problem.details] : [],
  );
}
const of = (rows: number, school = COLLEGE) => ({ school, rows });

describe("people of one school near the age at which its courses end", () => {
  test.each<[string, readonly Group[], readonly unknown[]]>([
    ["four", [[4, DECIDED]], []],
    ["five", [[5, DECIDED]], [of(5)]],
    ["seven", [[7, DECIDED]], [of(7)]],
    [
      "one decided by the assumption is enough",
      [
        [1, DECIDED],
        [4, YOUNGER],
      ],
      [of(5)],
    ],
    [
      "the order does not matter",
      [
        [4, YOUNGER],
        [1, DECIDED],
      ],
      [of(5)],
    ],
    ["nobody decided by it", [[5, YOUNGER]], []],
    [
      "two years and a day too young",
      [
        [4, DECIDED],
        [1, { 出生日期: "2005-03-02" }],
      ],
      [],
    ],
    [
      "two years too old",
      [
        [4, DECIDED],
        [1, { 出生日期: "2001-03-01" }],
      ],
      [of(5)],
    ],
    [
      "two years and a month too old",
      [
        [4, DECIDED],
        [1, { 出生日期: "2001-02-01" }],
      ],
      [],
    ],
    ["of no school", [[5, { ...DECIDED, 毕业院校: "", 院校类别: "高等职业学校" }]], []],
    [
      "the status stated of one",
      [
        [4, DECIDED],
        [1, { ...DECIDED, 学习状态: "毕业" }],
      ],
      [],
    ],
    [
      "the graduation stated of one",
      [
        [4, DECIDED],
        [1, { ...DECIDED, 毕业日期: "2025-07-01" }],
      ],
      [],
    ],
    [
      "of two schools",
      [
        [3, DECIDED],
        [3, { ...DECIDED, 毕业院校: "济南职业学院" }],
      ],
      [],
    ],
    [
      "many of two schools",
      [
        [5, DECIDED],
        [6, { ...DECIDED, 毕业院校: "济南职业学院" }],
      ],
      [of(5), of(6, "济南职业学院")],
    ],
    [
      "many of two schools, the assumption decides at one",
      [
        [5, YOUNGER],
        [6, { ...DECIDED, 毕业院校: "济南职业学院" }],
      ],
      [of(6, "济南职业学院")],
    ],
  ])("%s", (_, groups, expected) => expect(told(groups)).toEqual(expected));
});
