import { dayFromIso } from "../../../../src/core/time/day";
import { majorName } from "../../../../src/core/requirements/study/major";
import { audit } from "../../../../src/core/audit";
import { reasonsOf } from "../../../../src/core/explain/row";
import type { RulePack } from "../../../../src/core/law/schema";
import { packOf, rowOf, sheetOf, type Facts } from "../../../support/people";
import { findingsUnder, type Asked } from "../../../support/clause";
import type { Outcome } from "../../../../src/core/text/kleene";

/** What the clause says of the major of one person; the rest of the row does not matter. */
function majorBy(pack: RulePack, occupation: string, clause: string, facts: Facts): Outcome {
  const level = { 5: "五级", 4: "四级", 3: "三级", 2: "二级", 1: "一级" }[clause.charAt(0)] ?? "";
  const sheet = sheetOf([{ 申报职业: occupation, 申报等级: level, 毕业日期: "2020-07-01", ...facts }]);
  const { rows } = audit(sheet, pack, { asOf: dayFromIso("2026-03-01") ?? NaN });
  const judged = rows[0]?.decision.clauses.find((one) => one.clause.id === clause);
  const have = judged?.findings.find((finding) => finding.evidence?.kind === "school")?.evidence;
  if (have?.kind !== "school") throw new Error(`${occupation} ${clause} asks for no school`);
  return have.aspects.major;
}

const 中职 = { 文化程度: "中专", 院校类别: "中等职业学校" };
const 高职 = { 文化程度: "大专", 院校类别: "高等职业学校" };
const 高职本科 = { 文化程度: "本科", 院校类别: "高等职业学校" };
const 专科 = { 文化程度: "大专", 院校类别: "普通高等学校" };
const 本科 = { 文化程度: "本科", 院校类别: "普通高等学校" };
const 硕士 = { 文化程度: "硕士", 院校类别: "普通高等学校" };
const 技师学院 = { 文化程度: "技校", 院校类别: "技师学院", 班别: "高级工班" };
const 不明 = { 文化程度: "", 院校类别: "" };

const jinan = packOf("jinan-2026");
const conditions = packOf("ecommerce-ai-conditions");
const beijing = packOf("beijing-itmc-2024");

/** The pack with all of its lists of majors closed, or all open. */
const withLists = (pack: RulePack, open: boolean): RulePack => ({
  ...pack,
  occupations: pack.occupations.map((occupation) => ({
    ...occupation,
    majorLists: occupation.majorLists.map((list) => ({ ...list, open })),
  })) as RulePack["occupations"],
});

function withoutCatalog(pack: RulePack): RulePack {
  const bare = { ...pack };
  delete (bare as { catalog?: unknown }).catalog;
  return bare;
}

describe("大类 that a closed list names: 人工智能训练师③ of Jinan, 三级(5)", () => {
  test.each<[string, string, Facts, Outcome]>([
    ["电子与信息大类", "软件技术", 高职, "met"],
    ["电子与信息大类, 高职本科", "网络工程技术", 高职本科, "met"],
    ["电子与信息大类, added in 2025", "智能体技术应用", 高职, "met"],
    ["医药卫生大类", "护理", 高职, "met"],
    ["医药卫生大类, 国家控制专业", "临床医学", 高职, "met"],
    ["装备制造大类", "机电一体化技术", 高职, "met"],
    ["教育与体育大类", "学前教育", 高职, "met"],
    ["专科 of a university", "数控技术", 专科, "met"],
    ["财经商贸大类", "电子商务", 高职, "unmet"],
    ["旅游大类", "烹饪工艺与营养", 高职, "unmet"],
    ["交通运输大类, 专科 of a university", "空中乘务", 专科, "unmet"],
    ["食品药品与粮食大类, near 医药卫生", "药品生产技术", 高职, "unmet"],
    ["食品药品与粮食大类, added after 2021", "药物制剂", 高职本科, "unmet"],
    ["in no catalogue", "电脑艺术", 高职, "unknown"],
    ["a name of 2015 that is no more", "计算机信息管理", 高职, "unknown"],
    ["nothing written", "", 高职, "unknown"],
    [
      "a technical school is not proven outside",
      "空中乘务",
      { ...不明, 文化程度: "大专", 院校类别: "技师学院" },
      "unknown",
    ],
    ["成人高等教育", "空中乘务", { 文化程度: "大专", 院校类别: "成人高等教育" }, "unmet"],
    ["成人高等教育", "软件技术", { 文化程度: "大专", 院校类别: "成人高等教育" }, "met"],
  ])("%s: %s", (_, major, school, outcome) =>
    expect(majorBy(jinan, "人工智能训练师", "3-5", { ...school, 所学专业: major })).toBe(outcome),
  );

  test.each<[string, string, Facts, Outcome]>([
    ["电子与信息大类", "软件技术", 高职, "met"],
    ["财经商贸大类", "电子商务", 高职, "unknown"],
    ["in no catalogue", "电脑艺术", 高职, "unknown"],
  ])("the same list ends in 等 in the unsigned conditions: %s, %s", (_, major, school, outcome) =>
    expect(majorBy(conditions, "人工智能训练师", "3-5", { ...school, 所学专业: major })).toBe(outcome),
  );
});

describe("only the catalogue that issues the diploma puts a major outside a closed list", () => {
  test.each<[string, string, Facts, Outcome]>([
    // The 大类 are of the vocational catalogue: 大专 and 高职 are proven in and out by it, whatever the school.
    ["高职", "空中乘务", 高职, "unmet"],
    ["高职", "软件技术", 高职, "met"],
    ["专科 of a university", "空中乘务", 专科, "unmet"],
    ["专科 of a university", "软件技术", 专科, "met"],
    ["大专, school unknown", "空中乘务", { ...不明, 文化程度: "大专" }, "unmet"],
    ["大专, school unknown", "软件技术", { ...不明, 文化程度: "大专" }, "met"],
    // A university's diploma of 本科 bears names of another catalogue, which has no 大类: the name of a vocational major only proves.
    ["本科", "空中乘务", 本科, "unknown"],
    ["本科", "网络工程技术", 本科, "met"],
    ["职业本科", "空中乘务", 高职本科, "unmet"],
    ["职业本科", "软件工程技术", 高职本科, "met"],
  ])("%s: %s", (_, major, school, outcome) =>
    expect(majorBy(jinan, "人工智能训练师", "3-5", { ...school, 所学专业: major })).toBe(outcome),
  );

  test("of masters, whose disciplines stand in no catalogue of ours, nothing is proven outside", () => {
    const pack = withLists(beijing, false);
    expect(majorBy(pack, "信息安全测试员", "4-3", { ...本科, 所学专业: "会计学" })).toBe("unmet");
    expect(majorBy(pack, "信息安全测试员", "4-3", { ...硕士, 所学专业: "会计学" })).toBe("unknown");
    expect(majorBy(pack, "信息安全测试员", "4-3", { ...硕士, 所学专业: "软件工程" })).toBe("met");
  });
});

describe("the majors of a 大专 are those of the list of 高等职业学校, whatever the school", () => {
  const 成人专科 = { 文化程度: "大专", 院校类别: "成人高等教育" };
  test.each<[string, Facts, Outcome]>([
    ["农村电子商务", 专科, "met"],
    ["酒店服务与管理", 专科, "met"], // of 中等及以上职业学校
    ["供应链管理", 专科, "unknown"],
    ["供应链管理", 本科, "met"],
    ["农村电子商务", 本科, "unknown"],
    ["农村电子商务", 成人专科, "met"],
    ["农村电子商务", { ...不明, 文化程度: "大专" }, "met"],
    // Whose 大专 it is beside a technical school is not known.
    ["农村电子商务", { 文化程度: "大专", 院校类别: "技师学院" }, "unknown"],
  ])("%s, %j", (major, school, outcome) => {
    expect(majorBy(beijing, "电子商务师", "4-3", { ...school, 所学专业: major })).toBe(outcome);
    expect(majorBy(conditions, "电子商务师", "4-3", { ...school, 所学专业: major })).toBe(outcome);
  });

  test("a major in every list that could apply is met, in some of them unknown", () => {
    for (const [major, outcome] of [
      ["电子商务", "met"],
      ["市场营销", "met"],
      ["移动商务", "unknown"],
      ["护理", "unknown"],
    ] as const) {
      expect(majorBy(beijing, "电子商务师", "4-3", { ...不明, 所学专业: major })).toBe(outcome);
    }
  });
});

describe("Beijing names 信息类, 电子与信息类, 计算机类、电子信息类 for one thing, a kind of school each", () => {
  test.each<[string, Facts, Outcome]>([
    ["软件技术", 技师学院, "met"],
    ["计算机应用", { 文化程度: "技校", 院校类别: "技工学校" }, "met"],
    ["网络工程技术", 本科, "met"],
    ["会计事务", 技师学院, "unknown"],
    ["大数据与会计", 本科, "unknown"],
  ])("%s, %j", (major, school, outcome) =>
    expect(majorBy(beijing, "信息安全测试员", "4-3", { ...school, 所学专业: major })).toBe(outcome),
  );
  test("it proves, it never disproves: the same where the lists are closed", () => {
    const closed = withLists(beijing, false);
    expect(majorBy(closed, "信息安全测试员", "4-3", { ...技师学院, 所学专业: "软件技术" })).toBe("met");
    expect(majorBy(closed, "信息安全测试员", "4-3", { ...技师学院, 所学专业: "会计事务" })).toBe("unknown");
  });
  test("no other notice says so: 信息类 of Jinan stays unproven for the same major", () =>
    expect(majorBy(jinan, "人工智能训练师", "4-3", { ...技师学院, 所学专业: "软件技术" })).toBe("unknown"));
});

test.each<[string, string, string, Facts]>([
  ["shanghai-2026", "互联网营销师", "4-3", { 申报工种: "视频创推员" }],
  ["guizhou-2023", "互联网营销师", "4-4a", { 申报工种: "直播销售员" }],
])("%s prints no list: no major is in or out", (id, occupation, clause, facts) => {
  for (const major of ["电子商务", "空中乘务"]) {
    expect(majorBy(packOf(id), occupation, clause, { ...技师学院, ...facts, 所学专业: major })).toBe("unknown");
  }
});

test("the reason says what the catalogue says, or leaves it to a person", () => {
  const holder = { ...高职, 申报职业: "人工智能训练师", 申报等级: "三级", 毕业日期: "2020-07-01", 原证书等级: "四级" };
  const reasons = (major: string) =>
    reasonsOf(rowOf({ ...holder, 所学专业: major })).filter((reason) => reason.includes(major));
  const [outside] = reasons("空中乘务");
  expect(outside).toContain("“空中乘务”不算，国家专业目录里不在所列的专业之内");
  const [open] = reasons("电脑艺术");
  expect(open).toContain("“电脑艺术”是否为本专业或相关专业须人工核定");
});

describe("a 大类 asked of 普通本科, whose catalogue has none", () => {
  test.each<[string, string, Facts, Outcome]>([
    ["a 类 with the name of a vocational one: 计算机类", "计算机科学与技术", 本科, "met"],
    ["电子信息类", "通信工程", 本科, "met"],
    ["自动化类 is of 装备制造大类", "自动化", 本科, "met"],
    ["医学技术类", "康复治疗学", 本科, "met"],
    ["a major with the name of a vocational one", "工业设计", 本科, "met"],
    ["added in 2026 to a 类 of that name", "半导体工艺与装备", 本科, "met"],
    ["continued by vocational majors of that 大类", "护理学", 本科, "met"],
    ["the same for a master", "软件工程", 硕士, "met"],
    ["continued by vocational majors of another", "金融学", 本科, "unknown"],
    ["the name of a vocational major of another", "旅游管理", 本科, "unknown"],
    ["no likeness, and near all the same", "数据科学", 本科, "unknown"],
    ["two likenesses that differ", "药物分析", 本科, "unknown"],
    ["no likeness", "汉语言文学", 本科, "unknown"],
    ["in no catalogue", "量子养生学", 本科, "unknown"],
  ])("%s: %s", (_, major, school, outcome) =>
    expect(majorBy(jinan, "人工智能训练师", "3-5", { ...school, 所学专业: major })).toBe(outcome),
  );
});

describe("classes of the technical schools' catalogue: 人工智能训练师②, 四级(3), closed", () => {
  test.each<[string, string, Facts, Outcome]>([
    ["信息类", "计算机网络应用", 技师学院, "met"],
    ["信息类, 技工学校", "计算机程序设计", { 文化程度: "技校", 院校类别: "技工学校" }, "met"],
    ["a technical school's major that no copy has", "机床切削加工", 技师学院, "unknown"],
    ["a technical school's major with a vocational name", "数控技术", 技师学院, "unknown"],
    // No crosswalk to the classes of technical schools can be cited: nobody of another school is proven in or out.
    ["高职 电子与信息大类", "软件技术", 高职, "unknown"],
    ["高职, under the name of a technical school's major", "云计算技术应用", 高职, "unknown"],
    ["高职 旅游大类", "烹饪工艺与营养", 高职, "unknown"],
    ["中职", "电子技术应用", 中职, "unknown"],
    ["普通本科", "软件工程", 本科, "unknown"],
    ["school unknown", "计算机网络应用", 不明, "unknown"],
  ])("%s: %s", (_, major, school, outcome) => {
    expect(majorBy(conditions, "人工智能训练师", "4-3", { ...school, 所学专业: major })).toBe(outcome);
    expect(majorBy(jinan, "人工智能训练师", "4-3", { ...school, 所学专业: major })).toBe(outcome);
  });

  test("电工电子类 alone: what the catalogue puts into 信息类 is outside, for technical schools", () => {
    const pack: RulePack = {
      ...conditions,
      occupations: conditions.occupations.map((occupation) => ({
        ...occupation,
        majorLists: occupation.majorLists.map((list) => ({ ...list, categories: ["电工电子类"] })),
      })) as RulePack["occupations"],
    };
    expect(majorBy(pack, "人工智能训练师", "4-3", { ...技师学院, 所学专业: "计算机网络应用" })).toBe("unmet");
    expect(majorBy(pack, "人工智能训练师", "4-3", { ...高职, 所学专业: "软件技术" })).toBe("unknown");
  });

  test.each<[string, Outcome]>([
    ["人工智能技术应用", "met"],
    ["计算机网络应用", "unknown"],
    ["烹饪工艺与营养", "unknown"],
  ])("大类 asked of a technical school, 三级(4): %s", (major, outcome) =>
    expect(majorBy(jinan, "人工智能训练师", "3-4", { ...技师学院, 所学专业: major })).toBe(outcome),
  );
});

describe("which list a clause means, where the notice does not say", () => {
  // As if both lists could be proven: ③ for 四级(3), ② for 三级(5).
  const swapped: RulePack = {
    ...jinan,
    occupations: jinan.occupations.map((occupation) => ({
      ...occupation,
      majorLists: occupation.majorLists.map((list) => ({
        ...list,
        ...(list.id === "人工智能训练师②" && { categories: ["财经商贸大类"] }),
      })),
    })) as RulePack["occupations"],
  };
  const sure: RulePack = {
    ...swapped,
    occupations: swapped.occupations.map((occupation) => ({
      ...occupation,
      majorLists: occupation.majorLists.map((list) => ({ ...list, clausesAssumed: false })),
    })) as RulePack["occupations"],
  };
  test.each<[string, string, Outcome, Outcome]>([
    ["电子商务", "4-3", "met", "met"],
    ["软件技术", "4-3", "unknown", "unmet"],
    ["空中乘务", "4-3", "unmet", "unmet"],
    ["软件技术", "3-5", "met", "met"],
    ["电子商务", "3-5", "unknown", "unmet"],
    ["空中乘务", "3-5", "unmet", "unmet"],
  ])("%s by %s: a major of the other list is unknown, not unmet", (major, clause, assumed, told) => {
    expect(majorBy(swapped, "人工智能训练师", clause, { ...高职, 所学专业: major })).toBe(assumed);
    expect(majorBy(sure, "人工智能训练师", clause, { ...高职, 所学专业: major })).toBe(told);
  });
});

describe("lists by kind of school: 信息安全测试员② of Beijing", () => {
  test.each<[string, Facts, Outcome]>([
    // In the list, in its category, outside of it, for every school; another school's list does not serve.
    ["网络与信息安全", 技师学院, "met"],
    ["机床切削加工", 技师学院, "unknown"],
    ["网络信息安全", 中职, "met"],
    ["微电子技术与器件制造", 中职, "met"],
    ["会计事务", 中职, "unknown"],
    ["密码技术应用", 高职, "met"],
    ["微电子技术", 高职, "met"],
    ["大数据与会计", 高职, "unknown"],
    ["密码科学与技术", 本科, "met"],
    ["电子封装技术", 本科, "met"],
    ["会计学", 本科, "unknown"],
    ["软件技术", 专科, "met"],
    ["计算机科学与技术", 中职, "unknown"],
    // Whether 成人高等教育 counts is asked of the school; the major is in every list that could apply.
    ["软件工程", { 文化程度: "本科", 院校类别: "成人高等教育" }, "met"],
    ["会计学", { 文化程度: "本科", 院校类别: "成人高等教育" }, "unknown"],
    ["软件工程", 不明, "unknown"],
  ])("%s, %j", (major, school, outcome) => {
    expect(majorBy(beijing, "信息安全测试员", "4-3", { ...school, 所学专业: major })).toBe(outcome);
  });

  test.each<[string, Facts, Outcome]>([
    ["会计事务", 中职, "unmet"],
    ["微电子技术与器件制造", 中职, "met"],
    ["大数据与会计", 高职, "unmet"],
    ["会计学", 本科, "unmet"],
    ["自动化", 本科, "unmet"],
    ["机床切削加工", 技师学院, "unknown"],
    ["会计学", 不明, "unknown"],
    ["大数据与会计", 专科, "unmet"],
  ])("the same lists without 等: %s, %j", (major, school, outcome) =>
    expect(majorBy(withLists(beijing, false), "信息安全测试员", "4-3", { ...school, 所学专业: major })).toBe(outcome),
  );
});

describe("a 高职 graduate may use the list of 中等及以上 and that of 高等职业 schools: 电子商务师", () => {
  test.each<[string, Facts, Outcome]>([
    ["直播电商服务", 中职, "met"],
    ["直播电商服务", 高职, "met"],
    ["农村电子商务", 高职, "met"],
    ["农村电子商务", 中职, "unknown"],
    ["市场营销", 技师学院, "met"],
    ["直播电商服务", 技师学院, "unknown"],
  ])("%s, %j", (major, school, outcome) =>
    expect(majorBy(conditions, "电子商务师", "4-3", { ...school, 所学专业: major })).toBe(outcome),
  );
});

describe("类 of two catalogues in one list: 供应链管理师② of Beijing", () => {
  test.each<[string, Facts, Outcome]>([
    ["关务与外贸服务", 高职, "met"],
    ["跨境电子商务", 高职, "unknown"],
    ["信息管理与信息系统", 本科, "met"],
    // 管理科学与工程类 of the universities, though a vocational major of that name is of 土木建筑大类.
    ["工程造价", 本科, "met"],
    ["工程造价", 高职, "unknown"],
    ["物流工程", 本科, "unknown"],
    ["市场营销", 本科, "met"],
  ])("%s, %j", (major, school, outcome) =>
    expect(majorBy(beijing, "供应链管理师", "3-5", { ...school, 所学专业: major })).toBe(outcome),
  );

  test("closed, it proves nobody outside whose catalogue has only one of them", () =>
    expect(majorBy(withLists(beijing, false), "供应链管理师", "3-5", { ...高职, 所学专业: "空中乘务" })).toBe(
      "unknown",
    ));
});

describe("one name in two catalogues", () => {
  const named = (categories: string[], major: string, school: Facts) =>
    majorBy(
      {
        ...jinan,
        occupations: jinan.occupations.map((occupation) => ({
          ...occupation,
          majorLists: occupation.majorLists.map((list) => ({ ...list, categories })),
        })) as RulePack["occupations"],
      },
      "人工智能训练师",
      "3-5",
      { ...school, 所学专业: major },
    );

  test("数字媒体技术: 计算机类 in both", () => {
    for (const school of [高职, 高职本科, 专科, 本科]) expect(named(["计算机类"], "数字媒体技术", school)).toBe("met");
  });

  test("人力资源管理: 公共管理与服务大类 as a vocational major, 工商管理类 at a university", () => {
    expect(named(["公共管理与服务大类"], "人力资源管理", 高职)).toBe("met");
    // The catalogue that issues the diploma decides, whatever a vocational major of that name is.
    expect(named(["工商管理类"], "人力资源管理", 本科)).toBe("met");
    expect(named(["工商管理类"], "人力资源管理", 高职)).toBe("unmet");
  });

  test("药物制剂: of 食品药品与粮食大类 at a 高职, of 药学类 at a university", () => {
    expect(named(["食品药品与粮食大类"], "药物制剂", { 文化程度: "大专", 院校类别: "高等职业学校" })).toBe("met");
    expect(named(["食品药品与粮食大类"], "药物制剂", 本科)).toBe("unknown");
    expect(named(["医药卫生大类"], "药物制剂", 本科)).toBe("unknown");
    expect(named(["医药卫生大类", "食品药品与粮食大类"], "药物制剂", 本科)).toBe("met");
  });
});

test("a closed list of majors alone: outside of it is whatever a catalogue knows", () => {
  const pack = withLists(jinan, false);
  expect(majorBy(pack, "互联网营销师", "4-3", { ...高职, 所学专业: "电子商务", 申报工种: "直播销售员" })).toBe("met");
  expect(majorBy(pack, "互联网营销师", "4-3", { ...高职, 所学专业: "空中乘务", 申报工种: "直播销售员" })).toBe("unmet");
  expect(majorBy(pack, "互联网营销师", "4-3", { ...本科, 所学专业: "天文学", 申报工种: "直播销售员" })).toBe("unmet");
  expect(majorBy(pack, "互联网营销师", "4-3", { ...技师学院, 所学专业: "空中乘务", 申报工种: "直播销售员" })).toBe(
    "unknown",
  );
  expect(majorBy(pack, "互联网营销师", "4-3", { ...高职, 所学专业: "电脑艺术", 申报工种: "直播销售员" })).toBe(
    "unknown",
  );
});

test("without catalogues a category covers nothing, and nothing is outside of it", () => {
  const bare = withoutCatalog(jinan);
  for (const major of ["软件技术", "空中乘务"])
    expect(majorBy(bare, "人工智能训练师", "3-5", { ...高职, 所学专业: major })).toBe("unknown");
  expect(majorBy(bare, "互联网营销师", "4-3", { ...高职, 所学专业: "电子商务", 申报工种: "直播销售员" })).toBe("met");
});

test.each([
  ["软件技术", "软件技术"],
  ["软件技术专业", "软件技术"],
  ["软件技术（人工智能方向）", "软件技术"],
  ["软件技术(3+2)（校企合作）", "软件技术"],
  ["软件技术专业（五年制）", "软件技术"],
  ["510203软件技术", "软件技术"],
  ["510203 软件技术", "软件技术"],
  ["（510203）软件技术", "软件技术"],
  ["520101K临床医学", "临床医学"],
  ["080910T 数据科学与大数据技术", "数据科学与大数据技术"],
  [" 软件 技术 ", "软件技术"],
  ["专业", "专业"],
])("%s is %s", (written, name) => expect(majorName(written)).toBe(name));

/** What is said of the major of somebody with a diploma, under lists of an occupation. */
function majorUnder(majorLists: readonly Asked[], facts: Facts, major = "either", assume = {}) {
  const asked = {
    kind: "diploma",
    schools: ["技工院校", "中等及以上职业院校", "专科及以上普通高等学校"],
    major,
    finalYear: false,
  };
  const [finding] = findingsUnder([asked], { 学习状态: "毕业", ...facts }, { occupation: { majorLists }, assume });
  if (finding?.evidence.kind !== "school") throw new Error("no diploma was judged");
  return finding.evidence.aspects.major;
}
const list = (rest: Asked): Asked => ({ id: "甲", at: "第3条", open: false, scope: "either", ...rest });

describe("lists of majors by name", () => {
  const names = list({ items: "电子商务、跨境电商、电子商务技术" });
  test.each<[string, string]>([
    ["电子商务", "met"],
    ["电子商务专业", "met"],
    ["电子商务（直播方向）", "met"],
    ["530701电子商务", "met"],
    ["某某技术", "unknown"],
    ["", "unknown"],
  ])("“%s”: %s", (所学专业, outcome) => expect(majorUnder([names], { ...高职, 所学专业 })).toBe(outcome));
  test("no list says nothing; no major asked is met", () => {
    expect(majorUnder([], { ...高职, 所学专业: "电子商务" })).toBe("unknown");
    expect(majorUnder([], { ...高职, 所学专业: "" }, "none")).toBe("met");
  });
  test("an open list taken as the whole turns others away, and leaves a shortened name open", () => {
    const open = { ...names, open: true };
    const strict = { "unlisted-is-unrelated": true };
    expect(majorUnder([open], { ...高职, 所学专业: "会计" })).toBe("unknown");
    expect(majorUnder([open], { ...高职, 所学专业: "会计" }, "either", strict)).toBe("unmet");
    expect(majorUnder([open], { ...高职, 所学专业: "跨境" }, "either", strict)).toBe("unknown");
    expect(majorUnder([open], { ...高职, 所学专业: "跨境电商" }, "either", strict)).toBe("met");
  });
  test("a list of both does not tell 本专业 apart", () => {
    expect(majorUnder([names], { ...高职, 所学专业: "电子商务" }, "own")).toBe("unknown");
    expect(majorUnder([list({ items: "电子商务", scope: "own" })], { ...高职, 所学专业: "电子商务" }, "own")).toBe(
      "met",
    );
  });
});

describe("lists for some schools or clauses only", () => {
  const college = list({ id: "高职", items: "电子商务", schools: ["高等职业学校"] });
  const school = list({ id: "中职", items: "会计事务", schools: ["中等职业学校"] });
  test.each<[string, Facts, string, string]>([
    ["of the list of its school", 高职, "电子商务", "met"],
    ["of the other list", 高职, "会计事务", "unknown"],
    ["of the other list, from the other school", 中职, "会计事务", "met"],
    ["where the school may be either, of one list", { 文化程度: "", 院校类别: "" }, "会计事务", "unknown"],
  ])("%s", (_, facts, 所学专业, outcome) =>
    expect(majorUnder([college, school], { ...facts, 所学专业 })).toBe(outcome),
  );
});
