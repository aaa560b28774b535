import type { Outcome } from "../text/kleene";
import type { Field } from "../terms/field";
import type { Day, DayRange, MonthRange } from "../time/day";
import type { Education, Level, SchoolKind, StudyStatus, TitleRank } from "../terms/words";
import type { Clause } from "./clause";
import type { Requirement } from "./kinds";

/** What a diploma or an enrolment was judged by, one by one. */
export interface SchoolAspects {
  /** School, class and degree. */
  readonly school: Outcome;
  readonly major: Outcome;
  /** Graduated, or in the final year where that will do. */
  readonly status: Outcome;
  /** 经评估论证 */
  readonly evaluated: Outcome;
}

/** Which diploma was looked at: the row's own · the one of 原学历 · one that may be held from before and is not stated · either
 *  of two that the row may mean. */
export type SchoolSource = "last" | "former" | "unstated" | "either";

export type UnclearWork =
  /**
   * A 从事职业 that is neither the occupation's nor a related one; `none`: it names no occupation at all (无, 学生); `perhaps`: it
   * stands in a column that was not read and may be 从事职业.
   */
  | { readonly kind: "occupation"; readonly word: string; readonly none: boolean; readonly perhaps: boolean }
  /** A post of 工作经历, "" where it is blank · 工作经历 says no post at all. */
  | { readonly kind: "post"; readonly word: string }
  | { readonly kind: "posts" };

/** A date of which only the month or the year is written. */
export interface RoughDate {
  readonly field: Field;
  readonly only: "month" | "year";
  /** The first day on which the requirement is met whichever day was meant; null where time alone never decides it. */
  readonly sureFrom: Day | null;
}

/** What the row has towards a requirement, as numbers and kinds; explain turns it into words. */
export type Evidence =
  /** Nothing of the sort; or, where the outcome is not unmet, nothing that has to be told. */
  | { readonly kind: "none" }
  /** The application itself says it. */
  | { readonly kind: "by-applying" }
  /** Only a person can tell. */
  | { readonly kind: "for-a-person" }
  /** No paper from which the years could be counted. */
  | { readonly kind: "nothing-to-count-from" }
  | {
      readonly kind: "months";
      readonly months: MonthRange;
      /** What makes work only possible, where that leaves the outcome open. */
      readonly unclear?: UnclearWork;
    }
  | { readonly kind: "age"; readonly months: MonthRange }
  | {
      readonly kind: "certificate";
      readonly level: Level | null;
      /** Null: not stated. */
      readonly occupation: string | null;
      /** Whether that occupation is one the clause accepts. */
      readonly scope: Outcome;
      readonly date: DayRange | null;
      /** Months since it was issued, where the clause counts them. */
      readonly held: MonthRange | null;
    }
  | { readonly kind: "title"; readonly rank: TitleRank; readonly matches: boolean | null }
  | {
      readonly kind: "school";
      readonly education: readonly Education[];
      readonly schoolKinds: readonly SchoolKind[];
      readonly major: string | null;
      readonly status: readonly StudyStatus[];
      readonly aspects: SchoolAspects;
      readonly source: SchoolSource;
      /** What a list does not name counted as not related (unlisted-is-unrelated). */
      readonly unlisted?: boolean;
      /** A person has said that the major is not related. */
      readonly denied?: boolean;
    };

/** One requirement judged for one applicant. */
export interface Finding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  readonly evidence: Evidence;
  /** Months still missing where it is unmet for time alone; else null. */
  readonly gap: number | null;
  /** A paper (certificate, title, diploma …) is provably missing. */
  readonly credentialMissing: boolean;
  /** Fields that would decide an unknown; none where only a person can. */
  readonly blanks: readonly Field[];
  /** Fields that would decide it, too, but say too little as they stand: 约5年, a date with only a year. */
  readonly inexact?: readonly Field[];
  /** Dates among these that are written without a day. */
  readonly rough?: readonly RoughDate[];
}

export interface ClauseFinding {
  readonly clause: Clause;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}
