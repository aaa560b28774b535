import type { Field } from "../core/terms/field";

const GROUP_NAMES = ["人员", "申报", "学习", "工作", "证书", "职称", "培训和学徒", "考试科目"] as const;
export type GroupName = (typeof GROUP_NAMES)[number];

/** Under which name a clerk looks for a field. */
const GROUP_OF: { readonly [F in Field]: GroupName } = {
  name: "人员",
  sex: "人员",
  idType: "人员",
  idNumber: "人员",
  birthDate: "人员",
  phone: "人员",
  nationality: "人员",
  photo: "人员",
  occupation: "申报",
  workType: "申报",
  level: "申报",
  declaredClause: "申报",
  examKind: "申报",
  candidateKind: "申报",
  unit: "申报",
  applyForm: "申报",
  session: "申报",
  fee: "申报",
  ruling: "申报",
  rulingReason: "申报",
  education: "学习",
  school: "学习",
  schoolKind: "学习",
  classKind: "学习",
  major: "学习",
  graduationDate: "学习",
  studyStatus: "学习",
  studyForm: "学习",
  enrolmentDate: "学习",
  schoolYears: "学习",
  gradeYear: "学习",
  formerEducation: "学习",
  formerMajor: "学习",
  evaluatedSchool: "学习",
  workYears: "工作",
  workStart: "工作",
  careerStart: "工作",
  employer: "工作",
  currentOccupation: "工作",
  workAfterCertificate: "工作",
  workAfterTitle: "工作",
  hasCertificate: "证书",
  certificateKind: "证书",
  certificateOccupation: "证书",
  certificateLevel: "证书",
  certificateNumber: "证书",
  certificateDate: "证书",
  certificate2Kind: "证书",
  certificate2Occupation: "证书",
  certificate2Level: "证书",
  certificate2Number: "证书",
  certificate2Date: "证书",
  titleRank: "职称",
  titleMatches: "职称",
  titleDate: "职称",
  titleName: "职称",
  titleSeries: "职称",
  juniorTitleDate: "职称",
  trainingLevel: "培训和学徒",
  trainingOccupation: "培训和学徒",
  trainingProof: "培训和学徒",
  apprenticeship: "培训和学徒",
  apprenticeshipDate: "培训和学徒",
  subjects: "考试科目",
  theoryKind: "考试科目",
  skillKind: "考试科目",
  comprehensiveKind: "考试科目",
};

export interface FieldGroup {
  readonly name: GroupName;
  readonly fields: readonly Field[];
}

/** Every field there is, under the names by which a clerk looks for them. */
export function fieldGroups(fields: readonly Field[]): readonly FieldGroup[] {
  return GROUP_NAMES.map((name) => ({ name, fields: fields.filter((field) => GROUP_OF[field] === name) }));
}
