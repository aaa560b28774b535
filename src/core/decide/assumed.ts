import type { Applicant } from "../facts/applicant";
import type { Case } from "../requirements/case";
import { rungOf } from "../requirements/study/course";
import type { Verdict } from "./decision";
import { kindOf } from "../requirements/kinds";
import type { StudyReadings } from "../requirements/study/study-reading";
import { ASSUMPTIONS, type Assumption } from "../requirements/assumptions";
import type { ClauseFinding } from "../requirements/finding";
import type { PreparedClause } from "../requirements/prepared";

/** The assumptions that decided a row: switching one of them alone would give another verdict. */
export function assumedFor(
  verdict: Verdict,
  given: Case,
  clauses: readonly PreparedClause[],
  findings: readonly ClauseFinding[],
  verdictSwitching: (name: Assumption) => Verdict,
): readonly Assumption[] {
  const { assumptions } = given;
  const assumed: Assumption[] = [];
  for (const name of ASSUMPTIONS) {
    // An assumption only adds knowledge. Switching one on may decide an undetermined row; switching one off may undo a
    // decision.
    if (assumptions[name] !== (verdict !== "undetermined")) continue;
    if (!mayChange(name, verdict, given, clauses, findings)) continue;
    if (verdictSwitching(name) !== verdict) assumed.push(name);
  }
  return assumed;
}

/** Whether switching an assumption may change the verdict. A quick test: if it is false, the row need not be judged anew. */
function mayChange(
  name: Assumption,
  verdict: Verdict,
  given: Case,
  clauses: readonly PreparedClause[],
  findings: readonly ClauseFinding[],
): boolean {
  const { applicant, studies, occupation } = given;
  if (clauses.some((clause) => clause.assumptions.includes(name))) return true;
  switch (name) {
    case "no-unclaimed-papers":
      // A credential that may be held proves nothing: this assumption decides only between ineligible and undetermined.
      return (
        verdict !== "eligible" &&
        clauses.some(
          ({ presumedAbsent, certificate }) =>
            presumedAbsent.length > 0 || (certificate !== null && applicant.certificates.length > 0),
        )
      );
    case "work-since-start":
      return applicant.workStart.value !== null && applicant.workTotal.value === null;
    case "history-is-own-work":
      return applicant.records?.work?.some(({ relation }) => relation === "unsaid") ?? false;
    case "no-certificate-columns":
      return !applicant.certificatesAsked.value;
    case "no-work-columns":
      return !applicant.workAsked;
    case "work-unbroken":
      return applicant.workTotal.value !== null && (applicant.certificates.length > 0 || applicant.title !== null);
    case "graduate-by-age":
      return (
        applicant.studyStatus.value === null &&
        applicant.graduation.value === null &&
        asksForSchool(clauses) &&
        !isSettled(verdict, given, findings)
      );
    case "highest-diploma-only":
      // Where it is off, lower diplomas may leave the row undetermined; where it is on, they may be why it is ineligible.
      return verdict !== "eligible" && (isOpenBelow(studies) || mayHoldLower(studies)) && asksForSchool(clauses);
    case "no-unclaimed-diplomas":
    case "usual-school-routes":
      return verdict !== "eligible" && (isOpenBelow(studies) || mayStudy(studies)) && asksForSchool(clauses);
    case "propose-level":
      return applicant.applied.level === null && !applicant.unreliableFields.has("level");
    case "unlisted-is-unrelated":
      if (!namesMajor(applicant) && !namesOccupation(applicant)) return false;
      return given.assumptions[name] || findings.some(isUnlisted);
    case "standard-majors": {
      const { majorLists, standardMajorLists } = occupation.occupation;
      return majorLists.length === 0 && standardMajorLists.length > 0 && namesMajor(applicant);
    }
  }
}

function asksForSchool(clauses: readonly PreparedClause[]): boolean {
  return clauses.some(({ namesSchool }) => namesSchool);
}

/**
 * Whether the row is eligible by a clause that asks for no school, in an occupation without an education floor. Then
 * assumptions about schools change nothing.
 */
function isSettled(verdict: Verdict, { occupation }: Case, findings: readonly ClauseFinding[]): boolean {
  if (verdict !== "eligible" || occupation.occupation.education) return false;
  return findings.some(
    ({ outcome, clause }) =>
      outcome === "met" && !clause.requirements.some((requirement) => kindOf(requirement).namesSchool),
  );
}

/** Whether some reading takes diplomas for possible that the row does not state. */
function isOpenBelow({ readings }: StudyReadings): boolean {
  return readings.some(({ possible }) => possible.length > 0);
}

/** Whether the applicant is, or may be, still studying. */
function mayStudy({ readings }: StudyReadings): boolean {
  return readings.some(({ course }) => course.status.some((status) => status !== "毕业"));
}

/**
 * Whether the applicant may hold a lower diploma: the course is above the lowest rung, and no lower diploma is taken for
 * possible yet.
 */
function mayHoldLower({ readings }: StudyReadings): boolean {
  return readings.some(
    ({ course: { schoolKinds, education, classKind }, possible }) =>
      possible.length === 0 && rungOf(education.length === 0 ? [] : schoolKinds, education, classKind) > 1,
  );
}

/** Whether it is unknown if the clause accepts a major, or the occupation of a credential. */
function isUnlisted({ findings }: ClauseFinding): boolean {
  return findings.some(({ outcome, evidence, requirement }) => {
    if (outcome !== "unknown") return false;
    if (evidence.kind === "school") return evidence.aspects.major === "unknown";
    return "scope" in requirement;
  });
}

function namesMajor({ major, formerMajor }: Applicant): boolean {
  return major.value !== null || formerMajor.value !== null;
}

/** Whether a credential names an occupation, which may be outside the list of related ones. */
function namesOccupation({ certificates, training }: Applicant): boolean {
  return (
    certificates.some(({ occupation }) => occupation.value !== null) ||
    (training !== null && training.occupation !== null)
  );
}
