import type { Field } from "../../terms/field";
import type { RemarkKind } from "./remark";

/**
 * How a remark in brackets bears on a field. sure: anything unknown leaves the fact open · used: what stands before it is
 * taken, and somebody is told · name: the bracket is part of the name, or somebody else reads it.
 */
type Bearing = "sure" | "used" | "name";

const BEARINGS: { readonly [F in Field]?: Bearing } = {
  workYears: "sure",
  workAfterCertificate: "sure",
  workAfterTitle: "sure",
  birthDate: "sure",
  graduationDate: "sure",
  enrolmentDate: "sure",
  workStart: "sure",
  careerStart: "sure",
  certificateDate: "sure",
  certificate2Date: "sure",
  titleDate: "sure",
  juniorTitleDate: "sure",
  apprenticeshipDate: "sure",
  level: "sure",
  certificateLevel: "sure",
  certificate2Level: "sure",
  trainingLevel: "sure",
  certificateKind: "sure",
  certificate2Kind: "sure",
  titleRank: "sure",
  titleName: "sure",
  hasCertificate: "sure",
  titleMatches: "sure",
  apprenticeship: "sure",
  evaluatedSchool: "sure",
  education: "used",
  formerEducation: "used",
  major: "used",
  formerMajor: "used",
  classKind: "used",
  schoolKind: "used",
  studyStatus: "used",
  studyForm: "used",
  name: "name",
  school: "name",
  unit: "name",
  employer: "name",
  // Whether 电子商务师（网商） is the occupation applied for only the law knows.
  currentOccupation: "name",
  occupation: "name",
  workType: "name",
  certificateOccupation: "name",
  certificate2Occupation: "name",
  certificateNumber: "name",
  certificate2Number: "name",
  trainingOccupation: "name",
  trainingProof: "name",
};

/** Fields in which doubtful words count outside brackets as well: 预计2026年1月 as a day of issue, 中级评审中 as a title. */
const ANYWHERE: ReadonlySet<Field> = new Set<Field>([
  "certificateDate",
  "certificate2Date",
  "titleDate",
  "juniorTitleDate",
  "apprenticeshipDate",
  "certificateKind",
  "certificate2Kind",
  "certificateOccupation",
  "certificate2Occupation",
  "titleRank",
  "titleName",
]);

/** Names that are read with other eyes than those of the row reader: their brackets are looked at by themselves. */
export const NAMES: readonly Field[] = [
  "name",
  "school",
  "unit",
  "employer",
  "certificateNumber",
  "certificate2Number",
];

/** What may stand in brackets behind a level: 四级（直播销售员）. */
export const BESIDE_LEVELS: readonly Field[] = [
  "occupation",
  "workType",
  "certificateOccupation",
  "trainingOccupation",
];

export function bearsOn(field: Field): boolean {
  return BEARINGS[field] !== undefined;
}

/** Facts that are words; levels, dates, years and yes or no have readers of their own that look at remarks. */
export function isWords(field: Field): boolean {
  return WORDS.has(field);
}

const WORDS: ReadonlySet<Field> = new Set<Field>([
  ...(Object.keys(BEARINGS) as Field[]).filter((field) => BEARINGS[field] !== "sure"),
  "titleRank",
  "titleName",
  "certificateKind",
  "certificate2Kind",
]);

export function countsAnywhere(field: Field): boolean {
  return ANYWHERE.has(field);
}

/** Whether a remark that no parser could read has to be looked at. */
export function isOpen(field: Field, kind: RemarkKind): boolean {
  switch (kind) {
    case "harmless":
      return false;
    case "doubtful":
      return true;
    case "unknown":
      return BEARINGS[field] !== "name";
    case "study":
      // The level somebody applies for does not depend on whether they study; the years worked do.
      return BEARINGS[field] === "sure" && field !== "level";
  }
}

const PAPERS: { readonly [F in Field]?: Field } = {
  certificateKind: "certificateLevel",
  certificateOccupation: "certificateLevel",
  certificateNumber: "certificateLevel",
  certificateDate: "certificateLevel",
  certificate2Kind: "certificate2Level",
  certificate2Occupation: "certificate2Level",
  certificate2Number: "certificate2Level",
  certificate2Date: "certificate2Level",
  titleName: "titleRank",
  titleDate: "titleRank",
  trainingOccupation: "trainingLevel",
  trainingProof: "trainingLevel",
  apprenticeshipDate: "apprenticeship",
};

/** The facts that an open remark leaves unsure: the field's own, and of doubtful papers whether they are held at all. */
export function unsureBy(field: Field, kind: RemarkKind): readonly Field[] {
  // The number says the day of birth by itself.
  if (field === "birthDate" || (BEARINGS[field] === "used" && kind !== "doubtful")) return [];
  const paper = PAPERS[field];
  if (field === "titleName") return ["titleRank"];
  return paper !== undefined && kind === "doubtful" ? [field, paper] : [field];
}
