import { vocabulary } from "../../../src/vocabulary";
import { candidateOf } from "../../../src/core/sheet/candidate";
import { readSheet } from "../../../src/core/sheet/reading";
import { drawGrid } from "../../support/draw";
import { mappingOf, sheetWith } from "../../support/mapping";

describe("where the header is", () => {
  test("title and instruction rows above it; they are kept as the title's text", () => {
    const grid = drawGrid(`
      | 济南市2026年职业技能等级认定报名表 | <        | <        | <        |
      | 申报职业：互联网营销师           | <        | 报名日期：2026年1月25日 | < |
      |                                  |          |          |          |
      | 姓名                             | 证件号码 | 申报等级 | 从业年限 |
      | 甲                               | 1        | 四级     | 5        |`);
    expect(readSheet(grid, vocabulary)).toMatchObject({ headerTop: 4, headerRow: 4, firstRow: 5, lastRow: 5 });
    expect(readSheet(grid, vocabulary)?.titleText).toBe(
      "济南市2026年职业技能等级认定报名表\n申报职业：互联网营销师\n报名日期：2026年1月25日",
    );
  });

  const TWO_ROWS = `
      | 济南市2026年报名表 | <    | <        | <          | <    | <        | <        | <        | <        |
      | 序号               | 姓名 | 证件号码 | 原证书信息 | <    | <        | 申报信息 | <        | 手机号码 |
      | ^                  | ^    | ^        | 职业(工种) | 等级 | 发证日期 | 职业     | 等级     | ^        |
      | 1                  | 甲   | 1        | 网商       | 五级 | 2020-9   | 网商     | 四级     | 2        |`;
  const TWO_ROW_MAPPING = {
    姓名: "name",
    证件号码: "idNumber",
    "原证书信息/职业(工种)": "certificateOccupation",
    "原证书信息/等级": "certificateLevel",
    "原证书信息/发证日期": "certificateDate",
    "申报信息/职业": "occupation",
    "申报信息/等级": "level",
    手机号码: "phone",
  };

  test("two rows with merged cells: parent and child are one heading", () => {
    const grid = drawGrid(TWO_ROWS);
    expect(mappingOf(grid)).toEqual(TWO_ROW_MAPPING);
    expect(readSheet(grid, vocabulary)).toMatchObject({ headerTop: 2, headerRow: 3, firstRow: 4 });
  });

  test("the same where the host knows nothing of merges: blanks under a heading count as merged", () => {
    const grid = { ...drawGrid(TWO_ROWS), merges: null };
    expect(mappingOf(grid)).toEqual(TWO_ROW_MAPPING);
    expect(readSheet(grid, vocabulary)).toMatchObject({ headerTop: 2, headerRow: 3 });
  });

  test("groups that stand alone above a full row of headings", () => {
    const grid = drawGrid(`
      |      |          | 原证书 | <    |          |          |
      | 姓名 | 证件号码 | 等级   | 编号 | 手机号码 | 申报等级 |
      | 甲   | 1        | 五级   | 2    | 3        | 四级     |`);
    expect(mappingOf(grid)).toEqual({
      姓名: "name",
      证件号码: "idNumber",
      "原证书/等级": "certificateLevel",
      "原证书/编号": "certificateNumber",
      手机号码: "phone",
      申报等级: "level",
    });
  });

  test("no word reaches from a parent into its child, and a child means what it means below that parent", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | 学校教育     | <        | <    | <      | 既有技能证书 | <        | 专业技术资格 |
      | ^    | ^        | ^        | 校名         | 系科     | 程度 | 结束   | 级           | 颁证日   | 级           |
      | 甲   | 1        | 四级     | 某某职业学院 | 会计     | 高中 | 2015.7 | 五级         | 2019.5   | 初级         |
      | 乙   | 2        | 四级     | 济南大学     | 学前教育 | 大专 | 2018.7 | 五级         | 2020.3   | 中级         |`);
    expect(mappingOf(grid)).toMatchObject({
      "学校教育/校名": "school",
      "学校教育/系科": "major",
      "学校教育/程度": "education",
      "学校教育/结束": "graduationDate",
      "既有技能证书/级": "certificateLevel",
      "既有技能证书/颁证日": "certificateDate",
      "专业技术资格/级": "titleRank",
    });
  });

  /** What the column beside a name, a number and an occupation is read as, and what it is offered for. */
  const readAs = (heading: string, ...cells: string[]) => {
    const people = cells.map((cell, place) => `| 甲${place} | 1${place} | 网商 | ${cell} |`).join("\n");
    const reading = readSheet(drawGrid(`| 姓名 | 证件号码 | 申报职业 | ${heading} |\n${people}`), vocabulary);
    return reading?.readings.find(({ column }) => column === 4);
  };

  test("cells veto and choose: 高中 is no school, 高级工班 is a kind of class, a school may have the major behind it", () => {
    expect(readAs("学校", "高中", "大专", "高中")).toMatchObject({ fields: [], offers: ["education", "school"] });
    expect(readAs("培养层次", "高级工班", "预备技师班", "高级工班")?.offers[0]).toBe("classKind");
    const both = ["淄博职业学院 学前教育", "某某职业学院 会计", "淄博职业学院 会计"];
    expect(readAs("毕业学校及专业", ...both)?.fields).toEqual(["school", "major"]);
  });

  test.each([
    ["二级学院", "信息工程学院"],
    ["军官证/士兵证号", "1234567"],
    ["学位证书编号", "1043042019001234"],
    ["驾照领证日期", "2015.3"],
    ["上次理论分", "78"],
    ["代报人电话", "13800138000"],
    ["办公座机", "0531-88881234"],
    ["学费收据编号", "0012345"],
    ["职业病史", "无"],
    ["会员单位等级", "三级"],
    ["驾龄（年）", "5"],
  ])("%s is about something else, and offered for nothing", (heading, cell) => {
    expect(readAs(heading, cell, cell, cell)).toMatchObject({ fields: [], offers: [] });
  });

  test("subjects as a group of marks, as plan tables and forms have them", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | 申报科目 | <    | <    |
      | ^    | ^        | ^        | 理论     | 技能 | 综合 |
      | 甲   | 1        | 四级     | √        | √    |      |`);
    expect(readSheet(grid, vocabulary)?.columns.get("subjects")).toEqual([4, 5, 6]);
    expect(readSheet(grid, vocabulary)?.columns.get("skillKind")).toEqual([5]);
  });

  test("what belongs to somebody else or to another paper is not the applicant's", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报等级 | 监护人信息 | <        | 其他证书 | <    | 工作经历 | <        |
      | ^    | ^        | ^        | 姓名       | 手机号码 | 证书名称 | 等级 | 工作单位 | 毕业时间 |
      | 甲   | 1        | 四级     | 乙         | 2        | 驾驶     | 一级 | 丙       | 2020     |`);
    expect(mappingOf(grid)).toEqual({ 姓名: "name", 证件号码: "idNumber", 申报等级: "level" });
  });

  test("an empty row, a repeated header and values that look like headings do not end or move it", () => {
    const grid = drawGrid(`
      | 姓名 | 证件号码 | 申报职业 |
      |      |          |          |
      | 姓名 | 证件号码 | 申报职业 |
      | 甲   | 1        | 网商     |
      |      |          |          |`);
    expect(readSheet(grid, vocabulary)).toMatchObject({ headerRow: 1, firstRow: 2, lastRow: 4 });
  });

  test("there is none where nobody is named", () => {
    expect(readSheet(drawGrid("| 序号 | 机构名称 | 职业名称 | 认定等级 |"), vocabulary)).toBeNull();
    expect(readSheet(drawGrid("| 姓名 | 性别 | 电话 |"), vocabulary)).toBeNull();
    expect(readSheet(drawGrid(""), vocabulary)).toBeNull();
    expect(candidateOf(drawGrid("| 填表说明 |"), vocabulary)).toBeNull();
  });

  test("a sheet without numbers is one still, where it says what people apply for", () => {
    expect(mappingOf(drawGrid("| 姓名 | 申报职业 | 申报等级 |"))).toHaveProperty("姓名", "name");
  });
});

describe("how headings are written", () => {
  test.each([
    ["姓　名*", "name"],
    ["*姓名", "name"],
    ["1.姓名：", "name"],
    ["身份证\n号码", "idNumber"],
    ["证件号码（必填）", "idNumber"],
    ["证件号码\n（18位，字母用大写）", "idNumber"],
    ["联系电话（手机）", "phone"],
    ["出生日期\n如：1990-01-01", "birthDate"],
    ["从业年限（年）", "workYears"],
    ["从业年限\n(整年)", "workYears"],
    ["【必填】所学专业", "major"],
    ["原证书等级（无则不填）", "certificateLevel"],
    ["工作单位（全称）", "employer"],
    ["申报职业 （ 工种 ）", "occupation+workType"],
    ["收费（元）", "fee"],
    ["国籍（地区）", "nationality"],
    ["1+X", undefined],
  ])("%j", (heading, field) => {
    // The first two are less sure than the field's own header, so the heading at hand wins.
    const grid = sheetWith("考生姓名", "身份证号", "申报条件", heading);
    expect(mappingOf(grid)[heading.replace(/\s+/g, "")]).toBe(field);
  });
});

describe("headings that hang on their neighbours", () => {
  const person = ["姓名", "证件号码", "申报职业"];

  test("等级 alone is the level applied for", () => {
    expect(mappingOf(sheetWith(...person, "等级"))).toHaveProperty("等级", "level");
  });

  test("等级 beside 证书等级, or beside 认定等级, is not guessed", () => {
    expect(mappingOf(sheetWith(...person, "等级", "证书等级"))).not.toHaveProperty("等级");
    const both = sheetWith(...person, "等级", "认定等级");
    expect(mappingOf(both)).toEqual({ 姓名: "name", 证件号码: "idNumber", 申报职业: "occupation" });
    expect(readSheet(both, vocabulary)?.problems.map(({ kind }) => kind)).toEqual(["heading-unsure", "heading-unsure"]);
  });

  test("认定等级 beside 申报等级 is a result, and no input", () => {
    const mapping = mappingOf(sheetWith(...person, "申报等级", "认定等级"));
    expect(mapping).toHaveProperty("申报等级", "level");
    expect(mapping).not.toHaveProperty("认定等级");
  });

  test("证书编号 and 发证日期 are the old certificate's only beside its level", () => {
    expect(mappingOf(sheetWith(...person, "证书编号", "发证日期"))).not.toHaveProperty("证书编号");
    expect(mappingOf(sheetWith(...person, "证书等级", "证书编号", "发证日期"))).toMatchObject({
      证书编号: "certificateNumber",
      发证日期: "certificateDate",
    });
  });

  test("联系方式 may be an address: left aside", () => {
    expect(mappingOf(sheetWith(...person, "联系方式"))).not.toHaveProperty("联系方式");
  });

  test("of two columns for one field the surer is read; of two equals none, and the sheet says so", () => {
    const surer = mappingOf(sheetWith(...person, "联系电话", "手机号码"));
    expect(surer).toHaveProperty("手机号码", "phone");
    expect(surer).not.toHaveProperty("联系电话");
    const equal = sheetWith(...person, "专业", "专业");
    expect(mappingOf(equal)).not.toHaveProperty("专业");
    expect(readSheet(equal, vocabulary)?.problems.map(({ kind, severity }) => [kind, severity])).toEqual([
      ["heading-twice", "error"],
      ["heading-twice", "error"],
    ]);
  });
});

test("columns of ours, known by their hidden names, are never input", () => {
  const cells = [...sheetWith("姓名", "证件号码", "申报职业", "收费(元)").cells.slice(0, 1), ["甲", "1", "", 280]];
  const grid = { ...sheetWith("姓名"), cells };
  const ours = (owning: string) => [{ name: `_rending.${owning}.fee`, refersTo: "='报名表'!$D$1:$D$2" }];
  expect(readSheet(grid, vocabulary)?.columns.get("fee")).toEqual([4]);
  expect(readSheet({ ...grid, names: ours("appended") }, vocabulary)?.columns.has("fee")).toBe(false);
  expect(readSheet({ ...grid, names: ours("filled") }, vocabulary)?.columns.has("fee")).toBe(false);
});

test("an empty fee column states none: it is no input, and no other stands in for it once we have filled it", () => {
  const grid = drawGrid(`
    | 姓名 | 证件号码 | 申报职业 | 收费 | 收费标准 |
    | 甲   | 1        |          |      | {280}    |
  `);
  expect(readSheet(grid, vocabulary)?.columns.has("fee")).toBe(false);
  const cells = grid.cells.map((row, index) => (index === 0 ? row : ["甲", "1", "", 280, 280]));
  const names = [{ name: "_rending.filled.fee", refersTo: "='报名表'!$D$1:$D$2" }];
  expect(readSheet({ ...grid, cells, names }, vocabulary)?.columns.has("fee")).toBe(false);
});
