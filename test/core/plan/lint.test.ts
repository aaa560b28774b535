import { lintPlan } from "../../../src/core/plan/check/lint";
import type { PlanFinding } from "../../../src/core/plan/check/finding";
import { planEdits } from "../../../src/core/plan/edits";
import { readPlanTable } from "../../../src/core/plan/table/read";
import type { RulePack } from "../../../src/core/law/schema";
import type { Grid } from "../../../src/core/sheet/grid";
import { addressOf } from "../../../src/core/terms/cell";
import { layouts } from "../../../src/layouts";
import { packById } from "../../../src/packs";
import { planKnowledge } from "../../../src/plan-knowledge";
import { OFFICIAL_ROWS } from "../../oracles/plan";
import { drawGrid } from "../../support/draw";

const jinan = packById("jinan-2026") as RulePack;

function lint(grid: Grid, pack: RulePack | null = null): readonly PlanFinding[] {
  const table = readPlanTable(grid, planKnowledge.words);
  if (table === null) throw new Error("no plan table");
  return lintPlan(table, { ...planKnowledge, pack });
}

/** error C5 weekday-mismatch */
function told(findings: readonly PlanFinding[]): readonly string[] {
  return findings.map(
    ({ severity, row, column, kind }) => `${severity} ${column === null ? row : addressOf(row, column)} ${kind}`,
  );
}

function found(table: string, pack: RulePack | null = null): readonly string[] {
  return told(lint(drawGrid(table), pack));
}

/** Jinan's table as printed, slips and all, with the blocks merged as in the notice. */
function printedJinan(): Grid {
  const heads =
    "序号 机构名称 机构编码 机构类型 职业名称 工种 职业(工种)编码 认定等级 报名时间 认定时间 认定地点".split(" ");
  const cells = OFFICIAL_ROWS.map((row) =>
    [
      "序号",
      "机构名称",
      "机构编码",
      "机构类型",
      "职业名称",
      "工种",
      "编码",
      "等级",
      "报名",
      "认定",
      "地点",
      "理论",
      "技能",
      "综合",
      "联系",
    ].map((key) => `${row[key] ?? ""}${key === "工种" ? (row["换页续"] ?? "") : ""}`),
  );
  return {
    name: "计划",
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
    merges: null,
    cells: [
      ["2026 年度认定计划公告"],
      ["机构名称：济南市科技服务业协会"],
      ["日期：2026 年 1 月 9 日"],
      [...heads, "认定科目", "", "", "联系方式"],
      [...heads.map(() => ""), "理论", "技能", "综合", ""],
      ...cells,
      ["说明：1. 计划公告编制范围以备案的职业（工种）、等级为准；"],
    ],
  };
}

describe("Jinan's 47 rows as printed", () => {
  const findings = lint(printedJinan(), jinan);
  const of = (kind: PlanFinding["kind"]): readonly PlanFinding[] => findings.filter((one) => one.kind === kind);

  test("JN-01: three registrations of 2025, each with the day that is meant", () => {
    expect(of("year-wrong").map(({ expected, severity }) => [expected, severity])).toEqual(
      Array.from({ length: 3 }, () => ["2026年1月25日", "error"]),
    );
  });
  test("JN-02: the code is that of 人工智能训练师", () => {
    expect(new Set(of("occupation-code-mismatch").map(({ expected }) => expected))).toEqual(
      new Set(["人工智能训练师"]),
    );
  });
  test("JN-03: 综合 否 of the eleven sessions of 二级", () => expect(of("subject-differs")).toHaveLength(11));
  test("JN-04: the one session that 二级 lacks, and no other", () => {
    expect(of("session-missing").map(({ expected }) => expected)).toEqual(["2026年2月28日"]);
  });
  test("JN-05: three cells repeat a work type or have a piece of one", () =>
    expect(of("worktype-repeated")).toHaveLength(3));
  test("JN-06: two first registrations on the 26th", () =>
    expect(of("day-outlier").map(({ expected }) => expected)).toEqual(["25日", "25日"]));
  test("JN-08: registration before the announcement of 9 January", () =>
    expect(of("registration-before-announcement")).toHaveLength(4));
  test("JN-09: one day of registration is told once, at the heading", () =>
    expect(of("registration-role-unsaid")).toHaveLength(1));
  test("JN-14: broken numbers", () => expect(of("code-spacing").length).toBeGreaterThan(0));
  test("JN-22: the October date is not the last Saturday", () => {
    expect(new Set(of("week-outlier").map(({ expected }) => expected))).toEqual(new Set(["2026年10月31日"]));
  });
  test("26 September is a holiday, 28 February a worked Saturday", () => {
    expect(of("holiday").every(({ printed }) => printed.replace(/\s/g, "") === "2026年9月26日")).toBe(true);
    expect(of("make-up-workday").every(({ printed }) => printed.replace(/\s/g, "") === "2026年2月28日")).toBe(true);
  });
  test("no other error", () => {
    const errors = findings.filter(({ severity }) => severity === "error").map(({ kind }) => kind);
    expect(new Set(errors)).toEqual(new Set(["year-wrong", "occupation-code-mismatch"]));
  });
});

test("our own tables of every notice have no error, in every layout", () => {
  for (const pack of ["jinan-2026", "beijing-itmc-2024", "shanghai-2026"].map((id) => packById(id) as RulePack))
    for (const layout of layouts) {
      const edits = planEdits(pack, layout, "计划");
      const cells = edits.find((edit) => edit.kind === "cells")?.values ?? [];
      const merges = edits.flatMap((edit) => (edit.kind === "merge" ? [edit.range] : []));
      const grid: Grid = {
        name: "计划",
        date1904: false,
        names: [],
        spareWidths: [],
        formulaColumns: [],
        merges,
        cells,
      };
      expect([pack.id, layout.id, told(lint(grid, pack).filter(({ severity }) => severity === "error"))]).toEqual([
        pack.id,
        layout.id,
        [],
      ]);
    }
});

describe("times of one row", () => {
  const row = (apply: string, exam: string): readonly string[] =>
    found(`
      | 2026年度认定计划 |      |             |          |
      | 职业             | 等级 | 报名时间    | 认定时间 |
      | 电工             | 四级 | ${apply}    | ${exam}  |`);
  test("registration ends the day before the exam: in order; on it or behind it: not", () => {
    expect(row("2026年3月1日-3月27日", "2026年3月28日")).toEqual([]);
    expect(row("2026年3月1日-3月28日", "2026年3月28日")).toEqual(["error D3 exam-before-registration-ends"]);
    expect(row("2026年3月1日-3月29日", "2026年3月28日")).toEqual(["error D3 exam-before-registration-ends"]);
  });
  test("months: the same month may be in order, an earlier exam is not", () => {
    expect(row("3月", "3月底前")).toEqual([]);
    expect(row("4月", "3月底前")).toEqual(["error D3 exam-before-registration-ends"]);
  });
  test("a weekday that the date has not", () => {
    expect(row("2026年3月1日-3月20日", "2026年3月28日（周六）")).toEqual([]);
    expect(row("2026年3月1日-3月20日", "2026年3月28日（周日）")).toEqual(["error D3 weekday-mismatch"]);
  });
  test("a plan's last session may be in the next January, not in the last", () => {
    expect(row("2026年12月1日-12月20日", "2027年1月16日").filter((one) => one.startsWith("error"))).toEqual([]);
    expect(row("2025年1月1日-1月10日", "2025年1月17日")).toContain("error D3 year-wrong");
  });
  test("registration ends 90 days before the exam: usual; 91: a hint; 180: a hint; farther: the year is likely wrong", () => {
    const far = (apply: string): readonly string[] => row(`2026年1月1日-${apply}`, "2026年7月18日");
    expect(far("2026年4月19日")).toEqual([]);
    expect(far("2026年4月18日")).toEqual(["hint C3 registration-far-from-exam"]);
    expect(far("2026年1月19日")).toEqual(["hint C3 registration-far-from-exam"]);
    expect(far("2026年1月18日")).toEqual(["warning C3 registration-far-from-exam"]);
    expect(row("2025年6月1日-2025年6月20日", "2026年7月18日")).toEqual(["error C3 year-wrong"]);
  });
  test("several sessions in one cell go with their registrations in their order", () => {
    expect(row("2026年2月1日-10日、2026年5月1日-10日", "2026年3月14日、2026年6月13日")).toEqual([]);
    expect(row("2026年2月1日-10日、2026年6月1日-15日", "2026年3月14日、2026年6月13日")).toEqual([
      "error D3 exam-before-registration-ends",
    ]);
    expect(row("2026年2月1日-10日", "2026年3月14日、2026年3月21日")).toEqual([]);
  });
  test("a day that no calendar has", () =>
    expect(row("2026年3月1日-3月20日", "2026年4月31日")).toContain("error D3 date-impossible"));
});

test("a table of registration deadlines without years: the year comes from the only row that has one", () => {
  const findings = found(`
    | 月份 | 报名时间               | 考试时间 |
    | 1月  | 2021年12月30日截止报名 | 1月22日  |
    | 2月  | 2月9日截止报名         | 2月26日  |
    | 3月  | 3月7日截止报名         | 3月26日  |
    | 4月  | 4月1日截止报名         | 4月23日  |
    | 6月  | 5月29日截止报名        | 6月19日  |`);
  expect(findings).toContain("warning B1 deadline-only");
  expect(findings).toContain("warning C3 year-missing");
  expect(findings).toContain("hint C6 weekday-outlier");
  expect(findings).toContain("hint B2 month-mismatch");
  expect(findings.filter((one) => one.startsWith("error"))).toEqual([]);
});

test("exams before payment ends, registration over before the announcement, an occupation that there is not, half a level", () => {
  const findings = found(`
    | 公告日期      | 职业                     | 认定等级  | 报名时间     | 缴费截止 | 评价时间               |
    | 2022年5月31日 | 电工、农产品食品检测员 | 三级/高级 | 5月28日-29日 | 6月10日  | 2022年6月1日--6月15日 |`);
  expect(findings).toEqual([
    "error B2 occupation-unknown",
    "warning C2 level-name",
    "hint D2 year-missing",
    "error D2 registration-before-announcement",
    "hint E2 year-missing",
    "error F2 exam-before-payment-ends",
  ]);
});

test("other layouts: two header rows with subjects, level ranges, months as columns, months without days", () => {
  expect(
    found(`
      | 2026年统一鉴定时间安排 |       |              |           |              |           |
      | 职业名称               | 等级  | 知识理论考试 | <         | 操作技能考试 | <         |
      | ^                      | ^     | 日期         | 时间      | 日期         | 时间      |
      | 电工                   | 5-3级 | 5月16日      | 9:00-10:30 | 5月17日      | 14:00     |
      | 焊工                   | 四级/高级工 | 5月16日（周日） | 9:00 | 5月17日 | 14:00 |`).filter(
      (one) => !one.includes("year-missing"),
    ),
  ).toEqual(["hint B4 level-range", "error B5 level-name", "error C5 weekday-mismatch"]);
  expect(
    found(`
      | 2026年职业技能等级认定计划表 |      |      |      |
      | 职业                         | 等级 | 1月  | 3月  |
      | 电工                         | 四级 | 17日 | √    |
      | 焊工                         | 四级 | 31日 | 32日 |`).filter((one) => !one.includes("year-missing")),
  ).toEqual(["error D4 date-impossible"]);
});

test("what the notice does not offer", () => {
  const table = (type: string, level: string): string => `
    | 2026年度认定计划公告 |            |          |                |               |
    | 职业名称             | 工种       | 认定等级 | 报名时间       | 认定时间      |
    | 互联网营销师         | ${type}    | ${level} | 2026年3月1日-5日 | 2026年3月28日 |`;
  expect(found(table("平台管理员", "5、4、3"), jinan)).toEqual([]);
  expect(found(table("平台管理员", "2"), jinan)).toEqual(["error C3 not-filed"]);
  expect(found(table("直播销售员", "2"), jinan)).toEqual([]);
});
