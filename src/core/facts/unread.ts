import { ALL_FIELDS, recordOf } from "../sheet/fields";
import type { Field } from "../terms/field";
import { saysNothing } from "../text/clean";
import { ADULT_FORM } from "./values/study";
import { parseYes } from "./values/answers";
import { parseStudyStatus } from "./values/study";
import type { RowReader } from "./row";

/** Every field that says something of a credential, with the one that states it. */
const STATING: readonly (readonly [Field, Field])[] = [
  ...ALL_FIELDS.flatMap((field): readonly (readonly [Field, Field])[] => {
    const { paper } = recordOf(field);
    return paper === undefined
      ? []
      : [
          [field, paper],
          [paper, paper],
        ];
  }),
  ["evaluatedSchool", "evaluatedSchool"],
];

/**
 * Where something stands in a column that may tell of a credential and was not read, nobody knows that none is held. To be
 * called before certificates, titles and training are read.
 */
export function doubtUnreadCredentials(row: RowReader): void {
  for (const [field, stating] of STATING)
    if (!isStated(row, stating) && row.unreadTexts(field).some(mayTellOfPaper)) row.doubt(stating);
  if (row.text("hasCertificate") !== "") return;
  const answers = row.unreadTexts("hasCertificate").map(parseYes);
  const states = ["certificateLevel", "certificateNumber"] as const;
  const stated = states.some((field) => row.text(field) !== "");
  // 是 beside no certificate, and 否 beside one, leave open which is true.
  if (answers.some((answer) => answer !== null && (answer === false) === stated)) row.doubt("certificateLevel");
}

/** A title is stated by its name as well. */
function isStated(row: RowReader, field: Field): boolean {
  return row.text(field) !== "" || (field === "titleRank" && row.text("titleName") !== "");
}

/** 否 and 0 say as 无 does that no paper is held. */
function mayTellOfPaper(text: string): boolean {
  return !saysNothing(text) && parseYes(text) !== false;
}

/**
 * Where something stands in a column that may tell of school, degree or the end of the course and was not read, nothing is
 * presumed of them. To be called before the schooling is read.
 */
export function doubtUnreadSchooling(
  row: RowReader,
  isSchool: (text: string) => boolean,
  isDegree: (text: string) => boolean,
): void {
  // A text that is no degree says no more than a blank cell.
  if (!isDegree(row.text("education")) && row.unread("education")) row.doubt("education");
  if (row.text("graduationDate") === "" && row.unread("graduationDate")) row.doubt("graduationDate");
  // A major of an earlier diploma tells of one, too.
  // The same degree once more is no other one.
  const degree = row.text("education");
  for (const field of ["formerEducation", "formerMajor"] as const)
    if (
      row.text(field) === "" &&
      row.text("formerEducation") === "" &&
      row.unreadTexts(field).some((text) => !saysNothing(text) && text !== degree)
    )
      row.doubt("formerEducation", field);
  if (row.text("school") === "" && row.unreadTexts("school").some(isSchool)) row.doubt("school");
  if (row.text("studyStatus") === "" && row.unreadTexts("studyStatus").some(leavesOpen)) row.doubt("studyStatus");
  if (row.text("studyForm") === "" && row.unreadTexts("studyForm").some((text) => ADULT_FORM.test(text)))
    row.doubt("schoolKind", "studyStatus");
}

/** Anything but a plain 毕业; of 是, 否 and years the heading and the row's other cells tell (`studySigns`). */
function leavesOpen(text: string): boolean {
  const word = saysNothing(text) ? null : parseStudyStatus(text);
  return word !== null && word !== "毕业" && word !== "by-date";
}
