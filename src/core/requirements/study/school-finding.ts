import { both, isBetter, type Outcome } from "../../text/kleene";
import type { Field } from "../../terms/field";
import type { Case } from "../case";
import type { Clause } from "../clause";
import type { Finding, SchoolAspects } from "../finding";
import { isMajorAccepted, type MajorAsked } from "./major";
import type { Studies, StudyReading } from "./study-reading";

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
  const { evidence } = first;
  if (evidence.kind !== "school") return first;
  const unknown: Outcome = "unknown";
  return {
    ...first,
    outcome: unknown,
    evidence: { ...evidence, aspects: { ...evidence.aspects, status: unknown }, source: "either" },
    credentialMissing: false,
    blanks: applicant.studyStatus === null ? ["studyStatus"] : ["formerEducation"],
  };
}

/** A major of which it is open whether it belongs to this diploma proves nothing. */
export function majorOutcome(asked: MajorAsked, clause: Clause, studies: Studies, { occupation }: Case): Outcome {
  if (asked !== "none" && !studies.majorSure) return "unknown";
  return isMajorAccepted(studies.major, asked, clause, studies, occupation);
}

/** A school serves by all of its aspects. */
export function allAspects({ school, major, status, evaluated }: SchoolAspects): Outcome {
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
    if (applicant.unreliableFields.has("studyStatus")) inexact.push("studyStatus");
    else
      blanks.push(applicant.graduation === null && applicant.studyStatus === null ? "graduationDate" : "studyStatus");
  }
  if (aspects.evaluated === "unknown" && applicant.evaluatedSchool === null) blanks.push("evaluatedSchool");
  return { blanks, inexact };
}
