import fc from "fast-check";
import { audit, type Audit } from "../../../src/core/audit";
import { fillingsIn, type Filling } from "../../../src/core/questions/fill";
import { fieldHeader } from "../../../src/core/sheet/fields";
import type { Field } from "../../../src/core/terms/field";
import { dayOf, isoOf } from "../../../src/core/time/day";
import { packOf, sheetOf, type Facts } from "../../support/people";

const asOf = dayOf(2026, 3, 1);
const HEADINGS = ["姓名", "证件号码", "手机号码", "原证书等级"];

function auditOf(people: readonly Facts[]): Audit {
  return audit(sheetOf(people, HEADINGS), packOf(), { asOf });
}

function fillingsOf(people: readonly Facts[]): readonly Filling[] {
  const grid = sheetOf(people, HEADINGS);
  return fillingsIn(grid, audit(grid, packOf(), { asOf }), packOf(), { asOf });
}

const told = (fillings: readonly Filling[]) =>
  fillings.map(({ fields, settles, maySettle }) => [
    fields.map(fieldHeader).join("+"),
    settles.length,
    maySettle.length,
  ]);

const marketer = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 文化程度: "高中" };
/** 三级(2): 取得四级证书后，累计从业满5年. When it was issued is not written. */
const holder = { ...marketer, 申报等级: "三级", 从业年限: 9, 原证书等级: "四级", 原证书职业: "互联网营销师" };

test("the column that decides most rows comes first, with the cells to be filled", () => {
  const people = [
    { ...holder, 原证书发证日期: "", 取证后从业年限: "" },
    { ...holder, 原证书发证日期: "", 取证后从业年限: "" },
    { ...marketer, 申报等级: "四级", 从业年限: "" },
    { ...marketer, 申报等级: "四级", 从业年限: 6 },
  ];
  const fillings = fillingsOf(people);
  expect(told(fillings)).toEqual([
    ["取证后从业年限", 2, 0],
    ["原证书发证日期", 0, 2],
    ["从业年限", 1, 0],
  ]);
  expect(fillings[0]?.settles.map(({ sheet, row, columns }) => [sheet, row, columns.length])).toEqual([
    ["报名表", 2, 1],
    ["报名表", 3, 1],
  ]);
});

test("a column that the sheet does not have is tried as well, and has no cell yet", () => {
  const [first] = fillingsOf([{ ...marketer, 申报等级: "四级", 职称级别: "" }]);
  expect([first?.fields, first?.settles]).toEqual([["workYears"], [{ sheet: "报名表", row: 2, columns: [] }]]);
});

test("what only a person can judge is no cell to be filled", () => {
  const graduate = {
    ...marketer,
    文化程度: "大专",
    院校类别: "高等职业学校",
    毕业日期: "2020-07-01",
    所学专业: "会计",
  };
  expect(fillingsOf([{ ...graduate, 申报等级: "四级", 从业年限: 0 }])).toEqual([]);
});

const person: fc.Arbitrary<Facts> = fc.record({
  申报职业: fc.constant("互联网营销师"),
  申报工种: fc.constant("直播销售员"),
  申报等级: fc.constantFrom("五级", "四级", "三级", "二级"),
  出生日期: fc.constantFrom("1975-05-05", "1990-01-01", "2003-08-08"),
  文化程度: fc.constantFrom("高中", "高中", "大专", ""),
  院校类别: fc.constantFrom("高等职业学校", ""),
  毕业日期: fc.constantFrom("2015-07-01", ""),
  所学专业: fc.constantFrom("电子商务", ""),
  从业年限: fc.constantFrom(0, 9, ""),
  原证书等级: fc.constantFrom("", "五级", "四级"),
  原证书发证日期: fc.constantFrom("", "2018-01-01"),
  取证后从业年限: fc.constant(""),
});

/** Whatever a clerk may write there. */
const VALUES: Partial<Record<Field, fc.Arbitrary<string>>> = {
  workYears: fc.tuple(fc.nat(25), fc.nat(11)).map(([years, months]) => `${years}年${months}个月`),
  workAfterCertificate: fc.tuple(fc.nat(20), fc.nat(11)).map(([years, months]) => `${years}年${months}个月`),
  certificateDate: fc.integer({ min: dayOf(1995, 1, 1), max: asOf }).map(isoOf),
  graduationDate: fc.integer({ min: dayOf(1995, 1, 1), max: dayOf(2029, 1, 1) }).map(isoOf),
  workStart: fc.integer({ min: dayOf(1995, 1, 1), max: asOf }).map(isoOf),
};

test("whatever possible value is filled in, a row that it is said to settle is decided", () => {
  let filled = 0;
  fc.assert(
    fc.property(fc.array(person, { minLength: 4, maxLength: 8 }), fc.infiniteStream(fc.nat()), (people, seeds) => {
      const before = auditOf(people);
      for (const { fields, settles } of fillingsOf(people)) {
        const [field, ...others] = fields;
        const values = field === undefined || others.length > 0 ? undefined : VALUES[field];
        if (field === undefined || values === undefined || settles.length === 0) continue;
        for (const value of fc.sample(values, { numRuns: 5, seed: seeds.next().value })) {
          const rows = new Set(settles.map(({ row }) => row));
          const after = auditOf(
            people.map((one, place) => (rows.has(place + 2) ? { ...one, [fieldHeader(field)]: value } : one)),
          );
          for (const [place, row] of after.rows.entries()) {
            if (!rows.has(row.applicant.row) || errors(after, place) > errors(before, place)) continue;
            filled++;
            expect([field, value, row.decision.verdict]).not.toEqual([field, value, "undetermined"]);
          }
        }
      }
    }),
    { numRuns: 8, seed: 20260301 },
  );
  expect(filled).toBeGreaterThan(20);
});

function errors({ rows }: Audit, place: number): number {
  return rows[place]?.decision.problems.filter(({ severity }) => severity === "error").length ?? 0;
}
