import type { Field } from "../../terms/field";
import type { SchoolKind } from "../../terms/words";
import type { Applicant } from "../applicant";
import { isKnown, withValue, type OneOf } from "../fact";
import { rowRemarkProblem, STUDIES, type RowRemark } from "./row-remarks";
import type { RowReader } from "../row";

/**
 * The applicant with what a loose remark leaves open: it proves nothing and denies nothing, so that nobody passes over it and
 * nobody is turned away by it. A remark that bears on nothing the row states is left alone.
 */
export function withRowRemarks(applicant: Applicant, remarks: readonly RowRemark[], row: RowReader): Applicant {
  const all = remarks.filter((remark) => bears(remark, applicant, row));
  // 在读 is read as a word and as a denial: once is enough.
  const said = all.filter(
    (remark) => !remark.untilDay || !all.some((one) => !one.untilDay && isSamePlace(one, remark)),
  );
  const later = said.find((remark) => waits(remark, applicant));
  const bearing = later === undefined ? said : said.filter((remark) => !waits(remark, applicant));
  const studyDenied = later === undefined ? null : rowRemarkProblem(later, row.row);
  if (bearing.length === 0) return studyDenied === null ? applicant : { ...applicant, studyDenied };
  const open = new Set(bearing.map(({ concerns }) => concerns));
  const doubts = new Set<Field>(applicant.unreliableFields);
  for (const field of open) doubts.add(DOUBTED[field] ?? field);
  const adult = open.has("studyForm");
  return {
    ...applicant,
    studyDenied,
    adultForm: applicant.adultForm || adult,
    schoolKinds: adult ? orAdult(applicant.schoolKinds) : applicant.schoolKinds,
    applied: open.has("examKind") ? { ...applicant.applied, retake: true } : applicant.applied,
    unreliableFields: doubts,
    problems: [...applicant.problems, ...bearing.map((remark) => rowRemarkProblem(remark, row.row))],
  };
}

/** Years beside a remark are at most what is written, as they are beside one at the employer. */
const DOUBTED: { readonly [F in Field]?: Field } = { workYears: "employer" };

function isSamePlace(one: RowRemark, other: RowRemark): boolean {
  return one.concerns === other.concerns && one.column === other.column;
}

/** Only the day of the audit tells whether it speaks against the end of the course. */
function waits({ untilDay }: RowRemark, { graduation, courseEnd }: Applicant): boolean {
  return untilDay && (isKnown(graduation) || isKnown(courseEnd));
}

/** 本科在读 beside a 大专: another course than the one that is finished. */
const HIGHER = /本科|专升本|专接本|硕士|博士|研究生|研[一二三]/;

function bears({ concerns, word, untilDay }: RowRemark, applicant: Applicant, row: RowReader): boolean {
  switch (concerns) {
    case "studyStatus":
      if (untilDay) return hasCourse(applicant) && !isOtherCourse(word, applicant) && isUndone(word, applicant);
      return hasCourse(applicant) && leavesStatusOpen(word, applicant);
    case "studyForm":
      return row.text("studyForm") === "" && !applicant.adultForm && applicant.schoolKinds.value.some(isTertiary);
    case "workYears":
      return isKnown(applicant.workTotal) || isKnown(applicant.workStart);
    case "certificateLevel":
      return applicant.certificates.length > 0;
    case "trainingLevel":
      return applicant.training !== null;
    case "titleRank":
      return applicant.title !== null;
    case "examKind":
      return !applicant.applied.retake && row.text("examKind") === "";
    case "level":
      return true;
    default:
      return false;
  }
}

/** Of a status that is stated a plain denial of the diploma leaves 毕业 open; who is 应届 or 在读 has none yet. */
function isUndone(word: string, { studyStatus }: Applicant): boolean {
  return !isKnown(studyStatus) || (studyStatus.value === "毕业" && !STUDIES.test(word));
}

function isOtherCourse(word: string, { education }: Applicant): boolean {
  return HIGHER.test(word) && education.value.every((one) => !HIGHER.test(one));
}

/** 初中 or 高中 without a school: nothing that a remark could take away. */
function hasCourse({ school, education }: Applicant): boolean {
  return isKnown(school) || education.value.some((one) => one !== "小学" && one !== "初中" && one !== "高中");
}

/** A stated day goes before a word that somebody still learns, and not before one that there is no diploma. */
function leavesStatusOpen(word: string, { studyStatus, graduation, courseEnd }: Applicant): boolean {
  if (/^(?:应届|在读|[大高职研][一二三四])$/.test(word)) {
    return !isKnown(studyStatus) && !isKnown(graduation) && !isKnown(courseEnd);
  }
  return !isKnown(studyStatus) || studyStatus.value === "毕业" || studyStatus.value === "应届";
}

function orAdult(kinds: OneOf<SchoolKind>): OneOf<SchoolKind> {
  return withValue(kinds, [...kinds.value, "成人高等教育"]);
}

function isTertiary(kind: SchoolKind): boolean {
  return kind === "高等职业学校" || kind === "普通高等学校";
}
