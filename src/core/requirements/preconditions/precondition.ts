import type { RecordAddress } from "../../problems/place";
import type { Education, Level, Subject } from "../../terms/words";
import type { Day, DayRange } from "../../time/day";
import type { BanDuration } from "../../facts/records/bans";
import type { Field } from "../../terms/field";
import type { Outcome } from "../../text/kleene";

/** A past mark on which a retake rests, or would. */
export interface KeptScore {
  readonly subject: Subject | null;
  readonly date: DayRange | null;
  /** The last day on which it surely counts. */
  readonly last: Day | null;
  /** How long the notice keeps it. */
  readonly years: number;
  readonly place: RecordAddress;
}

/** Why a retake may go on, may not, or cannot be judged. */
export type RetakeTrace =
  /** kept: it counts · ending: only if the time began later than the exam · unclear: the record cannot be read for sure ·
   *  expired, forfeited by a new application, won in a competition, failed: it does not count. */
  | {
      readonly kind: "kept" | "ending" | "unclear" | "expired" | "forfeited" | "competition" | "failed";
      readonly kept: KeptScore;
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

/** The line of 禁考名单 that may keep somebody out. */
export interface BanTrace {
  readonly place: RecordAddress;
  /** The last day that is surely in the ban, and the last that may be; Infinity: no end is known. */
  readonly last: Day;
  readonly latest: Day;
  /** Whether it is in force today for sure. */
  readonly sure: boolean;
  /** Only the name is the same, the number cannot be compared. */
  readonly namesake: boolean;
  readonly written: BanDuration;
}

/** The pass mark by which past marks were judged, where the notice prints none and that of the source `from` stands in. */
export interface BorrowedPassMark {
  readonly points: number;
  readonly from: string;
}

interface Judged {
  readonly outcome: Outcome;
  /** Fields that would decide an unknown. */
  readonly blanks: readonly Field[];
}

/** What stands before all clauses of a level, judged for one applicant. */
export type Precondition =
  /** `name`: of the work type, or of the occupation where none is said. */
  | (Judged & { readonly kind: "not-offered"; readonly name: string; readonly level: Level })
  | (Judged & { readonly kind: "age"; readonly years: number })
  /** The floor asked, and every education that the row may mean. */
  | (Judged & { readonly kind: "education"; readonly floor: Education; readonly education: readonly Education[] })
  /** 禁考名单 */
  | (Judged & { readonly kind: "banned"; readonly ban: BanTrace })
  /** A recorded pass within validity, which only 历次成绩 can show; `borrowed` null: by the notice's own pass mark. */
  | (Judged & { readonly kind: "retake"; readonly retake: RetakeTrace; readonly borrowed: BorrowedPassMark | null });

export type PreconditionKind = Precondition["kind"];
/** The precondition of one kind. */
export type PreconditionOf<K extends PreconditionKind> = Extract<Precondition, { readonly kind: K }>;
