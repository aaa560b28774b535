import {
  CLASS_KINDS,
  EDUCATIONS,
  LEVELS,
  SCHOOL_TERMS,
  SCOPES,
  SUBJECTS,
  TITLE_RANKS,
} from "../../src/core/terms/words";

/** What may stand in the place of a word of a closed vocabulary, by the key it stands under. */
export const VOCABULARIES: Readonly<Record<string, readonly unknown[]>> = {
  scope: SCOPES,
  major: ["own", "either", "none"],
  rank: TITLE_RANKS,
  schools: SCHOOL_TERMS,
  classes: CLASS_KINDS,
  levels: LEVELS,
  level: LEVELS,
  floor: EDUCATIONS,
  from: EDUCATIONS,
  to: EDUCATIONS,
  hours: ["规定标准学时", "规定的参考学时数", "规定的参考学时"],
  proof: ["结业证书", "考试合格"],
  aim: ["中级技能", "高级技能"],
  since: ["certificate", "title"],
  majorPlace: ["before", "after"],
  subjects: SUBJECTS,
  cancels: ["subject", "session", "certificate"],
};

/** For the reader only: where it stands in the paper, and why something was mended. */
export const COMMENTARY: ReadonlySet<string> = new Set(["at", "why", "label", "subjectsAt", "topic"]);

/** What may be left out altogether. */
export const OPTIONAL: ReadonlySet<string> = new Set([
  "aim",
  "assumed",
  "attempts",
  "ban",
  "borrowed",
  "clauses",
  "degree",
  "documents",
  "education",
  "fees",
  "fileName",
  "groupApplication",
  "heldYears",
  "maxKb",
  "mend",
  "minHeightPx",
  "minKb",
  "minWidthPx",
  "passMark",
  "photo",
  "plan",
  "prerequisites.age",
  "relatedOccupations",
  "retake",
  "schools",
  "since",
  "to",
  "wording",
  "withinMonths",
]);
