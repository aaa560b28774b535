import type { OccupationNames } from "../terms/occupation-names";
import type { RemarkLists } from "../terms/remark-lists";
import type { Headings } from "./headings";

/** Words that no notice prints and every sheet uses; they grow without the code (rules/catalog). */
export interface Vocabulary {
  readonly headings: Headings;
  readonly remarks: RemarkLists;
  readonly occupations: OccupationNames;
}
