import { both, isBetter, type Outcome } from "../../text/kleene";
import type { Field } from "../../terms/field";
import { isKnown, isUnreliable } from "../../facts/fact";
import { blanksAmong } from "../credential";
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
    blanks: [isKnown(applicant.studyStatus) ? applicant.former.field : applicant.studyStatus.field],
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
  const { former, formerMajor, education, school, schoolKinds, classKind, major, graduation, studyStatus } = applicant;
  if (studies.place === "earlier") {
    if (aspects.school === "unknown") blanks.push(...blanksAmong(former));
    if (aspects.major === "unknown") blanks.push(...blanksAmong(formerMajor));
    if (aspects.status === "unknown") (isKnown(former) ? inexact : blanks).push(former.field);
    return { blanks, inexact };
  }
  if (aspects.school === "unknown") {
    if (education.value.length === 0) blanks.push(education.field);
    if (schoolKinds.value.length !== 1) blanks.push(schoolKinds.field);
    else if (studies.schoolKinds.length !== 1) blanks.push(...blanksAmong(school));
    if (classAsked && studies.classKind === null) blanks.push(classKind.field);
  }
  if (aspects.major === "unknown") {
    if (studies.major === null) blanks.push(major.field);
    else if (!studies.majorSure) inexact.push(major.field);
  }
  if (aspects.status === "unknown") {
    if (isUnreliable(studyStatus)) inexact.push(studyStatus.field);
    else blanks.push(isKnown(graduation) || isKnown(studyStatus) ? studyStatus.field : graduation.field);
  }
  if (aspects.evaluated === "unknown" && applicant.evaluatedSchool === null) blanks.push("evaluatedSchool");
  return { blanks, inexact };
}
