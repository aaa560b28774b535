import { audit } from "../../../src/core/audit";
import { dayOf } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { readApplicants } from "../../../src/core/facts/read";
import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { readSheet } from "../../../src/core/sheet/reading";
import type { Grid } from "../../../src/core/sheet/grid";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";

const [JIA, YI, BING, DING] = [1, 3, 5, 7].map((n) => idNumber("19900101", n));

function reading(grid: Grid) {
  const found = readSheet(grid, vocabulary);
  if (found === null) throw new Error("no header");
  return found;
}

/** Row, name and number of everybody. */
function people(grid: Grid) {
  return readApplicants(grid, reading(grid), vocabulary).map(({ row, name, idNumber: id }) => [row, name, id]);
}

const told = (grid: Grid) => reading(grid).problems.map(sheetProblemSentence);

describe("headers of three rows", () => {
  const TABLE = `
    | 姓名 | 证件号码 | 现有证书情况     | <    | <        | 备注 |
    | ^    | ^        | 职业资格证书     | <    | 取证时间 | ^    |
    | ^    | ^        | 等级             | 编号 | ^        | ^    |
    | 甲   | ${JIA}   | 五级             | 12   | 2020-01-01 |    |`;

  test("grandparent and parent are joined above the child", () => {
    const { headerTop, headerRow, headings } = reading(drawGrid(TABLE));
    expect([headerTop, headerRow]).toEqual([1, 3]);
    expect(headings).toEqual([
      "姓名",
      "证件号码",
      "现有证书情况/职业资格证书/等级",
      "现有证书情况/职业资格证书/编号",
      "现有证书情况/取证时间",
      "备注",
    ]);
  });

  test("also where nobody knows what is merged", () => {
    expect(reading({ ...drawGrid(TABLE), merges: null }).headings.slice(2, 5)).toEqual([
      "现有证书情况/职业资格证书/等级",
      "现有证书情况/职业资格证书/编号",
      "现有证书情况/取证时间",
    ]);
  });

  test("also where nothing is merged: a parent reaches over the blanks beside it", () => {
    expect(reading({ ...drawGrid(TABLE), merges: [] }).headings.slice(2, 5)).toEqual([
      "现有证书情况/职业资格证书/等级",
      "现有证书情况/职业资格证书/编号",
      "现有证书情况/取证时间",
    ]);
  });

  test("but not where others are merged in its row", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报 | <    | 原证书 |      |
      |      |          | 职业 | 等级 | 编号   | 备注 |
      | 甲   | ${JIA}   | 网商 | 四级 | 12     |      |`);
    expect(reading(grid).headings.slice(4)).toEqual(["原证书/编号", "备注"]);
  });

  test("below a title and lines above it", () => {
    const grid = drawGrid(`| 某协会报名表 | < | < | < | < | < |\n| 报名单位：某公司 |\n${TABLE}`);
    expect(reading(grid)).toMatchObject({ headerTop: 3, headerRow: 5, firstRow: 6, lastRow: 6 });
  });
});

test("numbers and dates are headings, too", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | {2026} | {46023 yyyy-mm-dd} | 申报职业 | 申报等级 |
    | 甲   | ${JIA}   | 1      | 2                  | 网商     | 四级     |`);
  expect(reading(grid).headings.slice(2, 4)).toEqual(["2026", "2026-01-01"]);
});

test("a header may begin in row 30 and not much deeper", () => {
  const lines = (count: number) => "| 说明 |\n".repeat(count);
  const table = `| 姓名 | 证件号码 |\n| 甲 | ${JIA} |`;
  expect(readSheet(drawGrid(lines(29) + table), vocabulary)?.headerRow).toBe(30);
  expect(readSheet(drawGrid(lines(33) + table), vocabulary)).toBeNull();
});

describe("several blocks", () => {
  test("class lines, numbered columns, sums and signatures are nobody", () => {
    const grid = drawGrid(`
      | 序号 | 姓名 | 证件号码 | 申报等级 |
      | {1}  | {2}  | {3}      | {4}      |
      | 一班 | <    | <        | <        |
      | 1    | 甲   | ${JIA}   | 四级     |
      |      | 2024级电商1班（35人） |  |  |
      | 2    | 乙   | ${YI}    | 四级     |
      | 一班小计 |  |          | 2        |
      | 共2人 |     |          |          |
      |      | 制表人：丙 | 审核：丁 |     |`);
    expect(people(grid)).toEqual([
      [4, "甲", JIA],
      [6, "乙", YI],
    ]);
  });

  test("a name alone is still somebody", () => {
    const grid = drawGrid(`| 姓名 | 证件号码 | 申报等级 |\n| 张三 | | |\n| 甲 | ${JIA} | 四级 |`);
    expect(people(grid).map(([, name]) => name)).toEqual(["张三", "甲"]);
  });

  test("a repeated header that names the same columns begins nothing new", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 |
      | 甲   | ${JIA}   | 四级     |
      | 二班 |          |          |
      | 姓 名 | 证件号码 | 申报等级 |
      | 乙   | ${YI}    | 四级     |`);
    expect(reading(grid).parts).toHaveLength(1);
    expect(people(grid)).toEqual([
      [2, "甲", JIA],
      [5, "乙", YI],
    ]);
  });

  test("one that names them elsewhere is read for the rows below it", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 |
      | 甲   | ${JIA}   | 四级     |
      |      |          |          |
      | 申报等级 | 身份证号 | 考生姓名 |
      | 三级 | ${YI}    | 乙       |
      | 三级 | ${BING}  | 丙       |`);
    expect(people(grid)).toEqual([
      [2, "甲", JIA],
      [5, "乙", YI],
      [6, "丙", BING],
    ]);
    expect(reading(grid)).toMatchObject({ firstRow: 2, lastRow: 6, problems: [] });
  });

  test("a table of other things below is left out and told", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报职业 | 申报等级 |
      | 甲   | ${JIA}   | 网商     | 四级     |
      |      |          |          |          |
      | 申报职业 | 申报等级 | 人数 |       |
      | 网商 | 四级     | 1        |          |
      |      |          |          |          |
      | 姓名 | 证件号码 | 申报职业 | 申报等级 |
      | 乙   | ${YI}    | 网商     | 四级     |`);
    expect(people(grid)).toEqual([
      [2, "甲", JIA],
      [8, "乙", YI],
    ]);
    expect(told(grid)).toEqual([
      "第4行起另有一张表（申报职业、申报等级、人数），没有当作报名信息读；里面如果有要审核的人，请移到单独的工作表。",
    ]);
  });

  test("of two tables side by side the first with people is read, the other told", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | | 姓名 | 证件号码 | 申报等级 |
      | 甲   | ${JIA}   | 四级     | | 丁   | ${DING}  | 三级     |`);
    expect(people(grid)).toEqual([[2, "甲", JIA]]);
    expect(told(grid)).toEqual([
      "E列起另有一张表（姓名、证件号码、申报等级），没有当作报名信息读；里面如果有要审核的人，请移到单独的工作表。",
    ]);
  });

  test("an empty column inside one table parts nothing", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | | 申报等级 | 备注 |
      | 甲   | ${JIA}   | | 四级     | 无   |`);
    expect([...reading(grid).columns.keys()]).toContain("level");
    expect(told(grid)).toEqual([]);
  });
});

test("hidden rows and columns are audited, counted and said once", () => {
  const pack = packById("jinan-2026");
  if (pack === undefined) throw new Error("no pack");
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报等级 | 备注 |
    | 甲   | ${JIA}   | 四级     |      |
    | 乙   | ${YI}    | 四级     |      |
    |      |          |          |      |`);
  const found = (rest: Partial<Grid>) => {
    const { sheet, rows } = audit({ ...grid, ...rest }, pack, { asOf: dayOf(2026, 3, 1) });
    expect(rows).toHaveLength(2);
    return sheet.problems.filter(({ kind }) => kind === "hidden").map(sheetProblemSentence);
  };
  expect(found({ hiddenRows: new Set([3, 4]), hiddenColumns: [3, 4] })).toEqual([
    "1个人所在的行和C列是隐藏的（或被筛选掉），也一并审核了；不该算在内的请删去。",
  ]);
  expect(found({ hiddenRows: new Set([4]), hiddenColumns: [4] })).toEqual([]);
});

describe("lines that are no heading and no person", () => {
  test("a label above the table is no parent, though headings stand below it", () => {
    const grid = drawGrid(`
      | 申报职业： | 互联网营销师 | 申报等级： | 五级 |
      | 序号       | 姓名         | 性别       | 身份证号 |
      | 1          | 甲           | 男         | ${JIA} |`);
    expect(reading(grid)).toMatchObject({
      headerTop: 2,
      headerRow: 2,
      columns: new Map([
        ["name", [2]],
        ["sex", [3]],
        ["idNumber", [4]],
      ]),
    });
  });

  test("a class with 共 before its number, and a signature with its office, where the names stand first", () => {
    const grid = drawGrid(`
      | 姓名 | 身份证号 | 申报职业 |
      | 24级电子商务一班（共1人） | | |
      | 甲 | ${JIA} | 互联网营销师 |
      | 人力资源部负责人：　　经办人： | | |`);
    expect(people(grid)).toEqual([[3, "甲", JIA]]);
  });

  test("the line of a class does not change what its column holds", () => {
    const grid = drawGrid(`
      | 鉴定专业 | 姓名 | 身份证号 |
      | 24级电子商务一班（共2人） | | |
      | 互联网营销师 | 甲 | ${JIA} |
      | 互联网营销师 | 乙 | ${YI} |`);
    expect(reading(grid).columns.get("occupation")).toEqual([1]);
  });
});
