import { packsReport } from "../../../src/core/report/packs";
import { packs } from "../../../src/packs";

const jinan = packsReport(packs).find(({ id }) => id === "jinan-2026");
const [marketer, trainer] = jinan?.occupations ?? [];

test("says what the pack is and when it holds", () => {
  expect(jinan).toMatchObject({
    title: "济南市科技服务业协会 2026年职业技能等级认定",
    source: "济南市科技服务业协会《济南市科技服务业协会社会培训评价组织2026年职业技能等级认定计划公告》（2026-01-09）",
    effective: { from: "2025-12-25", to: "2026-12-31" },
  });
});

test("offers: 平台管理员 has no 二级, 人工智能训练师 has no work types", () => {
  expect(marketer).toMatchObject({ name: "互联网营销师", code: "4-01-06-02" });
  expect(marketer?.workTypes).toEqual(["商品选品员", "直播销售员", "视频创推员", "平台管理员"]);
  expect(marketer?.offers).toEqual({
    商品选品员: [5, 4, 3, 2],
    直播销售员: [5, 4, 3, 2],
    视频创推员: [5, 4, 3, 2],
    平台管理员: [5, 4, 3],
  });
  expect(trainer).toMatchObject({ name: "人工智能训练师", code: "4-04-05-05", workTypes: [] });
  expect(trainer?.offers).toEqual({ 不分工种: [5, 4, 3, 2] });
});

test("clauses with id, place and sentence", () => {
  expect(Object.keys(trainer?.levels ?? {})).toEqual(["2", "3", "4", "5"]);
  expect(trainer?.levels[4]?.clauses[0]).toEqual({
    id: "4-1",
    printed: "附件4 第2条(1)",
    text: "累计从事本职业或相关职业工作满5年。",
  });
  expect(trainer?.levels[2]?.clauses.map(({ id, printed }) => `${id} ${printed}`)).toEqual([
    "2-1 附件4 第4条(1)",
    "2-2 附件4 第4条(2)",
    "2-3 附件4 第4条(3)",
    "2-4 附件4 第4条(4)",
    "2-5 附件4 第4条(5)",
  ]);
});

test("fees by level, totals only: the notice publishes no price of a subject", () => {
  for (const occupation of [marketer, trainer]) {
    expect([5, 4, 3, 2].map((level) => occupation?.levels[level as 5]?.fee)).toEqual(
      [200, 280, 360, 500].map((total) => ({ total, theory: null, skill: null, comprehensive: null })),
    );
  }
});

test("二级 has 综合 for 互联网营销师; for 人工智能训练师 the plan prints 否", () => {
  expect(marketer?.levels[2]?.subjects).toEqual(["theory", "skill", "comprehensive"]);
  expect(trainer?.levels[2]?.subjects).toEqual(["theory", "skill"]);
  expect(trainer?.levels[3]?.subjects).toEqual(["theory", "skill"]);
});

test("every slip says where, what is printed, what is used and why", () => {
  expect(jinan?.slips.length).toBeGreaterThan(20);
  for (const { at, printed, used, why, mended } of jinan?.slips ?? []) {
    for (const said of [at, printed, used, why]) expect(said).not.toBe("");
    expect(used !== printed).toBe(mended);
  }
});

test("terms beside the exam, whose the pass mark is, and who applies as a group", () => {
  const shanghai = packsReport(packs).find(({ id }) => id === "shanghai-2026");
  expect(jinan?.passMark).toEqual({ points: 60, at: "四、职业技能等级认定方式" });
  expect(jinan?.groupApplication).toBeNull();
  expect(shanghai?.passMark).toMatchObject({ points: 60, borrowed: "济南市科技服务业协会2026年公告" });
  expect(shanghai?.groupApplication).toMatchObject({ students: true, trainees: true });
  expect(shanghai?.calendar.map(({ topic }) => topic)).toEqual([
    "payment",
    "forfeit",
    "ticket",
    "results",
    "certificate",
  ]);
  expect(packsReport(packs).find(({ id }) => id === "guizhou-2023")).toMatchObject({ passMark: null, calendar: [] });
});

test("the report is plain data: written as JSON and read again it is the same", () => {
  const report = packsReport(packs);
  expect(JSON.parse(JSON.stringify(report))).toEqual(report);
});
