import { resultTextOf } from "../../../src/core/explain/result-text";
import { ledgerOf, reasonsOf } from "../../../src/core/explain/row";
import { summarySentence } from "../../../src/core/explain/summary";
import { assumptionSentence } from "../../../src/core/explain/assumption";
import { audit } from "../../../src/core/audit";
import { dayFromIso } from "../../../src/core/time/day";
import { auditOf, packOf, rowOf, sheetOf, type Facts } from "../../support/people";

const PERSON: Facts = {
  文化程度: "高中",
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
  从业年限: 6,
};
const reasons = (facts: Facts) => reasonsOf(rowOf({ ...PERSON, ...facts }));
const text = (facts: Facts) => resultTextOf(rowOf({ ...PERSON, ...facts }));

test.each<[string, Facts, string]>([
  ["eligible", {}, "符合四级/中级工申报条件：附件4 第2条(1)，累计从业满5年，现满6年。"],
  [
    "eligible by two things",
    {
      申报等级: "三级",
      文化程度: "大专",
      所学专业: "电子商务",
      原证书等级: "四级",
      原证书编号: "S000037010018",
      原证书职业: "电子商务师",
      毕业日期: "2015-07-01",
    },
    "符合三级/高级工申报条件：附件4 第3条(5)，四级/中级工证书，持有电子商务师四级/中级工证书；毕业证书，大专、电子商务、毕业。",
  ],
  ["short of years", { 从业年限: 4 }, "还不能报四级/中级工：累计从业满5年，现满4年，差1年（最接近附件4 第2条(1)）。"],
  [
    "too young",
    { 申报等级: "五级", 从业年限: "", 出生日期: "2010-04-01" },
    "还不能报五级/初级工：年满16周岁，现15周岁11个月，差1个月（最接近附件4 第1条(1)）。",
  ],
  ["not offered", { 申报工种: "平台管理员", 申报等级: "二级" }, "平台管理员没有开展二级/技师认定。"],
  [
    "years not filled in",
    { 从业年限: "" },
    "四级/中级工还定不了：累计从业满5年，年限不能确定，请补填从业年限（附件4 第2条(1)）。",
  ],
  [
    "years about right",
    { 从业年限: "约5年" },
    "四级/中级工还定不了：累计从业满5年，现在4年至6年11个月之间，请写明准确的从业年限（附件4 第2条(1)）。",
  ],
  [
    "a start without its day",
    { 从业年限: "", 从业起始年月: "2021-03" },
    "四级/中级工还定不了：累计从业满5年，现在4年11个月至5年之间，从业起始年月只写到月，2026-03-31起可以确定，或写到日（如“2021.3.15”）（附件4 第2条(1)）。",
  ],
  [
    "years after the certificate unknown",
    { 从业年限: 4, 原证书等级: "五级", 原证书编号: "S000037010018", 原证书职业: "互联网营销师" },
    "四级/中级工还定不了：取得五级/初级工证书后从业满3年，年限不能确定，请补填原证书发证日期、取证后从业年限（附件4 第2条(2)）。",
  ],
  ["an error apart from which it is met", { 姓名: "" }, "条件够（附件4 第2条(1)）：累计从业满5年，现满6年。"],
  [
    "a retake where the notice has no rule for it",
    { 考试类型: "补考", 申报科目: "理论" },
    "公告没有写补考怎么办，请问评价机构。",
  ],
  ["no occupation", { 申报职业: "厨师" }, "不知道申报哪个职业，没有对照条件。"],
])("%s", (_, facts, sentence) => expect(reasons(facts)[0]).toBe(sentence));

test("all reasons, the nearest clause first, each with what it lacks", () =>
  expect(reasons({ 从业年限: 4 })).toEqual([
    "还不能报四级/中级工：累计从业满5年，现满4年，差1年（最接近附件4 第2条(1)）。",
    "附件4 第2条(3)：毕业证书，高中学历不算，要公告所列的院校或班别。",
    "附件4 第2条(2)：五级/初级工证书，表中没有。",
  ]));

describe("the ledger", () => {
  test("has every clause of the level with a line for each requirement", () => {
    const ledger = ledgerOf(rowOf({ ...PERSON, 从业年限: 4, 原证书等级: "五级", 取证后从业年限: 3 }));
    expect(ledger.map(({ id, printed, outcome, used }) => [id, printed, outcome, used])).toEqual([
      ["4-1", "附件4 第2条(1)", "unmet", false],
      ["4-2", "附件4 第2条(2)", "met", true],
      ["4-3", "附件4 第2条(3)", "unmet", false],
    ]);
    expect(ledger[1]?.text).toBe(
      "取得本职业或相关职业五级/初级工职业资格（职业技能等级）证书后，累计从事本职业或相关职业工作满3年。",
    );
    expect(ledger[1]?.lines).toEqual([
      { outcome: "met", text: "取得本职业或相关职业五级/初级工证书：持有五级/初级工证书" },
      { outcome: "met", text: "取得五级/初级工证书后从业满3年：现满3年" },
    ]);
  });
});

describe("审核说明", () => {
  test("says the errors, then the reason, then the warnings", () => {
    expect(text({ 姓名: "", 手机号码: "" })).toMatch(/^请补填“姓名”.*附件4 第2条\(1\).*“手机号码”/);
    expect(text({ 从业年限: 1, 手机号码: "" })).toMatch(/^最接近附件4 第2条\(1\)：.*“手机号码”/);
  });
  test("bears no row number, since rows are sorted", () =>
    expect(text({ 姓名: "", 手机号码: "" })).not.toMatch(/第\d+行/));
  test.each(["=1+1", "+86", "-5", "@某人"])("never begins like a formula, whatever the cells hold: %s", (value) => {
    for (const heading of [
      "姓名",
      "证件号码",
      "手机号码",
      "文化程度",
      "从业年限",
      "原证书等级",
      "申报职业",
      "申报工种",
      "申报等级",
      "申报条件",
      "所学专业",
    ]) {
      expect(text({ [heading]: value })).toMatch(/^[\p{Script=Han}“]/u);
    }
  });
  test("has no word of English and ends as a sentence", () => {
    for (const facts of [
      {},
      { 从业年限: "" },
      { 从业年限: 1 },
      { 申报等级: "二级" },
      { 考试类型: "补考" },
      { 申报职业: "厨师" },
    ]) {
      expect(text(facts)).toMatch(/。$/);
      expect(text(facts)).not.toMatch(/[a-z]{2,}|null|undefined|NaN|Infinity/i);
    }
  });
});

test("the summary and the assumptions say nothing about a person", () => {
  const audit = auditOf([PERSON, { ...PERSON, 从业年限: "" }]);
  expect(summarySentence(audit, packOf())).toBe(
    "按济南市科技服务业协会 2026年职业技能等级认定，截至2026-03-01共审核2人：符合1人，不符合0人，待核1人；应收280元，待核的通过后再加280元。",
  );
  expect(audit.assumptions.map(({ name, on, rows }) => assumptionSentence(name, on, rows))).toEqual(
    expect.arrayContaining([
      "没写的职称、培训、学徒、预备技师证书、院校评估论证，和没写的其他证书，都按没有算（不改变任何人的结论）。",
      "只填了从业起始年月的，按从那时起一直在做算（不改变任何人的结论）。",
      "关着：工作经历整张表没有写岗位的，不知道是不是本职业的工作；表名或表头写明“本职业”的、所填从业年限不少于经历的，还是按本职业算（不改变任何人的结论）。",
      "关着：表里没有证书一类的列，不知道有没有证书（不改变任何人的结论）。",
      "关着：年限中间可能断过，取证后的年限只算能证明的部分（不改变任何人的结论）。",
      "关着：没写申报等级的，不替他选，都待核（不改变任何人的结论）。",
    ]),
  );
});

test("who has only just turned 16 has not worked", () => {
  const child = rowOf({ ...PERSON, 申报等级: "五级", 从业年限: "", 出生日期: "2010-02-15" });
  const working = ledgerOf(child).find(({ id }) => id === "5-2");
  expect(working?.lines.at(-1)).toEqual({ outcome: "unmet", text: "从事本职业或相关职业工作：现没有从业" });
});

test("the cell of an open row tells the next nearest clause as well", () => {
  const open = { 从业年限: 4, 文化程度: "大专", 所学专业: "", 原证书等级: "五级", 原证书职业: "互联网营销" };
  expect(reasons(open).length).toBeGreaterThan(2);
  expect(text(open)).toMatch(/^请补填.*（附件4 第2条\(2\)：.*）；或者请补填所学专业（附件4 第2条\(3\)）。/);
});

describe("a missing fact that may stand in an unread column", () => {
  const headings = ["姓名", "证件号码", "手机号码", "文化程度", "申报职业", "申报工种", "申报等级"];
  const rowsWith = (heading: string, ...values: readonly (string | number)[]) => {
    const grid = sheetOf(
      values.map(() => ({ ...PERSON, 从业年限: "" })),
      headings,
    );
    const cells = grid.cells.map((line, place) => [...line, place === 0 ? heading : (values[place - 1] ?? "")]);
    return audit({ ...grid, cells }, packOf(), { asOf: dayFromIso("2026-03-01") ?? NaN }).rows;
  };
  test("is sought there first, and nobody is asked to fill it in", () => {
    const [row, blank] = rowsWith("工龄", 6, "").map(resultTextOf);
    expect(row).toMatch(/^第 I 列“工龄”也许就是从业年限，请在“列的用途”里确认。/);
    expect(row).not.toContain("请补填从业年限");
    expect(blank).not.toContain("工龄");
    expect(blank).toContain("请补填从业年限");
  });
  test("for every field that a heading offers", () => {
    const [row] = rowsWith("单位工龄证明年限", 6).map((one) => reasonsOf(one));
    expect(row?.[0]).toBe("第 I 列“单位工龄证明年限”也许就是从业年限，请在“列的用途”里确认。");
  });
  test("a row that is in says nothing of it", () => {
    const grid = sheetOf([PERSON]);
    const cells = grid.cells.map((line, place) => [...line, place === 0 ? "工龄" : 6]);
    const { rows } = audit({ ...grid, cells }, packOf(), { asOf: dayFromIso("2026-03-01") ?? NaN });
    expect(rows.map(({ unread, decision }) => [decision.verdict, unread])).toEqual([["eligible", []]]);
  });
});
