import type { Day, DayRange, MonthRange, Problem } from "../facts/applicant";
import type { Clause, Requirement } from "../law/schema";
import type { BanTerm } from "../facts/records/bans";
import type { RecordPlace } from "../facts/records/row";
import type { Education, Level, SchoolKind, StudyStatus, Subject, TitleRank } from "../terms/words";
import type { Field } from "../terms/field";

/** Kleene's three: unknown is an answer with a reason, never false. */
export type Outcome = "met" | "unmet" | "unknown";

export type Verdict = "eligible" | "ineligible" | "undetermined";
export const VERDICT_NAMES = { eligible: "符合", ineligible: "不符合", undetermined: "待核" } as const satisfies Record<
  Verdict,
  string
>;

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

/** What the row has towards a requirement, as numbers and kinds; explain turns it into words. */
export type Have =
  /** Nothing of the sort; or, where the outcome is not unmet, nothing that has to be told. */
  | { readonly kind: "none" }
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
    };

/** Which diploma was looked at: the row's own · the one of 原学历 · one that may be held from before and is not stated · either
 *  of two that the row may mean. */
export type SchoolSource = "last" | "former" | "unstated" | "either";

/** occupation: a 从事职业 that is neither the occupation's nor a related one · post: one of 工作经历, "" where it is blank ·
 *  posts: 工作经历 says none at all */
export type UnclearWork = { readonly kind: "occupation" | "post"; readonly word: string } | { readonly kind: "posts" };

/** One requirement judged for one applicant. */
export interface Finding {
  readonly requirement: Requirement;
  readonly outcome: Outcome;
  readonly have: Have;
  /** Months still missing where it is unmet for time alone; else null. */
  readonly gap: number | null;
  /** A paper (certificate, title, diploma …) is provably missing. */
  readonly paper: boolean;
  /** Fields that would decide an unknown; none where only a person can. */
  readonly blanks: readonly Field[];
  /** Fields that would decide it, too, but say too little as they stand: 约5年, a date with only a year. */
  readonly inexact?: readonly Field[];
  /** Dates among these that are written without a day. */
  readonly rough?: readonly RoughDate[];
}

/** A date of which only the month or the year is written. */
export interface RoughDate {
  readonly field: Field;
  readonly only: "month" | "year";
  /** The first day on which the requirement is met whichever day was meant; null where time alone never decides it. */
  readonly sureFrom: Day | null;
}

export interface ClauseFinding {
  readonly clause: Clause;
  readonly level: Level;
  readonly outcome: Outcome;
  readonly findings: readonly Finding[];
}

/** What stands before all clauses of a level. */
export interface Gate {
  /** retake: a recorded pass within validity, which only 历次成绩 can show · banned: 禁考名单 */
  readonly kind: "not-offered" | "age" | "education" | "banned" | "retake";
  readonly outcome: Outcome;
  /** The level, years or floor asked, as a word. */
  readonly need: string;
  readonly have: string;
  readonly blanks: readonly Field[];
  /** What the optional sheets had to do with it. */
  readonly trace?: RetakeTrace | BanTrace;
  /** The pass mark by which past marks were judged, where the notice prints none and another's stands in. */
  readonly borrowedMark?: { readonly points: number; readonly from: string };
}

/** A past mark on which a retake rests, or would. */
export interface KeptMark {
  readonly subject: Subject | null;
  readonly date: DayRange | null;
  /** The last day on which it surely counts. */
  readonly last: Day | null;
  /** How long the notice keeps it. */
  readonly years: number;
  readonly place: RecordPlace;
}

/** Why a retake may go on, may not, or cannot be judged. */
export type RetakeTrace =
  /** kept: it counts · ending: only if the time began later than the exam · unclear: the record cannot be read for sure ·
   *  expired, forfeited by a new application, won in a competition, failed: it does not count. */
  | {
      readonly kind: "kept" | "ending" | "unclear" | "expired" | "forfeited" | "competition" | "failed";
      readonly kept: KeptMark;
    }
  /** The notice prints nothing about retakes at the level. */
  | { readonly kind: "unregulated" }
  /** The workbook has no 历次成绩 · nobody of the number stands in it · no mark of another subject does. */
  | { readonly kind: "unrecorded" | "absent" | "never" }
  /** All subjects, none of which is passed: that is no retake · the subjects are not said. */
  | { readonly kind: "whole" | "subjects" }
  /** Subjects asked for that are passed already. */
  | { readonly kind: "passed"; readonly subjects: readonly Subject[] }
  /** As many retakes as there may be are spent, or may be. */
  | { readonly kind: "attempts"; readonly attempts: number }
  /** A fresh application gives up these passes. */
  | { readonly kind: "forfeits"; readonly subjects: readonly Subject[] };

export interface BanTrace {
  readonly kind: "ban";
  readonly place: RecordPlace;
  /** The last day that is surely in the ban, and the last that may be; Infinity: no end is known. */
  readonly last: Day;
  readonly latest: Day;
  /** Whether it is in force today for sure. */
  readonly sure: boolean;
  /** Only the name is the same, the number cannot be compared. */
  readonly namesake: boolean;
  readonly written: BanTerm;
}

export const ASSUMPTIONS = [
  "no-unclaimed-papers",
  "work-since-start",
  "history-is-own-work",
  "no-certificate-columns",
  "work-unbroken",
  "graduate-by-age",
  "highest-diploma-only",
  "no-unclaimed-diplomas",
  "usual-school-routes",
  "propose-level",
  "unlisted-is-unrelated",
  "standard-majors",
] as const;
export type Assumption = (typeof ASSUMPTIONS)[number];
export type Assumptions = { readonly [K in Assumption]: boolean };
export const DEFAULT_ASSUMPTIONS: Assumptions = {
  "no-unclaimed-papers": true,
  "work-since-start": true,
  "history-is-own-work": false,
  "no-certificate-columns": false,
  "work-unbroken": false,
  "graduate-by-age": true,
  "highest-diploma-only": true,
  "no-unclaimed-diplomas": false,
  "usual-school-routes": false,
  "propose-level": false,
  "unlisted-is-unrelated": false,
  "standard-majors": false,
};
/** Nothing but what the sheet says. */
export const NOTHING_ASSUMED: Assumptions = {
  "no-unclaimed-papers": false,
  "work-since-start": false,
  "history-is-own-work": false,
  "no-certificate-columns": false,
  "work-unbroken": false,
  "graduate-by-age": false,
  "highest-diploma-only": false,
  "no-unclaimed-diplomas": false,
  "usual-school-routes": false,
  "propose-level": false,
  "unlisted-is-unrelated": false,
  "standard-majors": false,
};

/** The fee of a row: `none` where nothing is due (ineligible), `unpublished` where the notice prints no such price. */
export type FeeQuote =
  { readonly kind: "yuan"; readonly yuan: number } | { readonly kind: "unpublished" } | { readonly kind: "none" };

/** The whole answer for one row. */
export interface Decision {
  readonly verdict: Verdict;
  /** As the pack names them; null where not recognized, and workType where there is none or it is blank. */
  readonly occupation: string | null;
  readonly workType: string | null;
  readonly appliedLevel: Level | null;
  /** Applied for, else the only one offered, or proposed by assumption; null where there is none, and if ineligible. */
  readonly level: Level | null;
  readonly highestLevel: Level | null;
  /** The clause used; only when eligible. */
  readonly clause: ClauseFinding | null;
  /** The nearest clause; only when not eligible. */
  readonly nearest: ClauseFinding | null;
  /** Every clause of the level decided, in the notice's order; of all levels offered where none was applied for or proven. */
  readonly clauses: readonly ClauseFinding[];
  readonly gates: readonly Gate[];
  readonly fee: FeeQuote;
  readonly documents: readonly string[];
  readonly missing: readonly Field[];
  readonly earliest: Day | null;
  /** The applicant's own problems and those that need the law, the as-of date or other rows. */
  readonly problems: readonly Problem[];
  /** Assumptions that decided this row: switching one alone would give another verdict. */
  readonly assumed: readonly Assumption[];
}
