import type { Applicant, Certificate, Title } from "../facts/applicant";
import { CERTIFICATE_COLUMNS } from "../facts/certificates";
import { empty, emptyList, type Known } from "../facts/fact";
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
  | "schoolNamed"
  | "graduationPlanned"
  | "notRecent"
  | "studyDenied"
  | "studyUntil"
  | "student"
  | "perhapsBegan"
  | "perhapsOccupations"
  | "ownWork"
  | "workGoesOn"
  | "workAsked"
  | "ruling"
  | "problems";

/**
 * The applicant without the facts that an error concerns: what is in doubt is unknown in every test. Errors are found cell by
 * cell while a row is read, by remarks beside it, and among several facts on a day, each after the facts themselves. So they
 * are gathered as fields (`unreliableFields`, `more`), and here alone the facts of these fields become contradicted.
 */
export function withoutUnreliable(applicant: Applicant, more: readonly Field[] = []): Applicant {
  if (applicant.unreliableFields.size === 0 && more.length === 0) return applicant;
  const unreliable = new Set([...applicant.unreliableFields, ...more]);
  const sure = <T>(fact: Known<T>) => sureFact(fact, unreliable);
  const unless = <T>(field: Field, value: T): T | null => (unreliable.has(field) ? null : value);
  const { education, school, schoolKinds, title, workTotal, records } = applicant;
  const schoolUnreliable = [education, school, schoolKinds].some(({ field }) => unreliable.has(field));
  // The compiler asks for every other fact here: a new one stands here, or is named in Kept.
  const sureFacts: Omit<Applicant, Kept> = {
    unreliableFields: unreliable,
    sex: unless("sex", applicant.sex),
    birth: sure(applicant.birth),
    education: unreliable.has(education.field) ? emptyList(education.field, "contradicted") : education,
    former: sure(applicant.former),
    school: sure(school),
    schoolKinds: schoolUnreliable ? emptyList(schoolKinds.field, "contradicted") : schoolKinds,
    classKind: sure(applicant.classKind),
    major: sure(applicant.major),
    formerMajor: sure(applicant.formerMajor),
    graduation: sure(applicant.graduation),
    courseEnd: sure(applicant.courseEnd),
    studyStatus: sure(applicant.studyStatus),
    workTotal: sure(workTotal),
    workStart: sure(applicant.workStart),
    careerStart: sure(applicant.careerStart),
    employer: sure(applicant.employer),
    currentOccupation: sure(applicant.currentOccupation),
    certificates: applicant.certificates.map((certificate) => sureCertificate(certificate, unreliable)),
    certificatesAsked: mayHoldOthers(unreliable) ? UNSURE_CERTIFICATES : applicant.certificatesAsked,
    title: title && !unreliable.has(title.rank.field) ? sureTitle(title, unreliable) : null,
    training: unless("trainingLevel", applicant.training),
    apprenticeship: unless("apprenticeship", applicant.apprenticeship),
    evaluatedSchool: unless("evaluatedSchool", applicant.evaluatedSchool),
    records: unreliable.has(workTotal.field) && records ? { ...records, work: null } : records,
    applied: { ...applicant.applied, level: unless("level", applicant.applied.level) },
  };
  return { ...applicant, ...sureFacts };
}

/** Credentials that may be held because the field that states them is unreliable. */
export function unreliableCredentials(unreliable: ReadonlySet<Field>): readonly Credential[] {
  return CLAIMS.filter(({ field }) => unreliable.has(field)).map((claim) => claim.paper);
}

const CLAIMS = Object.values(KINDS).flatMap(({ claim }) => (claim === null ? [] : [claim]));

/** Facts whose doubt leaves open which certificates are held. */
const CERTIFICATES: readonly Field[] = [
  "hasCertificate",
  CERTIFICATE_COLUMNS[1].level,
  CERTIFICATE_COLUMNS[1].kind,
  CERTIFICATE_COLUMNS[2].level,
];
const UNSURE_CERTIFICATES: Applicant["certificatesAsked"] = {
  value: false,
  field: "hasCertificate",
  state: "contradicted",
};

function mayHoldOthers(unreliable: ReadonlySet<Field>): boolean {
  return CERTIFICATES.some((field) => unreliable.has(field));
}

/** The fact as far as it is sure. */
function sureFact<T>(fact: Known<T>, unreliable: ReadonlySet<Field>): Known<T> {
  return unreliable.has(fact.field) && fact.state !== "unreadable" ? empty(fact.field, "contradicted") : fact;
}

function sureCertificate(certificate: Certificate, unreliable: ReadonlySet<Field>): Certificate {
  const { slot, level, kind, occupation, number, date, workAfter } = certificate;
  return {
    slot,
    // Of doubtful kind it may give a level or none.
    level: unreliable.has(kind.field) ? empty(level.field, "contradicted") : sureFact(level, unreliable),
    kind: sureFact(kind, unreliable),
    occupation: sureFact(occupation, unreliable),
    number,
    date: sureFact(date, unreliable),
    workAfter: workAfter && sureFact(workAfter, unreliable),
  };
}

function sureTitle({ rank, name, matches, date, workAfter, juniorDate }: Title, unreliable: ReadonlySet<Field>): Title {
  return {
    rank,
    name: unreliable.has("titleName") || unreliable.has("titleRank") ? null : name,
    matches: sureFact(matches, unreliable),
    date: sureFact(date, unreliable),
    workAfter: sureFact(workAfter, unreliable),
    juniorDate: sureFact(juniorDate, unreliable),
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
