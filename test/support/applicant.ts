import type { Applicant, Certificate, Title } from "../../src/core/facts/applicant";
import { CERTIFICATE_COLUMNS } from "../../src/core/facts/certificates";
import { empty, emptyList, stated, type Fact } from "../../src/core/facts/fact";

/** Facts as their values alone. */
type ValueOf<T> = NonNullable<T> extends Fact<infer V> ? V : T;
type Values<T> = { readonly [K in keyof T]: ValueOf<T[K]> };
export type ApplicantValues = Omit<Values<Applicant>, "certificates" | "title"> & {
  readonly certificates: readonly Values<Certificate>[];
  readonly title: Values<Title> | null;
};

type Parts = Partial<Omit<ApplicantValues, "certificates" | "title" | "applied">> & {
  readonly certificates?: readonly Partial<Values<Certificate>>[];
  readonly title?: Partial<Values<Title>> & Pick<Values<Title>, "rank">;
  readonly applied?: Partial<Applicant["applied"]>;
};

function isFact(value: unknown): value is Fact<unknown> {
  return typeof value === "object" && value !== null && "field" in value && "state" in value;
}

function valuesIn<T extends object>(facts: T): Values<T> {
  const values = Object.entries(facts).map(([key, one]: [string, unknown]) => [key, isFact(one) ? one.value : one]);
  return Object.fromEntries(values) as Values<T>;
}

/** What an applicant's facts say, without where they stand and how they are known. */
export function valuesOf(applicant: Applicant): ApplicantValues {
  const { certificates, title } = applicant;
  return {
    ...valuesIn(applicant),
    certificates: certificates.map(valuesIn),
    title: title && valuesIn(title),
  };
}

/** The facts with other values; what is no fact is put in their place. */
function withValues<T extends object>(facts: T, values: object): T {
  // A copy keeps the shape that the reader gives its facts: the bench measures them.
  const copy = { ...facts };
  for (const [key, value] of Object.entries(values) as [keyof T, unknown][]) {
    const before: unknown = facts[key];
    const fact = isFact(before) && !isFact(value) && value !== null ? stated(before.field, value) : (value ?? before);
    copy[key] = fact as T[keyof T];
  }
  return copy;
}

function certificate({ slot = 1, ...values }: Partial<Values<Certificate>>): Certificate {
  const columns = CERTIFICATE_COLUMNS[slot];
  const blank: Certificate = {
    slot,
    kind: empty(columns.kind),
    level: empty(columns.level),
    occupation: empty(columns.occupation),
    number: null,
    date: empty(columns.date),
    workAfter: columns.workAfter && empty(columns.workAfter),
  };
  return withValues(blank, values);
}

function titleOf({ rank, ...values }: NonNullable<Parts["title"]>): Title {
  const blank: Title = {
    rank: stated("titleRank", rank),
    name: null,
    matches: empty("titleMatches"),
    date: empty("titleDate"),
    workAfter: empty("workAfterTitle"),
    juniorDate: empty("juniorTitleDate"),
  };
  return withValues(blank, values);
}

const NOBODY: Applicant = {
  row: 2,
  name: "张甲",
  sex: null,
  idType: null,
  nationality: null,
  idNumber: null,
  birth: empty("birthDate"),
  provenBirth: null,
  phone: null,
  education: emptyList("education"),
  adultForm: false,
  former: empty("formerEducation"),
  school: empty("school"),
  schoolKinds: emptyList("schoolKind"),
  schoolNamed: false,
  classKind: empty("classKind"),
  major: empty("major"),
  formerMajor: empty("formerMajor"),
  graduation: empty("graduationDate"),
  graduationPlanned: null,
  courseEnd: empty("enrolmentDate"),
  studyStatus: empty("studyStatus"),
  notRecent: false,
  studyDenied: null,
  studyUntil: null,
  student: null,
  workTotal: empty("workYears"),
  workStart: empty("workStart"),
  careerStart: empty("careerStart"),
  employer: empty("employer"),
  currentOccupation: empty("currentOccupation"),
  perhapsBegan: [],
  perhapsOccupations: [],
  ownWork: new Set(),
  workGoesOn: false,
  workAsked: true,
  certificates: [],
  certificatesAsked: stated("hasCertificate", true),
  title: null,
  training: null,
  apprenticeship: null,
  evaluatedSchool: null,
  applied: {
    occupation: null,
    workType: null,
    level: null,
    declaredClause: null,
    perhapsDeclared: [],
    retake: false,
    subjects: null,
    group: null,
    fee: null,
    trainee: false,
    photo: null,
    session: null,
  },
  ruling: null,
  records: null,
  unreliableFields: new Set(),
  problems: [],
};

/** Somebody of whom nothing is known but what the test says: every other fact is silent, and no certificate is held. */
export function applicant({ certificates = [], title, applied, ...rest }: Parts): Applicant {
  return {
    ...withValues(NOBODY, rest),
    certificates: certificates.map(certificate),
    title: title ? titleOf(title) : null,
    applied: { ...NOBODY.applied, ...applied },
  };
}
