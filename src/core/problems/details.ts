import type { Education, IdType, Level } from "../terms/words";
import type { Day, DayRange } from "../time/day";

/** Rows that a row stands against: the first of them, and how many; `more`: there are more than were counted. */
export interface OtherRows {
  readonly first: readonly number[];
  readonly count: number;
  readonly more: boolean;
}

/** What is wrong with a number that is none: its date of birth, or how many characters it has. */
export type IdShapeFault =
  | { readonly kind: "no-such-birth" }
  /** `letters`: it has characters that no resident's number has. */
  | { readonly kind: "length"; readonly length: number; readonly letters: boolean };

/** other-type: the number is one of another paper · unlike-type: it is not one of the paper stated · not-accepted by the notice */
export type IdTypeFault =
  | { readonly kind: "other-type"; readonly type: IdType }
  | { readonly kind: "unlike-type" }
  | { readonly kind: "not-accepted"; readonly accepted: readonly string[] };

/** no-such-day: no calendar has it · future: after the as-of date · before-birth: not after the day of birth */
export type DateFault =
  | { readonly kind: "no-such-day" }
  | { readonly kind: "future"; readonly asOf: Day }
  | { readonly kind: "before-birth"; readonly birth: Day };

/** Work that began before anybody works, or months of work (at most so many) that nobody can have had since then. */
export type YearsFault =
  { readonly kind: "too-early"; readonly earliest: Day } | { readonly kind: "too-many"; readonly most: number };

/** Two stated facts that exclude each other: what stands on the other side. Quantities in months. */
export type Contradiction =
  /** 毕业 beside a 文化程度 that says somebody still learns. */
  | { readonly kind: "education-says-student"; readonly education: string }
  /** A study status that the day does not allow on which the course ended; `derived`: by 入学日期 and 学制. */
  | { readonly kind: "status-against-end"; readonly end: DayRange; readonly derived: boolean }
  | { readonly kind: "graduated-before-enrolment"; readonly enrolment: Day }
  /** Another level, or another work type, beside the occupation. */
  | { readonly kind: "level-beside-occupation"; readonly level: Level }
  | { readonly kind: "work-type-beside-occupation"; readonly workType: string }
  /** No certificate is said to be held, and this one is written. */
  | { readonly kind: "certificate-denied"; readonly certificate: string }
  | { readonly kind: "years-since-start"; readonly most: number }
  | { readonly kind: "years-of-history"; readonly total: number }
  /** Years after a paper that do not fit its date and the other years: more than `months`, or fewer. */
  | {
      readonly kind: "years-since-paper";
      readonly paper: "certificate" | "title";
      readonly bound: "most" | "least";
      readonly months: number;
    }
  | { readonly kind: "junior-title-later" };

/** What the certificate's number says that the row does not; `year`: its last two digits. */
export type CertificateNumberMismatch =
  { readonly kind: "level"; readonly level: Level } | { readonly kind: "year"; readonly year: number };

/** floor: whoever states none is taken to reach the notice's floor · by-age: a degree below the school's usual one is taken as earned there */
export type EducationAssumed = { readonly kind: "floor"; readonly floor: Education } | { readonly kind: "by-age" };

/** What the notice asks of a photo's file and this one has not; null: it has that. */
export interface PhotoRule {
  readonly name: string | null;
  readonly formats: readonly string[] | null;
}

/** What the rules were taken from, where that is no notice. */
export type NoNotice =
  | { readonly kind: "compilation"; readonly title: string; readonly issuer: string }
  | { readonly kind: "conditions"; readonly title: string };

/** no-such-day: no calendar has it · backwards: an employment ends before it began on `from`. */
export type RecordDateFault = { readonly kind: "no-such-day" } | { readonly kind: "backwards"; readonly from: Day };
