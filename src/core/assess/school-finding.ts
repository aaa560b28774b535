import type { Case } from "./case";
import type { Finding, Outcome } from "./decision";
import { isBetter } from "./kleene";
import type { StudyReading } from "./studies";

export function bestOf(one: Finding, other: Finding): Finding {
  return isBetter(other.outcome, one.outcome) ? other : one;
}

/** What holds in every way the row may be understood; where the ways differ it is open which one is meant. */
export function overReadings({ studies, applicant }: Case, judge: (reading: StudyReading) => Finding): Finding {
  const findings = studies.readings.map(judge);
  const [first, ...others] = findings;
  if (first === undefined) throw new Error("a row has at least one reading of school and degree");
  if (others.every(({ outcome }) => outcome === first.outcome)) return first;
  const open = findings.find(({ outcome }) => outcome === "unknown");
  if (open) return open;
  const { have } = first;
  if (have.kind !== "school") return first;
  const unknown: Outcome = "unknown";
  return {
    ...first,
    outcome: unknown,
    have: { ...have, aspects: { ...have.aspects, status: unknown }, source: "either" },
    paper: false,
    blanks: applicant.studyStatus === null ? ["studyStatus"] : ["formerEducation"],
  };
}
