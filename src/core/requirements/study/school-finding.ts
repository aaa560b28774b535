import type { Case } from "../case";
import { isBetter, type Outcome } from "../../text/kleene";
import type { StudyReading } from "./study-reading";
import type { Finding } from "../finding";

export function bestOf(one: Finding, other: Finding): Finding {
  return isBetter(other.outcome, one.outcome) ? other : one;
}

/** What holds in every way the row may be understood; where the ways differ it is open which one is meant. */
export function overReadings({ studies, applicant }: Case, judge: (reading: StudyReading) => Finding): Finding {
  const [only, another] = studies.readings;
  if (only === undefined) throw new Error("a row has at least one reading of school and degree");
  // As most rows are.
  if (another === undefined) return judge(only);
  const findings = studies.readings.map(judge);
  const [first = judge(only), ...others] = findings;
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
