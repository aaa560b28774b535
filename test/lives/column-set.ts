import type { Day } from "./day";
import { isUnderWay, type Aim, type Life } from "./life";
import type { Column } from "./row";

/** One way in which registration sheets are laid out, and who stands in them. */
export interface ColumnSet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Lines above the header; all rows are then of this occupation, work type and level. */
  readonly above?: (aim: Aim, school: string | null) => readonly string[];
  /** What the lines above say once for all rows. */
  readonly once?: "level" | "occupation";
  /** A 工作经历 sheet beside it, with or without a column for the post. */
  readonly history?: "posts" | "no posts";
  /** Everybody studies, at one school where `school`. */
  readonly students?: "any" | "school";
}

export function admits({ students }: ColumnSet, { stages }: Life, asOf: Day): boolean {
  return students === undefined || stages.some((stage) => isUnderWay(stage, asOf) && stage.form === "全日制");
}
