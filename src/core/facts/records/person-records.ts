import type { WorkRelation } from "../../terms/occupation";
import type { Ban } from "./bans";
import type { PastScore } from "./scores";
import type { RecordOwner } from "./row";
import type { EmploymentPeriod } from "./employment";

/**
 * What a post is to the occupation applied for. unsaid: the whole sheet says no post, so that it may list work in the
 * occupation alone (assumption history-is-own-work); a blank beside filled ones is unsure.
 */
export type PostRelation = Exclude<WorkRelation, "another"> | "unsaid";

/** A record of one person. `sure`: false where only the name says that it is theirs. */
export type Matched<T extends RecordOwner> = T & { readonly sure: boolean };

export type PersonEmployment = Matched<EmploymentPeriod> & { readonly relation: PostRelation };

/** What the optional sheets say of one applicant. */
export interface PersonRecords {
  /** Null: no employment of theirs is listed. */
  readonly work: readonly PersonEmployment[] | null;
  /** Null: the workbook has no 历次成绩. */
  readonly marks: readonly Matched<PastScore>[] | null;
  readonly bans: readonly Matched<Ban>[];
}
