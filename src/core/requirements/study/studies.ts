import type { Applicant } from "../../facts/applicant";
import { schoolKindsByDegree } from "../../facts/values/schools";
import type { Education, SchoolKind, StudyStatus } from "../../terms/words";
import { ageOf } from "../age";
import {
  degreeAtSchool,
  degreesAbove,
  degreesOf,
  rungOf,
  usualAge,
  usualAgeOfHighest,
  type DegreeAtSchool,
} from "./course";
import { withOthers } from "./earlier-diplomas";
import { ALONE, ANY, isFinishedByAge, statusSaid } from "./status";
import {
  isSurelyFinished,
  NO_STUDIES,
  type StudyCase,
  type Studies,
  type StudyReading,
  type StudyReadings,
  type Way,
} from "./study-reading";
import type { Day } from "../../time/day";
import type { Assumptions } from "../assumptions";

/** What a row says of school, degree and their state, on a day. `claimed`: its 申报条件 names a clause that asks for a diploma. */
export function readStudies(applicant: Applicant, day: Day, assumptions: Assumptions, claimed: boolean): StudyReadings {
  const said = statusSaid(applicant, day);
  const readings: StudyReading[] = [];
  let settledByAge = false;
  for (const { way, kinds, education } of waysOf(applicant)) {
    const given: StudyCase = { applicant, day, assumptions, claimed, said, kinds, education };
    if (way === "below") readings.push(schoolBeside(given));
    else if (way === "above") readings.push(degreeFromElsewhere(given));
    else {
      const own = ownDegree(given, way);
      readings.push(own);
      if (way === "its-own") {
        if (mayStudyUnsaid(given, own)) readings.push(schoolBeside({ ...given, kinds: [] }));
      } else if (!isSurelyFinished(own.course)) {
        if (!cameFromBelow(applicant, education)) readings.push(schoolBeside(given));
      } else if (said === null) settledByAge = true;
    }
  }
  return { readings, settledByAge };
}

/** Below it somebody of general education may be at a school that the row does not name. */
const SCHOOL_LEAVING_AGE = 20;
/** At which the longest course is usually over: from it on nothing has to be presumed of people of general education. */
const LATEST_AGE = usualAge([], [], null);

/**
 * Where no school is written, whoever studies may have stated what they hold, and be on the way to another diploma: the young,
 * and those whose row speaks of study.
 */
function mayStudyUnsaid(given: StudyCase, { course }: StudyReading): boolean {
  const { applicant, day, said, education, assumptions } = given;
  if (applicant.schoolNamed || education.length === 0) return false;
  const general = education.every((degree) => degree === "小学" || degree === "初中" || degree === "高中");
  // General education has no majors: what a student of one states is learned elsewhere.
  if (said !== null) return general && applicant.major.value !== null && !isSurelyFinished(course);
  const { studyUntil } = applicant;
  if (studyUntil !== null && day < studyUntil) return true;
  if (!general) return !isSurelyFinished(course);
  const age = ageOf(applicant, day).min;
  return age < SCHOOL_LEAVING_AGE * 12 || (age < LATEST_AGE * 12 && !assumptions["graduate-by-age"]);
}

/** 原学历 says that somebody came to the school with less than the stated degree: then the degree is of this school. */
function cameFromBelow({ former: { value: former } }: Applicant, education: readonly Education[]): boolean {
  if (former === null || former.education.length === 0) return false;
  return rungOf([], former.education, null) < rungOf([], education, null);
}

/** Ages at which a course of the row is usually over. */
export function courseAges(applicant: Applicant): readonly number[] {
  return waysOf(applicant).map(({ way, kinds, education }) => ageOfCourse(way, kinds, education, applicant));
}

function ageOfCourse(
  way: DegreeAtSchool,
  kinds: readonly SchoolKind[],
  education: readonly Education[],
  { classKind }: Applicant,
): number {
  return way === "either" ? usualAgeOfHighest(kinds) : usualAge(kinds, education, classKind.value);
}

/** How the stated degree stands to the school; several where degree or school may be several things. */
function waysOf(applicant: Applicant): readonly Way[] {
  const { schoolNamed } = applicant;
  const { value: education } = applicant.education;
  const { value: kinds } = applicant.schoolKinds;
  if (!schoolNamed || education.length === 0) return [{ way: "its-own", kinds, education }];
  if (kinds.length === 0) {
    // A school whose name does not tell: the diploma may be of that school, or the school may be another.
    return [
      { way: "its-own", kinds: schoolKindsByDegree(education), education },
      { way: "below", kinds, education },
    ];
  }
  const again = applicant.former.value !== null && sameRung(applicant.former.value.education, education);
  const ways: { way: DegreeAtSchool; kinds: SchoolKind[]; education: Education[] }[] = [];
  for (const degree of education) {
    for (const kind of kinds) {
      const way = again ? "either" : degreeAtSchool(degree, kind);
      const same = ways.find((one) => one.way === way);
      if (!same) ways.push({ way, kinds: [kind], education: [degree] });
      else {
        if (!same.kinds.includes(kind)) same.kinds.push(kind);
        if (!same.education.includes(degree)) same.education.push(degree);
      }
    }
  }
  return ways;
}

/** 原学历 names the stated degree itself: it is held, and the school's may be another. */
function sameRung(former: readonly Education[], education: readonly Education[]): boolean {
  return former.length > 0 && rungOf([], former, null) === rungOf([], education, null);
}

/** The degree is of the school, with the row's major and state. */
function ownDegree(given: StudyCase, way: "its-own" | "either"): StudyReading {
  const { applicant, said, kinds, education } = given;
  const course: Studies = {
    schoolKinds: kinds,
    education,
    classKind: applicant.classKind.value,
    major: applicant.major.value,
    majorSure: true,
    status: said ?? byAge(given, ageOfCourse(way, kinds, education, applicant)),
    place: "last",
  };
  return withOthers(course, NO_STUDIES, given);
}

/** The degree is held, and the school's own diploma is another: under way, or of a state that nobody says. */
function schoolBeside(given: StudyCase): StudyReading {
  const { applicant, said, kinds, education } = given;
  // A stated 毕业 or a day in the past may belong to either.
  const open = said === null || said.includes("毕业");
  const course: Studies = {
    schoolKinds: kinds,
    education: degreesAbove(education, kinds),
    classKind: applicant.classKind.value,
    major: applicant.major.value,
    majorSure: true,
    status: open ? ANY : said,
    place: "last",
  };
  return withOthers(course, [heldElsewhere(given, ALONE.毕业)], given);
}

/** The school gives no such degree: it comes from elsewhere, and whether this school's diploma is held as well is open. */
function degreeFromElsewhere(given: StudyCase): StudyReading {
  const { applicant, said, kinds, education } = given;
  const age = usualAge([], education, null);
  const finished = said === null ? byAge(given, age) : said.every((one) => one === "毕业") ? ALONE.毕业 : ANY;
  const degree = { ...heldElsewhere(given, finished), major: applicant.major.value, majorSure: false };
  const course: Studies = {
    schoolKinds: kinds,
    education: degreesOf(kinds),
    classKind: applicant.classKind.value,
    major: applicant.major.value,
    majorSure: false,
    status: ANY,
    place: "last",
  };
  return withOthers(course, [degree], given);
}

/** The stated degree, from a school the row does not name. */
function heldElsewhere({ applicant, education }: StudyCase, status: readonly StudyStatus[]): Studies {
  const kinds = schoolKindsByDegree(education);
  return {
    schoolKinds: applicant.adultForm
      ? ["成人高等教育"]
      : kinds.includes("普通高等学校")
        ? [...kinds, "成人高等教育"]
        : kinds,
    education,
    classKind: null,
    major: applicant.formerMajor.value,
    majorSure: true,
    status,
    place: "earlier",
  };
}

function byAge({ applicant, day, assumptions }: StudyCase, age: number): readonly StudyStatus[] {
  return age === 0 || isFinishedByAge(applicant, age, day, assumptions) ? ALONE.毕业 : ANY;
}
