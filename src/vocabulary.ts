import occupations from "../rules/catalog/occupations.yaml";
import remarks from "../rules/catalog/remarks.yaml";
import { loadOccupationNames } from "./core/rulepack/occupation-names";
import { loadRemarks } from "./core/rulepack/remarks";
import type { Vocabulary } from "./core/rulepack/vocabulary";

/** The words that sheets use beyond any notice, read once; faulty files stop the start with all of their faults. */
export const vocabulary: Vocabulary = {
  remarks: loadRemarks(remarks, "rules/catalog/remarks.yaml"),
  occupations: loadOccupationNames(occupations, "rules/catalog/occupations.yaml"),
};
