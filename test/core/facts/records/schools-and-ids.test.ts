import { problemSentence } from "../../../../src/core/explain/problems/row";
import { auditBeside, rowBeside } from "../../../support/beside";
import { decisionOf, kindsOf, type Facts } from "../../../support/people";

describe("经评估论证院校", () => {
  // 3-6 asks for a school 经评估论证 and nothing but its diploma in the major.
  const graduate: Facts = {
    文化程度: "大专",
    毕业院校: "山东某职业学院（历下校区）",
    所学专业: "电子商务",
    毕业日期: "2020-07-01",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "三级",
    从业年限: 1,
  };
  const listed = { 经评估论证院校: "| 院校 |\n| 山东某职业学院(历下校区) |\n| 另一学院 |" };
  const others = { 经评估论证院校: "| 院校 |\n| 另一学院 |" };
  const outcome = (facts: Facts, sheets: Record<string, string>) => {
    const { decision } = rowBeside({ ...graduate, ...facts }, sheets);
    return [decision.verdict, decision.clause?.clause.id ?? null];
  };

  test("a school in the list is one, whatever the width of its brackets", () =>
    expect(outcome({}, listed)).toEqual(["eligible", "3-6"]));
  test("one that is not in it is none, as nobody claims it", () => {
    expect(outcome({}, others)).toEqual(["ineligible", null]);
    expect(outcome({}, {})).toEqual(["ineligible", null]);
  });
  test("what the row claims itself stands", () =>
    expect(outcome({ 院校经评估论证: "是" }, others)).toEqual(["eligible", "3-6"]));
  test("how many are listed is counted", () =>
    expect(auditBeside([graduate], listed).records).toEqual({ work: null, marks: null, bans: null, schools: 2 }));
});

describe("ID documents that the notice accepts", () => {
  const base: Facts = { 从业年限: 6, 文化程度: "高中", 申报职业: "电子商务师", 申报等级: "四级" };
  const decided = (facts: Facts, pack = "beijing-itmc-2024") =>
    decisionOf({ ...base, ...facts }, { pack, asOf: "2024-06-01" });

  test.each([
    ["居民身份证", "", []],
    ["社保卡", "", []],
    ["军官证", "", ["id-type"]],
    ["其他", "", ["id-type"]],
    ["护照", "美国", []],
    ["护照", "", []],
    ["护照", "中国", ["id-type"]],
    ["护照", "中国香港", []],
    ["台湾居民居住证", "中国台湾", []],
    ["外国人永久居留身份证", "日本", []],
    ["港澳居民来往内地通行证", "中国台湾", ["id-type"]],
  ])("Beijing: %s of somebody from “%s”: %j", (idType, nationality, kinds) => {
    const number = { 护照: "K12345678", 军官证: "军字第001号", 港澳居民来往内地通行证: "H12345678" }[idType];
    const facts: Facts = {
      证件类型: idType,
      ...(nationality === "" ? {} : { "国籍(地区)": nationality }),
      ...(number === undefined ? {} : { 证件号码: number, 出生日期: "1990-01-01" }),
      ...(idType === "台湾居民居住证" ? { 证件号码: "830000199001010019", 出生日期: "1990-01-01" } : {}),
      ...(idType === "外国人永久居留身份证" ? { 证件号码: "JPN110190010101", 出生日期: "1990-01-01" } : {}),
    };
    const told = kindsOf(decided(facts)).filter((kind) => kind === "id-type");
    expect(told).toEqual(kinds);
  });

  test("the sentence gives the list of the notice", () => {
    const { problems } = decided({ 证件类型: "军官证", 证件号码: "军字第001号", 出生日期: "1990-01-01" });
    const problem = problems.find(({ kind }) => kind === "id-type");
    expect(problem && problemSentence(problem, { name: "" })).toBe(
      "C2“证件类型”填的“军官证”不是这份公告受理的证件；请改用其中一种：居民身份证、北京社保卡、港澳居民身份证、" +
        "港澳居民居住证、港澳居民来往内地通行证、港澳护照、台湾居民居住证、台湾居民来往大陆通行证、外国人永久居留身份证、护照。",
    );
  });
  test("a notice without a list accepts any", () =>
    expect(
      kindsOf(
        decisionOf({
          ...base,
          申报职业: "人工智能训练师",
          证件类型: "军官证",
          证件号码: "军字第001号",
          出生日期: "1990-01-01",
        }),
      ),
    ).toEqual([]));
});
