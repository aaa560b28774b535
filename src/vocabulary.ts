import cellWords from "../rules/catalog/cell-words.yaml";
import headingWords from "../rules/catalog/heading-words.yaml";
import headings from "../rules/catalog/headings.yaml";
import occupations from "../rules/catalog/occupations.yaml";
import remarks from "../rules/catalog/remarks.yaml";
import schools from "../rules/catalog/schools.yaml";
import telling from "../rules/catalog/telling.yaml";
import { majorCatalog } from "./catalog";
import { loadCellWords } from "./core/law/cell-words";
import { loadHeadingWords } from "./core/law/heading-words";
import { loadHeadings } from "./core/law/headings";
import { catalogNames } from "./core/law/known-names";
import { loadOccupationNames } from "./core/law/occupation-names";
import { loadRemarks } from "./core/law/remarks";
import { loadSchools } from "./core/law/schools";
import { loadTelling } from "./core/law/telling";
import type { Vocabulary } from "./core/sheet/vocabulary";

const occupationNames = loadOccupationNames(occupations, "rules/catalog/occupations.yaml");
const lexicon = loadHeadingWords(headingWords, "rules/catalog/heading-words.yaml");

/** The words that sheets use beyond any notice, read once; faulty files stop the start with all of their faults. */
export const vocabulary: Vocabulary = {
  headings: loadHeadings(headings, "rules/catalog/headings.yaml", lexicon),
  contents: {
    cellWords: loadCellWords(cellWords, "rules/catalog/cell-words.yaml"),
    names: catalogNames(occupationNames, majorCatalog),
  },
  remarks: loadRemarks(remarks, "rules/catalog/remarks.yaml"),
  occupations: occupationNames,
  schools: loadSchools(schools, "rules/catalog/schools.yaml"),
  telling: loadTelling(telling, "rules/catalog/telling.yaml"),
};
