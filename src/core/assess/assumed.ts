import type { Applicant } from "../applicant/applicant";
import type { Assumption, Assumptions, Verdict } from "./decision";
import { ASSUMPTIONS } from "./decision";
import type { PreparedClause } from "./prepare";

/** The assumptions that decided a row: switching one of them alone would give another verdict. */
export function assumedFor(
  verdict: Verdict,
  assumptions: Assumptions,
  applicant: Applicant,
  clauses: readonly PreparedClause[],
  verdictUnder: (assumptions: Assumptions) => Verdict,
): readonly Assumption[] {
  return ASSUMPTIONS.filter((name) => {
    // An assumption only adds knowledge: with it an open verdict may close, without it a closed one may open.
    const mayChange = assumptions[name] === (verdict !== "undetermined") && touches(name, applicant, clauses);
    return mayChange && verdictUnder({ ...assumptions, [name]: !assumptions[name] }) !== verdict;
  });
}

/** Whether an assumption says anything about the row at all. */
function touches(name: Assumption, applicant: Applicant, clauses: readonly PreparedClause[]): boolean {
  switch (name) {
    case "no-unclaimed-papers":
      return clauses.some(
        ({ claims, certificate }) => claims.length > 0 || (certificate !== null && applicant.certificates.length > 0),
      );
    case "work-since-start":
      return applicant.workStart !== null && applicant.workTotal === null;
    case "history-is-own-work":
      return applicant.records?.work?.some(({ kinship }) => kinship === "unsaid") ?? false;
    case "no-certificate-columns":
      return !applicant.certificatesAsked;
    case "work-unbroken":
      return applicant.workTotal !== null && (applicant.certificates.length > 0 || applicant.title !== null);
    case "graduate-by-age":
      return (
        clauses.some(({ namesSchool }) => namesSchool) &&
        applicant.studyStatus === null &&
        applicant.graduation === null
      );
    case "highest-diploma-only":
    case "no-unclaimed-diplomas":
    case "usual-school-routes":
      return clauses.some(({ namesSchool }) => namesSchool);
    case "propose-level":
      return applicant.applied.level === null && !applicant.doubts.has("level");
    case "unlisted-is-unrelated":
      return namesMajor(applicant) || namesOccupation(applicant);
    case "standard-majors":
      return namesMajor(applicant);
  }
}

function namesMajor({ major, formerMajor }: Applicant): boolean {
  return major !== null || formerMajor !== null;
}

/** A paper of an occupation that may be outside the list of related ones. */
function namesOccupation({ certificates, training }: Applicant): boolean {
  return (
    certificates.some(({ occupation }) => occupation !== null) || (training !== null && training.occupation !== null)
  );
}
