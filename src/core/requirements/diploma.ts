import type { Requirement } from "./requirement";
import type { Education, StudyStatus } from "../terms/words";
import type { Field } from "../terms/field";
import type { Case } from "./case";
import { unclaimed } from "./case";
import { both, whichever, type Outcome } from "../text/kleene";
import { isMajorAccepted, type MajorAsked } from "./study/major";
import { isAtOneOf, rankOf } from "./study/school";
import { bestOf, overReadings } from "./study/school-finding";
import type { Studies, StudyReading } from "./study/study-reading";
import type { SchoolAspects, SchoolSource, Finding } from "./finding";
import type { PreparedClause } from "./prepared";

type Diploma = Extract<Requirement, { kind: "diploma" }>;

/** 取得…毕业证书, by the last school or by an earlier one, in every way the row may be understood. */
export function judgeDiploma(requirement: Diploma, { clause }: PreparedClause, given: Case): Finding {
  return overReadings(given, (reading) => judgeReading(requirement, clause, reading, given));
}

/** The same without what nobody asks for: whether it is met. */
export function isDiplomaMet(requirement: Diploma, { clause }: PreparedClause, given: Case): boolean {
  for (const { course, others } of given.studies.readings) {
    if (serves(requirement, clause, course, given)) continue;
    if (!others.some((other) => serves(requirement, clause, other, given))) return false;
  }
  return true;
}

function serves(requirement: Diploma, clause: PreparedClause["clause"], studies: Studies, given: Case): boolean {
  return (
    schoolOutcome(requirement, studies) === "met" &&
    degreeOutcome(requirement.degree, studies.education) === "met" &&
    whichever(studies.status, (status) => hasDiploma(status, requirement.finalYear)) === "met" &&
    (!requirement.evaluated || evaluatedOutcome(given) === "met") &&
    majorOutcome(requirement.major, clause, studies, given) === "met"
  );
}

function judgeReading(
  requirement: Diploma,
  clause: PreparedClause["clause"],
  { course, others, possible }: StudyReading,
  given: Case,
): Finding {
  let best = judgeStudies(requirement, clause, course, "last", given);
  for (const other of others) {
    if (best.outcome === "met") return best;
    best = bestOf(best, judgeStudies(requirement, clause, other, "former", given));
  }
  for (const one of possible) {
    if (best.outcome !== "unmet") return best;
    const finding = judgeStudies(requirement, clause, one, "unstated", given);
    // It proves nothing that somebody may hold it.
    if (finding.outcome !== "unmet")
      best = { ...finding, outcome: "unknown", paper: false, blanks: ["formerEducation"] };
  }
  return best;
}

function judgeStudies(
  requirement: Diploma,
  clause: PreparedClause["clause"],
  studies: Studies,
  source: SchoolSource,
  given: Case,
): Finding {
  const aspects: SchoolAspects = {
    school: both(schoolOutcome(requirement, studies), degreeOutcome(requirement.degree, studies.education)),
    major: majorOutcome(requirement.major, clause, studies, given),
    status: whichever(studies.status, (status) => hasDiploma(status, requirement.finalYear)),
    evaluated: requirement.evaluated ? evaluatedOutcome(given) : "met",
  };
  const outcome = outcomeOf(aspects);
  const { education, schoolKinds, major, status } = studies;
  const open = outcome === "unknown" ? openCells(aspects, studies, asksForClass(requirement), given) : NOTHING_OPEN;
  return {
    requirement,
    outcome,
    have: { kind: "school", education, schoolKinds, major, status, aspects, source, unlisted: given.occupation.strict },
    gap: null,
    paper: outcome === "unmet",
    blanks: open.blanks,
    inexact: open.inexact,
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

/** A major of which it is open whether it belongs to this diploma proves nothing. */
export function majorOutcome(
  asked: MajorAsked,
  clause: PreparedClause["clause"],
  studies: Studies,
  { occupation }: Case,
): Outcome {
  if (asked !== "none" && !studies.majorSure) return "unknown";
  return isMajorAccepted(studies.major, asked, clause, studies, occupation);
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

/** Where nothing is open. */
export const NOTHING_OPEN: OpenCells = { blanks: [], inexact: [] };

interface OpenCells {
  readonly blanks: readonly Field[];
  readonly inexact: readonly Field[];
}

/** The cells that the unknown aspects are read from: the blank ones, and those that say too little as they stand. */
export function openCells(
  aspects: SchoolAspects,
  studies: Studies,
  classAsked: boolean,
  { applicant }: Case,
): OpenCells {
  const blanks: Field[] = [];
  const inexact: Field[] = [];
  if (studies.place === "earlier") {
    if (aspects.school === "unknown" && applicant.former === null) blanks.push("formerEducation");
    if (aspects.major === "unknown" && applicant.formerMajor === null) blanks.push("formerMajor");
    if (aspects.status === "unknown") (applicant.former === null ? blanks : inexact).push("formerEducation");
    return { blanks, inexact };
  }
  if (aspects.school === "unknown") {
    if (applicant.education.length === 0) blanks.push("education");
    if (applicant.schoolKinds.length !== 1) blanks.push("schoolKind");
    else if (studies.schoolKinds.length !== 1 && applicant.school === null) blanks.push("school");
    if (classAsked && studies.classKind === null) blanks.push("classKind");
  }
  if (aspects.major === "unknown") {
    if (studies.major === null) blanks.push("major");
    else if (!studies.majorSure) inexact.push("major");
  }
  if (aspects.status === "unknown") {
    if (applicant.doubts.has("studyStatus")) inexact.push("studyStatus");
    else
      blanks.push(applicant.graduation === null && applicant.studyStatus === null ? "graduationDate" : "studyStatus");
  }
  if (aspects.evaluated === "unknown" && applicant.evaluatedSchool === null) blanks.push("evaluatedSchool");
  return { blanks, inexact };
}
