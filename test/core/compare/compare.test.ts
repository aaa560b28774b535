import { dayFromIso } from "../../../src/core/time/day";
import { audit } from "../../../src/core/audit";
import { changeGroups, compare, type Comparison } from "../../../src/core/compare/compare";
import { compareReport } from "../../../src/core/report/comparison";
import { changeSentences, changeTitle, comparisonSentence, sideNames } from "../../../src/core/explain/compare";
import { packOf, sheetOf, type Facts } from "../../support/people";
import type { Assumptions } from "../../../src/core/requirements/assumptions";

const DATE = "2026-03-01";
const APPLYING: Facts = { 申报职业: "互联网营销师", 申报工种: "视频创推员", 申报等级: "四级", 文化程度: "高中" };

interface Side {
  readonly pack?: string;
  readonly asOf?: string;
  readonly assume?: Partial<Assumptions>;
}

/** The people by both sides; Jinan 2026 on 2026-03-01 unless said otherwise. */
function compared(people: readonly Facts[], one: Side, other: Side) {
  const grid = sheetOf(people.map((facts) => ({ ...APPLYING, ...facts })));
  const packs = [packOf(one.pack), packOf(other.pack)] as const;
  const [first, second] = [one, other].map(({ pack, asOf = DATE, assume = {} }) =>
    audit(grid, packOf(pack), { asOf: dayFromIso(asOf) ?? NaN, assumptions: assume }),
  );
  if (!first || !second) throw new Error("two sides");
  const comparison = compare(first, second);
  const names = sideNames(comparison);
  return { comparison, packs, said: comparison.rows.map((row) => changeSentences(row, names, packs).join("")) };
}

const titles = (comparison: Comparison) =>
  changeGroups(comparison).map((group) => `${changeTitle(group)} ${group.rows.map(({ row }) => row).join()}`);

describe("one notice on two days", () => {
  const later = { asOf: "2027-03-01" };

  test("who fills the years meanwhile changes, by the clause that asks for them; who has them already does not", () => {
    const { comparison, said } = compared(
      [{ 从业起始年月: "2021-06-01" }, { 从业起始年月: "2015-06-01" }, { 从业起始年月: "2024-06-01" }],
      {},
      later,
    );
    expect(titles(comparison)).toEqual(["不符合 → 符合 2"]);
    expect(said).toEqual([
      "2026-03-01：附件4 第2条(1)，累计从业满5年，现满4年9个月，差3个月。" +
        "2027-03-01：附件4 第2条(1)，累计从业满5年，现满5年9个月。",
    ]);
    expect(comparisonSentence(comparison)).toBe("同一张表3人：不符合 → 符合的1人，其余2人不变。");
  });

  test("nobody changes: that is said, too", () => {
    const { comparison } = compared([{ 从业年限: 6 }, { 从业年限: 1 }], {}, later);
    expect(comparison.rows).toEqual([]);
    expect(comparisonSentence(comparison)).toBe("同一张表2人，结论、等级和收费都不变。");
  });

  test("a proposed level that rises is a change of level, its fee going along", () => {
    const { comparison, said } = compared(
      [{ 申报等级: "", 从业起始年月: "2021-06-01", 出生日期: "1995-01-01" }],
      { assume: { "propose-level": true } },
      { ...later, assume: { "propose-level": true } },
    );
    expect(titles(comparison)).toEqual(["核定等级不同 2"]);
    expect(comparison.rows[0]?.changes).toEqual(["level", "fee"]);
    expect(said[0]).toMatch(
      /^2026-03-01：五级\/初级工，附件4 第1条\(1\).*。2027-03-01：四级\/中级工，附件4 第2条\(1\)/,
    );
  });
});

describe("two notices on one day", () => {
  const shanghai = { pack: "shanghai-2026" };

  test("who is turned away by a precondition of the other is told that precondition", () => {
    const facts = { 申报等级: "二级", 原证书等级: "三级", 原证书职业: "互联网营销师", 取证后从业年限: 6, 从业年限: 12 };
    const { comparison, said } = compared([facts], {}, shanghai);
    expect(titles(comparison)).toEqual(["符合 → 不符合 2"]);
    expect(comparison.rows[0]?.bases?.map(({ kind }) => kind)).toEqual(["clause", "preconditions"]);
    expect(said[0]).toMatch(/^现在：附件4 第4条\(1\)，.*。换成：视频创推员没有开展二级\/技师认定。$/);
  });

  test("an occupation that the other does not have is an error there", () => {
    const { comparison, said } = compared([{ 从业年限: 6, 申报职业: "人工智能训练师", 申报工种: "" }], {}, shanghai);
    expect(titles(comparison)).toEqual(["符合 → 待核 2"]);
    expect(said[0]).toMatch(/换成：“申报职业”填的“人工智能训练师”不是这份公告开展的职业/);
  });

  test("where only the price differs, each notice's own price and place is told", () => {
    const { comparison, said } = compared([{ 从业年限: 6 }], {}, shanghai);
    expect(titles(comparison)).toEqual(["只有收费不同 2"]);
    expect(comparison.rows[0]?.bases).toBeNull();
    expect(said[0]).toMatch(/^现在：280元（六、收费标准.*）。换成：528元（二、\(四\)申报缴费.*）。$/);
  });
});

describe("an older notice with numbers of its own", () => {
  const guizhou = { pack: "guizhou-2023" };

  test("is met or not by the clause that asks for the like, whatever its number: four years there, five here", () => {
    const { comparison, said } = compared([{ 从业年限: 4 }], {}, guizhou);
    expect(titles(comparison)).toEqual(["不符合 → 符合 2"]);
    expect(said[0]).toMatch(
      /^现在：附件4 第2条\(1\)，累计从业满5年，现满4年，差1年。换成：.*四级.*累计从业满4年，现满4年。$/,
    );
  });

  test("may not print such a clause at all", () => {
    const facts = { 申报等级: "三级", 从业年限: 11, 出生日期: "1980-01-01" };
    const { comparison, said } = compared([facts], {}, guizhou);
    expect(titles(comparison)).toEqual(["符合 → 不符合 2"]);
    expect(comparison.rows[0]?.bases?.[1]).toMatchObject({ kind: "no-clause", clause: { id: "3-1" } });
    expect(said[0]).toMatch(/换成：没有与附件4 第3条\(1\)相当的条款；最接近.*证书，表中没有。$/);
  });

  test("turned round, the sides only change places", () => {
    const people = [{ 从业年限: 4 }, { 申报等级: "三级", 从业年限: 11, 出生日期: "1980-01-01" }];
    const there = compared(people, {}, guizhou).comparison;
    const back = compared(people, guizhou, {}).comparison;
    expect(back.rows.map(({ bases }) => bases?.map(({ kind }) => kind))).toEqual(
      there.rows.map(({ bases }) => bases?.map(({ kind }) => kind).reverse()),
    );
  });
});

test("groups come with what costs most first: verdicts that fall, verdicts that rise, then fees", () => {
  const people = [
    { 从业年限: 6 },
    { 从业年限: 4 },
    { 申报等级: "三级", 从业年限: 11, 出生日期: "1980-01-01" },
    { 从业年限: 6, 申报职业: "人工智能培训师", 申报工种: "" },
  ];
  expect(titles(compared(people, {}, { pack: "guizhou-2023" }).comparison)).toEqual([
    "符合 → 不符合 4",
    "符合 → 待核 5",
    "不符合 → 符合 3",
    "只有收费不同 2",
  ]);
});

test("the report tells each side's answer and the clauses responsible, and nobody's name or number", () => {
  const people = [{ 从业年限: 4 }, { 从业年限: 1 }];
  const { comparison, packs } = compared(people, {}, { pack: "guizhou-2023" });
  const report = compareReport(comparison, packs);
  expect(report).toMatchObject({
    sheet: "报名表",
    sides: [
      { pack: "jinan-2026", asOf: DATE, problems: [], summary: { eligible: 0, ineligible: 2 } },
      { pack: "guizhou-2023", asOf: DATE, problems: [{ kind: "not-a-notice" }], summary: { eligible: 1 } },
    ],
    rows: [
      {
        row: 2,
        changes: ["verdict", "level", "fee"],
        sides: [
          { verdict: "ineligible", level: null, fee: null, clause: null, nearest: "4-1", earliest: "2027-03-01" },
          { verdict: "eligible", level: 4, fee: null, nearest: null, earliest: DATE },
        ],
        responsible: [
          { kind: "clause", clause: "4-1", printed: "附件4 第2条(1)", outcome: "unmet", open: null },
          { kind: "clause", clause: "4-2", outcome: "met", open: null },
        ],
      },
    ],
    summary: { rows: 2, changed: 1, verdict: 1, level: 0, fee: 0 },
  });
  const text = JSON.stringify(report);
  for (const { applicant } of comparison.sides[0].rows) {
    expect(text).not.toContain(applicant.name);
    expect(text).not.toContain(applicant.idNumber);
  }
});

test("audits of different sheets are not set side by side", () => {
  const one = audit(sheetOf([{}]), packOf(), { asOf: 0 });
  const other = audit(sheetOf([{}, {}]), packOf(), { asOf: 0 });
  expect(() => compare(one, other)).toThrow("same sheet");
});
