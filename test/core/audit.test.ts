import { dayOf } from "../../src/core/time/day";
import { audit } from "../../src/core/audit";
import { auditOf, packOf, sheetOf, type Facts } from "../support/people";
import { drawGrid } from "../support/draw";
import { idNumber } from "../support/id-number";

const WORKER: Facts = {
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const people: readonly Facts[] = [
  WORKER,
  { ...WORKER, 申报等级: "三级" },
  { ...WORKER, 从业年限: "", 文化程度: "大专", 所学专业: "哲学" },
  { ...WORKER, 姓名: "" },
  { ...WORKER, 考试类型: "补考", 申报科目: "技能" },
  {},
  { ...WORKER, 申报职业: "厨师" },
];

test("the summary counts verdicts and sums their fees; what has no price adds nothing", () => {
  expect(auditOf(people).summary).toMatchObject({
    rows: 7,
    eligible: 1,
    ineligible: 1,
    undetermined: 5,
    feeEligible: 280,
    feeUndetermined: 560,
  });
});

test("twice is the same", () => expect(auditOf(people)).toEqual(auditOf(people)));

test("the order of columns, and columns nobody knows, change nothing", () => {
  const asOf = dayOf(2026, 3, 1);
  const [header = [], ...rows] = sheetOf(people).cells;
  const turned = [header, ...rows].map((cells, row) => [row === 0 ? "备用" : "x", ...[...cells].reverse()]);
  const before = audit(sheetOf(people), packOf(), { asOf });
  const after = audit({ ...sheetOf(people), cells: turned }, packOf(), { asOf });
  const answers = ({ rows: all }: typeof before) =>
    all.map(({ decision }) => ({
      ...decision,
      problems: decision.problems.map(({ at, ...problem }) => ({ ...problem, at: { ...at, column: null } })),
    }));
  expect(answers(after)).toEqual(answers(before));
});

test("a title above the header names the occupation where the sheet has no column for it", () => {
  const grid = drawGrid(`
    | 人工智能训练师报名表 | < | < | < | < |
    | 姓名 | 证件号码 | 手机号码 | 从业年限 | 申报等级 |
    | 张甲 | ${idNumber("19900101")} | 13800000000 | {6} | 四级 |
  `);
  const { rows, sheet } = audit(grid, packOf(), { asOf: dayOf(2026, 3, 1) });
  expect(rows.map(({ decision }) => [decision.occupation, decision.verdict])).toEqual([["人工智能训练师", "eligible"]]);
  expect(sheet.problems).toEqual([]);
});

test.each([
  ["2025-12-24", 1],
  ["2025-12-25", 0],
  ["2026-12-31", 0],
  ["2027-01-01", 1],
])("outside of the pack's dates (%s) the whole result carries a warning", (asOf, count) => {
  const { problems } = auditOf([WORKER], { asOf }).sheet;
  expect(problems.filter(({ kind, severity }) => kind === "not-in-force" && severity === "warning")).toHaveLength(
    count,
  );
});

test("another as-of date is another answer", () => {
  const started = { ...WORKER, 从业年限: "", 从业起始年月: "2021-03-02" };
  expect(auditOf([started], { asOf: "2026-03-01" }).rows[0]?.decision.verdict).toBe("ineligible");
  expect(auditOf([started], { asOf: "2026-03-02" }).rows[0]?.decision.verdict).toBe("eligible");
});

test("cells of any kind become problems, never an exception", () => {
  const values = ["=1+1", "#REF!", "优秀", "9999-99-99", "?", "2026-02-30", 1e21, -5, true, "五级四级", "\u0000", "🙂"];
  const [header = []] = sheetOf([]).cells;
  const rows = values.map((value) => header.map(() => value));
  expect(() =>
    audit({ ...sheetOf([]), cells: [header, ...rows] }, packOf(), { asOf: dayOf(2026, 3, 1) }),
  ).not.toThrow();
});

test("a credential in a column that was not read is not taken as none", () => {
  const person = { ...WORKER, 从业年限: 4, 原证书编号: "", 已取得证书: "" };
  const verdicts = auditOf([person, { ...person, 已取得证书: "电子商务师五级" }, { ...person, 已取得证书: "无" }]).rows;
  expect(verdicts.map(({ decision }) => decision.verdict)).toEqual(["ineligible", "undetermined", "ineligible"]);
});
