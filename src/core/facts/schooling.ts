import { CLASS_KINDS, EDUCATIONS, SCHOOL_KINDS, STUDY_STATUSES, type Education, type SchoolKind } from "../terms/words";
import type { Field } from "../terms/field";
import type { Applicant, FormerDiploma } from "./applicant";
import { cleanText } from "../text/clean";
import { parseDate } from "./values/date";
import { addMonths, type Day, type DayRange, type MonthRange } from "../time/day";
import { FROM, type Derived } from "./fact";
import type { RowReader } from "./row";
import { memoize } from "../text/memoize";
import type { RemarkLists } from "../terms/remark-lists";
import type { SchoolWords } from "../terms/school-words";
import { courseOver, later, SHORTEST_SCHOOL, type StudySigns } from "./study-signs";
import { doubtUnreadSchooling } from "./unread";
import {
  majorBeside,
  parseEducation,
  type ReadEducation,
  parseClassKind,
  schoolKindsByDegree,
  schoolReader,
  type SchoolReader,
} from "./values/schools";
import {
  isStudent,
  ADULT_FORM,
  ADULT_WORD,
  parseStudyStatus,
  parseStudyWord,
  studyWordInBrackets,
  studyWordInClause,
  type StudyWord,
} from "./values/study";
import { answeredStatus, studyAnswer } from "./values/study-answer";
import { parseYears } from "./values/years";

type Schooling = Pick<
  Applicant,
  | "education"
  | "adultForm"
  | "former"
  | "school"
  | "schoolKinds"
  | "schoolNamed"
  | "classKind"
  | "major"
  | "formerMajor"
  | "graduation"
  | "graduationPlanned"
  | "courseEnd"
  | "studyStatus"
  | "notRecent"
  | "studyUntil"
  | "student"
>;

/** Reads texts about schools and degrees by their words; the same text is read once. */
interface SchoolTexts extends SchoolReader {
  education(text: string): ReadEducation;
  majorBeside(text: string): string;
  kindsByDegree(degrees: readonly Education[]): readonly SchoolKind[];
}

export function schoolTexts(words: SchoolWords): SchoolTexts {
  return {
    ...schoolReader(words),
    education: memoize((text: string) => parseEducation(text, words)),
    majorBeside: (text) => majorBeside(text, words),
    // The degrees of one text are one list.
    kindsByDegree: memoize(schoolKindsByDegree),
  };
}

/** What somebody learned, where, and whether it is finished. */
export function readSchooling(row: RowReader, texts: SchoolTexts, signs: StudySigns, lists: RemarkLists): Schooling {
  doubtUnreadSchooling(
    row,
    (text) => texts.byName(text) !== null,
    (text) => texts.education(text).degrees.length > 0,
  );
  const education = texts.education(educationText(row, texts));
  if (education.degrees.length === 0 && education.status === null && !row.together("education", "major"))
    tellUnclear(row, "education", EDUCATIONS);
  const [school, schoolMajor] = schoolAndMajor(row);
  const major = majorOf(row, schoolMajor, texts);
  const answer = studyAnswer(row.heading("studyStatus"), row.text("studyStatus"));
  // Whoever still learns often says so where the day is asked, or in brackets behind a name.
  const instead = studyWordFor(row.text("graduationDate"));
  const beside = studyWordInBrackets(row.text("major")) ?? studyWordInBrackets(school);
  const enrolled = row.date("enrolmentDate");
  const enrolment = enrolled.value;
  const dated = instead === null ? row.date("graduationDate") : null;
  const stated = dated && dated.value;
  if (enrolment && stated && stated.max <= enrolment.min) {
    row.report("facts-contradict", "graduationDate", {
      kind: "graduated-before-enrolment",
      enrolment: enrolment.min,
    });
  }
  const course = courseLength(row);
  const courseEnd = enrolment && course ? endOf(enrolment, course) : null;
  const status =
    answer === null
      ? parseStudyStatus(row.text("studyStatus"))
      : answeredStatus(answer, stated !== null, courseEnd !== null);
  const elsewhere = education.status ?? instead ?? beside ?? studyWordInClause(row.text("declaredClause"));
  const own = status !== null && (status !== "by-date" || elsewhere === null);
  const statusFrom = own ? undefined : STATUS_SAID;
  const said = own ? status : elsewhere;
  if (status === "毕业" && (education.status === "在读" || education.status === "应届")) {
    row.report("facts-contradict", "studyStatus", {
      kind: "education-says-student",
      education: cleanText(row.value("education")),
    });
  }
  const undated = said === null || said === "by-date";
  const year = stated === null && undated && instead === null ? yearSaid(row, school) : null;
  const graduation = stated ?? year;
  // Whoever is 未毕业 may be a student or may have left.
  if (said === "unreadable" || (said === "by-date" && !graduation && !courseEnd)) {
    row.doubt("studyStatus");
    if (own) row.report("cell-unclear", "studyStatus", { choices: STUDY_STATUSES });
  }
  const student = isStudent(row.text("candidateKind"));
  const adultForm =
    education.adultForm ||
    ADULT_FORM.test(row.text("studyForm")) ||
    ADULT_WORD.test(row.text("major")) ||
    ADULT_WORD.test(row.text("studyStatus"));
  const longest = course && longestMonths(course);
  const classKind = parseClassKind(row.text("classKind"));
  if (classKind === null) tellUnclear(row, "classKind", CLASS_KINDS);
  const over = enrolment ? courseOver(enrolment, longest) : unreadEnd(row);
  // 是否在读 answered with 是 is no silence, even where the course should be over.
  const asked = said === "by-date" && graduation === null;
  const always = student === true || asked || isAtSchool(row, school) ? Infinity : null;
  return {
    education: row.oneOf("education", education.degrees),
    adultForm,
    former: formerIn(row, texts),
    school: row.fact("school", orNull(school)),
    ...kindsOf(row, texts, school, education, adultForm),
    classKind: row.fact("classKind", classKind),
    major: row.fact("major", major),
    formerMajor: row.fact("formerMajor", orNull(row.text("formerMajor"))),
    graduation: dated && stated ? dated : row.fact("graduationDate", year, YEAR_SAID),
    graduationPlanned: plannedBy(row, stated !== null, lists),
    courseEnd: row.fact("enrolmentDate", courseEnd, COURSE),
    studyStatus: row.fact("studyStatus", said === "unreadable" || said === "by-date" ? null : said, statusFrom),
    notRecent: answer === "earlier",
    studyUntil: later(later(signs(row.row, longest, school), over), always),
    student,
  };
}

/** A cell in which something stands, and nothing that its field knows. */
function tellUnclear(row: RowReader, field: Field, choices: readonly string[]): void {
  if (row.text(field) !== "" && !row.doubts.has(field)) row.report("cell-unclear", field, { choices });
}

function formerIn(row: RowReader, texts: SchoolTexts): Applicant["former"] {
  const former = formerOf(texts, row.text("formerEducation"));
  if (former?.education.length === 0 && former.status === "毕业") tellUnclear(row, "formerEducation", EDUCATIONS);
  return row.fact("formerEducation", former);
}

/** 原学历 with its own words: 中专肄业 is no diploma, 函授大专 one of adult education. */
function formerOf(texts: SchoolTexts, text: string): FormerDiploma | null {
  if (text === "") return null;
  const { degrees, adultForm, status } = texts.education(text);
  if (status === null) return { education: degrees, adultForm, status: "毕业" };
  return { education: degrees, adultForm, status: status === "by-date" || status === "unreadable" ? null : status };
}

/** The unit that registers, or the employer, is the school: so do the schools of their students. */
function isAtSchool(row: RowReader, school: string): boolean {
  if (school.length < SHORTEST_SCHOOL) return false;
  return (["unit", "employer"] as const).some(
    (field) => row.text(field).startsWith(school) || row.unreadTexts(field).some((text) => text.startsWith(school)),
  );
}

/** When a course is surely over that began on the day in a column that may be 入学日期 and was not read. */
function unreadEnd(row: RowReader): Day | null {
  let until: Day | null = null;
  for (const value of row.unreadValues("enrolmentDate")) {
    const date = parseDate(value, row.date1904);
    if (date !== null && typeof date === "object") until = later(until, courseOver(date, null));
  }
  return until;
}

/** 在读, 未毕业 in place of a day; null for everything else. */
function studyWordFor(text: string): StudyWord {
  return /\d/.test(text) ? null : parseStudyWord(text);
}

/** 预计 in the cell that says the day, or above it. `dated`: 毕业日期 says it, else one of the cells that say the year. */
function plannedBy(row: RowReader, dated: boolean, { planned }: RemarkLists): string | null {
  if (planned === null) return null;
  const texts = dated
    ? [row.heading("graduationDate"), row.text("graduationDate")]
    : [row.text("studyStatus"), row.text("education")];
  return planned.exec(texts.join(" "))?.[0] ?? null;
}

/** The year of 2026届 or 毕业（2025年） in 学习状态, 文化程度 or behind the school; of two years nobody knows which. */
function yearSaid(row: RowReader, school: string): DayRange | null {
  const text = row.text("studyStatus") || row.text("education");
  if (row.doubts.has("graduationDate")) return null;
  const [year, ...others] = /毕业|届/.test(text) ? (text.match(/\d{4}(?=[届年.\-/])/g) ?? []) : [];
  const behind = year ?? /[(（](\d{4})届[^()（）]*[)）]/.exec(`${row.text("major")} ${school}`)?.[1];
  const date = behind === undefined || others.length > 0 ? null : parseDate(behind, false);
  return typeof date === "object" ? date : null;
}

/** The cells that the state of study is read from where 学习状态 does not say it. */
const STATUS_SAID: Derived = { from: ["education", "graduationDate", "major", "school", "declaredClause"] };
/** The cells that the day of graduation, and the end of the course, are read from where 毕业日期 says none. */
const YEAR_SAID: Derived = { from: ["studyStatus", "education", "major", "school"] };
const COURSE: Derived = { from: ["enrolmentDate", "schoolYears"] };

/** A course ends some months before as many years are over as it is said to last. */
const EARLIER_MONTHS = 6;

/** 学制 in months; null where it says none. */
function courseLength(row: RowReader): MonthRange | null {
  const text = row.text("schoolYears");
  if (text === "") return null;
  const course = parseYears(text.replace(/制$/, ""));
  return course === null || course === "unreadable" || course.months.max === Infinity ? null : course.months;
}

/** 3年 is three years and no eleven months more; of 3-5年 the five may be meant. */
function longestMonths({ min, max }: MonthRange): number {
  return Math.max(min, Math.floor(max / 12) * 12);
}

/** When a course that began then and lasts so long ends. */
function endOf(enrolment: DayRange, course: MonthRange): DayRange {
  return {
    min: addMonths(enrolment.min, course.min - EARLIER_MONTHS),
    max: addMonths(enrolment.max, longestMonths(course)),
  };
}

/** Without the major that may stand in the same cell: 大专/大学英语 is no 大学. */
function educationText(row: RowReader, texts: SchoolTexts): string {
  const text = row.text("education");
  return row.together("education", "major") ? text.replace(texts.majorBeside(text), "") : text;
}

/**
 * By 院校类别, else by the school's name, else by what 文化程度 says. The form of study goes before the name of a college; a
 * school whose name does not tell, beside a diploma of general education, may be of any kind.
 */
function kindsOf(
  row: RowReader,
  texts: SchoolTexts,
  school: string,
  education: ReadEducation,
  adultForm: boolean,
): Pick<Applicant, "schoolKinds" | "schoolNamed"> {
  const stated = row.text("schoolKind");
  if (stated === "") {
    const likely = texts.byName(school) ?? education.schools ?? texts.kindsByDegree(education.degrees);
    // What an unread column says is harmless only where it says the same.
    if (row.unreadTexts("schoolKind").some((text) => !isSame(texts.stated(text), likely))) row.doubt("schoolKind");
  }
  const named = stated === "" ? texts.byName(school) : (texts.stated(stated) ?? []);
  if (named?.length === 0) tellUnclear(row, "schoolKind", SCHOOL_KINDS);
  if (named !== null) {
    const adult = adultForm && (named.length === 0 || named.some((kind) => TERTIARY.includes(kind)));
    const from = stated === "" ? FROM.school : undefined;
    return { schoolKinds: row.oneOf("schoolKind", adult ? ADULT : named, from), schoolNamed: true };
  }
  const derived = education.schools ?? texts.kindsByDegree(education.degrees);
  const unnamed = school !== "" && derived.every((kind) => kind === "无");
  const kinds = adultForm ? ADULT : unnamed ? [] : derived;
  return {
    schoolKinds: row.oneOf("schoolKind", kinds, FROM.education),
    schoolNamed: adultForm ? school !== "" : unnamed,
  };
}

function isSame(kinds: readonly SchoolKind[] | null, likely: readonly SchoolKind[]): boolean {
  return kinds !== null && kinds.length === likely.length && kinds.every((kind) => likely.includes(kind));
}

const ADULT: readonly SchoolKind[] = ["成人高等教育"];
const TERTIARY: readonly SchoolKind[] = ["高等职业学校", "普通高等学校", "成人高等教育"];

/** 毕业院校及专业 in one cell, apart at the first mark between them. */
function schoolAndMajor(row: RowReader): readonly [school: string, major: string] {
  const text = row.text("school");
  if (!row.together("school", "major")) return [text, ""];
  const [school = "", ...rest] = cleanText(row.value("school")).split(/[\s/、,，;；|]+|(?<=学院|大学|学校|技校)-/);
  if (rest.length > 0) return [school, rest.join("")];
  const joined = /^(.*(?:大学|学院|学校|技校|中专))(.+?)(?:专业)?$/.exec(text);
  return joined ? [joined[1] ?? "", joined[2] ?? ""] : [text, ""];
}

function majorOf(row: RowReader, schoolMajor: string, texts: SchoolTexts): string | null {
  if (row.together("education", "major")) return orNull(texts.majorBeside(row.text("major")));
  if (row.together("school", "major")) return orNull(schoolMajor);
  return orNull(row.text("major"));
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
