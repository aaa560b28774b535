import { vocabulary } from "../../../src/vocabulary";
import { sheetValuesOf } from "../../../src/core/decide/sheet-values";
import { prepare } from "../../../src/core/law/prepare";
import { statementsOf } from "../../../src/core/sheet/statement";
import { packOf } from "../../support/people";
import type { CellValue } from "../../../src/core/text/value";

/** What is said once in rows above a header, and in the sheet's name; "?" and the values where it is asked. */
function said(above: readonly (readonly CellValue[])[], name = "报名表", pack = "jinan-2026"): Record<string, string> {
  const statements = statementsOf(
    { name, cells: [...above, ["姓名", "证件号码"]] },
    above.length + 1,
    vocabulary.headings,
  );
  const { values, rivals } = sheetValuesOf(statements, prepare(packOf(pack)));
  return Object.fromEntries([
    ...[...values.values()].map(({ field, value, place }): [string, string] => [field, `${value} ${place}`]),
    ...rivals.map(({ field, values: found }): [string, string] => [field, `? ${found.join("、")}`]),
  ]);
}
const title = (text: string, pack?: string) => said([[text]], "报名表", pack);
const MARKETING = { occupation: "互联网营销师 title" };
const FOUR = { level: "四级/中级工 title" };

describe("a title says occupation, work type, level and kind of exam", () => {
  test.each<[string, Record<string, string>]>([
    ["互联网营销师四级报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师（四级）报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师 四级/中级工 认定报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师四级（中级工）考生信息汇总表", { ...MARKETING, ...FOUR }],
    ["互联网营销师中级工报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师中级报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师4级报名表", { ...MARKETING, ...FOUR }],
    ["互联网营销师高级技师报名表", { ...MARKETING, level: "一级/高级技师 title" }],
    ["互联网营销师技师报名表", { ...MARKETING, level: "二级/技师 title" }],
    ["2026年第四期互联网营销师三级认定报名表", { ...MARKETING, level: "三级/高级工 title" }],
    ["2026四级报名表", FOUR],
    ["济南市2026年四级职业技能等级认定申请表", FOUR],
    ["济南某某学校四级报名表（2026年第3期）", FOUR],
    ["互联网营销师（直播销售员）四级报名表", { ...MARKETING, workType: "直播销售员 title", ...FOUR }],
    ["选品员五级报名表", { workType: "商品选品员 title", level: "五级/初级工 title" }],
    ["互联网营销师四级补考报名表", { ...MARKETING, ...FOUR, examKind: "补考 title" }],
    ["互联网营销师四级培训班学员名单", { ...MARKETING, ...FOUR }],
    ["人工智能训练师 三级", { occupation: "人工智能训练师 title", level: "三级/高级工 title" }],
  ])("%s", (text, expected) => expect(title(text)).toEqual(expected));
});

describe("more than one level is none, and a question", () => {
  test.each([
    ["五级至三级认定报名表", "? 五级/初级工、三级/高级工"],
    ["互联网营销师四级、三级报名表", "? 四级/中级工、三级/高级工"],
    ["互联网营销师五、四、三级报名表", "? 五级/初级工、四级/中级工、三级/高级工"],
    ["互联网营销师三至五级报名表", "? 三级/高级工、五级/初级工"],
    ["互联网营销师3-5级报名表", "? 三级/高级工、五级/初级工"],
    ["互联网营销师五级（初级工）至三级（高级工）报名表", "? 五级/初级工、三级/高级工"],
    ["互联网营销师中级工和高级工报名表", "? 四级/中级工、三级/高级工"],
  ])("%s", (text, level) => expect(title(text)["level"]).toBe(level));
});

describe("what looks like a level and is none", () => {
  test.each([
    "济南市2026年第四期报名表",
    "2026年四月报名表",
    "2024级学生报名表",
    "2024级4班报名表",
    "二〇二四级学生报名表",
    "十四级风力报名表",
    "山东省三级医院职工报名表",
    "计算机学院二级学院报名表",
    "山东某某技师学院报名表",
    "济南高级中学报名表",
    "济南某某高级技工学校报名表",
    "2022级高级工班学生报名表",
    "中级工班学生名单",
    "技师班报名表",
    "大学英语四级考试报名表",
    "全国计算机二级考试报名表",
    "高级工程师名单",
    "中级职称人员名单",
    "三级以上人员名单",
    "高级研修班学员名单",
  ])("%s", (text) => expect(Object.keys(title(text)).filter((field) => field !== "classKind")).toEqual([]));

  test("lines about money, conditions and papers say nothing", () => {
    const lines = [
      ["济南市职业技能等级认定报名表"],
      ["收费标准：五级200元，四级280元"],
      ["四级收费280元/人"],
      ["申报四级的须提供五级证书"],
      ["注：互联网营销师四级请附证书"],
      ["四级 280元"],
    ];
    expect(said(lines)).toEqual({});
  });
  test("nor does a place, a unit or a date", () =>
    expect(
      said([
        ["报名单位：", "某三级医院"],
        ["报名日期：2026年4月5日", "单位：互联网营销师协会"],
        ["认定机构", "互联网营销师四级认定中心"],
      ]),
    ).toEqual({ unit: "某三级医院 line" }));
});

describe("institutions that are called after an occupation", () => {
  test.each(["山东互联网营销师协会报名表", "互联网营销师培训学校报名表", "人工智能训练师职业技能培训中心学员名单"])(
    "%s",
    (text) => expect(title(text)).toEqual({}),
  );
  test("and the occupation beside them", () =>
    expect(title("互联网营销师协会人工智能训练师报名表")).toEqual({ occupation: "人工智能训练师 title" }));
});

describe("occupations", () => {
  test("two are none, and a question", () =>
    expect(title("互联网营销师、人工智能训练师报名表")).toEqual({ occupation: "? 互联网营销师、人工智能训练师" }));
  test("one that this notice does not have is a question", () => {
    expect(title("电子商务师四级报名表")).toEqual({ occupation: "? 电子商务师", ...FOUR });
    expect(said([["申报职业：电商运营"]])).toEqual({ occupation: "? 电商运营" });
  });
  test.each(["申报人员报名表", "在职教师报名表", "参评学员名单", "高级技师报名表"])("%s names none", (text) =>
    expect(Object.keys(title(text))).not.toContain("occupation"),
  );
});

describe("a line with a label", () => {
  test.each<[string, readonly (readonly CellValue[])[], Record<string, string>]>([
    [
      "a colon",
      [["申报职业：互联网营销师"], ["申报等级：四级"]],
      { occupation: "互联网营销师 line", level: "四级/中级工 line" },
    ],
    [
      "several in one cell",
      [["申报职业：互联网营销师   申报工种：平台管理员   等级: 4   报名日期：2026年3月1日"]],
      { occupation: "互联网营销师 line", workType: "平台管理员 line", level: "四级/中级工 line" },
    ],
    ["the value beside it", [["申报等级：", "", "四级"]], { level: "四级/中级工 line" }],
    ["no colon", [["申报等级", "中级工", "报名单位", "某公司"]], { level: "四级/中级工 line", unit: "某公司 line" }],
    ["a number", [["申报等级", 4]], { level: "四级/中级工 line" }],
    [
      "lines of one cell",
      [["济南市报名表\n职业（工种）：互联网营销师（直播销售员）\n申报级别：中级"]],
      { occupation: "互联网营销师 line", workType: "直播销售员 line", level: "四级/中级工 line" },
    ],
    ["all in one", [["申报职业：互联网营销师四级"]], { occupation: "互联网营销师 line", level: "四级/中级工 line" }],
    ["ticked boxes", [["申报等级：□五级 ☑四级 □三级"]], { level: "四级/中级工 line" }],
    ["kind of exam", [["考试类型：补考"]], { examKind: "补考 line" }],
    ["a code", [["申报职业：4-01-06-02"]], { occupation: "互联网营销师 line" }],
    [
      "the title's own, without a label",
      [["报名表"], ["互联网营销师（直播销售员）", "四级"]],
      { occupation: "互联网营销师 line", workType: "直播销售员 line", level: "四级/中级工 line" },
    ],
    [
      "nothing behind it",
      [
        ["申报职业：", "", ""],
        ["申报等级：", "报名日期：2026年3月1日"],
      ],
      {},
    ],
    ["several levels", [["申报等级：五级、四级、三级"]], { level: "? 五级/初级工、四级/中级工、三级/高级工" }],
    ["of another level", [["原证书等级：五级", "培训等级：四级"]], {}],
    ["unticked boxes", [["申报等级：□五级 □四级 □三级"]], {}],
  ])("%s", (_, above, expected) => expect(said(above)).toEqual(expected));
});

describe("in all those places there must be one value", () => {
  test("the same twice holds, and the most trusted place is named", () =>
    expect(said([["互联网营销师四级报名表"], ["申报等级：中级工"]], "四级")).toEqual({
      ...MARKETING,
      level: "四级/中级工 line",
    }));
  test.each([
    [[["互联网营销师四级报名表"], ["申报等级：三级"]], "报名表"],
    [[["互联网营销师四级报名表"]], "三级"],
    [[["申报等级：四级"]], "三级考生"],
  ])("%j in the sheet %s", (above, name) => expect(said(above, name)["level"]).toMatch(/^\? /));
  test.each([
    ["四级", { level: "四级/中级工 name" }],
    ["四级(中级工)", { level: "四级/中级工 name" }],
    ["高级工", { level: "三级/高级工 name" }],
    ["互联网营销师4级", { occupation: "互联网营销师 name", level: "四级/中级工 name" }],
    ["Sheet4", {}],
    ["2024级", {}],
    ["高级工班", { classKind: "高级工班 name" }],
    ["三级医院", {}],
  ])("the sheet is called %s", (name, expected) => expect(said([], name)).toEqual(expected));
});

describe("how sure a word is, and where it stands", () => {
  test.each<[string, readonly (readonly CellValue[])[], string, Record<string, string>]>([
    ["a word that may mean something else is dropped", [["热爱四级报名表"]], "报名表", {}],
    ["but for an occupation", [["电子商务师报名表"]], "报名表", { occupation: "? 电子商务师" }],
    ["an unsure word and a sure one that agree", [["热爱四级报名表"]], "四级", { level: "四级/中级工 name" }],
    [
      "an unsure word and a sure one that do not",
      [["热爱四级报名表"]],
      "三级",
      { level: "? 四级/中级工、三级/高级工" },
    ],
    ["title and name", [["互联网营销师四级报名表"]], "四级", { ...MARKETING, ...FOUR }],
    ["line and name", [["申报等级：四级"]], "四级", { level: "四级/中级工 line" }],
    [
      "a known occupation and a stranger",
      [["互联网营销师报名表"], ["申报职业：电商运营"]],
      "报名表",
      { occupation: "? 互联网营销师、电商运营" },
    ],
    [
      "fields come in their own order",
      [["四级互联网营销师补考报名表"]],
      "直播销售员",
      {
        ...MARKETING,
        workType: "直播销售员 name",
        examKind: "补考 title",
      },
    ],
  ])("%s", (_, above, name, expected) => expect(said(above, name)).toEqual(expected));
});

describe("what stands behind a label", () => {
  test.each<[string, Record<string, string>]>([
    ["申报职业：无", {}],
    ["申报职业：/", {}],
    ["申报职业：厨师", { occupation: "? 厨师" }],
    ["申报职业：互联网营销师、人工智能训练师", { occupation: "? 互联网营销师、人工智能训练师" }],
    ["申报职业：电子商务师四级", { occupation: "? 电子商务师", level: "四级/中级工 line" }],
    ["申报职业：直播销售员", { workType: "直播销售员 line" }],
    ["申报职业：选品员", { workType: "商品选品员 line" }],
    ["申报职业：互联网营销师-直播销售员", { occupation: "互联网营销师 line", workType: "直播销售员 line" }],
    ["申报职业：人工智能培训师", { occupation: "人工智能训练师 line" }],
    ["申报职业：人工智能训练师", { occupation: "人工智能训练师 line" }],
    ["申报工种：网络主播", {}],
    ["申报工种：直播销售员", { workType: "直播销售员 line" }],
    ["申报工种：直播销售员四级", { workType: "直播销售员 line", level: "四级/中级工 line" }],
    ["申报工种：直播销售员、视频创推员", { workType: "? 直播销售员、视频创推员" }],
    ["申报工种：互联网营销师", { occupation: "互联网营销师 line" }],
    ["申报工种：互联网营销师（直播销售员）", { occupation: "互联网营销师 line", workType: "直播销售员 line" }],
    ["申报等级：五级、三级", { level: "? 五级/初级工、三级/高级工" }],
    ["申报等级：互联网营销师五级、三级", { level: "? 五级/初级工、三级/高级工" }],
    ["申报等级：特级", {}],
    ["申报等级：1", { level: "一级/高级技师 line" }],
    ["考试类型：补考", { examKind: "补考 line" }],
    ["考试类型：重考", { examKind: "补考 line" }],
    ["考试类型：正考", { examKind: "正考 line" }],
    ["考试类型：新考", { examKind: "正考 line" }],
    ["考试类型：首考", { examKind: "正考 line" }],
    ["考试类型：初考", { examKind: "正考 line" }],
    ["考试类型：正考、补考", { examKind: "? 补考、正考" }],
    ["考试类型：理论", {}],
    ["报名单位：互联网营销师四级", { unit: "互联网营销师四级 line" }],
  ])("%s", (line, expected) => expect(said([["报名表"], [line]])).toEqual(expected));

  test("an unknown work type is no rival of a known one", () =>
    expect(said([["直播销售员报名表"], ["申报工种：网络主播"]])).toEqual({ workType: "直播销售员 title" }));
  test.each<[string, Record<string, string>]>([
    ["申报职业：四级", { occupation: "? 四级", level: "四级/中级工 line" }],
    ["申报职业：互联网营销师（补考）", { occupation: "互联网营销师 line" }],
    ["申报等级：补考", {}],
    ["申报等级：五级、四级（直播销售员）", { level: "? 五级/初级工、四级/中级工" }],
  ])("%s: nothing that its label does not ask for", (line, expected) =>
    expect(said([["报名表"], [line]])).toEqual(expected),
  );

  test("without a label a line counts only if it is nothing but what it names", () => {
    expect(said([["报名表"], ["互联网营销师四级"]])).toEqual({
      occupation: "互联网营销师 line",
      level: "四级/中级工 line",
    });
    expect(said([["报名表"], ["互联网营销师四级 考场一"]])).toEqual({});
    expect(said([["报名表"], ["考场一 直播销售员"]])).toEqual({});
    expect(said([["报名表"], ["补考"]])).toEqual({ examKind: "补考 line" });
  });
});

describe("what holds of the people themselves", () => {
  test.each<[string, Record<string, string>]>([
    ["2026届高级工班报名表", { graduationDate: "2026年 title", classKind: "高级工班 title" }],
    [
      "山东某某技师学院2026届预备技师班报名表",
      { school: "山东某某技师学院 title", graduationDate: "2026年 title", classKind: "预备技师班 title" },
    ],
    ["山东某某技师学院技师班报名表", { school: "山东某某技师学院 title", classKind: "技师班 title" }],
    // Who organizes the exam is nobody's school.
    ["山东某某技师学院职业技能等级认定报名表", {}],
    ["第2026届技能大赛报名表", {}],
    ["2025届、2026届毕业生报名表", { graduationDate: "? 2025年、2026年" }],
  ])("a title: %s", (text, expected) => expect(title(text)).toEqual(expected));

  test.each<[string, Record<string, string>]>([
    ["毕业院校：济南某某学院", { school: "济南某某学院 line" }],
    ["毕业时间：2026年6月", { graduationDate: "2026年6月 line" }],
    ["毕业时间：待定", {}],
    ["班别：高级工班", { classKind: "高级工班 line" }],
    ["报名单位：某某公司", { unit: "某某公司 line" }],
    ["2026届高级工班", { graduationDate: "2026年 line", classKind: "高级工班 line" }],
    ["2026届高级工班的同学请先交费", {}],
  ])("a line: %s", (text, expected) => expect(said([["报名表"], [text]])).toEqual(expected));

  test("a label and a title that say different schools", () =>
    expect(said([["山东某某技师学院2026届报名表"], ["毕业院校：济南某某学院"]])["school"]).toBe(
      "? 山东某某技师学院、济南某某学院",
    ));
});

test("a second occupation behind a label makes the first one unsure", () => {
  const line = (text: string) => said([["报名表"], [text]])["occupation"];
  expect(line("申报职业：互联网营销师、人工智能训练师 补考")).toMatch(/^\? /);
  expect(line("申报职业：互联网营销师 补考")).toBe("互联网营销师 line");
});
