import type { Applicant } from "../facts/applicant";
import type { Day } from "../time/day";
import type { Assumption, Assumptions } from "./assumptions";
import { employmentOf, type Employment } from "./employment/employment";
import { statedEmployment } from "./employment/stated-employment";
import type { Credential } from "./credential";
import type { PreparedOccupation } from "./prepared";
import { majorsAnew, prepareMajors, type PreparedMajors } from "./study/major";
import { readStudies } from "./study/studies";
import type { StudyReadings } from "./study/study-reading";

/** One applicant on one day, applying for one occupation under given assumptions: what every judge looks at. */
export interface Case {
  /** Without the facts that an error concerns; work that may be other work is only possible. */
  readonly applicant: Applicant;
  readonly occupation: PreparedOccupation;
  readonly day: Day;
  readonly assumptions: Assumptions;
  /** Papers of which nothing is known though nobody claims them: the declared clause needs them, or an error concerns them. */
  readonly possibleCredentials: ReadonlySet<Credential>;
  readonly employment: Employment;
  readonly studies: StudyReadings;
}

export function caseOf(
  applicant: Applicant,
  occupation: PreparedOccupation,
  day: Day,
  assumptions: Assumptions,
  possible: ReadonlySet<Credential>,
): Case {
  const seen = occupationUnder(assumptions, occupation);
  const claim = statedEmployment(applicant, seen, day, assumptions);
  const counted = claim.applicant;
  const work = employmentOf(counted, day, assumptions, claim);
  const studies = readStudies(counted, day, assumptions, possible.has("diploma"));
  return {
    applicant: counted,
    occupation: seen,
    day,
    assumptions,
    possibleCredentials: possible,
    employment: work,
    studies,
  };
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
  const { day, possibleCredentials } = given;
  const assumptions = { ...given.assumptions, [name]: !given.assumptions[name] };
  if (name !== "unlisted-is-unrelated" && name !== "standard-majors") {
    return caseOf(applicant, occupation, day, assumptions, possibleCredentials);
  }
  const { employment, studies } = given;
  const seen = occupationUnder(assumptions, occupation);
  return { applicant: given.applicant, occupation: seen, day, assumptions, possibleCredentials, employment, studies };
}

const variants = new WeakMap<PreparedOccupation, Map<string, PreparedOccupation>>();

/** The occupation as its judges see it under the assumptions about what its lists leave open; worked out once for each. */
function occupationUnder(assumptions: Assumptions, given: PreparedOccupation): PreparedOccupation {
  const { occupation } = given;
  const strict = assumptions["unlisted-is-unrelated"];
  const { majorLists, standardMajorLists } = occupation;
  const standard = assumptions["standard-majors"] && majorLists.length === 0 && standardMajorLists.length > 0;
  if (!strict && !standard) return given;
  const key = `${strict ? "strict" : "open"} ${standard ? "standard" : "own"}`;
  const known = variants.get(given) ?? new Map<string, PreparedOccupation>();
  variants.set(given, known);
  const variant = known.get(key) ?? {
    ...given,
    majors: majorsUnder(standard, strict, given),
    strict,
  };
  known.set(key, variant);
  // What is given may be a variant itself, of a case that is carried to another day.
  variants.set(variant, known);
  return variant;
}

function majorsUnder(
  standard: boolean,
  strict: boolean,
  { occupation, catalog, answers }: PreparedOccupation,
): PreparedMajors {
  const { majorLists, standardMajorLists, majorCrosswalk } = occupation;
  const majors = prepareMajors(standard ? standardMajorLists : majorLists, majorCrosswalk, strict, catalog, standard);
  return answers.listening ? majorsAnew(majors, true) : majors;
}
