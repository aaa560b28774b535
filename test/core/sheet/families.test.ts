import { vocabulary } from "../../../src/vocabulary";
import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { ALL_FIELDS, fieldHeader } from "../../../src/core/sheet/fields";
import { candidateOf } from "../../../src/core/sheet/candidate";
import { readSheet } from "../../../src/core/sheet/reading";
import { mappingOf, sheetWith } from "../../support/mapping";

/** Headings of sheets in use, with the fields they feed; those that feed none stand behind the dash. */
function family(text: string): { headings: string[]; mapping: Record<string, string> } {
  const pairs = text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split("=") as [string, string?]);
  return {
    headings: pairs.map(([heading]) => heading),
    mapping: Object.fromEntries(pairs.flatMap(([heading, field]) => (field ? [[heading, field]] : []))),
  };
}

test("our own headers, and the further ones", () => {
  const mapping = mappingOf(sheetWith(...ALL_FIELDS.map(fieldHeader)));
  for (const field of ALL_FIELDS) expect(mapping[fieldHeader(field)]).toBe(field);
});

test("authority-33: 认定等级 is the level applied for, 证书等级 the one held", () => {
  const { headings, mapping } = family(`序号 职业工种名称=occupation+workType 认定等级=level 申报条件=declaredClause
    证件类型=idType 证件号码=idNumber 姓名=name 性别=sex 出生日期=birthDate 手机号码=phone 是否有职业资格证书=hasCertificate
    证书等级=certificateLevel 证书编号=certificateNumber 文化程度=education 所在省（市）区 考生来源=candidateKind 所在单位=employer
    报名单位=unit 认定分类 专业=major 考试类型=examKind 民族 参加工作时间=careerStart 电子邮箱 专业年限 户籍所在地 政治面貌
    学历证书编号 简要经历 通讯地址 证书领取方式 邮政编码 邮寄地址`);
  const grid = sheetWith(...headings);
  expect(mappingOf(grid)).toEqual(mapping);
  expect(readSheet(grid, vocabulary)?.problems.map((problem) => [problem.kind, sheetProblemSentence(problem)])).toEqual(
    [["heading-unsure", "Y 列“专业年限”没有用，不确定是不是“从业年限”；是的，请把表头改为“从业年限”。"]],
  );
});

test("zhejiang-2015: stars, a length in brackets, a mark for every subject", () => {
  const { headings, mapping } =
    family(`姓名*=name 证件类型*=idType 身份证号*(18位)=idNumber 性别*=sex 民族* 文化程度*=education
    手机号码*=phone 考生申报条件*=declaredClause 考生来源*=candidateKind 工作单位=employer 通讯地址* 本职业工作年限=workYears
    电子邮箱 原证书号=certificateNumber 原职业(工种)=certificateOccupation 理论考试=theoryKind+subjects
    实操考试=skillKind+subjects 综合考试=comprehensiveKind+subjects 外语考试 考生证照*=photo`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("shandong-form: boxes in headings, degree and major in one column", () => {
  const { headings, mapping } =
    family(`申报人姓名=name 性别=sex 出生日期=birthDate 学历及专业名称=education+major 证件类型=idType
    证件号码=idNumber 手机号码=phone 考生类别(□院校学生□社会人员□其他)=candidateKind 工作单位=employer
    申报职业(工种)=occupation+workType 申报等级=level 申报科目(□理论□技能□综合)=subjects 申报条件=declaredClause 个人承诺 申报人签名`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("gva-jyx: 级别 is the level applied for where the certificate's own says 原", () => {
  const { headings, mapping } =
    family(`通讯地址 城市 申报条件=declaredClause 所在单位=employer 出生日期=birthDate 文化程度=education
    邮箱 简要经历 证件类型=idType 级别=level 姓名=name 民族 原证书等级=certificateLevel 原证书编号=certificateNumber
    原证书职业=certificateOccupation 手机号=phone 户籍所在地 政治面貌 邮寄地址 邮政编码 职业名称=occupation 省份 证件领取
    学历证书编号 性别=sex 考生来源=candidateKind 身份证号=idNumber 从事专业 参加工作时间=careerStart 工种名称=workType 专业年限`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("nuclear-group", () => {
  const { headings, mapping } = family(`姓名=name 性别=sex 身份证号=idNumber 职业工种=occupation+workType 技能等级=level
    考试类型=examKind 申报条件编号=declaredClause`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("django-declaration: 年限（后） is the work after the certificate, 申报条件代码 a clause", () => {
  const { headings, mapping } = family(`姓名=name 身份证号=idNumber 是否持有资格证件=hasCertificate
    从事职业(专业工种)=currentOccupation 证书本职业（工种）或相关职业（工种） 原级别=certificateLevel 原证书编号=certificateNumber
    职业资格证书发行单位 原职业资格证发放时间=certificateDate 从事本职业工作开始时间=workStart 申报职业=occupation
    本次申报职业年限=workYears 职业方向=workType 鉴定级别=level 个人工作及职业培训简历 申报条件代码=declaredClause
    毕业院校名称=school 毕业证件状态 毕业结业状态=studyStatus 专业或相关专业=major 培训课时 毕业时间=graduationDate
    学徒期开始 学徒期结束=apprenticeshipDate 从事本职业工作年限（后）=workAfterCertificate`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("fujian-form: 工作年限 may be years of any work and is left aside, with a word about it", () => {
  const { headings, mapping } =
    family(`姓名=name 性别=sex 出生年月(YYYY.MM)=birthDate 身份证号=idNumber 手机=phone 申报职业=occupation
    职业方向/工种=workType 申报等级=level 最高学历=education 最高学历专业=major 工作年限 现有证书 证书等级=certificateLevel
    证书编号=certificateNumber 发证日期=certificateDate 城市 单位`);
  const grid = sheetWith(...headings);
  expect(mappingOf(grid)).toEqual(mapping);
  expect(readSheet(grid, vocabulary)?.problems).toHaveLength(1);
});

test("ningbo-form: 现职业等级或职称等级 is two things at once", () => {
  const { headings, mapping } =
    family(`报名序号 姓名=name 性别=sex 出生年月日=birthDate 考生来源=candidateKind 文化程度=education
    证件类型=idType 证件号码=idNumber 户籍所在地 户口性质 单位名称=employer 邮政编码 通讯地址 联系电话 手机号码=phone 电子邮箱
    现职业等级或职称等级 申报职业=occupation 申报级别=level 考试类型(新考/补考)=examKind
    考核科目(理论/技能/综合评审/外语)=subjects 从事本工种专业年限=workYears 专业工龄证明`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

test("school-jsp: 连续工龄 is work of any kind", () => {
  const { headings, mapping } =
    family(`姓名=name 性别=sex 出生日期=birthDate 证件类型=idType 证件号码=idNumber 民族 政治面貌 户口所在地
    现住地址 邮编 文化程度=education 手机号=phone 电子邮箱 参加工作时间=careerStart 连续工龄 所在单位=employer 所在职位 报名计划
    考试类别=examKind 申报职业=occupation 申报级别=level 原证书号=certificateNumber 申报条件=declaredClause 报考资料`);
  expect(mappingOf(sheetWith(...headings))).toEqual(mapping);
});

describe("lists about people, and what each may be", () => {
  test.each([
    [
      "issued certificates",
      "身份证号 考生姓名 申报工种 鉴定级别 证书号 出生日期 性别 文化程度 理论成绩 实操成绩 评定成绩 颁证日期 有效至 单位名称 鉴定机构 证书类别",
      "registration",
    ],
    [
      "fees",
      "序号 收费单号(chargeNo) 考生姓名 证件号码 职业工种 等级 金额 状态 收费日期 认定计划 站点 批次号",
      "registration",
    ],
    [
      "an export without occupation or level",
      "序号 申报单位 姓名 性别 民族 出生日期 身份证 联系方式 所属活动",
      "people",
    ],
    ["an import of a shop", "考生姓名 身份证号 联系电话 邮箱 性别 考试产品名称 备注", "people"],
    ["past results", "姓名 证件号码 职业 工种 等级 科目 成绩 日期", "people"],
    ["people banned", "姓名 证件号码 禁考至", "people"],
    ["work histories", "证件号码 起 止 单位 岗位", undefined],
    ["seats", "准考证号 姓名 身份证号 职业 等级 考场 座位号", "registration"],
    ["a roster without numbers", "序号 姓名 性别 手机号码", "roster"],
    ["applicants without numbers", "姓名 申报职业 申报等级", "registration"],
    ["an application", "姓名 身份证号 申报职业 申报等级 从业年限 申报条件 理论成绩", "registration"],
  ])("%s", (_, headings, kind) => expect(candidateOf(sheetWith(...headings.split(" ")), vocabulary)?.kind).toBe(kind));
});
