import type { LevelEntry, NameEntry, OccupationEntry } from "../core/lookup/notice-pages";
import type { PlanRow } from "../core/plan/rows";
import type { RulePack } from "../core/law/schema";
import type { Fee } from "../core/terms/occupation";
import { LEVEL_NAMES, SUBJECT_NAMES, type Subject } from "../core/terms/words";

/** The words of looking a notice up. */
export const LOOKUP = {
  search: "查找：条件、材料、专业、日期里的字",
  searchShort: "查找",
  occupation: "职业",
  workType: "工种",
  level: "等级",
  anyOccupation: "全部职业",
  anyWorkType: "全部工种",
  anyLevel: "全部等级",
  nothing: "公告里没有查到，请换个词，或选“全部”。",
  documents: "人人要交的材料",
  individual: "个人报名另交",
  group: "团体报名另交",
  clauseDocuments: "这一款另交",
  sessions: "报名和考试",
  facts: "合格分数和时间安排",
  related: "相关职业",
  majors: "专业",
  open: "等",
  notOffered: "公告印了条件，但没有开展这个等级。",
  noDocuments: "公告没有列出材料。",
  noSessions: "公告没有印这个等级的日程。",
  noFee: "公告没有印收费",
  noSubjects: "公告没有写考试科目",
} as const;

/** 互联网营销师，四级/中级工 */
export function levelTitle({ name }: OccupationEntry, { level }: LevelEntry): string {
  return `${name}，${LEVEL_NAMES[level]}`;
}

/** How much was found, read aloud as it changes. */
export function foundText(levels: number, clauses: number): string {
  return levels === 0 ? LOOKUP.nothing : `查到 ${levels} 个等级，${clauses} 款条件。`;
}

/** 280元（理论100元、技能180元） */
export function feeText(fee: Fee | null): string {
  if (fee === null || fee.total === null) return LOOKUP.noFee;
  const parts = (["theory", "skill", "comprehensive"] as const).flatMap((subject) =>
    fee[subject] === null ? [] : [`${SUBJECT_NAMES[subject]} ${fee[subject]} 元`],
  );
  return `收费 ${fee.total} 元${parts.length > 0 ? `（${parts.join("、")}）` : ""}`;
}

export function subjectsText(subjects: readonly Subject[]): string {
  if (subjects.length === 0) return LOOKUP.noSubjects;
  return `考 ${subjects.map((subject) => SUBJECT_NAMES[subject]).join("、")}`;
}

/** For which work types a level is; "" under 不分工种. */
export function workTypesText({ workTypes }: LevelEntry): string {
  return workTypes.length === 0 ? "" : `工种：${workTypes.join("、")}`;
}

/** 报名截止 2026-01-25，考试 2026-02-07（直播销售员），地点 … */
export function sessionText({ apply, exam, workTypes, venue, contact }: PlanRow): string {
  return [
    ...(apply === null ? [] : [`报名截止 ${apply}`]),
    `考试 ${exam}${workTypes.length > 0 ? `（${workTypes.join("、")}）` : ""}`,
    ...(venue === null ? [] : [`地点 ${venue}`]),
    ...(contact === null ? [] : [`联系 ${contact}`]),
  ].join("，");
}

export function slipLine({ printed, used, mended, why }: RulePack["slips"][number]): string {
  return `原文印作“${printed}”，${mended ? `采用“${used}”` : "照原文，未改"}：${why}。`;
}

/** 本专业或相关专业：市场营销、电子商务等（附件5）。 */
export function nameListText({ label, names, open, printed }: NameEntry): string {
  const what = label === null ? LOOKUP.related : label || LOOKUP.majors;
  return `${what}：${names.join("、")}${open ? LOOKUP.open : ""}（${printed}）。`;
}
