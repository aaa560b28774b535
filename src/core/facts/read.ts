import type { Field } from "../terms/field";
import type { Grid } from "../sheet/grid";
import { personRows } from "../sheet/rows";
import type { Vocabulary } from "../sheet/vocabulary";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Applicant } from "./applicant";
import { readApplication } from "./application";
import { readCertificates } from "./certificates";
import { readIdentity } from "./identity";
import { rowRemarks } from "./remarks/row-remarks";
import { withRowRemarks } from "./remarks/row-remark-effects";
import { readCredentials } from "./credentials";
import { doubtUnreadCredentials } from "./unread";
import { READ_WHOLE } from "../sheet/fields";
import { rowReaders, type SaidOver } from "./row";
import { readRuling } from "./ruling";
import { readSchooling, schoolTexts } from "./schooling";
import { sheetValues } from "./shown-values";
import { studySigns } from "./study-signs";
import { readEmployment } from "./employment";

const NOTHING_SAID: ReadonlyMap<Field, string> = new Map();

/**
 * Every person of a sheet in its order; rows without a person (blank, example, total, instruction) are left out. `said`: what
 * is said over a row once, for rows that are silent.
 *
 * Problems reported here need neither the law, nor the as-of date, nor another row: what is missing or unreadable, dates
 * that no calendar has, the number against itself and against birth and sex, certificates without level or number, formula
 * errors, and facts of this row that exclude each other by themselves. The rest is reported by decide/.
 */
export function readApplicants(
  grid: Grid,
  reading: SheetReading,
  vocabulary: Vocabulary,
  said: SaidOver = () => NOTHING_SAID,
): Applicant[] {
  return reading.parts.flatMap((part) => readPart(grid, { ...reading, ...part }, vocabulary, said));
}

/** The people of one part: `reading` has its rows and columns. */
function readPart(grid: Grid, reading: SheetReading, vocabulary: Vocabulary, said: SaidOver): Applicant[] {
  const valueAt = sheetValues(grid, reading.firstRow, reading.headings);
  const readerOf = rowReaders(grid, reading, valueAt, said, vocabulary);
  const schools = schoolTexts(vocabulary.schools);
  const people = personRows(grid, reading, valueAt);
  const signs = studySigns(grid, reading, valueAt, people);
  const looseIn = rowRemarks(grid, reading, valueAt, vocabulary.remarks);

  return people.map((number) => {
    const row = readerOf(number);
    const identity = readIdentity(row);
    const schooling = readSchooling(row, schools, signs, vocabulary.remarks);
    const work = readEmployment(row);
    doubtUnreadCredentials(row);
    const { certificates, certificatesAsked } = readCertificates(row);
    const papers = readCredentials(row);
    // Names are read as they stand; what doubtful remarks they have is told all the same.
    for (const field of READ_WHOLE) row.look(field);
    const applied = readApplication(row);
    const loose = looseIn(number);
    // One by one: to spread five objects into one takes as long as to read two of them.
    const applicant: Applicant = {
      row: number,
      name: identity.name,
      sex: identity.sex,
      idType: identity.idType,
      nationality: identity.nationality,
      idNumber: identity.idNumber,
      birth: identity.birth,
      provenBirth: identity.provenBirth,
      phone: identity.phone,
      education: schooling.education,
      adultForm: schooling.adultForm,
      former: schooling.former,
      school: schooling.school,
      schoolKinds: schooling.schoolKinds,
      schoolNamed: schooling.schoolNamed,
      classKind: schooling.classKind,
      major: schooling.major,
      formerMajor: schooling.formerMajor,
      graduation: schooling.graduation,
      graduationPlanned: schooling.graduationPlanned,
      courseEnd: schooling.courseEnd,
      studyStatus: schooling.studyStatus,
      notRecent: schooling.notRecent,
      studyUntil: schooling.studyUntil,
      student: schooling.student,
      workTotal: work.workTotal,
      workStart: work.workStart,
      careerStart: work.careerStart,
      employer: work.employer,
      currentOccupation: work.currentOccupation,
      perhapsBegan: work.perhapsBegan,
      perhapsOccupations: work.perhapsOccupations,
      ownWork: work.ownWork,
      workGoesOn: work.workGoesOn,
      workAsked: work.workAsked,
      certificates,
      certificatesAsked,
      title: papers.title,
      training: papers.training,
      apprenticeship: papers.apprenticeship,
      evaluatedSchool: papers.evaluatedSchool,
      applied,
      ruling: readRuling(row),
      records: null,
      studyDenied: null,
      unreliableFields: row.doubts,
      problems: row.problems,
    };
    return loose.length === 0 ? applicant : withRowRemarks(applicant, loose, row);
  });
}
