import { NO_REMARKS, type RemarkLists } from "../facts/remarks/remark";
import { NO_NAMES, type OccupationNames } from "../terms/occupation-names";

/** Words that no notice prints and every sheet uses; they grow without the code (rules/catalog). */
export interface Vocabulary {
  readonly remarks: RemarkLists;
  readonly occupations: OccupationNames;
}

export const NO_VOCABULARY: Vocabulary = { remarks: NO_REMARKS, occupations: NO_NAMES };
