import type { Requirement } from "./requirement";
import type { StudyStatus } from "../terms/words";
import type { Case } from "./case";
import { majorOutcome, NOTHING_OPEN, openCells, outcomeOf } from "./diploma";
import { both, whichever, type Outcome } from "../text/kleene";
import { isAtOneOf } from "./study/school";
import { overReadings } from "./study/school-finding";
import type { Studies, StudyReading } from "./study/study-reading";
import type { SchoolAspects, Finding } from "./finding";
import type { PreparedClause } from "./prepared";

type Enrolment = Extract<Requirement, { kind: "enrolment" }>;

/** …班学生: at such a school, in such a class, now. */
export function judgeEnrolment(requirement: Enrolment, { clause }: PreparedClause, given: Case): Finding {
  return overReadings(given, (reading) => judgeReading(requirement, clause, reading, given));
}

function judgeReading(
  requirement: Enrolment,
  clause: PreparedClause["clause"],
  { course }: StudyReading,
  given: Case,
): Finding {
  const { schoolKinds, education, major, status } = course;
  const aspects: SchoolAspects = {
    school: both(isAtOneOf(requirement.schools, course), classOutcome(requirement, course)),
    major: majorOutcome(requirement.major, clause, course, given),
    status: whichever(status, isStudent),
    evaluated: "met",
  };
  const outcome = outcomeOf(aspects);
  const open = outcome === "unknown" ? openCells(aspects, course, requirement.classes.length > 0, given) : NOTHING_OPEN;
  return {
    requirement,
    outcome,
    have: { kind: "school", education, schoolKinds, major, status, aspects, source: "last" },
    gap: null,
    paper: outcome === "unmet",
    blanks: open.blanks,
    inexact: open.inexact,
  };
}

function classOutcome({ classes }: Enrolment, { classKind }: Studies): Outcome {
  if (classes.length === 0) return "met";
  if (classKind === null) return "unknown";
  return classes.includes(classKind) ? "met" : "unmet";
}

function isStudent(status: StudyStatus): Outcome {
  return status === "在读" || status === "应届" ? "met" : "unmet";
}
