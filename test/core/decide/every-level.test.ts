import { dayFromIso } from "../../../src/core/time/day";
import { decideEveryLevel } from "../../../src/core/decide/every-level";
import { otherLevelLedgers } from "../../../src/core/explain/levels";
import { LEVEL_NAMES } from "../../../src/core/terms/words";
import { auditOf, decisionOf, packOf, rowOf, type Facts } from "../../support/people";
import { idNumber } from "../../support/id-number";
import { DEFAULT_ASSUMPTIONS } from "../../../src/core/requirements/assumptions";

const terms = (pack = "jinan-2026") => ({
  pack: packOf(pack),
  asOf: dayFromIso("2026-03-01") ?? NaN,
  assumptions: DEFAULT_ASSUMPTIONS,
});

const PEOPLE: Readonly<Record<string, Facts>> = {
  "six years": { 申报工种: "视频创推员", 从业年限: 6, 文化程度: "高中" },
  "a certificate": { 申报工种: "视频创推员", 原证书等级: "四级", 取证后从业年限: 5, 从业年限: 9 },
  "a work type without 二级": { 申报工种: "平台管理员", 原证书等级: "三级", 取证后从业年限: 6, 从业年限: 12 },
  "a degree and no work": { 申报工种: "视频创推员", 文化程度: "本科", 所学专业: "电子商务", 毕业日期: "2020-07-01" },
  "a slip in the number": { 申报工种: "视频创推员", 从业年限: 6, 证件号码: "370102199001010011" },
};

describe.each(Object.entries(PEOPLE))("somebody with %s", (_, person) => {
  const facts = { 申报职业: "互联网营销师", ...person };

  test.each(["jinan-2026", "shanghai-2026"])("gets for each level of %s what an audit for that level gives", (pack) => {
    for (const applied of ["四级", ""]) {
      const levels = decideEveryLevel(rowOf({ ...facts, 申报等级: applied }, { pack }), terms(pack));
      expect(levels.map(({ appliedLevel }) => appliedLevel)).toEqual(
        pack === "jinan-2026" ? [5, 4, 3, 2] : [5, 4, 3, 2, 1],
      );
      for (const { appliedLevel, verdict, clauses, preconditions, earliest } of levels) {
        const alone = decisionOf({ ...facts, 申报等级: appliedLevel ? LEVEL_NAMES[appliedLevel] : "" }, { pack });
        expect({ verdict, clauses, preconditions, earliest }).toEqual({
          verdict: alone.verdict,
          clauses: alone.clauses,
          preconditions: alone.preconditions,
          earliest: alone.earliest,
        });
      }
    }
  });
});

test("a level that cannot be read does not spoil the others", () => {
  const row = rowOf({
    申报职业: "互联网营销师",
    申报工种: "视频创推员",
    从业年限: 6,
    文化程度: "高中",
    申报等级: "甲级",
  });
  expect(row.decision.verdict).toBe("undetermined");
  expect(decideEveryLevel(row, terms()).map(({ verdict }) => verdict)).toEqual([
    "eligible",
    "eligible",
    "ineligible",
    "ineligible",
  ]);
});

test("a retake of one level is none of another, and what is declared for one is not for another", () => {
  const facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 从业年限: 6, 文化程度: "高中", 申报等级: "四级" };
  const levels = decideEveryLevel(rowOf({ ...facts, 考试类型: "补考", 申报科目: "理论", 申报条件: "3" }), terms());
  const retakes = levels.map(({ preconditions }) => preconditions.some(({ kind }) => kind === "retake"));
  expect(retakes).toEqual([false, true, false, false]);
  expect(levels.map(({ verdict }) => verdict)).toEqual(["eligible", "undetermined", "ineligible", "ineligible"]);
});

test("a number that stands under two names keeps every level open", () => {
  const facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 从业年限: 12, 文化程度: "高中", 申报等级: "四级" };
  const [one] = auditOf([
    { ...facts, 证件号码: "370102198001010012", 出生日期: "1980-01-01" },
    { ...facts, 证件号码: "370102198001010012", 出生日期: "1980-01-01" },
  ]).rows;
  if (!one) throw new Error("nobody");
  expect(one.decision.problems.map(({ kind }) => kind)).toContain("id-two-names");
  for (const { verdict } of decideEveryLevel(one, terms()).slice(0, 3)) expect(verdict).toBe("undetermined");
});

test("without a known occupation there is no level to speak of", () => {
  expect(decideEveryLevel(rowOf({ 申报职业: "厨师", 申报等级: "四级" }), terms())).toEqual([]);
});

describe("the ledgers of the other levels", () => {
  const row = rowOf({ ...PEOPLE["a work type without 二级"], 申报职业: "互联网营销师", 申报等级: "三级" });
  const ledgers = otherLevelLedgers(row, terms());

  test("leave out the level decided and begin with the highest", () => {
    expect(ledgers.map(({ title }) => title)).toEqual(["二级/技师：不符合", "四级/中级工：符合", "五级/初级工：符合"]);
  });

  test("name what stands before all clauses, and still show every clause", () => {
    expect(ledgers[0]?.preconditions).toEqual(["平台管理员没有开展二级/技师认定。"]);
    expect(ledgers[0]?.clauses.map(({ id }) => id)).toEqual(["2-1", "2-2", "2-3", "2-4", "2-5"]);
    expect(ledgers[1]?.clauses.find(({ used }) => used)?.id).toBe("4-1");
  });
});

describe("what is told at the other levels", () => {
  const facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 从业年限: 6, 文化程度: "高中", 申报等级: "四级" };
  const kinds = (row: Parameters<typeof decideEveryLevel>[0]) =>
    decideEveryLevel(row, terms()).map(({ problems }) => problems.map(({ kind }) => kind));
  const firstOf = (...people: readonly Facts[]) => {
    const [row] = auditOf(people.map((one) => ({ ...facts, ...one }))).rows;
    if (!row) throw new Error("nobody");
    return row;
  };
  const each = (...told: readonly string[]) => [told, told, told, told];

  test("that the number stands under two names, and nothing else of other rows", () => {
    const number = { 证件号码: idNumber("19800101"), 出生日期: "1980-01-01", 姓名: "张三", 手机号码: "13800138000" };
    const named = (problem: string) => (list: readonly string[]) => list.includes(problem);
    const two = firstOf(number, { ...number, 姓名: "李四" });
    expect(kinds(two).map(named("id-two-names"))).toEqual([true, true, true, true]);
    expect(kinds(two).map(named("duplicate"))).toEqual([false, false, false, false]);
    expect(two.decision.problems.map(({ kind }) => kind)).toContain("duplicate");
    const levels = firstOf(number, { ...number, 申报等级: "三级" });
    expect(levels.decision.problems.map(({ kind }) => kind)).toEqual(["two-levels"]);
    expect(kinds(levels)).toEqual(each());
    const details = decideEveryLevel(two, terms()).map(
      ({ problems }) => problems.find(({ kind }) => kind === "id-two-names")?.details,
    );
    expect(details).toEqual(details.map(() => ({ first: [3], count: 1, more: false })));
  });

  test("an error of the row, but for one of the level", () => {
    expect(kinds(rowOf({ ...facts, 姓名: "" }))).toEqual(each("name-missing"));
    expect(kinds(rowOf({ ...facts, 申报等级: "甲级" }))).toEqual(each());
    expect(kinds(rowOf({ ...facts, 姓名: "", 申报等级: "甲级" }))).toEqual(each("name-missing"));
  });

  test("a cell that cannot be read is unknown at every level", () => {
    const row = rowOf({ ...facts, 从业年限: "好多年", 申报等级: "甲级" });
    expect(decideEveryLevel(row, terms()).map(({ verdict }) => verdict)).not.toContain("eligible");
    for (const list of kinds(row)) expect(list).toHaveLength(1);
  });

  test("what is declared at the row's own level stays declared there", () => {
    const row = rowOf({ ...facts, 申报条件: "取得五级证书后工作满三年" });
    const own = row.decision.problems.map(({ kind }) => kind);
    expect(own.length).toBeGreaterThan(0);
    expect(kinds(row)).toEqual([[], own, [], []]);
  });

  test("the whole fee, where the row sits for one subject of its own level", () => {
    const row = rowOf({ ...facts, 考试类型: "补考", 申报科目: "理论" });
    const plain = decideEveryLevel(rowOf(facts), terms()).map(({ fee }) => fee);
    const fees = decideEveryLevel(row, terms()).map(({ fee }) => fee);
    expect([fees[0], fees[2], fees[3]]).toEqual([plain[0], plain[2], plain[3]]);
    expect(fees[1]).toEqual(row.decision.fee);
    expect(fees[1]).not.toEqual(plain[1]);
  });

  test("the levels of the row's own occupation, and its work type", () => {
    const trainer = decideEveryLevel(rowOf({ ...facts, 申报职业: "人工智能训练师", 申报工种: "" }), terms());
    expect(trainer.map(({ occupation, appliedLevel }) => [occupation, appliedLevel])).toEqual(
      [5, 4, 3, 2, 1].slice(0, trainer.length).map((level) => ["人工智能训练师", level]),
    );
    expect(decideEveryLevel(rowOf(facts), terms()).map(({ workType }) => workType)).toEqual(each("视频创推员").flat());
  });
});
