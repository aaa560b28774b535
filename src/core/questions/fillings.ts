import { FIELDS } from "../sheet/fields";
import type { Field } from "../terms/field";
import {
  CLASS_KINDS,
  EDUCATIONS,
  LEVEL_NAMES,
  LEVELS,
  SCHOOL_KINDS,
  STUDY_STATUSES,
  TITLE_RANKS,
} from "../terms/words";
import { addMonths, isoOf, type Day } from "../time/day";
import type { Occupation } from "../terms/occupation";

/** Years at whose completion a clause may turn; notices ask for no more. */
const YEARS = [0, 30, 1, 20, 2, 15, 3, 12, 4, 10, 5, 9, 6, 8, 7];
/** A school that is not over yet: this year, next year, later. */
const MONTHS_TO_COME = [4, 16, 40];
const YES_NO = ["是", "否"];
/** What nobody knows: no list and no catalogue has it. */
export const UNKNOWN_NAME = "某某";

/**
 * What may be filled in for a field: all words of a closed vocabulary, days and years on both sides of every full year, names
 * that the notice has and one that nobody knows. [] where nothing can be tried: a number, a name, a phone.
 */
export function fillingsOf(field: Field, occupation: Occupation | null, asOf: Day): readonly string[] {
  switch (field) {
    case "education":
      return EDUCATIONS;
    case "formerEducation":
      return ["初中", ...EDUCATIONS.filter((one) => one !== "小学" && one !== "初中")];
    case "schoolKind":
      return SCHOOL_KINDS;
    case "classKind":
      return CLASS_KINDS;
    case "studyStatus":
      return STUDY_STATUSES;
    case "titleRank":
      return ["无", ...TITLE_RANKS];
    case "certificateLevel":
    case "certificate2Level":
      return ["无", ...LEVELS.map((level) => LEVEL_NAMES[level])];
    case "certificateKind":
      return ["职业技能等级证书", "职业资格证书", "预备技师证书", "专项职业能力证书"];
    case "trainingLevel":
      return ["无", ...LEVELS.map((level) => LEVEL_NAMES[level])];
    case "trainingProof":
      return ["结业证书", "考试合格"];
    case "level":
      return LEVELS.map((level) => LEVEL_NAMES[level]);
    case "workType":
      return occupation?.workTypes.map(({ name }) => name) ?? [];
    case "major":
    case "formerMajor":
      return [...namesIn(occupation?.majorLists.map(({ items }) => items)), `${UNKNOWN_NAME}专业`];
    case "certificateOccupation":
    case "certificate2Occupation":
    case "trainingOccupation":
    case "currentOccupation":
      return [
        ...(occupation === null ? [] : [occupation.name]),
        ...namesIn([occupation?.relatedOccupations?.items ?? []]),
        `${UNKNOWN_NAME}师`,
      ];
    case "examKind":
      return ["正考", "补考"];
    default:
      return byKind(field, asOf);
  }
}

function byKind(field: Field, asOf: Day): readonly string[] {
  const { reads } = FIELDS[field];
  if (reads === "yes") return YES_NO;
  if (reads === "date") return daysOf(field, asOf).map(isoOf);
  return reads === "years" ? YEARS.map((years) => `${years}年`) : [];
}

/** The day on which so many years are full today, and the day after it, on which they are not. */
function daysOf(field: Field, asOf: Day): readonly Day[] {
  const past = YEARS.flatMap((years) => {
    const full = addMonths(asOf, -years * 12);
    return years === 0 ? [full] : [full, full + 1];
  });
  return field === "graduationDate" ? [...past, ...MONTHS_TO_COME.map((months) => addMonths(asOf, months))] : past;
}

/** The first name of each list. */
function namesIn(lists: readonly (readonly string[])[] = []): readonly string[] {
  return lists.flatMap(([first]) => (first === undefined ? [] : [first]));
}

/** The fields that tell of one paper together. */
export const CREDENTIAL_CELLS = {
  certificate: ["certificateLevel", "certificateOccupation", "certificateDate", "workAfterCertificate"],
  certificate2: ["certificate2Level", "certificate2Occupation", "certificate2Date"],
  title: ["titleRank", "titleMatches", "titleDate", "workAfterTitle", "juniorTitleDate"],
  diploma: ["education", "schoolKind", "classKind", "major", "graduationDate", "studyStatus"],
  former: ["formerEducation", "formerMajor"],
} as const satisfies Readonly<Record<string, readonly Field[]>>;
