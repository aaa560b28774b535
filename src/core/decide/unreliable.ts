import type { Applicant, Certificate } from "../facts/applicant";
import type { Field } from "../terms/field";
import { KINDS } from "../requirements/kinds";
import type { Credential } from "../requirements/credential";
import type { PreparedClause } from "../requirements/prepared";

/** What no error takes away: who somebody is, what no test asks, and what its own reader leaves out where it is in doubt. */
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

/** The applicant without the facts that an error concerns: what is in doubt is unknown in every test. */
export function withoutUnreliable(applicant: Applicant, more: readonly Field[] = []): Applicant {
  if (applicant.unreliableFields.size === 0 && more.length === 0) return applicant;
  const doubts = new Set([...applicant.unreliableFields, ...more]);
  const sure = <T>(field: Field, value: T): T | null => (doubts.has(field) ? null : value);
  const schoolDoubted = doubts.has("education") || doubts.has("school") || doubts.has("schoolKind");
  const levelDoubted = doubts.has("certificateLevel") || doubts.has("hasCertificate") || doubts.has("certificateKind");
  // Every other fact is asked for here: a new one is taken away in doubt, or named in Kept.
  const sureFacts: Omit<Applicant, Kept> = {
    unreliableFields: doubts,
    sex: sure("sex", applicant.sex),
    birth: sure("birthDate", applicant.birth),
    education: doubts.has("education") ? [] : applicant.education,
    former: sure("formerEducation", applicant.former),
    schoolKinds: schoolDoubted ? [] : applicant.schoolKinds,
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
    certificates: applicant.certificates.map((certificate) => sureCertificate(certificate, doubts)),
    certificatesAsked: applicant.certificatesAsked && !levelDoubted && !doubts.has("certificate2Level"),
    title: applicant.title && !doubts.has("titleRank") ? sureTitle(applicant.title, doubts) : null,
    training: sure("trainingLevel", applicant.training),
    apprenticeship: sure("apprenticeship", applicant.apprenticeship),
    evaluatedSchool: sure("evaluatedSchool", applicant.evaluatedSchool),
    records: doubts.has("workYears") && applicant.records ? { ...applicant.records, work: null } : applicant.records,
    applied: { ...applicant.applied, level: sure("level", applicant.applied.level) },
  };
  return { ...applicant, ...sureFacts };
}

/** Papers that may be held after all, because what the row says of them is in doubt. */
export function unreliableCredentials(doubts: ReadonlySet<Field>): readonly Credential[] {
  return CLAIMS.filter(({ field }) => doubts.has(field)).map(({ paper }) => paper);
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

function sureCertificate(certificate: Certificate, doubts: ReadonlySet<Field>): Certificate {
  const fields = SLOTS[certificate.slot];
  return {
    ...certificate,
    // Of doubtful kind it may give a level or none.
    level: doubts.has(fields.level) || doubts.has(fields.kind) ? null : certificate.level,
    kind: doubts.has(fields.kind) ? null : certificate.kind,
    occupation: doubts.has(fields.occupation) ? null : certificate.occupation,
    date: doubts.has(fields.date) ? null : certificate.date,
    workAfter: certificate.slot === 1 && doubts.has("workAfterCertificate") ? null : certificate.workAfter,
  };
}

function sureTitle(
  title: NonNullable<Applicant["title"]>,
  doubts: ReadonlySet<Field>,
): NonNullable<Applicant["title"]> {
  return {
    rank: title.rank,
    matches: doubts.has("titleMatches") ? null : title.matches,
    date: doubts.has("titleDate") ? null : title.date,
    workAfter: doubts.has("workAfterTitle") ? null : title.workAfter,
    juniorDate: doubts.has("juniorTitleDate") ? null : title.juniorDate,
  };
}

/** Papers that may be held though nobody claims them: the declared clause needs them, or an error hides them. */
export function possibleCredentials(
  declared: readonly PreparedClause[],
  doubts: ReadonlySet<Field>,
): ReadonlySet<Credential> {
  if (declared.length === 0 && doubts.size === 0) return NONE;
  const papers = new Set<Credential>(doubts.size === 0 ? [] : unreliableCredentials(doubts));
  for (const { presumedAbsent, certificate, namesSchool } of declared) {
    for (const paper of presumedAbsent) papers.add(paper);
    if (namesSchool) papers.add("diploma");
    if (certificate !== null) papers.add("certificate");
  }
  return papers;
}

const NONE: ReadonlySet<Credential> = new Set();
