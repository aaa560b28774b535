/** The fields of a registration sheet (contract section 1); what is known of each stands in sheet/fields.ts. */
export type Field =
  | "name"
  | "sex"
  | "idType"
  | "idNumber"
  | "birthDate"
  | "phone"
  | "education"
  | "school"
  | "schoolKind"
  | "classKind"
  | "major"
  | "graduationDate"
  | "studyStatus"
  | "workYears"
  | "workStart"
  | "careerStart"
  | "employer"
  | "certificateKind"
  | "certificateOccupation"
  | "certificateLevel"
  | "certificateNumber"
  | "certificateDate"
  | "workAfterCertificate"
  | "titleRank"
  | "titleMatches"
  | "titleDate"
  | "workAfterTitle"
  | "trainingLevel"
  | "apprenticeship"
  | "evaluatedSchool"
  | "occupation"
  | "workType"
  | "level"
  | "declaredClause"
  | "examKind"
  | "subjects"
  | "candidateKind"
  | "unit"
  | "photo"
  | "hasCertificate"
  | "certificate2Occupation"
  | "certificate2Level"
  | "certificate2Number"
  | "certificate2Date"
  | "certificate2Kind"
  | "juniorTitleDate"
  | "titleName"
  | "titleSeries"
  | "trainingOccupation"
  | "trainingProof"
  | "apprenticeshipDate"
  | "formerEducation"
  | "formerMajor"
  | "enrolmentDate"
  | "schoolYears"
  | "gradeYear"
  | "studyForm"
  | "currentOccupation"
  | "nationality"
  | "applyForm"
  | "session"
  | "theoryKind"
  | "skillKind"
  | "comprehensiveKind"
  | "fee"
  | "ruling"
  | "rulingReason";

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
