import type { Applicant } from "../facts/applicant";
import type { RequirementKind } from "./requirement";
import { occupationUnder } from "./occupation-under";
import type { StudyReadings } from "./study/study-reading";
import { readStudies } from "./study/studies";
import { workOf, type Work } from "./employment/work";
import { workClaim } from "./employment/work-claim";
import type { Day } from "../time/day";
import type { Assumption, Assumptions } from "./assumptions";
import type { PreparedOccupation } from "./prepared";

/** Papers that an unclaimed cell says nothing about (assumption no-unclaimed-papers); certificates beside those written. */
export type Paper =
  | Extract<
      RequirementKind,
      "title" | "training" | "apprenticeship" | "technicianCandidate" | "diploma" | "certificate"
    >
  | "evaluated";

/** One applicant on one day, applying for one occupation under given assumptions: what every judge looks at. */
export interface Case {
  /** Without the facts that an error concerns; work that may be other work is only possible. */
  readonly applicant: Applicant;
  readonly occupation: PreparedOccupation;
  readonly day: Day;
  readonly assumptions: Assumptions;
  /** Papers of which nothing is known though nobody claims them: the declared clause needs them, or an error concerns them. */
  readonly possible: ReadonlySet<Paper>;
  readonly work: Work;
  readonly studies: StudyReadings;
}

export function caseOf(
  applicant: Applicant,
  occupation: PreparedOccupation,
  day: Day,
  assumptions: Assumptions,
  possible: ReadonlySet<Paper>,
): Case {
  const seen = occupationUnder(assumptions, occupation);
  const claim = workClaim(applicant, seen, day, assumptions);
  const counted = claim.applicant;
  const work = workOf(counted, day, assumptions, claim);
  const studies = readStudies(counted, day, assumptions, possible.has("diploma"));
  return { applicant: counted, occupation: seen, day, assumptions, possible, work, studies };
}

/**
 * The case with one assumption switched. Work and studies are read anew unless it is about the lists of the occupation, which
 * they do not look at.
 */
export function caseSwitched(
  name: Assumption,
  applicant: Applicant,
  occupation: PreparedOccupation,
  given: Case,
): Case {
  const { day, possible } = given;
  const assumptions = { ...given.assumptions, [name]: !given.assumptions[name] };
  if (name !== "unlisted-is-unrelated" && name !== "standard-majors") {
    return caseOf(applicant, occupation, day, assumptions, possible);
  }
  const { work, studies } = given;
  const seen = occupationUnder(assumptions, occupation);
  return { applicant: given.applicant, occupation: seen, day, assumptions, possible, work, studies };
}

/** What a paper counts as that nobody claims. */
export function unclaimed(paper: Paper, { assumptions, possible }: Case): "unmet" | "unknown" {
  return assumptions["no-unclaimed-papers"] && !possible.has(paper) ? "unmet" : "unknown";
}
