import type { Requirement } from "../rulepack/schema";
import type { StudyStatus } from "../rulepack/words";
import type { Case } from "./case";
import type { Finding, Outcome, SchoolAspects } from "./decision";
import { blanksOf, outcomeOf } from "./diploma";
import { both, whichever } from "./kleene";
import { isMajorAccepted } from "./major";
import type { PreparedClause } from "./prepare";
import { isAtOneOf } from "./school";
import type { Studies } from "./studies";

type Enrolment = Extract<Requirement, { kind: "enrolment" }>;

/** …班学生: at such a school, in such a class, now. */
export function judgeEnrolment(requirement: Enrolment, { clause }: PreparedClause, given: Case): Finding {
  const [studies] = given.studies;
  const { schoolKinds, education, major, status } = studies;
  const aspects: SchoolAspects = {
    school: both(isAtOneOf(requirement.schools, studies), classOutcome(requirement, studies)),
    major: isMajorAccepted(major, requirement.major, clause, studies, given.occupation),
    status: whichever(status, isStudent),
    evaluated: "met",
  };
  const outcome = outcomeOf(aspects);
  return {
    requirement,
    outcome,
    have: { kind: "school", education, schoolKinds, major, status, aspects },
    gap: null,
    paper: outcome === "unmet",
    blanks: outcome === "unknown" ? blanksOf(aspects, studies, requirement.classes.length > 0, given) : [],
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
