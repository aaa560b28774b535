/** The fields of a registration sheet (contract section 1) and the header our own template writes. */
export const FIELD_HEADERS = {
  name: "姓名",
  sex: "性别",
  idType: "证件类型",
  idNumber: "证件号码",
  birthDate: "出生日期",
  phone: "手机号码",
  education: "文化程度",
  school: "毕业院校",
  schoolKind: "院校类别",
  classKind: "班别",
  major: "所学专业",
  graduationDate: "毕业日期",
  studyStatus: "学习状态",
  workYears: "从业年限",
  workStart: "从业起始年月",
  careerStart: "参加工作时间",
  employer: "工作单位",
  certificateKind: "原证书类别",
  certificateOccupation: "原证书职业",
  certificateLevel: "原证书等级",
  certificateNumber: "原证书编号",
  certificateDate: "原证书发证日期",
  workAfterCertificate: "取证后从业年限",
  titleRank: "职称级别",
  titleMatches: "职称专业对应",
  titleDate: "职称取得日期",
  workAfterTitle: "取得职称后从业年限",
  trainingLevel: "培训结业等级",
  apprenticeship: "学徒期满",
  evaluatedSchool: "院校经评估论证",
  occupation: "申报职业",
  workType: "申报工种",
  level: "申报等级",
  declaredClause: "申报条件",
  examKind: "考试类型",
  subjects: "申报科目",
  candidateKind: "考生类别",
  unit: "报名单位",
  photo: "照片文件名",
} as const;

/** Used when a sheet has them; the template does not write them. */
export const FURTHER_HEADERS = {
  hasCertificate: "是否有职业资格证书",
  certificate2Occupation: "原证书2职业",
  certificate2Level: "原证书2等级",
  certificate2Number: "原证书2编号",
  certificate2Date: "原证书2发证日期",
  certificate2Kind: "原证书2类别",
  juniorTitleDate: "初级职称取得日期",
  titleName: "职称名称",
  titleSeries: "职称类别",
  trainingOccupation: "培训职业",
  trainingProof: "培训证明",
  apprenticeshipDate: "学徒期满日期",
  formerEducation: "原学历",
  formerMajor: "原专业",
  enrolmentDate: "入学日期",
  schoolYears: "学制",
  gradeYear: "年级",
  studyForm: "学习形式",
  currentOccupation: "从事职业",
  nationality: "国籍(地区)",
  applyForm: "报名方式",
  session: "报考批次",
  theoryKind: "理论考试",
  skillKind: "技能考试",
  comprehensiveKind: "综合考试",
  fee: "收费",
} as const;

export type Field = keyof typeof FIELD_HEADERS | keyof typeof FURTHER_HEADERS;

/** The Chinese heading of a field, as our sentences call it. */
export function fieldHeader(field: Field): string {
  return ALL_HEADERS[field];
}

const ALL_HEADERS: { readonly [F in Field]: string } = { ...FIELD_HEADERS, ...FURTHER_HEADERS };

/** Results (contract section 1), in the order they are written. */
export const RESULT_HEADERS = {
  level: "核定等级",
  fee: "收费(元)",
  verdict: "审核结论",
  reasons: "审核说明",
  clause: "符合条款",
  documents: "需提交材料",
  highestLevel: "可报最高等级",
  earliest: "最早可申报日期",
  culprits: "问题列",
} as const;

export type ResultColumn = keyof typeof RESULT_HEADERS;
