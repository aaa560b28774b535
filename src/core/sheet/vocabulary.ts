import type { OccupationNames } from "../terms/occupation-names";
import type { RemarkLists } from "../terms/remark-lists";
import type { SchoolWords } from "../terms/school-words";
import type { TellingWords } from "../terms/telling-words";
import type { Headings } from "./headings";
import type { ContentWords } from "./sense/contents";

/** Words that no notice prints and every sheet uses; they grow without the code (rules/catalog). */
export interface Vocabulary {
  readonly headings: Headings;
  /** What cells tell about their column. */
  readonly contents: ContentWords;
  readonly remarks: RemarkLists;
  readonly occupations: OccupationNames;
  readonly schools: SchoolWords;
  /** What cells of columns that are not read may tell of. */
  readonly telling: TellingWords;
}
