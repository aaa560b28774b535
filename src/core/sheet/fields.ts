import type { Field } from "../terms/field";
import {
  CERTIFICATE_KINDS,
  CLASS_KINDS,
  EDUCATIONS,
  ID_TYPES,
  LEVELS,
  LEVEL_NAMES,
  SCHOOL_KINDS,
  STUDY_STATUSES,
  SUBJECT_NAMES,
  TITLE_RANKS,
} from "../terms/words";
import type { FieldRecord } from "./field-record";

const YES_NO = ["是", "否"];
const LEVEL_LIST = LEVELS.map((level) => LEVEL_NAMES[level]);
const { theory, skill, comprehensive } = SUBJECT_NAMES;
const SUBJECT_LISTS = [
  theory,
  skill,
  comprehensive,
  `${theory}、${skill}`,
  `${theory}、${comprehensive}`,
  `${skill}、${comprehensive}`,
  `${theory}、${skill}、${comprehensive}`,
];

/**
 * The fields of a registration sheet (contract section 1), one record each, in the order of the template. What a field's other
 * headings are is data (rules/catalog/headings.yaml).
 */
export const FIELDS = {
  name: {
    header: "姓名",
    reads: "text",
    template: { width: 12, format: "text", required: true, hint: "必填，与证件一致", example: "示例：张三" },
    brackets: "name",
    identifies: true,
    personal: true,
    noStudy: true,
    readWhole: true,
  },
  sex: {
    header: "性别",
    reads: "text",
    template: { width: 6, choices: ["男", "女"], hint: "可不填", example: "男" },
    noStudy: true,
  },
  idType: {
    header: "证件类型",
    reads: "text",
    template: { width: 16, choices: ID_TYPES, hint: "点选", example: "居民身份证" },
    noStudy: true,
  },
  idNumber: {
    header: "证件号码",
    reads: "id",
    template: { width: 21, format: "text", required: true, hint: "必填，已设为文本", example: "110000199001010010" },
    identifies: true,
    personal: true,
    noStudy: true,
  },
  birthDate: {
    header: "出生日期",
    reads: "date",
    template: { width: 12, format: "date", hint: "可不填", example: "1990-01-01" },
    personal: true,
  },
  phone: {
    header: "手机号码",
    reads: "phone",
    template: { width: 14, format: "text", hint: "11 位", example: "13000000000" },
    personal: true,
    registrationOnly: true,
    noStudy: true,
  },
  education: {
    header: "文化程度",
    reads: "text",
    template: { width: 10, choices: EDUCATIONS, hint: "点选最高的", example: "大专" },
    brackets: "used",
    registrationOnly: true,
  },
  school: {
    header: "毕业院校",
    reads: "text",
    template: { width: 22, hint: "写全称", example: "某某职业学院" },
    brackets: "name",
    qualification: true,
    saidOnce: true,
    readWhole: true,
  },
  schoolKind: {
    header: "院校类别",
    reads: "text",
    template: { width: 14, choices: SCHOOL_KINDS, hint: "点选", example: "高等职业学校" },
    brackets: "used",
  },
  classKind: {
    header: "班别",
    reads: "text",
    template: { width: 12, choices: CLASS_KINDS, hint: "技工院校的填" },
    brackets: "used",
    saidOnce: true,
  },
  major: {
    header: "所学专业",
    reads: "text",
    template: { width: 18, hint: "与毕业证书一致", example: "电子商务" },
    brackets: "used",
    qualification: true,
    registrationOnly: true,
  },
  graduationDate: {
    header: "毕业日期",
    reads: "date",
    template: { width: 12, format: "date", hint: "如 2012-06-30", example: "2012-06-30" },
    saidOnce: true,
    qualification: true,
    registrationOnly: true,
  },
  studyStatus: {
    header: "学习状态",
    reads: "text",
    template: { width: 10, choices: STUDY_STATUSES, hint: "点选", example: "毕业" },
    brackets: "used",
    noStudy: true,
  },
  workYears: {
    header: "从业年限",
    reads: "years",
    template: { width: 10, hint: "本职业，几年", example: 8 },
    qualification: true,
    registrationOnly: true,
    statesWork: true,
  },
  workStart: {
    header: "从业起始年月",
    reads: "date",
    template: { width: 14, format: "date", hint: "如 2018-03-01", example: "2018-03-01" },
    qualification: true,
    statesWork: true,
    doubtfulAnywhere: true,
  },
  careerStart: {
    header: "参加工作时间",
    reads: "date",
    template: { width: 14, format: "date", hint: "如 2012-07-01", example: "2012-07-01" },
    qualification: true,
    registrationOnly: true,
    doubtfulAnywhere: true,
  },
  employer: {
    header: "工作单位",
    reads: "text",
    template: { width: 24, hint: "写全称", example: "某某公司" },
    brackets: "name",
    readWhole: true,
  },
  certificateKind: {
    header: "原证书类别",
    reads: "text",
    template: { width: 18, choices: CERTIFICATE_KINDS, hint: "没有证书不填", example: "职业技能等级证书" },
    brackets: "sure",
    paper: "certificateLevel",
    doubtfulAnywhere: true,
  },
  certificateOccupation: {
    header: "原证书职业",
    reads: "text",
    template: { width: 18, hint: "没有证书不填" },
    brackets: "name",
    paper: "certificateLevel",
    besideLevel: true,
    doubtfulAnywhere: true,
  },
  certificateLevel: {
    header: "原证书等级",
    reads: "level",
    template: { width: 16, choices: LEVEL_LIST, hint: "点选", example: "四级/中级工" },
    qualification: true,
    registrationOnly: true,
  },
  certificateNumber: {
    header: "原证书编号",
    reads: "text",
    template: { width: 24, format: "text", hint: "已设为文本", example: "示例编号" },
    brackets: "name",
    paper: "certificateLevel",
    readWhole: true,
  },
  certificateDate: {
    header: "原证书发证日期",
    reads: "date",
    template: { width: 14, format: "date", hint: "如 2021-06-30", example: "2021-06-30" },
    paper: "certificateLevel",
    doubtfulAnywhere: true,
  },
  workAfterCertificate: {
    header: "取证后从业年限",
    reads: "years",
    template: { width: 12, hint: "几年", example: 4 },
    statesWork: true,
  },
  titleRank: {
    header: "职称级别",
    reads: "text",
    template: { width: 10, choices: TITLE_RANKS, hint: "没有职称不填" },
    brackets: "sure",
    qualification: true,
    registrationOnly: true,
    doubtfulAnywhere: true,
  },
  titleMatches: { header: "职称专业对应", reads: "yes", template: { width: 10, choices: YES_NO, hint: "是或否" } },
  titleDate: {
    header: "职称取得日期",
    reads: "date",
    template: { width: 12, format: "date", hint: "没有职称不填" },
    paper: "titleRank",
    doubtfulAnywhere: true,
  },
  workAfterTitle: {
    header: "取得职称后从业年限",
    reads: "years",
    template: { width: 14, hint: "几年" },
    statesWork: true,
  },
  trainingLevel: {
    header: "培训结业等级",
    reads: "level",
    template: { width: 16, choices: LEVEL_LIST, hint: "没有不填" },
  },
  apprenticeship: { header: "学徒期满", reads: "yes", template: { width: 10, choices: YES_NO, hint: "是或否" } },
  evaluatedSchool: { header: "院校经评估论证", reads: "yes", template: { width: 12, choices: YES_NO, hint: "是或否" } },
  occupation: {
    header: "申报职业",
    reads: "text",
    template: { width: 22, choices: "occupations", required: true, hint: "必填，点选" },
    brackets: "name",
    applied: true,
    saidOnce: true,
    besideLevel: true,
  },
  workType: {
    header: "申报工种",
    reads: "text",
    template: { width: 20, choices: "workTypes", hint: "点选" },
    brackets: "name",
    applied: true,
    saidOnce: true,
    besideLevel: true,
  },
  level: {
    header: "申报等级",
    reads: "level",
    template: { width: 16, choices: "offeredLevels", required: true, hint: "必填，点选", example: "三级/高级工" },
    applied: true,
    saidOnce: true,
    noStudy: true,
  },
  declaredClause: {
    header: "申报条件",
    reads: "text",
    ticks: "several",
    template: { width: 14, format: "text", hint: "如 3-1，可不填" },
    applied: true,
    qualification: true,
    registrationOnly: true,
    noStudy: true,
  },
  examKind: {
    header: "考试类型",
    reads: "text",
    template: { width: 10, choices: ["正考", "补考"], hint: "不填即正考", example: "正考" },
    qualification: true,
    saidOnce: true,
  },
  subjects: {
    header: "申报科目",
    reads: "text",
    ticks: "several",
    template: { width: 18, choices: SUBJECT_LISTS, hint: "不填即全部" },
  },
  candidateKind: {
    header: "考生类别",
    reads: "text",
    template: { width: 12, choices: ["院校学生", "社会人员", "其他"], hint: "点选", example: "社会人员" },
    qualification: true,
    registrationOnly: true,
  },
  unit: {
    header: "报名单位",
    reads: "text",
    template: { width: 22, hint: "写全称", example: "某某公司" },
    brackets: "name",
    saidOnce: true,
    readWhole: true,
  },
  photo: {
    header: "照片文件名",
    reads: "text",
    template: { width: 20, format: "text", hint: "如 张三.jpg", example: "张三.jpg" },
    noStudy: true,
  },
  // Used when a sheet has them; the template does not write them.
  hasCertificate: { header: "是否有职业资格证书", reads: "yes", qualification: true, registrationOnly: true },
  certificate2Occupation: {
    header: "原证书2职业",
    reads: "text",
    brackets: "name",
    paper: "certificate2Level",
    doubtfulAnywhere: true,
  },
  certificate2Level: { header: "原证书2等级", reads: "level" },
  certificate2Number: {
    header: "原证书2编号",
    reads: "text",
    brackets: "name",
    paper: "certificate2Level",
    readWhole: true,
  },
  certificate2Date: { header: "原证书2发证日期", reads: "date", paper: "certificate2Level", doubtfulAnywhere: true },
  certificate2Kind: {
    header: "原证书2类别",
    reads: "text",
    brackets: "sure",
    paper: "certificate2Level",
    doubtfulAnywhere: true,
  },
  juniorTitleDate: { header: "初级职称取得日期", reads: "date", doubtfulAnywhere: true },
  titleName: { header: "职称名称", reads: "text", brackets: "sure", paper: "titleRank", doubtfulAnywhere: true },
  titleSeries: { header: "职称类别", reads: "text" },
  trainingOccupation: {
    header: "培训职业",
    reads: "text",
    brackets: "name",
    paper: "trainingLevel",
    besideLevel: true,
  },
  trainingProof: { header: "培训证明", reads: "text", brackets: "name", paper: "trainingLevel" },
  apprenticeshipDate: { header: "学徒期满日期", reads: "date", paper: "apprenticeship", doubtfulAnywhere: true },
  formerEducation: { header: "原学历", reads: "text", brackets: "used" },
  formerMajor: { header: "原专业", reads: "text", brackets: "used" },
  enrolmentDate: { header: "入学日期", reads: "date", doubtfulAnywhere: true },
  schoolYears: { header: "学制", reads: "text" },
  gradeYear: { header: "年级", reads: "text" },
  studyForm: { header: "学习形式", reads: "text", brackets: "used" },
  currentOccupation: { header: "从事职业", reads: "text", brackets: "name" },
  nationality: { header: "国籍(地区)", reads: "text" },
  applyForm: { header: "报名方式", reads: "text" },
  session: { header: "报考批次", reads: "session" },
  theoryKind: { header: "理论考试", reads: "text", subject: "theory" },
  skillKind: { header: "技能考试", reads: "text", subject: "skill" },
  comprehensiveKind: { header: "综合考试", reads: "text", subject: "comprehensive" },
  fee: { header: "收费", reads: "yuan" },
  ruling: { header: "人工核定", reads: "text", noStudy: true, ofClerk: true },
  rulingReason: { header: "核定理由", reads: "text", noStudy: true, ofClerk: true },
} as const satisfies Readonly<Record<Field, FieldRecord>>;

export const ALL_FIELDS = Object.keys(FIELDS) as readonly Field[];

/** The canonical header of a field, as the template writes it and sentences call it. */
export function fieldHeader(field: Field): string {
  return FIELDS[field].header;
}

const BY_HEADER = new Map<string, Field>(ALL_FIELDS.map((field) => [FIELDS[field].header, field]));

/** The field of a canonical header; undefined where no field has it. */
export function fieldOfHeader(header: string): Field | undefined {
  return BY_HEADER.get(header);
}

/** The fields of canonical headers with spaces between; those that no field has are left out. */
export function fieldsNamed(headers: string): readonly Field[] {
  return headers.split(/\s+/).flatMap((header) => fieldOfHeader(header) ?? []);
}

/** The fields whose records have a property. */
type FieldWith<K extends keyof FieldRecord> = {
  [F in Field]: (typeof FIELDS)[F] extends Required<Pick<FieldRecord, K>> ? F : never;
}[Field];

function fieldsWith<K extends keyof FieldRecord>(property: K): readonly FieldWith<K>[] {
  return ALL_FIELDS.filter((field): field is FieldWith<K> => property in FIELDS[field]);
}

export type TemplateField = FieldWith<"template">;
export const TEMPLATE_FIELDS = fieldsWith("template");
export const IDENTIFYING = fieldsWith("identifies");
export const PERSONAL = fieldsWith("personal");
export const APPLIED = fieldsWith("applied");
export const QUALIFICATION_FIELDS = fieldsWith("qualification");
export const REGISTRATION_ONLY = fieldsWith("registrationOnly");
export type SheetValueField = FieldWith<"saidOnce">;
export const SHEET_VALUE_FIELDS = fieldsWith("saidOnce");
export const STATED_WORK = fieldsWith("statesWork");
export const NO_STUDY = fieldsWith("noStudy");
export const READ_WHOLE = fieldsWith("readWhole");
export const BESIDE_LEVELS = fieldsWith("besideLevel");
export const OF_CLERK = fieldsWith("ofClerk");
export const SUBJECT_COLUMNS = fieldsWith("subject");

/** The record, with every property by its name. */
export function recordOf(field: Field): FieldRecord {
  return FIELDS[field];
}

/** Whether a number in the field's cells may be a day's serial number. */
export function holdsDates(field: Field): boolean {
  const { reads } = FIELDS[field];
  return reads === "date" || reads === "session";
}
