import type { Applicant, Day } from "../applicant/applicant";
import { schoolKindsByDegree } from "../applicant/school-kind";
import type { Education, SchoolKind, StudyStatus } from "../rulepack/words";
import {
  degreeAtSchool,
  degreesAbove,
  degreesOf,
  diplomasBelow,
  rungOf,
  usualAge,
  usualAgeOfHighest,
  type DegreeAtSchool,
} from "./course";
import { ageOf } from "./age";
import type { Assumptions } from "./decision";
import type { Schooling } from "./school";
import { ALONE, ANY, isFinishedByAge, statusSaid } from "./status";

/** A diploma, held or on its way. */
export interface Studies extends Schooling {
  readonly major: string | null;
  /** False: the major the row states may belong to another diploma. */
  readonly majorSure: boolean;
  readonly status: readonly StudyStatus[];
  /** last: the school and degree of the row · earlier: 原学历, or a diploma that the row does not state. */
  readonly place: "last" | "earlier";
}

/** One way to understand what a row says of school and degree. */
export interface StudyReading {
  /** The course at the school: what a student is asked for. */
  readonly course: Studies;
  /** Other diplomas the row states. */
  readonly others: readonly Studies[];
  /** Diplomas that may be held though the row does not state them; not one of them proves anything. */
  readonly possible: readonly Studies[];
}

/** All that a row may mean; what is to count must hold in each reading. */
export interface StudyReadings {
  readonly readings: readonly StudyReading[];
  /** Of two readings the age left one: whoever looks at the row is told. */
  readonly settledByAge: boolean;
}

const NONE: readonly Studies[] = [];

/** What a row says of school, degree and their state, on a day. `claimed`: its 申报条件 names a clause that asks for a diploma. */
export function readStudies(applicant: Applicant, day: Day, assumptions: Assumptions, claimed: boolean): StudyReadings {
  const said = statusSaid(applicant, day);
  const ways = waysOf(applicant);
  const readings: StudyReading[] = [];
  let settledByAge = false;
  for (const { way, kinds, education } of ways) {
    const given: Given = { applicant, day, assumptions, claimed, said, kinds, education };
    if (way === "below") readings.push(schoolBeside(given));
    else if (way === "above") readings.push(degreeFromElsewhere(given));
    else if (way === "its-own") {
      const own = ownDegree(given, usualAge(kinds, education, applicant.classKind));
      readings.push(own);
      if (mayStudyUnsaid(given, own)) readings.push(schoolBeside({ ...given, kinds: [] }));
    } else {
      const own = ownDegree(given, usualAgeOfHighest(kinds));
      readings.push(own);
      const finished = isSurelyFinished(own.course);
      if (!finished && !cameFromBelow(applicant, education)) readings.push(schoolBeside(given));
      else if (said === null) settledByAge = true;
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
function mayStudyUnsaid(given: Given, { course }: StudyReading): boolean {
  const { applicant, day, said, education, assumptions } = given;
  if (applicant.schoolNamed || education.length === 0) return false;
  const general = education.every((degree) => degree === "小学" || degree === "初中" || degree === "高中");
  // General education has no majors: what a student of one states is learned elsewhere.
  if (said !== null) return general && applicant.major !== null && !isSurelyFinished(course);
  const { studyUntil } = applicant;
  if (studyUntil !== null && day < studyUntil) return true;
  if (!general) return !isSurelyFinished(course);
  const age = ageOf(applicant, day).min;
  return age < SCHOOL_LEAVING_AGE * 12 || (age < LATEST_AGE * 12 && !assumptions["graduate-by-age"]);
}

/** 原学历 says that somebody came to the school with less than the stated degree: then the degree is of this school. */
function cameFromBelow({ former }: Applicant, education: readonly Education[]): boolean {
  if (former === null || former.education.length === 0) return false;
  return rungOf([], former.education, null) < rungOf([], education, null);
}

/** Ages at which a course of the row is usually over. */
export function courseAges(applicant: Applicant): readonly number[] {
  return waysOf(applicant).map(({ way, kinds, education }) =>
    way === "either" ? usualAgeOfHighest(kinds) : usualAge(kinds, education, applicant.classKind),
  );
}

interface Way {
  readonly way: DegreeAtSchool;
  readonly kinds: readonly SchoolKind[];
  readonly education: readonly Education[];
}

/** How the stated degree stands to the school; several where degree or school may be several things. */
function waysOf(applicant: Applicant): readonly Way[] {
  const { education, schoolKinds: kinds, schoolNamed } = applicant;
  if (!schoolNamed || education.length === 0) return [{ way: "its-own", kinds, education }];
  if (kinds.length === 0) {
    // A school whose name does not tell: the diploma may be of that school, or the school may be another.
    return [
      { way: "its-own", kinds: schoolKindsByDegree(education), education },
      { way: "below", kinds, education },
    ];
  }
  const again = applicant.former !== null && sameRung(applicant.former.education, education);
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

interface Given extends Omit<Way, "way"> {
  readonly applicant: Applicant;
  readonly day: Day;
  readonly assumptions: Assumptions;
  readonly claimed: boolean;
  /** What the row says of the state of the course; null: nothing. */
  readonly said: readonly StudyStatus[] | null;
}

/** The degree is of the school, with the row's major and state. */
function ownDegree(given: Given, age: number): StudyReading {
  const { applicant, said, kinds, education } = given;
  const course: Studies = {
    schoolKinds: kinds,
    education,
    classKind: applicant.classKind,
    major: applicant.major,
    majorSure: true,
    status: said ?? byAge(given, age),
    place: "last",
  };
  return withOthers(course, [], given);
}

/** The degree is held, and the school's own diploma is another: under way, or of a state that nobody says. */
function schoolBeside(given: Given): StudyReading {
  const { applicant, said, kinds, education } = given;
  // A stated 毕业 or a day in the past may belong to either.
  const open = said === null || said.includes("毕业");
  const course: Studies = {
    schoolKinds: kinds,
    education: degreesAbove(education, kinds),
    classKind: applicant.classKind,
    major: applicant.major,
    majorSure: true,
    status: open ? ANY : said,
    place: "last",
  };
  return withOthers(course, [heldElsewhere(given, ALONE.毕业)], given);
}

/** The school gives no such degree: it comes from elsewhere, and whether this school's diploma is held as well is open. */
function degreeFromElsewhere(given: Given): StudyReading {
  const { applicant, said, kinds, education } = given;
  const age = usualAge([], education, null);
  const finished = said === null ? byAge(given, age) : said.every((one) => one === "毕业") ? ALONE.毕业 : ANY;
  const degree = { ...heldElsewhere(given, finished), major: applicant.major, majorSure: false };
  const course: Studies = {
    schoolKinds: kinds,
    education: degreesOf(kinds),
    classKind: applicant.classKind,
    major: applicant.major,
    majorSure: false,
    status: ANY,
    place: "last",
  };
  return withOthers(course, [degree], given);
}

/** The stated degree, from a school the row does not name. */
function heldElsewhere({ applicant, education }: Given, status: readonly StudyStatus[]): Studies {
  const kinds = schoolKindsByDegree(education);
  return {
    schoolKinds: applicant.adultForm
      ? ["成人高等教育"]
      : kinds.includes("普通高等学校")
        ? [...kinds, "成人高等教育"]
        : kinds,
    education,
    classKind: null,
    major: applicant.formerMajor,
    majorSure: true,
    status,
    place: "earlier",
  };
}

function byAge({ applicant, day, assumptions }: Given, age: number): readonly StudyStatus[] {
  return age === 0 || isFinishedByAge(applicant, age, day, assumptions) ? ALONE.毕业 : ANY;
}

function isSurelyFinished({ status }: Studies): boolean {
  return status.every((one) => one === "毕业");
}

/** Beside the course: what 原学历 says, and where that says nothing, what may have come before. */
function withOthers(course: Studies, held: readonly Studies[], given: Given): StudyReading {
  const { applicant, assumptions } = given;
  const finished = isSurelyFinished(course);
  const former = applicant.former && formerStudies(applicant.former, applicant.formerMajor);
  const others = [...held];
  if (former) others.push(former);
  if (!finished && isPostgraduate(course)) others.push(bachelorOf(applicant.formerMajor));
  if (former && isSurelyFinished(former)) return { course, others, possible: NONE };
  const unclaimed = assumptions[finished ? "highest-diploma-only" : "no-unclaimed-diplomas"] && !given.claimed;
  const { schoolKinds, education, classKind } = former ?? course;
  // Where a finished course is known by its school alone, what was learned after it is not said either.
  const top = rungOf(finished && applicant.education.length === 0 ? [] : schoolKinds, education, classKind);
  return { course, others, possible: unclaimed ? NONE : lowerThan(top, applicant.formerMajor, assumptions) };
}

/** Whoever studies for 硕士 or 博士 holds 本科. */
function isPostgraduate({ education }: Studies): boolean {
  return education.length > 0 && education.every((degree) => degree === "硕士" || degree === "博士");
}

function bachelorOf(major: string | null): Studies {
  return {
    schoolKinds: ["普通高等学校", "高等职业学校", "成人高等教育"],
    education: ["本科"],
    classKind: null,
    major,
    majorSure: true,
    status: ALONE.毕业,
    place: "earlier",
  };
}

function formerStudies(former: NonNullable<Applicant["former"]>, major: string | null): Studies {
  return {
    schoolKinds: former.adultForm ? ["成人高等教育"] : schoolKindsByDegree(former.education),
    education: former.education,
    classKind: null,
    major,
    majorSure: true,
    status: former.status === null ? ANY : ALONE[former.status],
    place: "earlier",
  };
}

function lowerThan(rung: number, major: string | null, assumptions: Assumptions): readonly Studies[] {
  return diplomasBelow(rung, assumptions["usual-school-routes"]).map(({ schoolKind, education, classKind }) => ({
    schoolKinds: [schoolKind],
    education: [education],
    classKind,
    major,
    majorSure: true,
    status: ALONE.毕业,
    place: "earlier" as const,
  }));
}
