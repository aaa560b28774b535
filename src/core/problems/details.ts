import type { CellPlace } from "../terms/cell";
import type { Education, IdType, Level } from "../terms/words";
import type { Day, DayRange } from "../time/day";

/** Another row of the same sheet, by its number; of another sheet that was audited with it, with the sheet's name. */
export type OtherRow = number | { readonly sheet: string; readonly row: number };

/** Other rows that a problem names: the first of them, and how many. `more`: there are more than `count`. */
export interface OtherRows {
  readonly first: readonly OtherRow[];
  readonly count: number;
  readonly more: boolean;
}

/** Why an identity number is not valid: its date of birth, its length, or that it is a number of something else. */
export type IdShapeFault =
  | { readonly kind: "no-such-birth" }
  /** 学籍号 in place of the number; `temporary`: one that begins with L. */
  | { readonly kind: "school-number"; readonly temporary: boolean }
  /** `letters`: it has characters that no resident's number has. */
  | { readonly kind: "length"; readonly length: number; readonly letters: boolean };

/**
 * other-type: the number has the shape of another 证件类型 · unlike-type: it has not the shape of the one stated · not-accepted:
 * by the notice.
 */
export type IdTypeFault =
  | { readonly kind: "other-type"; readonly type: IdType }
  | { readonly kind: "unlike-type" }
  | { readonly kind: "not-accepted"; readonly accepted: readonly string[] };

/** no-such-day: no calendar has it · future: after the as-of date · before-birth: not after the day of birth */
export type DateFault =
  | { readonly kind: "no-such-day" }
  | { readonly kind: "future"; readonly asOf: Day }
  | { readonly kind: "before-birth"; readonly birth: Day };

/** too-early: work began before the applicant could work · too-many: more than `most` months of work. */
export type YearsFault =
  { readonly kind: "too-early"; readonly earliest: Day } | { readonly kind: "too-many"; readonly most: number };

/** The fact that the stated one contradicts. Quantities in months. */
export type Contradiction =
  /** 毕业 is stated, and 文化程度 says that the applicant still studies. */
  | { readonly kind: "education-says-student"; readonly education: string }
  /** The study status does not fit the end of the course. `derived`: the end is worked out from 入学日期 and 学制. */
  | { readonly kind: "status-against-end"; readonly end: DayRange; readonly derived: boolean }
  | { readonly kind: "graduated-before-enrolment"; readonly enrolment: Day }
  /** The cell of the occupation states another level, or another work type, than the column for it. */
  | { readonly kind: "level-beside-occupation"; readonly level: Level }
  | { readonly kind: "work-type-beside-occupation"; readonly workType: string }
  /** The row says that no certificate is held, and states this one. */
  | { readonly kind: "certificate-denied"; readonly certificate: string }
  | { readonly kind: "years-since-start"; readonly most: number }
  /** Fewer years than since 从业起始年月, whose cell says that the work goes on. */
  | { readonly kind: "years-of-span"; readonly least: number }
  /** 从业年限 holds a time that began on another day than 从业起始年月. */
  | { readonly kind: "other-start" }
  | { readonly kind: "years-of-history"; readonly total: number }
  /** The years stated after a certificate or title are more than `months` (most), or fewer (least). */
  | {
      readonly kind: "years-since-paper";
      readonly paper: "certificate" | "title";
      readonly bound: "most" | "least";
      readonly months: number;
    }
  | { readonly kind: "junior-title-later" };

/** What the number of a certificate says otherwise than the row. `year`: the last two digits of the year. */
export type CertificateNumberMismatch =
  { readonly kind: "level"; readonly level: Level } | { readonly kind: "year"; readonly year: number };

/**
 * floor: no education is stated, and the notice's floor is taken as reached · by-age: a degree below the school's usual one
 * is taken as earned there.
 */
export type EducationAssumed = { readonly kind: "floor"; readonly floor: Education } | { readonly kind: "by-age" };

/** What the notice asks of a photo's file where this file differs; null where it does not. */
export interface PhotoRule {
  readonly name: string | null;
  readonly formats: readonly string[] | null;
}

/** The source of a pack that is no notice. */
export type NoNotice =
  | { readonly kind: "compilation"; readonly title: string; readonly issuer: string }
  | { readonly kind: "conditions"; readonly title: string };

/** What stands before all clauses, where a ruling goes over it. */
export type ShutPrecondition = "not-offered" | "age" | "education" | "banned" | "retake";

export interface OverPreconditions {
  readonly preconditions: readonly ShutPrecondition[];
}

/**
 * changed: the facts are not those that the ruling was made on · unmatched: a ruling like this one was made on somebody who is not in
 * the sheet any more.
 */
export interface StaleRuling {
  readonly why: "changed" | "unmatched";
}

/** no-such-day: no calendar has it · backwards: an employment ends before it began on `from`. */
export type RecordDateFault = { readonly kind: "no-such-day" } | { readonly kind: "backwards"; readonly from: Day };

/**
 * What is not clean in a cell that is read right: digits of a figure or date as text, a number that is a name (ID, telephone,
 * certificate) as a figure, full-width letters or digits, white space too many, in a name, line breaks, letters nobody sees, a
 * lower-case x in an ID, letters of a font's own or lost ones.
 */
export type UncleanedSort =
  | "text-of-digits"
  | "number-of-digits"
  | "full-width"
  | "white-space"
  | "spaced-name"
  | "line-break"
  | "invisible"
  | "lower-case-x"
  | "private-letter";

/** Cells of one sort: how many, and the addresses of the first. */
export interface UncleanedCells {
  readonly sort: UncleanedSort;
  readonly count: number;
  readonly first: readonly string[];
}

/** A table beside the people or below them that was not read, by its first column or row. */
export type OtherTable = { readonly headings: readonly string[] } & (
  { readonly where: "below"; readonly row: number } | { readonly where: "beside"; readonly column: number }
);

/** A column that was not read and may be what is missing. `cell`: where it stands in a form. */
export interface UnreadPlace {
  readonly column: number;
  readonly heading: string;
  readonly cell?: CellPlace;
}
