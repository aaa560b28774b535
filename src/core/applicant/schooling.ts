import type { SchoolKind } from "../rulepack/words";
import type { Applicant, DayRange } from "./applicant";
import { cleanText } from "./clean";
import { parseDate } from "./date";
import { addMonths, isoOf } from "./day";
import { majorBeside, type ReadEducation } from "./education";
import { isStudent } from "./candidate";
import type { RowReader } from "./row";
import { parseClassKind, parseSchoolKinds, schoolKindsByDegree, schoolKindsByName } from "./school-kind";
import { parseStudyStatus, parseStudyWord, studyWordInClause, type StudyWord } from "./study-status";
import { parseYears } from "./years";

type Schooling = Pick<
  Applicant,
  | "education"
  | "formerEducation"
  | "school"
  | "schoolKinds"
  | "classKind"
  | "major"
  | "formerMajor"
  | "graduation"
  | "studyStatus"
  | "student"
>;

const ADULT_FORM = /成人|成教|自考|自学|开放|网络|函授|业余|电大|夜大/;

/** What somebody learned, where, and whether it is finished. */
export function readSchooling(row: RowReader, parse: (text: string) => ReadEducation): Schooling {
  const education = parse(educationText(row));
  const [school, schoolMajor] = schoolAndMajor(row);
  const status = parseStudyStatus(row.text("studyStatus"));
  // Whoever still learns often says so where the day is asked.
  const instead = studyWordFor(row.text("graduationDate"));
  const said = status ?? education.status ?? instead ?? studyWordInClause(row.text("declaredClause"));
  if (status === "毕业" && (education.status === "在读" || education.status === "应届")) {
    row.report("facts-contradict", "studyStatus", cleanText(row.value("education")));
  }
  const enrolment = row.date("enrolmentDate");
  const graduation = instead === null ? row.date("graduationDate") : null;
  if (enrolment && graduation && graduation.max <= enrolment.min) {
    row.report("facts-contradict", "graduationDate", isoOf(enrolment.min));
  }
  const undated = said === null || said === "by-date";
  const expected = undated && instead === null ? (expectedGraduation(row, enrolment) ?? yearSaid(row)) : null;
  // No kind of problem speaks of it: whoever is 未毕业 may be a student or may have left.
  if (said === "unreadable" || (said === "by-date" && !graduation && !expected)) row.doubt("studyStatus");
  return {
    education: education.degrees,
    formerEducation: parse(row.text("formerEducation")).degrees,
    school: school === "" ? null : school,
    schoolKinds: kindsOf(row, school, education),
    classKind: parseClassKind(row.text("classKind")),
    major: majorOf(row, schoolMajor),
    formerMajor: orNull(row.text("formerMajor")),
    graduation: graduation ?? expected,
    studyStatus: said === "unreadable" || said === "by-date" ? null : said,
    student: isStudent(row.text("candidateKind")),
  };
}

/** 在读, 未毕业 in place of a day; null for everything else. */
function studyWordFor(text: string): StudyWord {
  return /\d/.test(text) ? null : parseStudyWord(text);
}

/** The year of 2026届 or 毕业（2025年） in 学习状态 or 文化程度; of two years nobody knows which. */
function yearSaid(row: RowReader): DayRange | null {
  const text = row.text("studyStatus") || row.text("education");
  if (row.doubts.has("graduationDate") || !/毕业|届/.test(text)) return null;
  const [year, ...others] = text.match(/\d{4}(?=[届年.\-/])/g) ?? [];
  const date = year === undefined || others.length > 0 ? null : parseDate(year, false);
  return typeof date === "object" ? date : null;
}

/** Where neither 毕业日期 nor a status is written: when the course is over by 入学日期 and 学制, or up to a year before. */
function expectedGraduation(row: RowReader, enrolment: DayRange | null): DayRange | null {
  if (enrolment === null || row.doubts.has("graduationDate")) return null;
  const course = parseYears(row.text("schoolYears").replace(/制$/, ""));
  if (course === null || course === "unreadable") return null;
  const { min, max } = course.months;
  if (max === Infinity) return null;
  // 3年 is three years and no eleven months more; of 3-5年 the five may be meant.
  const longest = Math.max(min, Math.floor(max / 12) * 12);
  return { min: addMonths(enrolment.min, min - 12), max: addMonths(enrolment.max, longest) };
}

/** Without the major that may stand in the same cell: 大专/大学英语 is no 大学. */
function educationText(row: RowReader): string {
  const text = row.text("education");
  return row.together("education", "major") ? text.replace(majorBeside(text), "") : text;
}

/** By 院校类别, else by the school's name, else by what 文化程度 says. */
function kindsOf(row: RowReader, school: string, education: ReadEducation): readonly SchoolKind[] {
  const stated = row.text("schoolKind");
  if (stated !== "") return parseSchoolKinds(stated) ?? [];
  if (ADULT_FORM.test(row.text("studyForm"))) return ["成人高等教育"];
  return schoolKindsByName(school) ?? education.schools ?? schoolKindsByDegree(education.degrees);
}

/** 毕业院校及专业 in one cell, apart at the first mark between them. */
function schoolAndMajor(row: RowReader): readonly [school: string, major: string] {
  const text = row.text("school");
  if (!row.together("school", "major")) return [text, ""];
  const [school = "", ...rest] = cleanText(row.value("school")).split(/[\s/、,，;；|]+|(?<=学院|大学|学校|技校)-/);
  if (rest.length > 0) return [school, rest.join("")];
  const joined = /^(.*(?:大学|学院|学校|技校|中专))(.+?)(?:专业)?$/.exec(text);
  return joined ? [joined[1] ?? "", joined[2] ?? ""] : [text, ""];
}

function majorOf(row: RowReader, schoolMajor: string): string | null {
  if (row.together("education", "major")) return orNull(majorBeside(row.text("major")));
  if (row.together("school", "major")) return orNull(schoolMajor);
  return orNull(row.text("major"));
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
