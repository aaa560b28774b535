import { audit, type Audit, type AuditRow } from "../../../src/core/audit";
import { NO_RULINGS, rememberedRulings, rulingsText } from "../../../src/core/decide/rulings/remembered";
import {
  finalOf,
  needsSecondConfirmation,
  reasonWritten,
  ruledBy,
  setAside,
} from "../../../src/core/decide/rulings/ruling";
import { compare } from "../../../src/core/compare/compare";
import { comparisonSentence, ruledSentence } from "../../../src/core/explain/compare";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { summarySentence } from "../../../src/core/explain/summary";
import { parseRuling } from "../../../src/core/facts/values/ruling";
import { rowReport } from "../../../src/core/report/audit";
import { RESULT_VALUES } from "../../../src/core/results/value";
import { dayOf } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { type Facts, sheetOf } from "../../support/people";

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;
const SALT = { salt: "salt", prints: [] };

const audited = (people: readonly Facts[], rulings = NO_RULINGS, asOf = dayOf(2026, 3, 1)): Audit =>
  audit(sheetOf(people), jinan, { asOf, rulings });
const stateOf = ({ ruling }: AuditRow) => ruling?.state ?? null;
const kindsOf = ({ decision }: AuditRow) =>
  decision.problems.flatMap(({ kind }) => (kind.startsWith("override-") ? [kind] : []));
const only = ({ rows: [row] }: Audit): AuditRow => {
  if (row === undefined) throw new Error("nobody in the sheet");
  return row;
};

const WORKER: Facts = {
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const SHORT: Facts = { ...WORKER, 从业年限: 1 };
const RULED: Facts = { ...SHORT, 人工核定: "符合", 核定理由: "已看原件" };
const NOT_OFFERED: Facts = { ...RULED, 申报职业: "人工智能训练师", 申报工种: "", 申报等级: "一级" };

test.each([
  ["符合", "eligible"],
  [" 符 合 ", "eligible"],
  ["符合（人工）", "eligible"],
  ["核定为符合", "eligible"],
  ["合格", "eligible"],
  ["通过", "eligible"],
  ["同意申报", "eligible"],
  ["符合条件", "eligible"],
  ["不符合", "ineligible"],
  ["不符", "ineligible"],
  ["不符合申报条件", "ineligible"],
  ["未通过", "ineligible"],
  ["不予受理", "ineligible"],
  ["不合格", "ineligible"],
  ["不同意", "ineligible"],
  ["", null],
  ["待核", "unreadable"],
  ["符合？", "unreadable"],
  ["基本符合", "unreadable"],
  ["符合（待补证书）", "unreadable"],
  ["不是不符合", "unreadable"],
  [1, "unreadable"],
])("人工核定 %p is read as %p", (value, read) => {
  expect(parseRuling(value)).toBe(read);
});

test("a row that is ruled in has its level and fee, and says so everywhere", () => {
  const found = audited([WORKER, SHORT, RULED, { ...WORKER, 人工核定: "不符合" }]);
  const [, short, ruled, out] = found.rows;
  if (!short || !ruled || !out) throw new Error("rows are missing");
  const shown = (row: AuditRow) =>
    (["verdict", "level", "fee"] as const).map((result) =>
      RESULT_VALUES[result](row, { date1904: false, labels: new Map(), toFill: new Map() }),
    );
  expect(shown(short)).toEqual(["不符合", "", ""]);
  expect(shown(ruled)).toEqual(["符合（人工）", "四级/中级工", 280]);
  expect(shown(out)).toEqual(["不符合（人工）", "", ""]);
  expect(resultTextOf(ruled)).toBe(`人工核定为符合：已看原件。${resultTextOf(short)}`);
  expect(rowReport(ruled, found.sheet)).toMatchObject({
    verdict: "ineligible",
    fee: null,
    decision: {
      by: "clerk",
      verdict: "eligible",
      reason: "已看原件",
      stale: false,
      counted: true,
      level: 4,
      fee: 280,
    },
  });
  expect(found.summary).toMatchObject({
    rows: 4,
    eligible: 2,
    ineligible: 2,
    feeEligible: 560,
    final: { eligible: 2, ineligible: 2, undetermined: 0, fee: 560, byClerk: 2, eligibleByClerk: 1, setAside: 0 },
  });
  expect(summarySentence(found, jinan)).toContain(
    "符合2人（其中人工核定1人），不符合2人（其中人工核定1人），待核0人；应收560元。",
  );
});

test("what cannot be read is quoted and changes nothing", () => {
  const row = only(audited([{ ...SHORT, 人工核定: "再看看" }]));
  expect([stateOf(row), kindsOf(row)]).toEqual([null, ["override-unreadable"]]);
  expect(resultTextOf(row)).toContain("“再看看”看不出是符合还是不符合");
  expect(finalOf(row)).toMatchObject({ verdict: "ineligible", byClerk: false });
  const broken = only(audited([{ ...WORKER, 人工核定: "#N/A" }]));
  expect([broken.decision.verdict, kindsOf(broken)]).toEqual(["eligible", ["override-unreadable"]]);
});

test("over a precondition a reason is needed, and a second look is asked for", () => {
  const row = only(audited([NOT_OFFERED]));
  expect([stateOf(row), kindsOf(row)]).toEqual(["counted", ["override-gate"]]);
  expect(needsSecondConfirmation(row, "eligible")).toEqual(["not-offered"]);
  expect(needsSecondConfirmation(row, "ineligible")).toEqual([]);
  expect(finalOf(row)).toMatchObject({ verdict: "eligible", level: 1, fee: { kind: "none" } });
  for (const reason of ["", "（核定人：王）"]) {
    const bare = only(audited([{ ...NOT_OFFERED, 核定理由: reason }]));
    expect([stateOf(bare), kindsOf(bare)]).toEqual(["unconfirmed", ["override-reason"]]);
    expect(finalOf(bare)).toMatchObject({ verdict: "ineligible", byClerk: false });
    expect(resultTextOf(bare)).toMatch(/^“人工核定”填的“符合”越过了.*写明理由。/);
  }
  expect(needsSecondConfirmation(only(audited([RULED])), "eligible")).toEqual([]);
});

describe("a ruling is bound to its facts", () => {
  const first = audited([RULED, SHORT], SALT).rulings;
  const again = (people: readonly Facts[], rulings = first.remembered) => audited(people, rulings);

  test("it is remembered in a few letters, and once it is, nothing is new", () => {
    expect(first.changed).toBe(true);
    const text = rulingsText(first.remembered) ?? "";
    expect(text).toMatch(/^\{"version":1,"salt":"salt","rows":\["[\w.-]{22}"\]\}$/);
    expect(rememberedRulings(text)).toEqual(first.remembered);
    expect(again([RULED, SHORT]).rulings.changed).toBe(false);
    for (const damaged of ["", "{", '{"version":2,"salt":"s","rows":[]}', '{"version":1,"salt":"s","rows":["x"]}'])
      expect(rememberedRulings(damaged)).toBeNull();
  });

  const OTHERS: readonly (readonly [string, Facts])[] = [
    ["the same", {}],
    ["another spelling of the same", { 申报等级: "4级", 文化程度: "高 中" }],
    ["another name", { 姓名: "张三丰" }],
    ["another telephone", { 手机号码: "13912345678" }],
    ["a column that nobody reads", { 民族: "汉" }],
    ["a photo", { 照片文件名: "a.jpg" }],
  ];
  test.each(OTHERS)("%s: it counts", (_, change) => {
    expect(stateOf(only(again([{ ...RULED, ...change }])))).toBe("counted");
  });

  const CHANGED: readonly (readonly [string, Facts])[] = [
    ["years", { 从业年限: 2 }],
    ["level", { 申报等级: "三级" }],
    ["certificate", { 原证书等级: "五级" }],
    ["education", { 文化程度: "大专" }],
    ["an unreadable date", { 毕业日期: "某年" }],
  ];
  test.each(CHANGED)("%s: it is set aside, and counts again with the facts as they were", (_, change) => {
    const found = again([{ ...RULED, ...change }, SHORT]);
    expect([stateOf(only(found)), kindsOf(only(found))]).toEqual(["stale", ["override-stale"]]);
    expect(setAside(found.rows)).toEqual([only(found)]);
    expect(found.summary.final).toMatchObject({ byClerk: 0, setAside: 1 });
    expect(finalOf(only(found)).verdict).toBe(only(found).decision.verdict);
    expect(resultTextOf(only(found))).toMatch(/^“人工核定”填的“符合”没有采用，需重新核定：核定以后这一行的内容改过；/);
    const later = again([{ ...RULED, ...change }, SHORT], found.rulings.remembered);
    expect(stateOf(only(later))).toBe("stale");
    expect(stateOf(only(again([RULED, SHORT], later.rulings.remembered)))).toBe("counted");
    const retyped = { ...RULED, ...change, 核定理由: "重新看过原件" };
    expect(stateOf(only(again([retyped, SHORT], later.rulings.remembered)))).toBe("counted");
  });

  test("another day, other rows and another order change nothing", () => {
    expect(stateOf(only(audited([RULED], first.remembered, dayOf(2026, 9, 1))))).toBe("counted");
    const known = { ...RULED, 姓名: "李四", 证件号码: "370102198801010014", 手机号码: "13711112222" };
    const bound = audited([known, SHORT], SALT).rulings;
    expect(again([SHORT, WORKER, known], bound.remembered).rows.map(stateOf)).toEqual([null, null, "counted"]);
  });

  test("without the number it is known by name, telephone and occupation", () => {
    const [, id = ""] = sheetOf([RULED]).cells[1] ?? [];
    const person = { ...RULED, 姓名: "张甲", 手机号码: "13800000000" };
    const bound = audited([{ ...person, 证件号码: "", 出生日期: "1990-01-01" }], SALT).rulings;
    const found = again([{ ...person, 证件号码: String(id) }], bound.remembered);
    // The sex is known since, so the facts are other ones.
    expect(stateOf(only(found))).toBe("stale");
    const lost = again([{ ...person, 证件号码: "", 出生日期: "1990-01-01" }], bound.remembered);
    expect(stateOf(only(lost))).toBe("counted");
  });

  test("the same words about somebody else, while the one it was made on is gone, are not taken over", () => {
    const other = { ...RULED, 姓名: "李四", 证件号码: "370102198801010014", 手机号码: "13711112222" };
    const found = again(
      [other, SHORT].map((one, place) =>
        place === 1 ? { ...one, 姓名: "王五", 证件号码: "370102197701010019", 手机号码: "13722223333" } : one,
      ),
    );
    expect([stateOf(only(found)), only(found).decision.problems.map(({ details }) => details)]).toEqual([
      "stale",
      expect.arrayContaining([{ why: "unmatched" }]),
    ]);
    // A new one beside the first is new.
    expect(again([RULED, other]).rows.map(stateOf)).toEqual(["counted", "counted"]);
  });

  test("taken back it is forgotten, and typed again it binds anew", () => {
    const bare = again([SHORT, SHORT]);
    expect(rulingsText(bare.rulings.remembered)).toBeNull();
    expect(stateOf(only(again([{ ...RULED, 从业年限: 2 }], bare.rulings.remembered)))).toBe("counted");
  });

  test("two rows of one person keep their own", () => {
    const two = [RULED, { ...RULED, 姓名: "张甲", 申报等级: "三级" }].map((one) => ({
      ...one,
      证件号码: "370102198801010014",
      手机号码: "13711112222",
    }));
    const bound = audited(two, SALT).rulings;
    const [one, other] = two;
    if (!one || !other) throw new Error("rows are missing");
    expect(again([other, one], bound.remembered).rows.map(stateOf)).toEqual(["counted", "counted"]);
    expect(again([other, { ...one, 从业年限: 2 }], bound.remembered).rows.map(stateOf)).toEqual(["counted", "stale"]);
  });
});

test("a comparison tells whom it does not touch since the clerk has ruled", () => {
  const since: Facts = { ...WORKER, 从业年限: "", 从业起始年月: "2022-01-01" };
  const [one, other] = [dayOf(2026, 3, 1), dayOf(2028, 3, 1)].map((day) =>
    audited([since, { ...since, 人工核定: "符合", 核定理由: "已看原件。" }], NO_RULINGS, day),
  );
  if (!one || !other) throw new Error("a side is missing");
  const comparison = compare(one, other);
  expect(comparison.rows.map(ruledSentence)).toEqual(["", "人工核定为符合：已看原件。"]);
  expect(comparisonSentence(comparison)).toContain("变化的人里有1人已经人工核定，照核定的算。");
});

test("who ruled stands behind the reason", () => {
  expect(reasonWritten(" 已看原件 ", "王（教务）")).toBe("已看原件（核定人：王教务）");
  expect(reasonWritten("已看原件", " ")).toBe("已看原件");
  expect(ruledBy("已看原件(核定人:王)")).toBe("王");
  expect(ruledBy("已看原件")).toBeNull();
});
