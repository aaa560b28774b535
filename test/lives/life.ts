import type { Level, TitleRank } from "../../src/core/terms/words";
import type { Day } from "./day";

/** Where somebody may learn, by what is learnt; the technical classes end in a 技校 diploma with the class's name. */
export type StageKind =
  | "小学"
  | "初中"
  | "高中"
  | "职高"
  | "中专"
  | "中级工班"
  | "高级工班"
  | "预备技师班"
  | "技师班"
  | "大专"
  | "本科"
  | "硕士"
  | "博士";

export type SchoolType =
  "无" | "技工学校" | "高级技工学校" | "技师学院" | "中等职业学校" | "高等职业学校" | "普通高等学校";
export type StudyForm = "全日制" | "函授" | "自考" | "成人高考" | "开放大学";

export interface School {
  readonly name: string;
  readonly type: SchoolType;
  /** 经评估论证, which no notice lists. */
  readonly evaluated: boolean;
}

/** One school from the first day to the last; on the last day there is a diploma, where `end` is past and nothing else is said. */
export interface Stage {
  readonly kind: StageKind;
  readonly school: School;
  readonly form: StudyForm;
  /** Null: such schools have none. */
  readonly major: string | null;
  /** 辅修: beside the major, and no diploma says it. */
  readonly minor?: string;
  readonly start: Day;
  readonly end: Day;
  readonly outcome: "毕业" | "结业" | "肄业";
}

export interface Job {
  /** What one is, as the catalogue of occupations calls it. */
  readonly trade: string;
  readonly employer: string;
  readonly start: Day;
  /** Null: still there. */
  readonly end: Day | null;
  /** Whether it is work in full: 兼职 and 实习 may be asked about. */
  readonly kind: "全职" | "兼职" | "实习";
}

export interface Paper {
  readonly kind: "职业资格证书" | "职业技能等级证书" | "预备技师证书" | "专项职业能力证书" | "1+X证书";
  readonly trade: string;
  /** Of 预备技师证书 and 专项职业能力证书 null. */
  readonly level: Level | null;
  readonly date: Day;
}

export interface Title {
  readonly rank: TitleRank;
  readonly name: string;
  readonly matches: boolean;
  readonly date: Day;
}

/** A paper that somebody has applied for and does not hold yet. */
export interface Pending {
  readonly kind: "title" | "certificate";
  readonly rank: TitleRank;
  readonly level: Level;
}

export interface Training {
  readonly trade: string;
  readonly level: Level;
  readonly proof: "结业证书" | "考试合格";
  readonly date: Day;
}

/** Everything that ever happened to somebody who registers on the as-of day, exact to the day. */
export interface Life {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly id: string;
  readonly phone: string;
  readonly birth: Day;
  readonly stages: readonly Stage[];
  readonly jobs: readonly Job[];
  readonly papers: readonly Paper[];
  readonly titles: readonly Title[];
  /** What is under way: people write it down as if it were theirs, with a remark. */
  readonly pending: Pending | null;
  readonly trainings: readonly Training[];
  readonly apprenticeship: { readonly trade: string; readonly until: Day } | null;
}

/** What the person registers for. */
export interface Aim {
  readonly occupation: string;
  /** Null: 不分工种. */
  readonly workType: string | null;
  readonly level: Level;
  readonly retake: boolean;
}

export function isUnderWay({ start, end }: Stage, asOf: Day): boolean {
  return start <= asOf && end > asOf;
}

export function isDiploma({ end, outcome }: Stage, asOf: Day): boolean {
  return end <= asOf && outcome === "毕业";
}

/** How far a stage takes one, on the ladder of the contract. */
export const STEP: { readonly [K in StageKind]: number } = {
  小学: 0,
  初中: 1,
  高中: 2,
  职高: 2,
  中专: 2,
  中级工班: 2,
  高级工班: 3,
  预备技师班: 4,
  技师班: 4,
  大专: 5,
  本科: 6,
  硕士: 7,
  博士: 8,
};

/** What 文化程度 calls a stage. */
export function educationOf(kind: StageKind): string {
  return kind.endsWith("班") ? "技校" : kind;
}

export function isTechnical({ school }: Stage): boolean {
  return school.type === "技工学校" || school.type === "高级技工学校" || school.type === "技师学院";
}
