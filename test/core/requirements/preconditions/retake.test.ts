import type { AuditRow } from "../../../../src/core/audit";
import { isoOf } from "../../../../src/core/time/day";
import { reasonsOf } from "../../../../src/core/explain/row";
import { rowBeside } from "../../../support/beside";
import { idNumber } from "../../../support/id-number";
import { kindsOf, type Facts } from "../../../support/people";

const ID = idNumber("19900615");
const SHANGHAI: Facts = {
  证件号码: ID,
  出生日期: "1990-06-15",
  文化程度: "高中",
  从业年限: 12,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
  考试类型: "补考",
  申报科目: "技能",
};
const BEIJING: Facts = { ...SHANGHAI, 申报职业: "电子商务师", 申报工种: "" };

/** 科目, 成绩, 日期, then what differs: 职业, 工种, 等级, 考试类型. */
type Mark = readonly [subject: string, mark: string, date: string, rest?: Readonly<Record<string, string>>];
function marks(list: readonly Mark[], usual: Readonly<Record<string, string>>): Record<string, string> {
  const rows = list.map(([subject, mark, date, rest = {}]) => {
    const full: Readonly<Record<string, string>> = { ...usual, ...rest, 科目: subject, 成绩: mark, 日期: date };
    return `| 张甲 | ${ID} | ${HEADINGS.slice(2)
      .map((heading) => full[heading] ?? "")
      .join(" | ")} |`;
  });
  return { 历次成绩: [`| ${HEADINGS.join(" | ")} |`, ...rows].join("\n") };
}
const HEADINGS = ["姓名", "证件号码", "职业", "工种", "等级", "科目", "成绩", "日期", "考试类型"];

const inShanghai = (list: readonly Mark[], facts: Facts = {}, asOf = "2026-03-01") =>
  rowBeside(
    { ...SHANGHAI, 姓名: "张甲", ...facts },
    marks(list, { 职业: "互联网营销师", 工种: "视频创推员", 等级: "四级" }),
    { pack: "shanghai-2026", asOf },
  );
const inBeijing = (list: readonly Mark[], facts: Facts = {}, asOf = "2024-06-01") =>
  rowBeside({ ...BEIJING, 姓名: "张甲", ...facts }, marks(list, { 职业: "电子商务师", 等级: "四级" }), {
    pack: "beijing-itmc-2024",
    asOf,
  });

/** Neither Shanghai nor Beijing prints a pass mark. */
const BORROWED = "合格分数公告没有印，借用济南市科技服务业协会2026年公告的60分，请向评价机构核实。";

describe("a borrowed pass mark is said with what rests on it, and changes no verdict", () => {
  test.each<[string, Mark, string, boolean]>([
    ["points that pass", ["理论", "75", "2025-06-01"], "eligible", true],
    ["points that fail", ["理论", "55", "2025-06-01"], "ineligible", true],
    ["合格 in words", ["理论", "合格", "2025-06-01"], "eligible", false],
    ["不合格 in words", ["理论", "不合格", "2025-06-01"], "ineligible", false],
    ["over whatever the mark", ["理论", "75", "2020-06-01"], "ineligible", false],
  ])("%s", (_, mark, verdict, told) => {
    const row = inShanghai([mark]);
    expect(row.decision.verdict).toBe(verdict);
    expect(reasonsOf(row).join("").includes(BORROWED)).toBe(told);
  });
  test("Beijing borrows too", () => {
    expect(reasonsOf(inBeijing([["理论", "75", "2024-04-01"]])).join("")).toContain(BORROWED);
    expect(reasonsOf(inBeijing([["理论", "合格", "2024-04-01"]])).join("")).not.toContain("合格分数");
  });
});

describe("Shanghai keeps a passed subject two years (四、(一))", () => {
  test.each<[string, Mark, string]>([
    ["passed within two years", ["理论", "60", "2024-03-01"], "eligible"],
    ["a mark below the pass mark", ["理论", "59.5", "2024-03-01"], "ineligible"],
    ["合格 in words", ["理论知识", "合格", "2025-03-01"], "eligible"],
    ["不合格 in words", ["理论知识", "不合格", "2025-03-01"], "ineligible"],
    ["缺考", ["理论知识", "缺考", "2025-03-01"], "ineligible"],
    // From which day the two years count the notice does not say: the result may be published 20 working days after the exam.
    ["a day later: perhaps counted from a later day", ["理论", "60", "2024-02-29"], "undetermined"],
    ["as late as a result may be published", ["理论", "60", "2024-01-21"], "undetermined"],
    ["a day later it is over whatever day it counts from", ["理论", "60", "2024-01-20"], "ineligible"],
    ["only the month is known, and all of it is in time", ["理论", "60", "2024-03"], "eligible"],
    ["a month of which the end is in time", ["理论", "60", "2024-02"], "undetermined"],
    ["the same subject", ["技能", "80", "2025-03-01"], "ineligible"],
  ])("%s", (_, mark, verdict) => expect(inShanghai([mark]).decision.verdict).toBe(verdict));

  test("and three years at 二级, which Shanghai does not offer: its precondition closes first", () =>
    expect(inShanghai([["理论", "60", "2024-03-01", { 等级: "二级" }]], { 申报等级: "二级" }).decision.verdict).toBe(
      "ineligible",
    ));

  test("the row says on what it rests, and from which day the time is counted", () => {
    const row = inShanghai([["理论", "75", "2024-06-01"]]);
    expect(reasonsOf(row)[1]).toBe(
      `可以补考：理论2024-06-01合格，保留到2026-06-01（公告没有写明从哪天起算，这里从考试日期算）。${BORROWED}`,
    );
  });
  test("and why it is over", () =>
    expect(reasonsOf(inShanghai([["理论", "75", "2023-06-01"]]))).toEqual([
      "不能补考：理论2023-06-01合格，超过2年有效期（到2025-06-01），须重新申报所有科目。",
    ]));
});

describe("the pass must be of the same occupation, work type and level", () => {
  test.each<[string, Readonly<Record<string, string>>, string]>([
    ["the same", {}, "eligible"],
    ["in one cell", { 职业: "互联网营销师（视频创推员）", 工种: "" }, "eligible"],
    ["by its code", { 职业: "4-01-06-02" }, "eligible"],
    ["another level", { 等级: "五级" }, "ineligible"],
    ["an occupation nobody knows may be a slip", { 职业: "互联网营消师" }, "undetermined"],
    ["a work type nobody knows may be a slip", { 工种: "视频创推" }, "undetermined"],
    ["no work type where there is only one", { 工种: "" }, "eligible"],
    ["a level nobody can read", { 等级: "四五" }, "undetermined"],
  ])("%s", (_, rest, verdict) =>
    expect(inShanghai([["理论", "60", "2025-03-01", rest]]).decision.verdict).toBe(verdict),
  );
  test("another occupation of the notice is another", () =>
    expect(inBeijing([["理论", "60", "2024-03-01", { 职业: "供应链管理师" }]]).decision.verdict).toBe("ineligible"));
});

describe("only what is not passed may be sat again", () => {
  const passed: Mark = ["理论", "80", "2025-03-01"];
  test.each<[string, readonly Mark[], string, string]>([
    ["a failed subject", [passed, ["技能", "50", "2025-03-01"]], "技能", "eligible"],
    ["a subject that was never sat", [passed], "技能", "eligible"],
    ["a passed one", [passed, ["技能", "50", "2025-03-01"]], "理论", "ineligible"],
    ["all subjects", [passed], "理论、技能", "ineligible"],
  ])("%s", (_, list, asked, verdict) => expect(inShanghai(list, { 申报科目: asked }).decision.verdict).toBe(verdict));
  test("which subject is asked for must be said", () => {
    const { decision } = inShanghai([passed], { 申报科目: "" });
    expect([decision.verdict, kindsOf(decision)]).toEqual(["undetermined", ["subjects-missing"]]);
    expect(decision.missing).toContain("subjects");
  });
});

describe("a new application gives up the pass (四、(二))", () => {
  test("whoever sat a passed subject again had applied anew", () => {
    const list: readonly Mark[] = [
      ["理论", "80", "2025-01-10"],
      ["技能", "50", "2025-01-10"],
      ["理论", "55", "2025-06-10"],
      ["技能", "50", "2025-06-10"],
    ];
    const row = inShanghai(list);
    expect(row.decision.verdict).toBe("ineligible");
    expect(reasonsOf(row)[0]).toContain("后来又重新申报过，原来的合格成绩不再保留");
    // Passed again, the later pass counts.
    expect(inShanghai([...list.slice(0, 2), ["理论", "60", "2025-06-10"]]).decision.verdict).toBe("eligible");
  });
  test("a fresh application while a pass counts is told what it gives up", () => {
    const row = inShanghai([["理论", "80", "2025-01-10"]], { 考试类型: "正考", 申报科目: "" });
    expect(row.decision.verdict).toBe("eligible");
    expect(reasonsOf(row)[1]).toBe(
      `注意：理论的合格成绩可能还在有效期内，按正考重新申报即放弃补考，原成绩不再保留；请与本人确认。${BORROWED}`,
    );
    const none = inShanghai([["理论", "80", "2020-01-10"]], { 考试类型: "正考", 申报科目: "" });
    expect(reasonsOf(none)).toHaveLength(1);
  });
  test("in Beijing it does not", () => {
    const list: readonly Mark[] = [
      ["理论", "80", "2024-01-10"],
      ["技能", "50", "2024-01-10"],
      ["理论", "55", "2024-03-10", { 考试类型: "正考" }],
      ["技能", "50", "2024-03-10", { 考试类型: "正考" }],
    ];
    expect(inBeijing(list).decision.verdict).toBe("eligible");
    const fresh = inBeijing(list, { 考试类型: "正考", 申报科目: "" });
    expect(reasonsOf(fresh)).toHaveLength(1);
  });
});

test("who failed in a competition cannot retake in Shanghai (四、(四)), if the sheet says that it was one", () => {
  expect(inShanghai([["理论", "80", "2025-03-01", { 考试类型: "职业技能竞赛" }]]).decision.verdict).toBe("ineligible");
  expect(inShanghai([["理论", "80", "2025-03-01", { 考试类型: "正考" }]]).decision.verdict).toBe("eligible");
  expect(inBeijing([["理论", "80", "2024-03-01", { 考试类型: "竞赛" }]]).decision.verdict).toBe("eligible");
});

describe("Beijing keeps a pass one year, for one retake (三、(六))", () => {
  test.each([
    ["a year to the day", "2023-06-01", "eligible"],
    ["a day later: perhaps", "2023-05-31", "undetermined"],
    ["15 working days and 7 days later", "2023-04-25", "undetermined"],
    ["a day later", "2023-04-24", "ineligible"],
  ])("%s", (_, date, verdict) => expect(inBeijing([["理论", "60", date]]).decision.verdict).toBe(verdict));

  const passed: Mark = ["理论", "80", "2024-01-10"];
  test.each<[string, readonly Mark[], string]>([
    ["the first sitting is no retake", [passed, ["技能", "50", "2024-01-10"]], "eligible"],
    ["one retake is all there is", [passed, ["技能", "50", "2024-01-10"], ["技能", "55", "2024-03-10"]], "ineligible"],
    ["a later sitting may have been the first", [passed, ["技能", "50", "2024-01-11"]], "undetermined"],
    ["unless the sheet says what it was", [passed, ["技能", "50", "2024-01-11", { 考试类型: "正考" }]], "eligible"],
    ["a retake by its own word", [passed, ["技能", "50", "2024-01-11", { 考试类型: "补考" }]], "ineligible"],
  ])("%s", (_, list, verdict) => expect(inBeijing(list).decision.verdict).toBe(verdict));

  test("Shanghai sets no number", () =>
    expect(
      inShanghai([
        ["理论", "80", "2025-01-10"],
        ["技能", "50", "2025-01-10"],
        ["技能", "51", "2025-04-10"],
        ["技能", "52", "2025-07-10"],
      ]).decision.verdict,
    ).toBe("eligible"));
});

describe("without a record nothing is proven", () => {
  test("no 历次成绩", () =>
    expect(rowBeside({ ...SHANGHAI }, {}, { pack: "shanghai-2026" }).decision.verdict).toBe("undetermined"));
  test("a sheet without the person", () => {
    const others = { ...SHANGHAI, 证件号码: idNumber("19910101") };
    expect(
      inShanghai([["理论", "80", "2025-03-01"]], { ...others, 姓名: "李乙", 出生日期: "1991-01-01" }).decision.verdict,
    ).toBe("undetermined");
  });
  test("a notice that prints nothing on retakes", () => {
    const sheets = marks([["理论", "80", "2025-03-01"]], { 职业: "互联网营销师", 工种: "直播销售员", 等级: "四级" });
    const { decision } = rowBeside({ ...SHANGHAI, 申报工种: "直播销售员" }, sheets);
    expect([decision.verdict, decision.fee]).toEqual(["undetermined", { kind: "unpublished" }]);
  });
  test.each<[string, Mark]>([
    ["a mark", ["理论", "优加", "2025-03-01"]],
    ["a mark above 100", ["理论", "160", "2025-03-01"]],
    ["a date", ["理论", "80", "去年"]],
    ["a date that has not come", ["理论", "80", "2062-03-01"]],
    ["a subject", ["笔试", "80", "2025-03-01"]],
  ])("%s that cannot be read turns nobody away", (_, mark) =>
    expect(inShanghai([mark]).decision.verdict).toBe("undetermined"),
  );
});

test("who sits again is not turned away by clauses that are not met now, nor let in by the record alone", () => {
  expect(inShanghai([["理论", "80", "2025-03-01"]], { 从业年限: 2 }).decision.verdict).toBe("undetermined");
  expect(inShanghai([["理论", "80", "2020-03-01"]], { 从业年限: 2 }).decision.verdict).toBe("ineligible");
});

describe("the fee of a retake is the sum of its subjects' prices", () => {
  const fee = (facts: Facts, pack: string) => rowBeside({ ...SHANGHAI, ...facts }, {}, { pack }).decision.fee;
  test.each([
    ["五级", "理论", 100],
    ["五级", "技能", 338],
    ["四级", "技能", 428],
    ["三级", "技能", 498],
    ["三级", "理论", 100],
    ["三级", "理论、技能", 598],
  ])("Shanghai %s %s: %s", (level, subjects, yuan) =>
    expect(fee({ 申报等级: level, 申报科目: subjects }, "shanghai-2026")).toEqual({ kind: "yuan", yuan }),
  );
  test.each([
    ["四级", "理论", 80],
    ["四级", "技能", 80],
    ["二级", "综合", 80],
    ["二级", "技能、综合", 160],
    ["二级", "理论、技能、综合", 240],
  ])("Beijing %s %s: %s", (level, subjects, yuan) =>
    expect(fee({ ...BEIJING, 申报等级: level, 申报科目: subjects }, "beijing-itmc-2024")).toEqual({
      kind: "yuan",
      yuan,
    }),
  );
  test.each([
    ["jinan-2026", { 申报工种: "直播销售员" }],
    ["guizhou-2023", { 申报工种: "" }],
    ["ecommerce-ai-conditions", { 申报工种: "" }],
  ])("%s publishes none", (pack, facts) => expect(fee(facts, pack)).toEqual({ kind: "unpublished" }));
});

/** What is told of a retake: its outcome, the kind of reason, and the last sure day of the pass that it rests on. */
function traceOf({ decision }: AuditRow) {
  const found = decision.preconditions.find(({ kind }) => kind === "retake");
  if (found?.kind !== "retake") return null;
  const last = "kept" in found.retake ? found.retake.kept.last : null;
  return [found.outcome, found.retake.kind, ...(last === null ? [] : [isoOf(last)])];
}

describe("why a retake may go on or may not", () => {
  const other = { 证件号码: idNumber("19910101"), 姓名: "李乙", 出生日期: "1991-01-01" };
  test("without a basis", () => {
    expect(traceOf(rowBeside(SHANGHAI, {}, { pack: "shanghai-2026" }))).toEqual(["unknown", "unrecorded"]);
    expect(traceOf(rowBeside({ ...SHANGHAI, 申报工种: "直播销售员" }, {}))).toEqual(["unknown", "unregulated"]);
    expect(traceOf(inShanghai([["理论", "80", "2025-03-01"]], other))).toEqual(["unknown", "absent"]);
    expect(traceOf(inShanghai([["技能", "50", "2025-03-01"]]))).toEqual(["unmet", "never"]);
    expect(traceOf(inShanghai([["理论", "80", "2025-03-01"]], { 申报科目: "理论、技能" }))).toEqual(["unmet", "whole"]);
    expect(traceOf(inShanghai([["技能", "80", "2025-03-01"]]))).toEqual(["unmet", "passed"]);
    expect(traceOf(inShanghai([["理论", "80", "2025-03-01"]], { 申报科目: "" }))).toEqual(["unknown", "subjects"]);
  });

  test.each<[string, Mark, readonly string[]]>([
    ["the last day it counts", ["理论", "80", "2024-03-01"], ["met", "kept", "2026-03-01"]],
    ["the day after", ["理论", "80", "2024-02-29"], ["unknown", "ending", "2026-02-28"]],
    ["over whenever it began", ["理论", "80", "2024-01-20"], ["unmet", "expired", "2026-01-20"]],
    ["failed", ["理论", "59", "2025-03-01"], ["unmet", "failed", "2027-03-01"]],
    [
      "won in a competition",
      ["理论", "80", "2025-03-01", { 考试类型: "竞赛" }],
      ["unmet", "competition", "2027-03-01"],
    ],
    ["no mark that can be read", ["理论", "优加", "2025-03-01"], ["unknown", "unclear", "2027-03-01"]],
    ["no date", ["理论", "80", ""], ["unknown", "unclear"]],
    ["a date to come", ["理论", "80", "2026-03-02"], ["unknown", "unclear", "2028-03-02"]],
    ["of the day itself", ["理论", "80", "2026-03-01"], ["met", "kept", "2028-03-01"]],
    ["perhaps of another level", ["理论", "80", "2025-03-01", { 等级: "" }], ["unknown", "unclear", "2027-03-01"]],
    ["perhaps of another subject", ["", "80", "2025-03-01"], ["unknown", "unclear", "2027-03-01"]],
  ])("%s", (_, mark, trace) => expect(traceOf(inShanghai([mark]))).toEqual(trace));

  test.each<[string, readonly Mark[], readonly string[]]>([
    [
      "a pass before a failure",
      [
        ["理论", "50", "2025-06-01"],
        ["理论", "80", "2023-01-01"],
      ],
      ["unmet", "expired", "2025-01-01"],
    ],
    [
      "the later of two that count",
      [
        ["理论", "80", "2024-06-01"],
        ["理论", "80", "2025-06-01", { 考试类型: "补考" }],
      ],
      ["met", "kept", "2027-06-01"],
    ],
    [
      "the later of two that are over",
      [
        ["理论", "80", "2022-06-01"],
        ["理论", "80", "2023-06-01", { 考试类型: "补考" }],
      ],
      ["unmet", "expired", "2025-06-01"],
    ],
    [
      "one that may end before one that is unclear",
      [
        ["理论", "优加", "2025-06-01", { 考试类型: "补考" }],
        ["理论", "80", "2024-02-29"],
      ],
      ["unknown", "ending", "2026-02-28"],
    ],
  ])("of several marks it tells %s, in whatever order", (_, list, trace) => {
    expect(traceOf(inShanghai(list))).toEqual(trace);
    expect(traceOf(inShanghai([...list].reverse()))).toEqual(trace);
  });

  test.each<[string, Mark, readonly string[]]>([
    ["a sitting on a later day", ["理论", "50", "2025-06-11"], ["unmet", "forfeited", "2027-06-10"]],
    ["on the same day: the same exam", ["理论", "50", "2025-06-10"], ["met", "kept", "2027-06-10"]],
    ["in the same month: perhaps later", ["理论", "50", "2025-06"], ["unknown", "unclear", "2027-06-10"]],
    ["earlier", ["理论", "50", "2025-05"], ["met", "kept", "2027-06-10"]],
    [
      "of a level that nobody can read",
      ["理论", "50", "2025-09-01", { 等级: "" }],
      ["unknown", "unclear", "2027-06-10"],
    ],
    ["of another level", ["理论", "50", "2025-09-01", { 等级: "五级" }], ["met", "kept", "2027-06-10"]],
    ["of another subject", ["技能", "50", "2025-09-01"], ["met", "kept", "2027-06-10"]],
    ["as a retake", ["理论", "50", "2025-09-01", { 考试类型: "补考" }], ["met", "kept", "2027-06-10"]],
    ["in a competition", ["理论", "50", "2025-09-01", { 考试类型: "竞赛" }], ["met", "kept", "2027-06-10"]],
    ["on a day that nobody can read", ["理论", "50", "后来"], ["met", "kept", "2027-06-10"]],
  ])("a pass is given up by a new application for it: %s", (_, later, trace) =>
    expect(traceOf(inShanghai([["理论", "80", "2025-06-10"], later]))).toEqual(trace),
  );

  test("a pass that was over when the subject was sat again had not been given up", () =>
    expect(
      traceOf(
        inShanghai([
          ["理论", "80", "2020-06-10"],
          ["理论", "50", "2022-06-11"],
        ]),
      )?.[1],
    ).toBe("expired"));

  test("a fresh application gives up the passes that count or may count", () => {
    const fresh = { 考试类型: "正考", 申报科目: "" };
    const given = (list: readonly Mark[]) =>
      inShanghai(list, fresh).decision.preconditions.find(({ kind }) => kind === "retake");
    expect(
      given([
        ["理论", "80", "2025-01-10"],
        ["技能", "50", "2025-01-10"],
      ]),
    ).toMatchObject({
      outcome: "met",
      retake: { kind: "forfeits", subjects: ["theory"] },
    });
    expect(given([["理论", "80", "2024-02-29"]])).toMatchObject({ retake: { subjects: ["theory"] } });
    expect(given([["理论", "80", "2020-01-10"]])).toBeUndefined();
    expect(given([])).toBeUndefined();
  });

  test("the pass mark that another notice prints is told where points were judged by it", () => {
    const borrowed = (mark: Mark) => {
      const found = inShanghai([mark]).decision.preconditions.find(({ kind }) => kind === "retake");
      return found?.kind === "retake" && found.borrowed?.points;
    };
    expect(borrowed(["理论", "80", "2025-01-10"])).toBe(60);
    expect(borrowed(["理论", "合格", "2025-01-10"])).toBeUndefined();
    expect(borrowed(["理论", "80", "2020-01-10"])).toBeUndefined();
    expect(borrowed(["技能", "80", "2025-01-10"])).toBe(60);
  });

  test.each<[string, readonly Mark[], readonly unknown[]]>([
    ["none sat yet", [], ["met", "kept", "2025-01-10"]],
    [
      "a first sitting that the sheet calls so, and one retake",
      [
        ["技能", "50", "2024-02-10", { 考试类型: "正考" }],
        ["技能", "50", "2024-03-10"],
      ],
      ["unmet", "attempts"],
    ],
    ["one sitting later, which may have been the first", [["技能", "50", "2024-02-10"]], ["unknown", "attempts"]],
    [
      "two sittings later, of which one was a retake",
      [
        ["技能", "50", "2024-02-10"],
        ["技能", "50", "2024-03-10"],
      ],
      ["unmet", "attempts"],
    ],
    ["a sitting of the same month as the pass, of unknown day", [["技能", "50", "2024-01"]], ["unknown", "attempts"]],
    [
      "a retake of another level",
      [["技能", "50", "2024-03-10", { 考试类型: "补考", 等级: "五级" }]],
      ["met", "kept", "2025-01-10"],
    ],
  ])("Beijing allows one retake: %s", (_, list, trace) =>
    expect(traceOf(inBeijing([["理论", "80", "2024-01-10"], ...list]))).toEqual(trace),
  );
});

describe("whose mark it is, by occupation and work type", () => {
  const kindOf = (rest: Readonly<Record<string, string>>, facts: Facts = {}) =>
    traceOf(inBeijing([["理论", "80", "2024-04-01", rest]], facts))?.slice(0, 2);
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ["the occupation itself", {}, ["met", "kept"]],
    ["no occupation written", { 职业: "" }, ["unknown", "unclear"]],
    ["one of the same notice", { 职业: "供应链管理师" }, ["unmet", "never"]],
    ["one that the catalogue knows as another", { 职业: "中式烹调师" }, ["unmet", "never"]],
    ["one that nobody knows", { 职业: "电商师傅" }, ["unknown", "unclear"]],
    ["a work type beside an occupation without any", { 工种: "网商" }, ["met", "kept"]],
  ])("%s", (_, rest, trace) => expect(kindOf(rest)).toEqual(trace));
});
