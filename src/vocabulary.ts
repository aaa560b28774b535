import headings from "../rules/catalog/headings.yaml";
import occupations from "../rules/catalog/occupations.yaml";
import remarks from "../rules/catalog/remarks.yaml";
import schools from "../rules/catalog/schools.yaml";
import { loadHeadings } from "./core/law/headings";
import { loadOccupationNames } from "./core/law/occupation-names";
import { loadRemarks } from "./core/law/remarks";
import { loadSchools } from "./core/law/schools";
import type { Vocabulary } from "./core/sheet/vocabulary";

/** The words that sheets use beyond any notice, read once; faulty files stop the start with all of their faults. */
export const vocabulary: Vocabulary = {
  headings: loadHeadings(headings, "rules/catalog/headings.yaml"),
  remarks: loadRemarks(remarks, "rules/catalog/remarks.yaml"),
  occupations: loadOccupationNames(occupations, "rules/catalog/occupations.yaml"),
  schools: loadSchools(schools, "rules/catalog/schools.yaml"),
};
