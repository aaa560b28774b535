import type { Field } from "../../terms/field";
import { recordOf } from "../fields";
import type { CellKind, Contents, ReadKind } from "./contents";

/** Kinds of cell that speak for a field, and kinds that cannot be it however they are read. */
interface Evidence {
  readonly supports: readonly CellKind[];
  readonly denies: readonly CellKind[];
}

const TRADE: Evidence = {
  supports: ["occupation", "workType", "trade"],
  denies: ["level", "id", "date", "mobile", "school", "employer", "subject", "yesNo", "exam", "sex", "certificate"],
};
const DATE: Evidence = {
  supports: ["date"],
  denies: ["id", "mobile", "sex", "yesNo", "level", "education", "school", "employer", "certificate", "occupation"],
};
const YEARS: Evidence = { supports: ["years"], denies: ["date", "id", "mobile", "school", "employer", "yesNo"] };
const LEVEL: Evidence = {
  supports: ["level", "rank"],
  denies: [
    "title",
    "id",
    "date",
    "education",
    "yesNo",
    "exam",
    "mobile",
    "school",
    "employer",
    "workType",
    "certificate",
    "subject",
  ],
};
const EDUCATION: Evidence = {
  supports: ["education"],
  denies: ["date", "id", "mobile", "exam", "employer", "level", "class"],
};
const MAJOR: Evidence = {
  supports: ["major"],
  denies: ["date", "id", "level", "mobile", "school", "employer", "certificate", "occupation", "workType", "yesNo"],
};
const YES: Evidence = { supports: ["yesNo"], denies: ["id", "mobile", "school", "employer"] };
const NUMBER: Evidence = { supports: ["certificate"], denies: ["level", "date", "file", "yesNo", "mobile", "id"] };
const OPEN: Evidence = { supports: [], denies: [] };

const BY_FIELD: { readonly [F in Field]?: Evidence } = {
  idNumber: {
    supports: ["id"],
    denies: ["file", "sex", "date", "mobile", "yesNo", "idType", "certificate", "education", "school", "employer"],
  },
  phone: { supports: ["mobile"], denies: ["id", "date", "file", "yesNo", "sex", "certificate", "employer"] },
  sex: { supports: ["sex"], denies: ["id", "date", "mobile"] },
  idType: { supports: ["idType"], denies: ["id", "date", "mobile"] },
  education: EDUCATION,
  formerEducation: EDUCATION,
  school: { supports: ["school"], denies: ["date", "id", "level", "mobile", "education"] },
  major: MAJOR,
  formerMajor: MAJOR,
  classKind: { supports: ["class"], denies: ["id", "date", "mobile", "education", "school", "employer"] },
  studyStatus: { supports: ["study", "yesNo"], denies: ["id", "mobile", "date"] },
  employer: { supports: ["employer"], denies: ["id", "date", "mobile", "level", "yesNo"] },
  unit: { supports: ["employer", "school"], denies: ["id", "date", "mobile", "level", "yesNo"] },
  certificateKind: { supports: ["certificateKind"], denies: ["id", "date", "certificate"] },
  certificateOccupation: TRADE,
  certificate2Occupation: TRADE,
  trainingOccupation: TRADE,
  currentOccupation: { supports: TRADE.supports, denies: ["id", "date", "mobile"] },
  certificateNumber: NUMBER,
  certificate2Number: NUMBER,
  titleRank: { supports: ["title", "rank"], denies: ["id", "date", "mobile", "school", "employer"] },
  titleName: { supports: ["title"], denies: ["id", "date", "mobile"] },
  occupation: TRADE,
  workType: TRADE,
  declaredClause: { supports: ["clause"], denies: [] },
  examKind: { supports: ["exam"], denies: ["subject", "level", "date", "occupation"] },
  subjects: { supports: ["subject"], denies: ["exam", "level", "date", "occupation", "workType", "trade"] },
  candidateKind: { supports: ["candidate", "study"], denies: ["id", "date", "mobile"] },
  photo: { supports: ["file"], denies: ["yesNo", "date"] },
  schoolYears: OPEN,
};

function evidenceFor(field: Field): Evidence {
  const own = BY_FIELD[field];
  if (own !== undefined) return own;
  switch (recordOf(field).reads) {
    case "date":
      return DATE;
    case "years":
      return YEARS;
    case "level":
      return LEVEL;
    case "yes":
      return YES;
    default:
      return OPEN;
  }
}

/** A kind that most cells are of says what the column is. */
export const MOST = 0.8;
/** Fewer cells may all be slips. */
export const FEW = 3;

/** What a cell must be at least to be read as the field. */
const NEEDED: { readonly [R in ReturnType<typeof recordOf>["reads"]]?: ReadKind } = {
  id: "maybe-id",
  level: "maybe-level",
  date: "maybe-date",
  years: "maybe-years",
  yes: "maybe-yes",
};

/** Hardly any cell can be read as the field: N1, N2, N3 are no levels. */
function isUnreadable(field: Field, contents: Contents): boolean {
  const needed = NEEDED[recordOf(field).reads];
  return needed !== undefined && contents.looked >= FEW && contents.share(needed) < 1 - MOST;
}

/** Whether the cells speak for the field (true), cannot be it (false), or say neither (null). */
export function fits(field: Field, contents: Contents): boolean | null {
  const { supports, denies } = evidenceFor(field);
  if (contents.looked === 0) return null;
  if (supports.length > 0 && contents.share(...supports) >= MOST) return true;
  if (isUnreadable(field, contents)) return false;
  if (contents.looked < FEW || contents.share(...supports) > 1 - MOST) return null;
  return denies.some((kind) => contents.share(kind) >= MOST) ? false : null;
}

/** Whether a column that is said to hold these fields may hold one of them: of a school and a major each is no veto of the other. */
export function fitsAmong(field: Field, fields: readonly Field[], contents: Contents): boolean {
  if (fits(field, contents) !== false) return true;
  return field === "major" && fields.includes("school") && contents.share("school-major") > 1 - MOST;
}

/** Fields that a few words state: a cell with none of these kinds states none of them. */
const STATED_BY: { readonly [F in Field]?: readonly CellKind[] } = {
  sex: ["sex"],
  idType: ["idType"],
  classKind: ["maybe-class"],
  studyStatus: ["study", "yesNo"],
  candidateKind: ["candidate", "study"],
  titleRank: ["title", "rank", "yesNo"],
  examKind: ["exam", "yesNo"],
  subjects: ["subject"],
  certificateNumber: ["digits"],
  certificate2Number: ["digits"],
  phone: ["digits"],
  fee: ["digits"],
  photo: ["file", "digits"],
};
/** Fields of words: a number is none of them. */
const OF_WORDS: ReadonlySet<Field> = new Set<Field>([
  "occupation",
  "workType",
  "certificateOccupation",
  "certificate2Occupation",
  "trainingOccupation",
  "currentOccupation",
  "major",
  "formerMajor",
  "school",
  "employer",
  "unit",
]);
const NUMBERS: readonly CellKind[] = ["id", "mobile", "landline", "date", "years", "certificate"];

/** Whether one cell at least can be read as the field; an empty column may be anything. */
export function mayState(field: Field, contents: Contents): boolean {
  if (contents.looked === 0) return true;
  if (fits(field, contents) === false) return false;
  const words = STATED_BY[field];
  if (words !== undefined) return contents.share(...words) > 0;
  if (OF_WORDS.has(field)) return contents.share(...NUMBERS) < 1;
  const needed = NEEDED[recordOf(field).reads];
  return needed === undefined || contents.share(needed) > 0;
}

/** Kinds so plain that a column may be offered for fields by its cells alone, the likeliest first: the plainest kind first. */
const PLAIN: readonly (readonly [readonly CellKind[], Field, ...Field[]])[] = [
  [["id"], "idNumber"],
  [["mobile"], "phone"],
  [["sex"], "sex"],
  [["file"], "photo"],
  [["idType"], "idType"],
  [["exam"], "examKind"],
  [["subject"], "subjects"],
  [
    ["occupation", "workType"],
    "occupation",
    "workType",
    "certificateOccupation",
    "currentOccupation",
    "trainingOccupation",
  ],
  [["level"], "level", "certificateLevel", "trainingLevel"],
  [["title"], "titleRank", "titleName"],
  [["certificateKind"], "certificateKind"],
  [["education"], "education"],
  [["school"], "school"],
  [["major"], "major"],
  [["certificate"], "certificateNumber"],
  [["employer"], "employer", "unit"],
  [["class"], "classKind"],
  [["study"], "studyStatus"],
];

/** What cells alone suggest, whatever the heading says. */
export function fieldsShown(contents: Contents): readonly Field[] {
  return likenesses(contents).map(([field]) => field);
}

/** All fields that cells of such kinds may be of. */
export function fieldsLike(contents: Contents): readonly Field[] {
  return likenesses(contents).flat();
}

function likenesses(contents: Contents): readonly (readonly [Field, ...Field[]])[] {
  if (contents.looked === 0) return [];
  return PLAIN.filter(([kinds]) => contents.share(...kinds) >= MOST).map(([, ...fields]) => fields);
}

/** The same fields, those that the cells speak for first, those that they cannot be left out. */
export function sortedByFit(fields: readonly Field[], contents: Contents): readonly Field[] {
  const fitting = fields.filter((field) => fits(field, contents) === true);
  const open = fields.filter((field) => fits(field, contents) === null);
  return [...fitting, ...open];
}

/** Whether the cells name trades: of known names a few are enough, of words that end like trades most must be. */
export function holdsTrades(contents: Contents): boolean {
  if (contents.looked === 0 || contents.share("major") > 1 - MOST) return false;
  if (contents.share("occupation", "workType") >= MOST) return true;
  return contents.looked >= FEW && contents.share("occupation", "workType", "trade") >= MOST;
}
