import type { RecordPlace } from "../../problems/place";
import type { Subject } from "../../terms/words";
import type { Day, DayRange } from "../../time/day";
import type { BanTerm } from "../../facts/records/bans";
import type { Field } from "../../terms/field";
import type { Outcome } from "../../text/kleene";

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
