import type { RemarkLists } from "../../terms/remark-lists";
import { saysNothing } from "../../text/clean";
import { parseLevel } from "../values/level";
import { parseSubjects } from "../values/answers";
import type { Level, Subject } from "../../terms/words";
import type { SheetProblem } from "../../problems/sheet-problem";
import { recordRows, type RecordOwner, type RecordRow } from "./row";
import type { RecordTable } from "../../sheet/record-table";
import type { DayRange } from "../../time/day";

/** What one subject of one sitting was marked with: points of 100, or a word for the result. */
export type ScoreValue =
  { readonly kind: "points"; readonly points: number } | { readonly kind: "word"; readonly passed: boolean };

/** One subject sat, of 历次成绩. Null: blank or unreadable, so it may be anything. */
export interface PastScore extends RecordOwner {
  /** As written, occupation and work type; which ones they are only the law knows. */
  readonly occupation: string | null;
  readonly workType: string | null;
  readonly level: Level | null;
  readonly subject: Subject | null;
  readonly marked: ScoreValue | null;
  readonly date: DayRange | null;
  /** As far as the sheet says. */
  readonly exam: "fresh" | "retake" | "competition" | null;
}

/** Every mark of a sheet; `problems` takes what cannot be read. */
export function readScores(table: RecordTable, problems: SheetProblem[], lists: RemarkLists): readonly PastScore[] {
  return recordRows(table, problems, lists).map((row) => {
    const occupation = orNull(row.text("occupation"));
    if (occupation === null) row.report("record-occupation-missing", "occupation");
    return {
      ...row.owner,
      occupation,
      workType: orNull(row.text("workType")),
      level: levelOf(row),
      subject: subjectOf(row),
      marked: markedOf(row),
      date: row.date("date", "needed"),
      exam: examOf(row.text("exam")),
    };
  });
}

function levelOf(row: RecordRow): Level | null {
  const level = parseLevel(row.value("level"));
  if (level === null || level === "unreadable") row.report("record-level-unreadable", "level");
  return level === "unreadable" ? null : level;
}

/** One subject a row: of two in a cell nobody knows whose mark it is. */
function subjectOf(row: RecordRow): Subject | null {
  const subjects = parseSubjects(row.text("subject"));
  const [only, ...others] = subjects === "unreadable" || subjects === null ? [] : subjects;
  if (only !== undefined && others.length === 0) return only;
  row.report("record-subject-unreadable", "subject");
  return null;
}

const FULL_MARK = 100;
const FAILED = /不合格|不及格|不通过|未通过|未合格|没通过|没过|缺考|缺席|弃考|作弊|违纪|取消|^零$/;
const PASSED = /^(?:合格|及格|通过|已通过|已合格|良好|优秀)$/;

function markedOf(row: RecordRow): ScoreValue | null {
  const value = row.value("mark");
  const text = row.text("mark").replace(/分$/, "");
  const points = typeof value === "number" ? value : /^\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  if (points !== null && points >= 0 && points <= FULL_MARK) return { kind: "points", points };
  if (points === null && FAILED.test(text)) return { kind: "word", passed: false };
  if (points === null && PASSED.test(text)) return { kind: "word", passed: true };
  row.report("record-mark-unreadable", "mark");
  return null;
}

function examOf(text: string): PastScore["exam"] {
  if (/竞赛|大赛|比赛/.test(text)) return "competition";
  if (/补考|重考/.test(text)) return "retake";
  return /正考|新考|首考|初考/.test(text) ? "fresh" : null;
}

function orNull(text: string): string | null {
  return saysNothing(text) ? null : text;
}
