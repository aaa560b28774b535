import type { Applicant, Certificate } from "../facts/applicant";
import type { Field } from "../terms/field";
import { KINDS } from "../requirements/kinds";
import type { Credential } from "../requirements/credential";
import type { PreparedClause } from "../requirements/prepared";

/**
 * The facts that stay: who the applicant is, facts that no test asks for, and facts whose reader leaves out what is
 * unreliable.
 */
type Kept =
  | "row"
  | "name"
  | "idType"
  | "nationality"
  | "idNumber"
  | "provenBirth"
  | "phone"
  | "adultForm"
  | "school"
  | "schoolNamed"
  | "studyUntil"
  | "student"
  | "employer"
  | "ownWork"
  | "problems";

/**
 * The applicant without unreliable facts: those are unknown in every test. `more`: unreliable fields beside the applicant's
 * own.
 */
export function withoutUnreliable(applicant: Applicant, more: readonly Field[] = []): Applicant {
  if (applicant.unreliableFields.size === 0 && more.length === 0) return applicant;
  const unreliable = new Set([...applicant.unreliableFields, ...more]);
  const sure = <T>(field: Field, value: T): T | null => (unreliable.has(field) ? null : value);
  const schoolUnreliable = unreliable.has("education") || unreliable.has("school") || unreliable.has("schoolKind");
  const levelUnreliable =
    unreliable.has("certificateLevel") || unreliable.has("hasCertificate") || unreliable.has("certificateKind");
  // The compiler asks for every other fact here: a new one stands here, or is named in Kept.
  const sureFacts: Omit<Applicant, Kept> = {
    unreliableFields: unreliable,
    sex: sure("sex", applicant.sex),
    birth: sure("birthDate", applicant.birth),
    education: unreliable.has("education") ? [] : applicant.education,
    former: sure("formerEducation", applicant.former),
    schoolKinds: schoolUnreliable ? [] : applicant.schoolKinds,
    classKind: sure("classKind", applicant.classKind),
    major: sure("major", applicant.major),
    formerMajor: sure("formerMajor", applicant.formerMajor),
    graduation: sure("graduationDate", applicant.graduation),
    courseEnd: sure("enrolmentDate", applicant.courseEnd),
    studyStatus: sure("studyStatus", applicant.studyStatus),
    workTotal: sure("workYears", applicant.workTotal),
    workStart: sure("workStart", applicant.workStart),
    careerStart: sure("careerStart", applicant.careerStart),
    currentOccupation: sure("currentOccupation", applicant.currentOccupation),
    certificates: applicant.certificates.map((certificate) => sureCertificate(certificate, unreliable)),
    certificatesAsked: applicant.certificatesAsked && !levelUnreliable && !unreliable.has("certificate2Level"),
    title: applicant.title && !unreliable.has("titleRank") ? sureTitle(applicant.title, unreliable) : null,
    training: sure("trainingLevel", applicant.training),
    apprenticeship: sure("apprenticeship", applicant.apprenticeship),
    evaluatedSchool: sure("evaluatedSchool", applicant.evaluatedSchool),
    records:
      unreliable.has("workYears") && applicant.records ? { ...applicant.records, work: null } : applicant.records,
    applied: { ...applicant.applied, level: sure("level", applicant.applied.level) },
  };
  return { ...applicant, ...sureFacts };
}

/** Credentials that may be held because the field that states them is unreliable. */
export function unreliableCredentials(unreliable: ReadonlySet<Field>): readonly Credential[] {
  return CLAIMS.filter(({ field }) => unreliable.has(field)).map((claim) => claim.paper);
}

const CLAIMS = Object.values(KINDS).flatMap(({ claim }) => (claim === null ? [] : [claim]));

const SLOTS = {
  1: {
    kind: "certificateKind",
    level: "certificateLevel",
    occupation: "certificateOccupation",
    date: "certificateDate",
  },
  2: {
    kind: "certificate2Kind",
    level: "certificate2Level",
    occupation: "certificate2Occupation",
    date: "certificate2Date",
  },
} as const satisfies Record<Certificate["slot"], Record<string, Field>>;

function sureCertificate(certificate: Certificate, unreliable: ReadonlySet<Field>): Certificate {
  const fields = SLOTS[certificate.slot];
  return {
    ...certificate,
    // If the kind is unreliable, so is the level: some kinds give none.
    level: unreliable.has(fields.level) || unreliable.has(fields.kind) ? null : certificate.level,
    kind: unreliable.has(fields.kind) ? null : certificate.kind,
    occupation: unreliable.has(fields.occupation) ? null : certificate.occupation,
    date: unreliable.has(fields.date) ? null : certificate.date,
    workAfter: certificate.slot === 1 && unreliable.has("workAfterCertificate") ? null : certificate.workAfter,
  };
}

function sureTitle(
  title: NonNullable<Applicant["title"]>,
  unreliable: ReadonlySet<Field>,
): NonNullable<Applicant["title"]> {
  return {
    rank: title.rank,
    matches: unreliable.has("titleMatches") ? null : title.matches,
    date: unreliable.has("titleDate") ? null : title.date,
    workAfter: unreliable.has("workAfterTitle") ? null : title.workAfter,
    juniorDate: unreliable.has("juniorTitleDate") ? null : title.juniorDate,
  };
}

/** Credentials that may be held though the row states none: the declared clause needs them, or their field is unreliable. */
export function possibleCredentials(
  declared: readonly PreparedClause[],
  unreliable: ReadonlySet<Field>,
): ReadonlySet<Credential> {
  if (declared.length === 0 && unreliable.size === 0) return NONE;
  const possible = new Set<Credential>(unreliable.size === 0 ? [] : unreliableCredentials(unreliable));
  for (const { presumedAbsent, certificate, namesSchool } of declared) {
    for (const credential of presumedAbsent) possible.add(credential);
    if (namesSchool) possible.add("diploma");
    if (certificate !== null) possible.add("certificate");
  }
  return possible;
}

const NONE: ReadonlySet<Credential> = new Set();
