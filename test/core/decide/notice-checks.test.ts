import { audit } from "../../../src/core/audit";
import type { RulePack } from "../../../src/core/law/schema";
import { dayFromIso } from "../../../src/core/time/day";
import { idNumber } from "../../support/id-number";
import { packOf, sheetOf, type Facts } from "../../support/people";

const ID = idNumber("19850615");
const PERSON: Facts = {
  姓名: "张甲",
  证件号码: ID,
  出生日期: "1985-06-15",
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "视频创推员",
  申报等级: "四级",
};
const [JINAN, BEIJING, SHANGHAI] = ["jinan-2026", "beijing-itmc-2024", "shanghai-2026"].map(packOf) as [
  RulePack,
  RulePack,
  RulePack,
];

/** What problems of a kind say of a row; [] where there is none. */
function told(kind: string, facts: Facts, pack: RulePack, asOf = pack === BEIJING ? "2024-03-01" : "2026-03-01") {
  const [row] = audit(sheetOf([{ ...PERSON, ...facts }]), pack, { asOf: dayFromIso(asOf) ?? NaN }).rows;
  return row?.decision.problems.filter((problem) => problem.kind === kind).map(({ details }) => details);
}

describe("id-type: what the notice accepts from people of an origin", () => {
  const MAINLAND = ["居民身份证", "北京社保卡"];
  const HONG_KONG = ["港澳居民身份证", "港澳居民居住证", "港澳居民来往内地通行证", "港澳护照"];
  const TAIWAN = ["台湾居民居住证", "台湾居民来往大陆通行证"];
  const FOREIGN = ["外国人永久居留身份证", "护照"];
  const officer = { 证件类型: "军官证", 证件号码: "军字第001号" };

  test.each([
    ["", [...MAINLAND, ...HONG_KONG, ...TAIWAN, ...FOREIGN]],
    ["中国香港", HONG_KONG],
    ["澳门", HONG_KONG],
    ["港澳", HONG_KONG],
    ["台湾", TAIWAN],
    ["中国台湾", TAIWAN],
    ["中国", MAINLAND],
    ["中华人民共和国", MAINLAND],
    ["大陆", MAINLAND],
    ["内地", MAINLAND],
    ["CHN", MAINLAND],
    ["China", MAINLAND],
    ["CHNX", FOREIGN],
    ["XCHN", FOREIGN],
    ["Chinatown", FOREIGN],
    ["Indochina", FOREIGN],
    ["美国", FOREIGN],
  ])("of somebody from “%s”", (nationality, accepted) =>
    expect(told("id-type", { ...officer, "国籍(地区)": nationality }, BEIJING)).toEqual([
      { kind: "not-accepted", accepted },
    ]),
  );

  test("what is listed is accepted, from that origin alone", () => {
    const passport = { 证件类型: "护照", 证件号码: "K12345678" };
    expect(told("id-type", { ...passport, "国籍(地区)": "美国" }, BEIJING)).toEqual([]);
    expect(told("id-type", { ...passport, "国籍(地区)": "台湾" }, BEIJING)).toEqual([
      { kind: "not-accepted", accepted: TAIWAN },
    ]);
    expect(told("id-type", passport, BEIJING)).toEqual([]);
  });

  test("no kind stated, or no list: nothing to say", () => {
    expect(told("id-type", { 证件类型: "" }, BEIJING)).toEqual([]);
    expect(told("id-type", officer, JINAN)).toEqual([]);
  });

  test("a kind that two origins may show is named once", () => {
    const twice = {
      ...BEIJING,
      idTypes: {
        at: "三",
        accepted: [
          { origin: "中国大陆" as const, types: ["护照"] },
          { origin: "非中国籍" as const, types: ["护照"] },
        ],
      },
    } as unknown as RulePack;
    expect(told("id-type", officer, twice, "2024-03-01")).toEqual([{ kind: "not-accepted", accepted: ["护照"] }]);
  });
});

describe("applies-as-group: whom the notice names", () => {
  const student = { 考生类别: "院校学生", 报名方式: "个人" };
  const trainee = { 考生类别: "社会培训机构学员", 报名方式: "个人" };
  const ruling = (students: boolean, trainees: boolean) =>
    ({ ...SHANGHAI, groupApplication: { ...SHANGHAI.groupApplication, students, trainees } }) as RulePack;

  test.each<[string, Facts, boolean, boolean, readonly { readonly who: string }[]]>([
    ["a student where students are named", student, true, false, [{ who: "students" }]],
    ["a student where trainees are", student, false, true, []],
    ["a trainee where trainees are named", trainee, false, true, [{ who: "trainees" }]],
    ["a trainee where students are", trainee, true, false, []],
    ["somebody in work", { 考生类别: "社会人员", 报名方式: "个人" }, true, true, []],
    ["a student of a group", { ...student, 报名方式: "团体" }, true, true, []],
    ["a trainee of a group", { ...trainee, 报名方式: "团体" }, true, true, []],
    ["how they apply is not said", { 考生类别: "社会培训机构学员" }, true, true, []],
    ["by 学习状态", { 学习状态: "应届", 报名方式: "个人" }, true, false, [{ who: "students" }]],
    ["a graduate by 学习状态", { 学习状态: "毕业", 报名方式: "个人" }, true, true, []],
  ])("%s", (_, facts, students, trainees, expected) =>
    expect(told("applies-as-group", facts, ruling(students, trainees))).toEqual(expected),
  );
  test("no such rule", () => expect(told("applies-as-group", student, JINAN)).toEqual([]));
});

describe("photo: what should be otherwise, name or format or both", () => {
  const other = idNumber("19850615", 3);
  const [name, jpg] = [JINAN.photo?.fileName, ["jpg"]];
  test.each<[string, { readonly name?: boolean; readonly format?: boolean } | null]>([
    [`${ID}.jpg`, null],
    [`${ID}.JPEG`, null],
    [`${ID}.png`, { format: true }],
    [`${ID}.PNG`, { format: true }],
    [`${ID}.abcdef`, null],
    [`${other}.jpg`, { name: true }],
    [`${other}.png`, { name: true, format: true }],
    [`b/${ID}.jpg`, null],
    [`a\\b/${ID}.jpg`, null],
    [`${ID}/张甲.jpg`, { name: true }],
    [`${ID}.1.jpg`, { name: true }],
    ["张甲", { name: true }],
    ["张乙", null],
    [".jpg", null],
    ["12345", null],
    ["123456", { name: true }],
    ["12345x", { name: true }],
    ["123456张", null],
    ["第123456", null],
  ])("%s", (file, expected) =>
    expect(told("photo", { 照片文件名: file }, JINAN)).toEqual(
      expected === null
        ? []
        : [{ name: expected.name === true ? name : null, formats: expected.format === true ? jpg : null }],
    ),
  );

  test("x of a number is X", () => {
    // Ten numbers in a row have ten check digits, mostly.
    const numbers = Array.from({ length: 40 }, (_, n) => idNumber("19850615", 2 * n + 1));
    const withX = numbers.find((number) => number.endsWith("X"));
    if (withX === undefined) throw new Error("no number ends with X");
    const facts = { 证件号码: withX, 照片文件名: `${withX.toLowerCase()}.jpg` };
    expect(told("photo", facts, JINAN)).toEqual([]);
    expect(told("photo", { ...facts, 照片文件名: withX.toLowerCase() }, JINAN)).toEqual([]);
  });

  test("whose number is not known, whose photo cannot be named wrongly", () => {
    expect(told("photo", { 证件号码: "", 照片文件名: "张甲.jpg" }, JINAN)).toEqual([]);
    expect(told("photo", { 证件号码: "", 照片文件名: "张甲.png" }, JINAN)).toEqual([{ name: null, formats: jpg }]);
  });

  test("a name is asked for only where it is the number alone", () => {
    const named = (fileName: string | undefined) => ({ ...JINAN, photo: { ...JINAN.photo, fileName } }) as RulePack;
    expect(told("photo", { 照片文件名: "张甲.jpg" }, named("姓名+身份证号码"))).toEqual([]);
    expect(told("photo", { 照片文件名: "张甲.jpg" }, named("身份证号码+姓名"))).toEqual([]);
    expect(told("photo", { 照片文件名: "张甲.jpg" }, named(undefined))).toEqual([]);
    expect(told("photo", { 照片文件名: "张甲.jpg" }, named("本人身份证号"))).toEqual([
      { name: "本人身份证号", formats: null },
    ]);
  });

  test("jpeg asked for, jpg given; and no photo at all", () => {
    expect(told("photo", { 照片文件名: "张甲.jpg" }, BEIJING)).toEqual([]);
    expect(told("photo", { 照片文件名: "张甲.png" }, BEIJING)).toEqual([{ name: null, formats: ["jpeg"] }]);
    expect(told("photo", { 照片文件名: "" }, BEIJING)).toEqual([]);
    expect(told("photo", { 照片文件名: "张甲.png" }, SHANGHAI)).toEqual([]);
  });
});

describe("exam-session: which sessions there are", () => {
  const said = (session: string, facts: Facts, pack: RulePack, asOf?: string) =>
    told("exam-session", { ...facts, 报考批次: session }, pack, asOf);

  test.each([
    ["2026-03-27", ["2026-03-28", "2026-04-25", "2026-05-30", "2026-06-27"], 10],
    ["2026-03-28", ["2026-03-28", "2026-04-25", "2026-05-30", "2026-06-27"], 10],
    ["2026-03-29", ["2026-04-25", "2026-05-30", "2026-06-27", "2026-07-25"], 9],
    ["2026-09-26", ["2026-09-26", "2026-10-24", "2026-11-28", "2026-12-26"], 4],
    ["2026-12-26", ["2026-12-26"], 1],
    ["2026-12-27", ["2026-01-31", "2026-02-28", "2026-03-28", "2026-04-25"], 12],
  ])("on %s those to come, and all where none is", (asOf, exams, count) =>
    expect(said("2026-03-02", {}, JINAN, asOf)).toEqual([{ exams, count }]),
  );

  test.each<[string, Facts, RulePack, boolean]>([
    ["3月28日", {}, JINAN, false],
    ["3月29日", {}, JINAN, true],
    ["2月25日", {}, JINAN, false],
    ["1月25日", {}, JINAN, false],
    ["2026年12月", {}, JINAN, false],
    ["2025年12月", {}, JINAN, false],
    ["2025年11月", {}, JINAN, true],
    ["2027年3月28日", {}, JINAN, true],
    ["2027年12月", {}, JINAN, true],
    ["2028年3月", {}, JINAN, true],
    ["3月29日", { 申报等级: "" }, JINAN, false],
    ["3月29日", { 申报职业: "人工智能训练师", 申报工种: "" }, JINAN, true],
    ["3月29日", { 申报职业: "厨师", 申报工种: "" }, JINAN, false],
    ["2026年3月", {}, SHANGHAI, false],
    ["2026年12月", {}, SHANGHAI, false],
    ["2025年12月", {}, SHANGHAI, true],
    ["2027年1月", {}, SHANGHAI, false],
    ["2028年1月", {}, SHANGHAI, true],
    ["3月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, false],
    ["1月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, true],
    ["10月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, false],
    ["11月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, false],
    ["10月", { 申报职业: "电子商务师", 申报工种: "", 申报等级: "一级" }, BEIJING, true],
    ["2024年3月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, false],
    ["2023年3月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, true],
    ["2025年3月", { 申报职业: "电子商务师", 申报工种: "" }, BEIJING, true],
  ])("%s, %j", (session, facts, pack, expected) => expect(said(session, facts, pack)?.length).toBe(expected ? 1 : 0));

  test.each([
    [null, null, "2020年3月", false],
    [null, null, "2020年4月", true],
    [null, "2024-12-31", "2020年3月", false],
    [null, "2024-12-31", "2025年3月", true],
    ["2024-01-01", null, "2030年3月", false],
    ["2024-01-01", null, "2023年3月", true],
    ["2023-01-01", "2025-12-31", "2023年3月", false],
    ["2023-01-01", "2025-12-31", "2025年3月", false],
  ])("a notice in force from %s to %s: %s", (from, to, session, expected) => {
    const pack = { ...BEIJING, effective: { from, to } } as RulePack;
    const told = said(session, { 申报职业: "电子商务师", 申报工种: "" }, pack, "2024-03-01");
    expect(told?.length).toBe(expected ? 1 : 0);
  });

  test("an exam of two blocks is named once", () => {
    const plan = JINAN.plan;
    if (!plan) throw new Error("no plan");
    const [block] = plan.blocks;
    if (!block) throw new Error("no block");
    const one = { ...block, sessions: [{ apply: null, exam: "2026-05-30" }] };
    const twice = { ...JINAN, plan: { ...plan, blocks: [one, one] } } as unknown as RulePack;
    expect(said("2026-03-29", {}, twice, "2026-03-01")).toEqual([{ exams: ["2026-05-30"], count: 1 }]);
    const none = { ...JINAN, plan: { ...plan, blocks: [] } };
    expect(said("2026-03-29", {}, none, "2026-03-01")).toEqual([]);
    const elsewhere = { ...JINAN, plan: { ...plan, blocks: [{ ...one, workTypes: ["直播销售员"] }] } } as unknown;
    expect(said("2026-03-29", {}, elsewhere as RulePack, "2026-03-01")).toEqual([]);
    expect(said("2026-03-29", { 申报工种: "" }, elsewhere as RulePack, "2026-03-01")).toHaveLength(1);
  });
});

test("each check is shown at its own cell, and a row without a level has no session to fit", () => {
  const cells = (facts: Facts, pack: RulePack, asOf: string) => {
    const [row] = audit(sheetOf([{ ...PERSON, ...facts }]), pack, { asOf: dayFromIso(asOf) ?? NaN }).rows;
    return row?.decision.problems.map(({ kind, at }) => [kind, at.field]);
  };
  const officer = { 证件类型: "军官证", 证件号码: "军字第001号", 照片文件名: "张甲.png" };
  expect(cells(officer, BEIJING, "2024-03-01")).toEqual([
    ["id-type", "idType"],
    ["photo", "photo"],
  ]);
  const [student, trainee] = ["院校学生", "社会培训机构学员"].map((考生类别) =>
    cells({ 考生类别, 报名方式: "个人", 报考批次: "2025年7月" }, SHANGHAI, "2026-03-01"),
  );
  for (const told of [student, trainee])
    expect(told).toEqual([
      ["applies-as-group", "applyForm"],
      ["exam-session", "session"],
    ]);
});
