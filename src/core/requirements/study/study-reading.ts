import type { Applicant } from "../../facts/applicant";
import type { Education, SchoolKind, StudyStatus } from "../../terms/words";
import type { DegreeAtSchool } from "./course";
import type { Schooling } from "./school";
import type { Day } from "../../time/day";
import type { Assumptions } from "../assumptions";

/** A diploma, held or on its way. */
export interface Studies extends Schooling {
  readonly major: string | null;
  /** False: the major the row states may belong to another diploma. */
  readonly majorSure: boolean;
  readonly status: readonly StudyStatus[];
  /** last: the school and degree of the row · earlier: 原学历, or a diploma that the row does not state. */
  readonly place: "last" | "earlier";
}

/** One way to understand what a row says of school and degree. */
export interface StudyReading {
  /** The course at the school: what a student is asked for. */
  readonly course: Studies;
  /** Other diplomas the row states. */
  readonly others: readonly Studies[];
  /** Diplomas that may be held though the row does not state them; not one of them proves anything. */
  readonly possible: readonly Studies[];
}

/** All that a row may mean; what is to count must hold in each reading. */
export interface StudyReadings {
  readonly readings: readonly StudyReading[];
  /** Of two readings the age left one: whoever looks at the row is told. */
  readonly settledByAge: boolean;
}

/** Nothing of the sort. */
export const NO_STUDIES: readonly Studies[] = [];

/** How a stated degree stands to the school, for the kinds and degrees that stand to each other alike. */
export interface Way {
  readonly way: DegreeAtSchool;
  readonly kinds: readonly SchoolKind[];
  readonly education: readonly Education[];
}

/** What one way of understanding a row is read from. */
export interface StudyCase extends Omit<Way, "way"> {
  readonly applicant: Applicant;
  readonly day: Day;
  readonly assumptions: Assumptions;
  readonly claimed: boolean;
  /** What the row says of the state of the course; null: nothing. */
  readonly said: readonly StudyStatus[] | null;
}

/** Nothing is left to come of the course. */
export function isSurelyFinished({ status }: Studies): boolean {
  return status.every((one) => one === "毕业");
}
