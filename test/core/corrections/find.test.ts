import { audit } from "../../../src/core/audit";
import { findCorrections } from "../../../src/core/corrections/find";
import { columnNumber } from "../../../src/core/terms/cell";
import { dayOf } from "../../../src/core/time/day";
import { serialOf } from "../../../src/core/time/serial";
import type { CellValue } from "../../../src/core/text/value";
import type { Grid } from "../../../src/core/sheet/grid";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { packOf, sheetOf, type Facts } from "../../support/people";

const ASOF = { asOf: dayOf(2026, 3, 1) };
const NUMBER = idNumber("19880229", 4);
const BORN = serialOf(dayOf(1988, 2, 29), false);

function found(grid: Grid, pack = "jinan-2026") {
  return findCorrections(grid, audit(grid, packOf(pack), ASOF), packOf(pack));
}

/** What is offered for one cell of somebody whose other cells are in order; null: nothing. */
function offered(heading: string, value: CellValue, others: Facts = {}): unknown {
  const grid = sheetOf([
    { 证件号码: NUMBER, 出生日期: BORN, 性别: "女", 申报职业: "互联网营销师", ...others, [heading]: value },
  ]);
  const column = (grid.cells[0] ?? []).indexOf(heading) + 1;
  const one = found(grid).find((correction) => correction.column === column);
  return one === undefined ? null : [one.kind, one.after, one.numberFormat];
}

describe("levels", () => {
  test.each([
    ["四级", ["level", "四级/中级工", null]],
    ["4", ["level", "四级/中级工", null]],
    [4, ["level", "四级/中级工", null]],
    ["四级(中级工)", ["level", "四级/中级工", null]],
    ["国家职业资格 四级", ["level", "四级/中级工", null]],
    ["四级/中级工", null],
    ["四级、三级", null],
    ["技工", null],
    ["无", null],
  ])("%s", (value, wanted) => expect(offered("申报等级", value)).toEqual(wanted));
});

describe("dates", () => {
  const JUNE_30 = ["date", serialOf(dayOf(2019, 6, 30), false), "yyyy-mm-dd"];
  test.each([
    ["2019.6.30", JUNE_30],
    ["2019年6月30日", JUNE_30],
    ["２０１９－０６－３０", JUNE_30],
    ["2019-06-30 00:00:00", JUNE_30],
    ["20190630", JUNE_30],
    [20190630, JUNE_30],
    ["43646", JUNE_30],
    ["2019.6", ["date", "2019-06", "@"]],
    ["201906", ["date", "2019-06", "@"]],
    [2019.06, ["date", "2019-06", "@"]],
    ["2019年6月", null],
    ["2019-06", null],
    ["2019", null],
    [2019, null],
    [2019.1, null],
    [43646, null],
    ["2023-02-30", null],
    ["2023.02.30 ", null],
    ["9/1/2020", null],
    ["2019.6至今", null],
    ["预计2026年7月1日", null],
    ["", null],
  ])("%s", (value, wanted) => expect(offered("毕业日期", value)).toEqual(wanted));

  test("the first of a month stays text where a real date would be read as the month", () => {
    const table = (heading: string, written: string) =>
      found(
        drawGrid(`
          | 姓名 | 证件号码  | ${heading}   | 申报职业     | 申报等级    |
          | 甲   | ${NUMBER} | ${written} | 互联网营销师 | 四级/中级工 |
        `),
      ).map(({ kind }) => kind);
    expect(table("从业起始年月", "2019.6.1")).toEqual([]);
    expect(table("从业起始年月", "2019.6.2")).toEqual(["date"]);
    expect(table("参加工作时间", "2019.6.1")).toEqual(["date"]);
  });
});

describe("numbers that are names", () => {
  test.each([
    ["手机号码", 13800000001, ["numberAsText", "13800000001", "@"]],
    ["手机号码", "138 0000 0001", ["blank", "13800000001", "@"]],
    ["手机号码", "１３８００００００００１".slice(0, 11), ["width", "13800000000", "@"]],
    ["手机号码", "0531-88881111", null],
    ["原证书编号", 1234567890, ["numberAsText", "1234567890", "@"]],
    ["证件号码", 370102880229004, ["numberAsText", "370102880229004", "@"]],
    ["证件号码", 370102198802290040, null],
    ["证件号码", "3.70102E+17", null],
    ["证件号码", `${NUMBER.slice(0, 6)} ${NUMBER.slice(6, 14)} ${NUMBER.slice(14)}`, ["blank", NUMBER, "@"]],
    ["证件号码", `\u200b${NUMBER}\u00a0`, ["blank", NUMBER, "@"]],
    ["证件号码", `'${NUMBER}`, ["width", NUMBER, "@"]],
    ["证件号码", "g12345678", null],
  ])("%s %s", (heading, value, wanted) => expect(offered(heading, value)).toEqual(wanted));

  test("a lower-case x", () => {
    const number = [1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21]
      .map((n) => idNumber("19880229", n))
      .find((n) => n.endsWith("X"));
    expect(offered("证件号码", (number ?? "").toLowerCase(), { 性别: "" })).toEqual(["width", number, "@"]);
  });
});

describe("words", () => {
  test.each([
    ["姓名", "张 三", ["blank", "张三", null]],
    ["姓名", " 张三", ["blank", "张三", null]],
    ["姓名", "张\u3000三", ["blank", "张三", null]],
    ["姓名", "John  Smith", ["blank", "John Smith", null]],
    ["姓名", "John Smith", null],
    ["姓名", "阿依古丽·买买提", null],
    ["毕业院校", "济南大学 ", ["blank", "济南大学", null]],
    ["工作单位", "ＡＢ公司", ["width", "AB公司", null]],
    ["工作单位", "甲（济南）公司", null],
    ["工作单位", "甲公司\n乙公司", null],
    ["工作单位", "  ", null],
    ["从业年限", "５年", ["width", "5年", null]],
    ["所学专业", "电子商务专业", ["name", "电子商务", null]],
    ["所学专业", "电子商务（直播方向）", null],
    ["所学专业", "没有这个专业", null],
  ])("%s %s", (heading, value, wanted) => expect(offered(heading, value)).toEqual(wanted));
});

describe("what the number proves", () => {
  const FEBRUARY_3 = serialOf(dayOf(1988, 2, 3), false);
  const DAY = ["fromId", BORN, "yyyy-mm-dd"];
  test.each([
    ["性别", "", {}, ["fromId", "女", null]],
    ["性别", "男", {}, null],
    ["出生日期", "", {}, DAY],
    ["出生日期", "88/2/29", {}, ["date", BORN, "yyyy-mm-dd"]],
    ["出生日期", "3/2/1988", { 证件号码: idNumber("19880203", 4) }, ["fromId", FEBRUARY_3, "yyyy-mm-dd"]],
    ["出生日期", "3/2/1988", {}, null],
    ["出生日期", "1988-03-01", {}, ["date", serialOf(dayOf(1988, 3, 1), false), "yyyy-mm-dd"]],
    ["出生日期", BORN + 1, {}, null],
    // While one of the two speaks against the number, it fills nothing.
    ["出生日期", "", { 性别: "男" }, null],
    ["性别", "", { 出生日期: BORN + 1 }, null],
    ["性别", "", { 证件号码: `${NUMBER.slice(0, 17)}${NUMBER.endsWith("0") ? "1" : "0"}` }, null],
    ["性别", "", { 证件号码: "370102880229004" }, null],
    ["性别", "", { 证件号码: "E12345678" }, null],
    ["性别", "", { 证件类型: "社会保障卡" }, null],
  ])("%s %s %j", (heading, value, others, wanted) => expect(offered(heading, value, others)).toEqual(wanted));

  test("nobody who stands there twice", () => {
    const people = [{ 证件号码: NUMBER }, { 证件号码: NUMBER }].map((one) => ({
      ...one,
      性别: "",
      申报职业: "互联网营销师",
    }));
    expect(found(sheetOf(people)).filter(({ kind }) => kind === "fromId")).toEqual([]);
  });

  test("no cell of a merged block, and none where merges are not told", () => {
    const table = `
      | 姓名 | 性别 | 证件号码  | 申报职业     | 申报等级    |
      | 甲   |      | ${NUMBER} | 互联网营销师 | 四级/中级工 |
      | 乙   | ^    | ${idNumber("19880229", 6)} | 互联网营销师 | 四级/中级工 |
      | 丙   |      | ${idNumber("19880229", 8)} | 互联网营销师 | 四级/中级工 |
    `;
    expect(found(drawGrid(table)).map(({ row }) => row)).toEqual([4]);
    expect(found({ ...drawGrid(table), merges: null })).toEqual([]);
  });
});

test("the notice's name of an occupation and a work type, and only of a whole cell", () => {
  const pack = packOf("jinan-2026");
  const aliased = pack.occupations.find(({ aliases }) => aliases.length > 0);
  const alias = aliased?.aliases[0]?.name ?? "";
  expect(alias).not.toBe("");
  expect(offered("申报职业", alias)).toEqual(["name", aliased?.name, null]);
  expect(offered("申报职业", `${alias}（某某员）`)).toBeNull();
  expect(offered("申报职业", aliased?.name ?? "")).toBeNull();
});

test("a column that two fields share, a failed formula and rows without a person are left alone", () => {
  const grid = drawGrid(`
    | 姓名     | 证件号码  | 毕业院校及专业 | 申报职业     | 申报等级 | 毕业日期 |
    | 示例：甲 | ${NUMBER} | 济南大学       | 互联网营销师 | 四级     | 2019.6.1 |
    | 甲       | ${NUMBER} | ＡＢ大学       | 互联网营销师 | 四级     | #REF!    |
    | 合计     |           |                |              | 四级     |          |
  `);
  expect(found(grid).map(({ row, column }) => [row, column])).toEqual([[3, columnNumber("E")]]);
});
