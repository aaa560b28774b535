import type { Ban } from "./bans";
import type { PastMark } from "./marks";
import type { RecordOwner } from "./row";
import type { Spell } from "./spells";

/**
 * What a post is to the occupation applied for. unsaid: the whole sheet says no post, so that it may list work in the
 * occupation alone (assumption history-is-own-work); a blank beside filled ones is unsure.
 */
export type PostKinship = "own" | "related" | "other" | "unsure" | "unsaid";

/** A record of one person. `sure`: false where only the name says that it is theirs. */
export type Theirs<T extends RecordOwner> = T & { readonly sure: boolean };

export type WorkSpell = Theirs<Spell> & { readonly kinship: PostKinship };

/** What the optional sheets say of one applicant. */
export interface PersonRecords {
  /** Null: no employment of theirs is listed. */
  readonly work: readonly WorkSpell[] | null;
  /** Null: the workbook has no 历次成绩. */
  readonly marks: readonly Theirs<PastMark>[] | null;
  readonly bans: readonly Theirs<Ban>[];
}
