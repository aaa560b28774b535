import { sheetProblemSentence } from "../../../../src/core/explain/problems/sheet";
import { readSheet } from "../../../../src/core/sheet/reading";
import type { CellValue } from "../../../../src/core/text/value";
import { vocabulary } from "../../../../src/vocabulary";
import { idNumber } from "../../../support/id-number";

const PERSON = { 姓名: ["甲", "乙", "丙"], 身份证号: [1, 2, 3].map((place) => idNumber("19900101", place)) };

type Columns = Readonly<Record<string, readonly CellValue[]>>;

/** A sheet of three people with these columns behind those of the person. */
function readingOf(all: Columns) {
  const names = Object.keys(all);
  const cells = [
    names,
    ...[0, 1, 2].map((row) => Object.values<readonly CellValue[]>(all).map((list) => list[row] ?? "")),
  ];
  return readSheet(
    { name: "报名表", cells, merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [] },
    vocabulary,
  );
}

/** How the last columns of such a sheet were read: [fields, why, offers]. */
function read(columns: Columns, person: typeof PERSON | object = PERSON) {
  const readings = readingOf({ ...person, ...columns })?.readings.slice(Object.keys(person).length) ?? [];
  return readings.map(({ fields, why, offers }) => [fields.join("+"), why, offers.join("+")]);
}

const MOBILES = ["13800138000", "13900139000", "15000150000"];
const LANDLINES = ["0531-88881111", "88882222", "0531-88883333"];

describe("cells decide between headings that say the same", () => {
  test("of two telephones the one with mobile numbers", () => {
    expect(read({ 联系电话: LANDLINES, 电话: MOBILES })).toEqual([
      ["", "twice", "phone"],
      ["phone", "contents", ""],
    ]);
    expect(read({ 手机: MOBILES, 电话: LANDLINES })[0]).toEqual(["phone", "heading", ""]);
    expect(read({ 手机: LANDLINES, 电话: MOBILES })[1]).toEqual(["phone", "contents", ""]);
  });
  test("of two equal headings the one whose cells are of its kind; of two such neither", () => {
    const levels = ["四级", "三级", "四级"];
    expect(read({ 申报职业: ["焊工", "焊工", "电工"], 等级: levels, 级别: ["县", "市", "市"] })[1]).toEqual([
      "level",
      "beside",
      "",
    ]);
    expect(read({ 等级: levels, 级别: levels }).map(([fields, why]) => [fields, why])).toEqual([
      ["", "twice"],
      ["", "twice"],
    ]);
  });
});

describe("cells veto what a heading says", () => {
  test.each<[string, readonly CellValue[], string]>([
    ["身份证", ["a.jpg", "b.jpg", "c.jpg"], "photo+idNumber"],
    [
      "证件号码",
      ["Y000037010001243000123", "Y000037010001243000124", "Y000037010001243000125"],
      "certificateNumber+idNumber",
    ],
    ["证件号码", ["身份证", "护照", "身份证"], "idType+idNumber"],
  ])("%s with %p", (heading, cells, offers) => {
    const person = { 姓名: PERSON.姓名, 居民身份证号: PERSON.身份证号 };
    expect(read({ [heading]: cells }, person)).toEqual([["", "unsure", offers]]);
  });
  test("级别 of titles is no level applied for", () => {
    expect(read({ 级别: ["副高", "工程师", "正高"] })).toEqual([["", "unsure", "titleRank+level"]]);
    expect(read({ 级别: ["高级", "中级", "中级"] })[0]?.[0]).toBe("level");
    const told = (column: Columns) =>
      readingOf({ ...PERSON, 申报职业: ["焊工", "电工", "钳工"], ...column })?.problems.map(sheetProblemSentence);
    expect(told({ 级别: ["副高", "工程师", "正高"] })).toEqual([
      "D 列“级别”里像是“职称级别”，没有当作“申报等级”；请核对这一列填的内容，另有一列是“申报等级”的，请把那一列的表头写作“申报等级”。",
    ]);
    expect(told({ 级别: ["副高", "工程师", "四级"] })).toEqual([]);
  });
  test("two cells are too few for a veto, and damaged numbers are still numbers", () => {
    expect(read({ 身份证: ["a.jpg", "b.jpg"] }, { 姓名: PERSON.姓名 })[0]?.[0]).toBe("idNumber");
    const damaged = ["37010219900101001", "110101199001011234", "370102900101001"];
    expect(read({ 身份证: damaged }, { 姓名: PERSON.姓名 })[0]?.[0]).toBe("idNumber");
  });
});

describe("nothing is taken by its cells alone", () => {
  test("what cells show is offered under a heading nobody knows, but for the number of a person", () => {
    expect(read({ 备用: MOBILES })).toEqual([["", "unsure", "phone"]]);
    expect(read({ 备用: PERSON.身份证号 }, { 姓名: PERSON.姓名, 申报职业: ["焊工"], 申报等级: ["四级"] })).toEqual([
      ["idNumber", "contents", ""],
    ]);
  });
  test("not if another column is read for it, and never if the heading is of somebody else", () => {
    expect(read({ 手机: MOBILES, 备用: MOBILES })[1]).toEqual(["", "unknown", ""]);
    expect(read({ 紧急联系人电话: MOBILES })).toEqual([["", "unknown", ""]]);
  });
  test("a heading that says too little stays a question, whatever fits it", () => {
    for (const heading of ["工作年限", "专业年限", "工龄"]) {
      expect(read({ [heading]: [3, 5, 8] })).toEqual([["", "unsure", "workYears"]]);
    }
    expect(read({ 联系方式: ["a1", "b2", "c3"] })).toEqual([["", "unsure", "phone"]]);
    expect(read({ 单位: ["一车间组", "二班组", "三班组"] })).toEqual([["", "unsure", "employer"]]);
  });
  test("unless it is the only one and its cells say it plainly", () => {
    expect(read({ 联系方式: MOBILES })).toEqual([["phone", "contents", ""]]);
    expect(read({ 单位: ["某某公司", "某某厂", "某某公司"] })).toEqual([["employer", "contents", ""]]);
    expect(read({ 联系方式: MOBILES, 备用: MOBILES })[0]).toEqual(["", "unsure", "phone"]);
  });
  test("cells that deny a surer heading give its field to the one that has them", () => {
    const landlines = ["0531-88007153", "0531-88007464", "0531-88007999"];
    expect(read({ 联系方式: MOBILES, 联系电话: landlines })).toEqual([
      ["phone", "contents", ""],
      ["", "unsure", "phone"],
    ]);
  });
  test("a bare level beside a certificate's number or date may be the one held", () => {
    const levels = ["四级", "五级", "四级"];
    const days = ["2018-05-01", "2019-05-01", "2020-05-01"];
    expect(read({ 职业技能等级: levels })[0]?.[0]).toBe("level");
    expect(read({ 职业技能等级: levels, 取得时间: days })[0]).toEqual(["", "unsure", "certificateLevel+level"]);
  });
  test("cells that are no levels make no level", () => {
    expect(read({ 层级: ["N1", "N2", "N3"] })[0]?.[0]).toBe("");
    expect(read({ 等级: ["N1", "N2", "N3"] })[0]?.[0]).toBe("");
  });
  test("the first education is the former one only beside the highest", () => {
    const first = ["中专", "中专", "高中"];
    expect(read({ 第一学历: first, 最高学历: ["大专", "本科", "大专"] })).toEqual([
      ["formerEducation", "heading", ""],
      ["education", "heading", ""],
    ]);
    expect(read({ 第一学历: first })[0]?.[0]).toBe("");
  });
});

describe("one column for the trade", () => {
  const BOTH = ["occupation+workType", "contents", ""];
  const trades = ["焊工", "电工", "直播销售员"];
  test.each(["工种", "申报工种", "拟报工种", "专业", "报考专业", "考试项目"])("%s", (heading) => {
    expect(read({ [heading]: trades })).toEqual([BOTH]);
  });
  test.each(["专业（工种）", "考核专业（工种）", "认定项目", "报考课程", "职业/工种"])(
    "%s says so itself",
    (heading) => {
      expect(read({ [heading]: trades })).toEqual([["occupation+workType", "heading", ""]]);
    },
  );
  test("beside a column for the occupation 工种 is the work type, and 专业 the major", () => {
    expect(read({ 申报职业: trades, 工种: trades, 专业: trades }).map(([fields]) => fields)).toEqual([
      "occupation",
      "workType",
      "major",
    ]);
  });
  test("专业 with majors is the major, and 职业方向 the work type alone", () => {
    expect(read({ 专业: ["电子商务", "会计", "护理"] })).toEqual([["major", "heading", ""]]);
    expect(read({ 申报方向: trades })[0]?.[0]).toBe("workType");
  });
  test("科目 with trades is no subject", () => {
    expect(read({ 鉴定科目: trades })).toEqual([BOTH]);
    expect(read({ 鉴定科目: ["理论", "技能", "理论、技能"] })[0]?.[0]).toBe("subjects");
  });
});
