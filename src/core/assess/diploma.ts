import type { Requirement } from "../rulepack/schema";
import type { Education, StudyStatus } from "../rulepack/words";
import type { Field } from "../sheet/field";
import type { Case } from "./case";
import { unclaimed } from "./case";
import type { Finding, Outcome, SchoolAspects } from "./decision";
import { both, isBetter, whichever } from "./kleene";
import { isMajorAccepted } from "./major";
import type { PreparedClause } from "./prepare";
import { isAtOneOf, rankOf } from "./school";
import type { Studies } from "./studies";

type Diploma = Extract<Requirement, { kind: "diploma" }>;

/** 取得…毕业证书, by the last school or by an earlier one. */
export function judgeDiploma(requirement: Diploma, { clause }: PreparedClause, given: Case): Finding {
  const [last, former] = given.studies;
  const finding = judgeStudies(requirement, clause, last, given);
  if (former === undefined || finding.outcome === "met") return finding;
  const before = judgeStudies(requirement, clause, former, given);
  return isBetter(before.outcome, finding.outcome) ? before : finding;
}

function judgeStudies(requirement: Diploma, clause: PreparedClause["clause"], studies: Studies, given: Case): Finding {
  const aspects: SchoolAspects = {
    school: both(schoolOutcome(requirement, studies), degreeOutcome(requirement.degree, studies.education)),
    major: isMajorAccepted(studies.major, requirement.major, clause, studies, given.occupation),
    status: whichever(studies.status, (status) => hasDiploma(status, requirement.finalYear)),
    evaluated: requirement.evaluated ? evaluatedOutcome(given) : "met",
  };
  const outcome = outcomeOf(aspects);
  const { education, schoolKinds, major, status } = studies;
  return {
    requirement,
    outcome,
    have: { kind: "school", education, schoolKinds, major, status, aspects },
    gap: null,
    paper: outcome === "unmet",
    blanks: outcome === "unknown" ? blanksOf(aspects, studies, asksForClass(requirement), given) : [],
  };
}

function asksForClass({ schools }: Diploma): boolean {
  return schools.includes("技工院校高级工班及以上");
}

function schoolOutcome({ schools }: Diploma, studies: Studies): Outcome {
  return schools.length === 0 ? "met" : isAtOneOf(schools, studies);
}

/** A degree above the one asked for satisfies it, also where the notice names one alone: `to` only says how it words it. */
function degreeOutcome(degree: Diploma["degree"], education: readonly Education[]): Outcome {
  if (degree === undefined) return "met";
  return whichever(education, (one) => (rankOf(one) >= rankOf(degree.from) ? "met" : "unmet"));
}

/** 应届 satisfies where the notice says 含在读应届毕业生; nobody else without a diploma does. */
function hasDiploma(status: StudyStatus, finalYear: boolean): Outcome {
  return status === "毕业" || (status === "应届" && finalYear) ? "met" : "unmet";
}

function evaluatedOutcome(given: Case): Outcome {
  const { evaluatedSchool } = given.applicant;
  if (evaluatedSchool === null) return unclaimed("evaluated", given);
  return evaluatedSchool ? "met" : "unmet";
}

export function outcomeOf({ school, major, status, evaluated }: SchoolAspects): Outcome {
  return both(both(school, major), both(status, evaluated));
}

/** The blank cells among those the unknown aspects are read from. */
export function blanksOf(
  aspects: SchoolAspects,
  studies: Studies,
  classAsked: boolean,
  { applicant }: Case,
): readonly Field[] {
  const blanks: Field[] = [];
  if (studies.earlier) {
    if (aspects.school === "unknown" && applicant.formerEducation.length === 0) blanks.push("formerEducation");
    if (aspects.major === "unknown" && studies.major === null) blanks.push("formerMajor");
    return blanks;
  }
  if (aspects.school === "unknown") {
    if (studies.education.length === 0) blanks.push("education");
    if (studies.schoolKinds.length !== 1) blanks.push("schoolKind");
    if (classAsked && studies.classKind === null) blanks.push("classKind");
  }
  if (aspects.major === "unknown" && studies.major === null) blanks.push("major");
  if (aspects.status === "unknown") {
    const dateDecides = applicant.graduation === null && !applicant.doubts.has("studyStatus");
    blanks.push(dateDecides ? "graduationDate" : "studyStatus");
  }
  if (aspects.evaluated === "unknown" && applicant.evaluatedSchool === null) blanks.push("evaluatedSchool");
  return blanks;
}
