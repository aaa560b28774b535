import type { Field } from "../terms/field";
import { fieldHeader } from "./fields";
import { headingKey } from "./heading";

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/**
 * Headings that mean one field and nothing else, wherever they stand, the surest first; the field's own header
 * (field.ts) comes before all of them. Of two columns that claim one field the surer is read.
 */
export const ALIASES: { readonly [F in Field]: readonly string[] } = {
  name: words(`考生姓名 申报人姓名 申请人姓名 参评人员姓名 参评人姓名 参评人员 参评人 报考人姓名 报名人姓名 报考人员姓名
    报名人员姓名 申报人员姓名 学员姓名 学生姓名 人员姓名 真实姓名 申报人 本人姓名 员工姓名 职工姓名`),
  sex: words("考生性别 申报人性别"),
  idType: words("证件类别 证件种类 身份证件类型 身份证件类别 有效证件类型 有效证件类别 有效身份证件类型"),
  idNumber:
    words(`证件号 身份证号码 身份证号 居民身份证号码 居民身份证号 公民身份号码 公民身份证号码 公民身份证号 身份证件号码
    身份证件号 有效证件号码 有效证件号 有效身份证件号码 身份号码 考生身份证号 考生身份证号码 考生证件号码 本人身份证号 证件号码身份证 身份证号护照号 身份证护照号码 身份证`),
  birthDate: words("出生年月日 出生年月 出生时间 生日"),
  phone: words(
    "手机号 手机 本人手机号码 本人手机号 本人手机 移动电话 联系手机 联系手机号 手机电话 联系电话 本人联系电话 本人电话 联系电话手机 电话号码 电话",
  ),
  education: words(
    "最高学历 学历 现学历 现有学历 目前学历 当前学历 学历最高 学历学位 学历水平 考生学历 学历层次 最高学历层次 文化水平 受教育程度 教育程度 最高文化程度",
  ),
  school:
    words(`毕业学校 毕业院校名称 毕业学校名称 最高学历毕业院校 最高学历毕业学校 毕业就读院校 毕业就读学校 毕业或就读院校
    就读院校 就读学校 院校名称 学校名称 所在院校 所在学校 学籍所在院校 院校 学校`),
  schoolKind: words("院校类型 学校类别 学校类型 毕业院校类别 毕业院校类型 毕业学校类别 毕业学校类型 院校性质 学校性质"),
  classKind: words("班级类别 班级类型 班型 技工院校班别 就读班别"),
  major: words("专业 专业名称 所学专业名称 最高学历专业 毕业专业 学历专业 就读专业 现学专业 专业或相关专业"),
  graduationDate:
    words(`毕业时间 毕业年月 预计毕业时间 预计毕业日期 毕业预计时间 毕业证书取得时间 毕业证书取得日期 毕业证取得时间
    毕业证书发证日期 毕业证书签发日期 毕业证书日期 毕业年份 毕业年度 毕业时间预计毕业时间 毕业或预计毕业时间 取得学历时间 学历取得时间`),
  studyStatus: words(
    "就读状态 就读情况 毕业情况 在校状态 是否毕业 是否在读 是否在校 是否应届 是否应届毕业生 学业状态 毕业状态 在读状态 学籍状态 毕业结业状态 毕结业状态",
  ),
  workYears:
    words(`本职业从业年限 本职业工作年限 从事本职业工作年限 从事本职业年限 从事本职业从业年限 本职业累计工作年限
    本职业累计从业年限 累计从事本职业年限 累计从事本职业工作年限 从事本职业累计工作年限 从事本职业累计年限 累计从业年限
    从事本职业或相关职业工作年限 从事本职业或相关职业年限 本职业或相关职业工作年限 本职业或相关职业从业年限 从事本职业相关职业工作年限
    本职业相关职业工作年限 本职业相关职业从业年限 本职业工种工作年限 从事本职业工种工作年限 从事本职业工种年限 从事本工种年限
    从事本工种工作年限 从事本工种专业年限 本工种工作年限 本工种年限 本职业年限 工作年限从事本职业 本职业工龄 本职业工种工龄
    申报职业从业年限 申报职业工作年限 从事申报职业年限
    从事申报职业工作年限 本次申报职业年限`),
  workStart:
    words(`从业起始时间 从业起始日期 从业开始时间 从业开始日期 从事本职业工作开始时间 从事本职业开始时间 从事本职业起始时间
    从事本职业起始年月 从事本职业起始日期 本职业从业起始时间 本职业从业起始年月 本职业工作起始时间 本职业工作开始时间 开始从事本职业时间
    开始从事本职业工作时间`),
  careerStart: words("参加工作日期 参加工作年月 首次参加工作时间 开始参加工作时间"),
  employer: words("所在单位 现工作单位 工作单位名称 所在工作单位 所在单位名称 现工作单位名称 单位名称 就业单位"),
  certificateKind: words(
    "原证书类型 原证书种类 已持证书类别 已持证书类型 现有证书类别 现有证书类型 持证类别 原持证类别",
  ),
  certificateOccupation:
    words(`原证书职业工种 原证书职业名称 原证书职业工种名称 原证书工种 原职业工种 原职业 原职业工种名称
    原职业名称 现有证书职业 现有证书职业工种 已持证书职业 已持证书职业工种 已有证书职业 持证职业 持证职业工种 原职业资格证书职业`),
  certificateLevel:
    words(`原证书级别 原证等级 原证级别 原级别 原等级 原职业等级 原技能等级 原职业技能等级 原职业资格等级
    原职业资格证书等级 现有证书等级 现有证书级别 现证书等级 已持证书等级 已持证书级别 已有证书等级 已取得证书等级 已获证书等级
    已获得证书等级 已有职业资格等级 已取得职业资格等级 已获职业资格等级 已获得职业资格等级 已有技能等级 已取得技能等级
    已有职业技能等级 已取得职业技能等级 现有职业资格等级 现有职业技能等级 现有技能等级 现职业资格等级 现职业技能等级 现技能等级 已持有证书等级 持有证书等级 所持证书等级 持证等级 原持证等级 现持证等级 现持有证书等级`),
  certificateNumber:
    words(`原证书号 原证书号码 原证编号 原证号 原职业资格证书编号 现有证书编号 现有证书号 已持证书编号 已持证书号
    已有证书编号 已取得证书编号 持有证书编号 所持证书编号 持证编号`),
  certificateDate:
    words(`原证书发证时间 原证书取得时间 原证书取得日期 原证书颁发日期 原证书颁发时间 原证书颁证日期 原证书日期
    原证书取证时间 原证书取证日期 原证发证日期 原职业资格证发放时间 现有证书发证日期 现有证书取得时间 已持证书发证日期 已持证书取得时间
    持证日期 取证日期 取证时间 取得原证书时间 取得原证书日期`),
  workAfterCertificate:
    words(`取证后工作年限 取证后年限 取得证书后从业年限 取得证书后工作年限 取得证书后年限 取得原证书后从业年限
    取得原证书后工作年限 取得证书后从事本职业年限 取得证书后从事本职业工作年限 取得原证书后从事本职业工作年限 取证后从事本职业年限
    取证后从事本职业工作年限 获证后从业年限 获证后工作年限 取得现证书后工作年限 持证后从业年限 持证后工作年限 从事本职业工作年限后`),
  titleRank: words("职称等级 职称层级 专业技术职称级别 专业技术职称等级 现有职称级别 职称 是否有职称 有无职称"),
  titleMatches: words("职称专业是否对应 职称是否对应 职称专业是否与申报职业对应 职称与申报职业是否对应"),
  titleDate: words(
    "职称取得时间 取得职称时间 取得职称日期 职称评定时间 职称评定日期 职称证书取得时间 职称证书取得日期 职称发证日期 职称发证时间",
  ),
  workAfterTitle: words(
    "取得职称后工作年限 取得职称后年限 职称后从业年限 取得职称后从事本职业年限 取得职称后从事本职业工作年限",
  ),
  trainingLevel: words("培训等级 培训级别 培训结业级别 结业证书等级 培训结业证书等级"),
  apprenticeship: words("是否学徒期满 学徒是否期满"),
  evaluatedSchool: words("院校是否经评估论证 学校经评估论证 学校是否经评估论证 是否经评估论证"),
  occupation:
    words(`申报职业名称 考核职业 考评职业 报考职业 报考职业名称 拟申报职业 申请职业 报名职业 参评职业 认定职业 认定职业名称 评价职业 鉴定职业
    鉴定职业名称 考试职业 职业名称`),
  workType:
    words(`申报工种名称 报考工种 报考工种名称 拟申报工种 报名工种 参评工种 认定工种 评价工种 鉴定工种 申报职业方向 申报方向
    职业方向工种 工种方向 职业方向 工种名称 工种`),
  level:
    words(`申报级别 申报职业等级 申报职业技能等级 申报技能等级 申报认定等级 报考等级 报考级别 拟申报等级 拟申报级别 申请等级
    申请级别 考核等级 考评等级 拟认定等级 申报职业资格等级 报名等级 报名级别 参评等级 参评级别 评价等级 鉴定等级 鉴定级别 考试等级 考试级别`),
  declaredClause:
    words(`考生申报条件 申报条件编号 申报条件序号 申报条件代码 申报条件条款 所符合申报条件 符合申报条件 符合的申报条件
    报考条件 考生报考条件 报名条件 申报条件款项 申报条件第几条 符合第几条申报条件 对应申报条件 满足申报条件`),
  examKind: words("考试类别 考核类型 考试性质 报考类型 考生考试类型 新考补考 正考补考 首考补考 初考补考 是否补考"),
  subjects: words("考试科目 考核科目 认定科目 报考科目 参评科目 报名科目 鉴定科目 评价科目 科目"),
  candidateKind: words(
    "考生来源 考生类型 考生身份 申报人类别 申报人员类别 参评人员类别 报考人员类别 人员类别 人员身份 人员类型",
  ),
  unit: words("申报单位 集体报名单位 报名点"),
  photo: words("照片名称 考生照片 电子照片 考生证照 照片"),
  hasCertificate:
    words(`是否有职业技能等级证书 是否持有职业资格证书 是否持有职业技能等级证书 是否持有资格证件 是否有资格证书
    是否持有证书 是否有证书 有无职业资格证书 是否持证 是否有职业资格或职业技能等级证书 是否有职业资格职业技能等级证书`),
  certificate2Occupation: words("原证书二职业 第二证书职业 原证书2职业工种 原证书二职业工种"),
  certificate2Level: words("原证书二等级 第二证书等级 原证书2级别"),
  certificate2Number: words("原证书二编号 第二证书编号 原证书2号码"),
  certificate2Date: words("原证书二发证日期 第二证书发证日期 原证书2发证时间 原证书二发证时间"),
  certificate2Kind: words("原证书二类别 第二证书类别 原证书2类型"),
  juniorTitleDate: words("初级职称取得时间 取得初级职称时间 取得初级职称日期"),
  titleName: words(
    "技术职称 专业技术资格 专业技术资格名称 职称情况 现职称 专业技术职称 专业技术职称名称 现有职称 现有职称名称 专业技术职务",
  ),
  titleSeries: words("职称系列 职称类型"),
  trainingOccupation: words("培训职业工种 培训职业名称 培训工种"),
  trainingProof: words("培训结果 培训证书 培训结业证明"),
  apprenticeshipDate: words("学徒期满时间 学徒期结束 学徒期结束日期 学徒期结束时间"),
  formerEducation: words("已取得学历 入学前学历 原有学历 前学历 已获学历 原文化程度"),
  formerMajor: words("原所学专业 原学历专业"),
  enrolmentDate: words("入学时间 入学年月"),
  schoolYears: words("修业年限"),
  gradeYear: words("入学年级 所在年级"),
  studyForm: words("学历形式 教育形式 办学形式 就读形式"),
  currentOccupation: words("现从事职业 现从事职业工种 从事职业工种 从事职业专业工种 目前从事职业 现从事工种"),
  nationality: words("国籍 国籍或地区"),
  applyForm: words("申报方式 报考方式"),
  session: words("报名批次 考试批次 认定批次 评价批次 批次 申报批次"),
  theoryKind:
    words(`理论考试类型 理论知识考试 理论考试科目 申报理论 申报科目理论 认定科目理论 考试科目理论 考核科目理论 报考科目理论
    鉴定科目理论 科目理论 申报科目理论知识 认定科目理论知识 考试科目理论知识 考核科目理论知识 报考科目理论知识 申报理论知识`),
  skillKind:
    words(`技能考试类型 实操考试 操作技能考试 操作技能考核 技能考核 申报技能 申报科目技能 认定科目技能 考试科目技能 考核科目技能
    报考科目技能 鉴定科目技能 科目技能 申报科目操作技能 认定科目操作技能 考试科目操作技能 考核科目操作技能 报考科目操作技能
    申报操作技能 申报科目实操 考试科目实操 考核科目实操 报考科目实操`),
  comprehensiveKind:
    words(`综合考试类型 综合评审 综合评审考试 申报综合 申报科目综合 认定科目综合 考试科目综合 考核科目综合 报考科目综合
    鉴定科目综合 科目综合 申报科目综合评审 认定科目综合评审 考试科目综合评审 考核科目综合评审 报考科目综合评审 申报综合评审`),
  fee: words("收费标准 收费金额 应收费用 应收金额 应缴费用 应缴金额 费用 报名费 考试费 认定费 认定费用 考务费 鉴定费"),
};

/** One column that feeds several fields, read apart by the reader of values. */
const COMPOSITES: Readonly<Record<string, readonly Field[]>> = Object.fromEntries(
  (
    [
      [
        "职业工种名称 职业工种 职业名称工种 职业及工种 申报职业工种 申报职业工种名称 申报职业及工种 拟申报职业工种 报考职业工种 报名职业工种 认定职业工种 鉴定职业工种 参评职业工种 评价职业工种",
        ["occupation", "workType"],
      ],
      ["职业工种等级 申报职业工种等级 职业工种等级编码", ["occupation", "workType", "level"]],
      ["申报职业等级名称 申报职业及等级 报考职业及等级 申报职业和等级", ["occupation", "level"]],
      ["学历及专业名称 学历及专业 学历专业名称 学历和专业 文化程度及专业 学历与专业", ["education", "major"]],
      [
        "毕业院校及专业 毕业学校及专业 毕业院校专业 毕业学校专业 毕业院校和专业 毕业院校及所学专业 毕业学校及所学专业",
        ["school", "major"],
      ],
    ] as const
  ).flatMap(([keys, fields]) => words(keys).map((key) => [key, fields])),
);

/** What a column may feed, and how sure that is (0: the field's own header). */
export interface Claim {
  readonly fields: readonly Field[];
  readonly rank: number;
}

const CLAIMS: ReadonlyMap<string, Claim> = new Map([
  ...(Object.keys(ALIASES) as Field[]).flatMap((field) =>
    [fieldHeader(field), ...ALIASES[field]].map((alias, rank): [string, Claim] => [
      headingKey(alias),
      { fields: [field], rank },
    ]),
  ),
  ...Object.entries(COMPOSITES).map(([key, fields]): [string, Claim] => [key, { fields, rank: 1 }]),
]);

/** What a heading surely means; undefined where it is unknown or depends on its neighbours. */
export function claimOf(key: string): Claim | undefined {
  return CLAIMS.get(key);
}

/**
 * Whether one of these keys of a heading may be, with another heading above it, one of the field's: every such heading ends
 * as the lower one does. A quick look before the long one.
 */
export function mayEndAs(field: Field, keys: readonly string[]): boolean {
  const known = endings.get(field) ?? endingsOf(field);
  endings.set(field, known);
  return keys.some((key) => known.has(key));
}

const endings = new Map<Field, ReadonlySet<string>>();

function endingsOf(field: Field): ReadonlySet<string> {
  const keys = [...CLAIMS].filter(([, { fields }]) => fields.includes(field)).map(([key]) => key);
  return new Set(keys.flatMap((key) => [...key].map((_, from) => key.slice(from))));
}
