import type { Applicant, Certificate, Title } from "../../src/core/facts/applicant";

type Parts = Partial<Omit<Applicant, "certificates" | "title" | "applied">> & {
  readonly certificates?: readonly Partial<Certificate>[];
  readonly title?: Partial<Title> & Pick<Title, "rank">;
  readonly applied?: Partial<Applicant["applied"]>;
};

/** Somebody of whom nothing is known but what the test says: every other fact is silent, and no certificate is held. */
export function applicant({ certificates = [], title, applied, ...rest }: Parts): Applicant {
  return {
    row: 2,
    name: "张甲",
    sex: null,
    idType: null,
    nationality: null,
    idNumber: null,
    birth: null,
    provenBirth: null,
    phone: null,
    education: [],
    adultForm: false,
    former: null,
    school: null,
    schoolKinds: [],
    schoolNamed: false,
    classKind: null,
    major: null,
    formerMajor: null,
    graduation: null,
    courseEnd: null,
    studyStatus: null,
    studyUntil: null,
    student: null,
    workTotal: null,
    workStart: null,
    careerStart: null,
    employer: null,
    currentOccupation: null,
    ownWork: new Set(),
    certificatesAsked: true,
    training: null,
    apprenticeship: null,
    evaluatedSchool: null,
    records: null,
    unreliableFields: new Set(),
    problems: [],
    ...rest,
    certificates: certificates.map((certificate) => ({
      slot: 1,
      kind: null,
      level: null,
      occupation: null,
      number: null,
      date: null,
      workAfter: null,
      ...certificate,
    })),
    title: title ? { matches: null, date: null, workAfter: null, juniorDate: null, ...title } : null,
    applied: {
      occupation: null,
      workType: null,
      level: null,
      declaredClause: null,
      retake: false,
      subjects: null,
      group: null,
      fee: null,
      trainee: false,
      photo: null,
      session: null,
      ...applied,
    },
  };
}
