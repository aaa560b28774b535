import { saysNothing } from "../text/clean";
import { SUBJECT_NAMES, type Level, type Subject } from "../terms/words";
import { FIELDS, SUBJECT_COLUMNS } from "../sheet/fields";
import type { Applicant } from "./applicant";
import { parseLevel, levelsBeside } from "./values/level";
import type { RowReader } from "./row";
import { parseSession } from "./values/session";
import { parseSubjectEntry, parseSubjects, tickedIn, parseYes } from "./values/answers";

type Applied = Applicant["applied"];

/** 补考, ☑补考, 理论补考; not 非补考, 不补考 or 正考（补考除外）. */
export const isRetake = (text: string): boolean => {
  if (text === "") return false;
  const ticked = tickedIn(text);
  return /补考|重考|^补$/.test(ticked) && !/[非不无]是?(?:补|重)考|(?:补|重)考除外/.test(ticked);
};

/**
 * What somebody applies for. Occupation and work type stay as written: which words of 互联网营销师（直播销售员） are which only
 * the law knows.
 */
export function readApplication(row: RowReader): Applied {
  for (const field of ["occupation", "workType"] as const) {
    if (row.text(field) === "" && row.unread(field)) row.doubt(field);
  }
  // One column read for both says less of the work type than a column of its own, which nobody has read.
  const trade = row.together("occupation", "workType") ? row.text("workType") : null;
  if (trade !== null && row.unreadTexts("workType").some((text) => !saysNothing(text) && text !== trade))
    row.doubt("workType");
  const marks = readMarks(row);
  const kind = row.text("examKind");
  if (kind !== "" && !EXAM.test(kind) && parseYes(kind) === "unreadable")
    row.report("cell-unclear", "examKind", { choices: ["正考", "补考"] });
  return {
    occupation: orNull(row.text("occupation")),
    workType: row.together("occupation", "workType") ? null : orNull(row.text("workType")),
    level: readLevel(row),
    declaredClause: orNull(row.text("declaredClause")),
    perhapsDeclared: row.text("declaredClause") === "" ? row.unreadTexts("declaredClause") : [],
    retake: sitsAgain(row) || marks.retake || (isSilentOnExam(row, marks.subjects) && mayRetake(row)),
    subjects: marks.subjects ?? readSubjects(row),
    group: groupIn(row),
    fee: feeOf(row),
    trainee: isTrainee(row.text("candidateKind")),
    photo: orNull(row.text("photo")),
    session: parseSession(row.value("session"), row.date1904),
  };
}

/** Words of 考试类型 that say whether it is a first exam. */
const EXAM = /[正新首初补重]考|首次|第一次|^[正新补]$/;

/** 考试类型 or 是否补考; 考生类型 is 新考 or 补考 in some sheets. */
function sitsAgain(row: RowReader): boolean {
  const kind = row.text("examKind");
  return isRetake(kind) || parseYes(kind) === true || isRetake(row.text("candidateKind"));
}

/** The sheet says 补考 once, or a column that was not read does: a first exam is not to be presumed. */
function mayRetake(row: RowReader): boolean {
  return row.unread("examKind")
    ? row.unreadTexts("examKind").some((text) => isRetake(text) || parseYes(text) === true)
    : isRetake(row.said("examKind"));
}

/** Neither first exam nor retake is said in the cells that are read. */
function isSilentOnExam(row: RowReader, marks: readonly Subject[] | null): boolean {
  return marks === null && row.text("examKind") === "" && !/[正新首初]考/.test(row.text("candidateKind"));
}

/**
 * From its own column; the dictionary value of occupation, work type and level may stand in either; else what the sheet says
 * once.
 */
function readLevel(row: RowReader): Level | null {
  const [beside = null, ...others] = levelsBeside(row.text("occupation"));
  const shares = !row.asked("level") || row.together("occupation", "level");
  const own = shares ? null : ownLevel(row);
  if (row.doubts.has("level")) return null;
  if (own !== null) {
    if (beside !== null && others.length === 0 && own !== beside)
      row.report("facts-contradict", "level", { kind: "level-beside-occupation", level: beside });
    return own;
  }
  // Two levels with the occupation: whichever is meant, the row does say something.
  if (others.length > 0) row.report("level-unreadable", "level");
  if (others.length > 0) return null;
  if (beside === null && row.unread("level")) row.doubt("level");
  if (row.doubts.has("level")) return null;
  const said = parseLevel(row.said("level"));
  return beside ?? (said === "unreadable" ? null : said);
}

function ownLevel(row: RowReader): Level | null {
  const written = row.text("level");
  if (!/^\d-\d{2}-/.test(written)) return row.level("level").value;
  const [level = null, ...others] = levelsBeside(written);
  if (others.length > 0) row.report("level-unreadable", "level");
  return level;
}

function readSubjects(row: RowReader): readonly Subject[] | null {
  if (SUBJECT_COLUMNS.some((field) => row.together("subjects", field))) return null;
  const subjects = parseSubjects(row.text("subjects"));
  if (subjects !== "unreadable") return subjects;
  if (!sitsAgain(row)) {
    row.report("cell-unclear", "subjects", { choices: Object.values(SUBJECT_NAMES) });
    row.doubt("subjects");
  }
  return null;
}

const NO_MARKS = { subjects: null, retake: false };

/** A column a subject: those marked as sat; where marks only say what is not sat, the others. */
function readMarks(row: RowReader): { readonly subjects: readonly Subject[] | null; readonly retake: boolean } {
  const asked = SUBJECT_COLUMNS.filter((field) => row.asked(field));
  if (asked.length === 0) return NO_MARKS;
  const marks = asked.map((field) => {
    const mark = parseSubjectEntry(row.text(field) || String(row.value(field)));
    if (mark === "unreadable") {
      row.report("cell-unclear", field, { choices: ["正考", "补考", "免考"] });
      row.doubt("subjects", field);
    }
    return { subject: FIELDS[field].subject, ...(mark === "unreadable" ? { sat: null, retake: false } : mark) };
  });
  const sat = marks.filter(({ sat }) => sat === true);
  const left = marks.filter(({ sat }) => sat !== false);
  const said = sat.length > 0 ? sat : left.length < marks.length ? left : [];
  return {
    subjects: said.length > 0 ? said.map(({ subject }) => subject) : null,
    retake: marks.some((mark) => mark.retake),
  };
}

function groupIn(row: RowReader): boolean | null {
  const text = row.text("applyForm");
  const group = groupOf(text);
  if (group === null && text !== "") row.report("cell-unclear", "applyForm", { choices: ["个人", "团体"] });
  return group;
}

/** 报名方式: by a unit for its people, or each for himself. */
function groupOf(text: string): boolean | null {
  if (text === "") return null;
  const ticked = tickedIn(text);
  const [group, alone] = [/团体|集体|团报/.test(ticked), /个人|自行|本人|个报/.test(ticked)];
  if ((group && alone) || /[非不]/.test(ticked)) return null;
  return alone ? false : group || ticked.includes("单位") ? true : null;
}

/** 培训机构学员, 社会培训学员. */
function isTrainee(text: string): boolean {
  return /学员|培训(?:机构|学校|中心)|培训生/.test(tickedIn(text));
}

/** Whole yuan as the sheet states them; null where it states none. */
function feeOf(row: RowReader): number | null {
  const value = row.value("fee");
  if (typeof value === "number") return value;
  const amount = /^[¥￥]?(\d+(?:\.\d+)?)(?:元)?$/.exec(row.text("fee"));
  return amount ? Number(amount[1]) : null;
}

function orNull(text: string): string | null {
  return text === "" ? null : text;
}
