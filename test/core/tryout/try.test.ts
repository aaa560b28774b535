import { audit, type AuditRow } from "../../../src/core/audit";
import { NO_RULINGS } from "../../../src/core/decide/rulings/remembered";
import { problemSentence } from "../../../src/core/explain/problems/row";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { fieldHeader, fieldOfHeader } from "../../../src/core/sheet/fields";
import type { Grid } from "../../../src/core/sheet/grid";
import { dayOf } from "../../../src/core/time/day";
import { choicesFor, fieldsToTry } from "../../../src/core/tryout/fields";
import { cellsOfTrial, tryLevels, tryRow, type Trial, type TrialBasis } from "../../../src/core/tryout/try";
import { idNumber } from "../../support/id-number";
import { packOf, sheetOf, type Facts } from "../../support/people";

const asOf = dayOf(2026, 3, 1);
const pack = packOf();
const HEADINGS = ["姓名", "证件号码", "手机号码"];
const marketer = { 申报职业: "互联网营销师", 申报工种: "直播销售员", 文化程度: "高中" };

function basisIn(grid: Grid, place = 0): TrialBasis {
  const { rows, rulings } = audit(grid, pack, { asOf });
  const row = rows[place];
  if (row?.reading === null || row === undefined) throw new Error("nobody there");
  return { grid, row, reading: row.reading, rows, pack, options: { asOf, rulings: rulings.remembered } };
}

const basisOf = (...people: readonly Facts[]): TrialBasis => basisIn(sheetOf(people, HEADINGS));

function cellsOf(typed: Readonly<Record<string, string>>): Trial {
  return {
    cells: new Map(
      Object.entries(typed).map(([heading, text]) => {
        const field = fieldOfHeader(heading);
        if (field === undefined) throw new Error(`no field ${heading}`);
        return [field, text];
      }),
    ),
  };
}

const verdictOf = (row: AuditRow | null) => row?.decision.verdict;

test("years typed for somebody who is turned away make her eligible, and the sheet keeps its cell", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: 2 });
  expect(verdictOf(basis.row)).toBe("ineligible");
  const tried = tryRow(basis, cellsOf({ 从业年限: "6" }));
  expect(verdictOf(tried)).toBe("eligible");
  expect(tried && resultTextOf(tried)).toMatch(/现满6年/);
  expect(cellsOfTrial(basis, cellsOf({ 从业年限: "6" }))).toMatchObject([{ before: 2, after: 6, unwritable: null }]);
});

test("what is typed is written as a day, a number or a text that is no formula", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: "", 毕业日期: "", 所学专业: "", 原证书编号: "" });
  const typed = cellsOf({ 从业年限: "6", 毕业日期: "2019年6月30日", 所学专业: "=1+1", 原证书编号: "0012" });
  const cells = cellsOfTrial(basis, typed).map(({ field, after, numberFormat }) => [
    fieldHeader(field),
    after,
    numberFormat,
  ]);
  expect(cells).toEqual([
    ["从业年限", 6, null],
    ["毕业日期", 43646, "yyyy-mm-dd"],
    ["所学专业", "=1+1", null],
    ["原证书编号", "0012", "@"],
  ]);
});

test("under a heading that asks for a month the first of a month stays the day that was typed", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: 1, "毕业时间（年月）": "2019.6" });
  expect(cellsOfTrial(basis, cellsOf({ 毕业日期: "2020-07-01" }))).toMatchObject([
    { after: "2020-07-01", numberFormat: "@" },
  ]);
});

test("a spelling that cannot be read is said as such", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: 6 });
  const tried = tryRow(basis, cellsOf({ 从业年限: "好多年" }));
  const [problem] = tried?.decision.problems.filter(({ at }) => at.field === "workYears") ?? [];
  expect(problem && problemSentence(problem)).toMatch(/D2|好多年/);
  expect(verdictOf(tried)).toBe("undetermined");
});

test("a field without a column, one that shares it, and a merged cell can be tried and not written", () => {
  const people = [{ ...marketer, 申报等级: "四级" }];
  const bare = basisOf(...people);
  expect(verdictOf(tryRow(bare, cellsOf({ 从业年限: "6" })))).toBe("eligible");
  expect(cellsOfTrial(bare, cellsOf({ 从业年限: "6" }))).toMatchObject([{ unwritable: "column" }]);

  const shared = basisOf({ "申报职业（工种）及等级": "互联网营销师（直播销售员）四级", 文化程度: "高中", 从业年限: 6 });
  expect([verdictOf(shared.row), shared.row.decision.level]).toEqual(["eligible", 4]);
  const higher = tryRow(shared, { level: 3 });
  expect([verdictOf(higher), higher?.decision.appliedLevel]).toEqual(["undetermined", 3]);
  expect(higher?.decision.problems).toEqual([]);

  const grid = sheetOf([{ ...marketer, 申报等级: "四级", 从业年限: 2 }, marketer], HEADINGS);
  const column = grid.cells[0]?.indexOf("从业年限") ?? -1;
  const merged = basisIn({ ...grid, merges: [{ row: 2, column: column + 1, rows: 2, columns: 1 }] });
  expect(cellsOfTrial(merged, cellsOf({ 从业年限: "6" }))).toMatchObject([{ unwritable: "merged" }]);
});

test("no sentence names a cell that the sheet does not have", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级" });
  const tried = tryRow(basis, cellsOf({ 原证书发证日期: "2099年99月" }));
  const [problem] = tried?.decision.problems.filter(({ at }) => at.field === "certificateDate") ?? [];
  expect(problem && problemSentence(problem)).not.toMatch(/[A-Z]+2/);
});

test("what rows say of each other is looked at again", () => {
  const one = { ...marketer, 申报等级: "四级", 从业年限: 6 };
  const basis = basisOf(one, { ...one, 证件号码: idNumber("19900101", 77), 申报等级: "五级" });
  const kinds = (row: AuditRow | null) => row?.decision.problems.map(({ kind }) => kind);
  expect(kinds(basis.row)).not.toContain("two-levels");
  const same = cellsOf({ 证件号码: idNumber("19900101", 77) });
  expect(kinds(tryRow(basis, same))).toEqual(expect.arrayContaining(["two-levels"]));
  expect(kinds(tryRow(basis, { ...same, level: 5 }))).toEqual(expect.arrayContaining(["duplicate"]));
});

test("a ruling stands as it would after the change: set aside", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: "", 人工核定: "符合", 核定理由: "已看原件" });
  expect(basis.row.ruling?.state).toBe("counted");
  expect(tryRow(basis, {})?.ruling?.state).toBe("counted");
  expect(tryRow(basis, cellsOf({ 从业年限: "6" }))?.ruling?.state).toBe("stale");
  expect(tryRow({ ...basis, options: { asOf, rulings: NO_RULINGS } }, {})?.ruling?.state).toBe("counted");
});

test("whoever is left without name and number stands there no more", () => {
  const basis = basisIn(sheetOf([{ ...marketer, 申报等级: "四级" }], ["姓名", "证件号码"]));
  expect(tryRow(basis, cellsOf({ 姓名: "", 证件号码: "", 手机号码: "" }))).toBeNull();
});

test("every level of the occupation, with what is tried", () => {
  const basis = basisOf({ ...marketer, 申报等级: "四级", 从业年限: 2 });
  const verdicts = (trial: Trial) => tryLevels(basis, trial).map(({ level, row }) => [level, verdictOf(row)]);
  expect(verdicts({})).toContainEqual([5, "eligible"]);
  expect(verdicts({})).toContainEqual([4, "ineligible"]);
  expect(verdicts(cellsOf({ 从业年限: "6" }))).toContainEqual([4, "eligible"]);
});

test("first comes what the nearest clause lacks; what may stand in a cell is offered", () => {
  const { row } = basisOf({ ...marketer, 申报等级: "四级", 从业年限: 2 });
  expect(fieldsToTry(row)[0]).toBe("certificateLevel");
  expect(fieldsToTry(row)).not.toContain("unit");
  const holder = basisOf({
    ...marketer,
    申报等级: "三级",
    从业年限: 9,
    原证书等级: "四级",
    原证书职业: "互联网营销师",
    原证书发证日期: "",
  });
  expect(fieldsToTry(holder.row).slice(0, 3)).toContain("certificateDate");
  expect(choicesFor("workType", row, pack)).toContain("直播销售员");
  expect(choicesFor("workYears", row, pack)).toEqual([]);
});
