/** The closed vocabularies that rules and sheets share. Chinese terms are the data values. */
export const LEVELS = [5, 4, 3, 2, 1] as const;
export type Level = (typeof LEVELS)[number];

export const LEVEL_NAMES = {
  5: "五级/初级工",
  4: "四级/中级工",
  3: "三级/高级工",
  2: "二级/技师",
  1: "一级/高级技师",
} as const satisfies Record<Level, string>;

export const SUBJECTS = ["theory", "skill", "comprehensive"] as const;
export type Subject = (typeof SUBJECTS)[number];
export const SUBJECT_NAMES = { theory: "理论", skill: "技能", comprehensive: "综合" } as const satisfies Record<
  Subject,
  string
>;

/** own 本职业 · related 相关职业 · either 本职业或相关职业 */
export const SCOPES = ["own", "related", "either"] as const;
export type Scope = (typeof SCOPES)[number];

/** 职称, lowest first. */
export const TITLE_RANKS = ["初级", "中级", "高级"] as const;
export type TitleRank = (typeof TITLE_RANKS)[number];

/** 文化程度, lowest first; 高中 职高 中专 技校 are one rank. */
export const EDUCATIONS = ["小学", "初中", "高中", "职高", "中专", "技校", "大专", "本科", "硕士", "博士"] as const;
export type Education = (typeof EDUCATIONS)[number];

export const SCHOOL_KINDS = [
  "无",
  "技工学校",
  "高级技工学校",
  "技师学院",
  "中等职业学校",
  "高等职业学校",
  "普通高等学校",
  "成人高等教育",
] as const;
export type SchoolKind = (typeof SCHOOL_KINDS)[number];

export const CLASS_KINDS = ["中级工班", "高级工班", "预备技师班", "技师班"] as const;
export type ClassKind = (typeof CLASS_KINDS)[number];

export const STUDY_STATUSES = ["毕业", "应届", "在读", "结业", "肄业"] as const;
export type StudyStatus = (typeof STUDY_STATUSES)[number];

export const CERTIFICATE_KINDS = [
  "职业资格证书",
  "职业技能等级证书",
  "预备技师证书",
  "1+X证书",
  "专项职业能力证书",
  "其他",
] as const;
export type CertificateKind = (typeof CERTIFICATE_KINDS)[number];

/** Where an applicant is from, as far as it decides which 证件类型 are accepted. */
export const ORIGINS = ["中国大陆", "中国香港和澳门", "中国台湾", "非中国籍"] as const;
export type Origin = (typeof ORIGINS)[number];

export const ID_TYPES = [
  "居民身份证",
  "港澳居民居住证",
  "港澳居民来往内地通行证",
  "台湾居民居住证",
  "台湾居民来往大陆通行证",
  "外国人永久居留身份证",
  "护照",
  "社会保障卡",
  "港澳居民身份证",
  "军官证",
  "其他",
] as const;
export type IdType = (typeof ID_TYPES)[number];

/** How a notice names the schools whose diploma it accepts; what each covers is contract section 2. */
export const SCHOOL_TERMS = [
  "技工院校",
  "技工学校",
  "中等及以上职业院校",
  "中等及以上职业学校",
  "高等职业学校",
  "专科及以上普通高等学校",
  "技工院校高级工班及以上",
  "高级技工学校",
  "技师学院",
  "高等院校",
  "中等职业学校",
  "普通高等学校",
  "本科院校",
] as const;
export type SchoolTerm = (typeof SCHOOL_TERMS)[number];

/** What a notice sets days for beside the exam itself, in the order in which they come. */
export const CALENDAR_TOPICS = {
  payment: "缴费",
  forfeit: "放弃和退费",
  ticket: "准考证",
  results: "成绩公布",
  publication: "公示",
  certificate: "领证",
} as const;
