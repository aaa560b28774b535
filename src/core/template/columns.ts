import type { RulePack } from "../law/schema";
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
import type { FIELD_HEADERS } from "../terms/field";

export type TemplateField = keyof typeof FIELD_HEADERS;

/** How a column of the blank sheet is prepared. Without a format Excel takes what is typed as it always does. */
export interface TemplateColumn {
  /** In characters. */
  readonly width: number;
  readonly format?: "text" | "date";
  /** Drop-down; what depends on the law comes from the pack, null where none was chosen. */
  readonly choices?: (pack: RulePack | null) => readonly string[];
}

const YES_NO = () => ["是", "否"];
const ALL_LEVELS = () => LEVELS.map((level) => LEVEL_NAMES[level]);
const { theory, skill, comprehensive } = SUBJECT_NAMES;

export const TEMPLATE_COLUMNS: { readonly [K in TemplateField]: TemplateColumn } = {
  name: { width: 10, format: "text" },
  sex: { width: 6, choices: () => ["男", "女"] },
  idType: { width: 16, choices: () => ID_TYPES },
  idNumber: { width: 21, format: "text" },
  birthDate: { width: 12, format: "date" },
  phone: { width: 14, format: "text" },
  education: { width: 10, choices: () => EDUCATIONS },
  school: { width: 22 },
  schoolKind: { width: 14, choices: () => SCHOOL_KINDS },
  classKind: { width: 12, choices: () => CLASS_KINDS },
  major: { width: 18 },
  graduationDate: { width: 12, format: "date" },
  studyStatus: { width: 10, choices: () => STUDY_STATUSES },
  workYears: { width: 10 },
  workStart: { width: 14, format: "date" },
  careerStart: { width: 14, format: "date" },
  employer: { width: 24 },
  certificateKind: { width: 18, choices: () => CERTIFICATE_KINDS },
  certificateOccupation: { width: 18 },
  certificateLevel: { width: 16, choices: ALL_LEVELS },
  certificateNumber: { width: 24, format: "text" },
  certificateDate: { width: 14, format: "date" },
  workAfterCertificate: { width: 12 },
  titleRank: { width: 10, choices: () => TITLE_RANKS },
  titleMatches: { width: 10, choices: YES_NO },
  titleDate: { width: 12, format: "date" },
  workAfterTitle: { width: 14 },
  trainingLevel: { width: 16, choices: ALL_LEVELS },
  apprenticeship: { width: 10, choices: YES_NO },
  evaluatedSchool: { width: 12, choices: YES_NO },
  occupation: { width: 22, choices: (pack) => [...new Set(pack?.occupations.map(({ name }) => name))] },
  workType: {
    width: 20,
    choices: (pack) => [...new Set(pack?.occupations.flatMap(({ workTypes }) => workTypes.map(({ name }) => name)))],
  },
  level: { width: 16, choices: offeredLevels },
  // (2) or 1-2 would become a number or a date.
  declaredClause: { width: 14, format: "text" },
  examKind: { width: 10, choices: () => ["正考", "补考"] },
  subjects: {
    width: 18,
    choices: () => [
      theory,
      skill,
      comprehensive,
      `${theory}、${skill}`,
      `${theory}、${comprehensive}`,
      `${skill}、${comprehensive}`,
      `${theory}、${skill}、${comprehensive}`,
    ],
  },
  candidateKind: { width: 12, choices: () => ["院校学生", "社会人员", "其他"] },
  unit: { width: 22 },
  photo: { width: 20, format: "text" },
};

/** The levels that some occupation or work type of the pack is offered at; all without a pack. */
function offeredLevels(pack: RulePack | null): readonly string[] {
  if (pack === null) return ALL_LEVELS();
  const offered = new Set(
    pack.occupations.flatMap(({ levels, workTypes }) => [
      ...(levels ?? []),
      ...workTypes.flatMap(({ levels }) => levels),
    ]),
  );
  return LEVELS.filter((level) => offered.has(level)).map((level) => LEVEL_NAMES[level]);
}
