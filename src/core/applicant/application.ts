import type { Level, Subject } from "../rulepack/words";
import type { Field } from "../sheet/field";
import type { Applicant } from "./applicant";
import { cleanText, saysNothing } from "./clean";
import type { OccupationText } from "./occupation-text";
import type { RowReader } from "./row";
import { parseMark, parseSubjects } from "./subjects";

type Applied = Applicant["applied"];

/** What somebody applies for. */
export function readApplication(row: RowReader, split: (text: string) => OccupationText): Applied {
  const named = split(row.text("occupation"));
  const marks = readMarks(row);
  const retake = /补考|重考/.test(row.text("examKind")) || marks.retake;
  const subjects = marks.subjects ?? readSubjects(row);
  if (retake && subjects === null && !row.doubts.has("subjects")) row.report("subjects-missing", "subjects");
  const clause = cleanText(row.value("declaredClause"));
  return {
    occupation: named.occupation,
    workType: workTypeOf(row, named),
    level: levelOf(row, named, split),
    declaredClause: saysNothing(clause) ? null : clause,
    retake,
    subjects,
    group: groupOf(row.text("applyForm")),
    fee: feeOf(row),
  };
}

/** The work type of its own column, else the one that stands with the occupation. */
function workTypeOf(row: RowReader, named: OccupationText): string | null {
  const own = row.together("occupation", "workType") ? "" : row.text("workType");
  if (own === "" || /^(?:不分|无)(?:工种|方向)?$/.test(own)) return named.workType;
  if (named.workType && !own.includes(named.workType) && !named.workType.includes(own)) {
    row.report("facts-contradict", "workType", named.workType);
  }
  return own;
}

function levelOf(row: RowReader, named: OccupationText, split: (text: string) => OccupationText): Level | null {
  if (row.together("occupation", "level") || !row.asked("level")) return named.level;
  // The dictionary value with code, names and level may stand in the level's column too.
  const spelled = row.text("level");
  if (/^\d-\d{2}-/.test(spelled)) return split(spelled).level;
  const level = row.level("level");
  if (level && named.level && level !== named.level) row.report("facts-contradict", "level", row.text("occupation"));
  return level ?? (row.doubts.has("level") ? null : named.level);
}

function readSubjects(row: RowReader): readonly Subject[] | null {
  if (MARKS.some(([field]) => row.together("subjects", field))) return null;
  const subjects = parseSubjects(row.text("subjects"));
  if (subjects !== "unreadable") return subjects;
  if (!/补考|重考/.test(row.text("examKind"))) row.doubt("subjects");
  return null;
}

const MARKS: readonly (readonly [Field, Subject])[] = [
  ["theoryKind", "theory"],
  ["skillKind", "skill"],
  ["comprehensiveKind", "comprehensive"],
];

/** A column a subject: those marked as sat; where marks only say what is not sat, the others. */
function readMarks(row: RowReader): { readonly subjects: readonly Subject[] | null; readonly retake: boolean } {
  const marks = MARKS.filter(([field]) => row.asked(field)).map(([field, subject]) => {
    const mark = parseMark(row.text(field) || String(row.value(field)));
    if (mark === "unreadable") row.doubt("subjects", field);
    return { subject, ...(mark === "unreadable" ? { sat: null, retake: false } : mark) };
  });
  const sat = marks.filter(({ sat }) => sat === true);
  const left = marks.filter(({ sat }) => sat !== false);
  const said = sat.length > 0 ? sat : left.length < marks.length ? left : [];
  return {
    subjects: said.length > 0 ? said.map(({ subject }) => subject) : null,
    retake: marks.some((mark) => mark.retake),
  };
}

/** 报名方式: by a unit for its people, or each for himself. */
function groupOf(text: string): boolean | null {
  if (/团体|集体|单位/.test(text)) return true;
  return /个人|自行|本人/.test(text) ? false : null;
}

/** Whole yuan as the sheet states them; null where it states none. */
function feeOf(row: RowReader): number | null {
  const value = row.value("fee");
  if (typeof value === "number") return value;
  const amount = /^[¥￥]?(\d+(?:\.\d+)?)(?:元)?$/.exec(row.text("fee"));
  return amount ? Number(amount[1]) : null;
}
