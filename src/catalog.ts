import bachelor from "../rules/catalog/majors-bachelor.yaml";
import college from "../rules/catalog/majors-college.yaml";
import crosswalk from "../rules/catalog/majors-crosswalk.yaml";
import secondary from "../rules/catalog/majors-secondary.yaml";
import technical from "../rules/catalog/majors-technical.yaml";
import vocationalBachelor from "../rules/catalog/majors-vocational-bachelor.yaml";
import { loadCatalog } from "./core/law/catalog";
import type { MajorCatalog } from "./core/terms/major-catalog";

/** The national catalogues of majors, read once; faulty ones stop the start with all of their faults. */
export const majorCatalog: MajorCatalog = loadCatalog(
  [
    { data: secondary, file: "rules/catalog/majors-secondary.yaml" },
    { data: college, file: "rules/catalog/majors-college.yaml" },
    { data: vocationalBachelor, file: "rules/catalog/majors-vocational-bachelor.yaml" },
    { data: bachelor, file: "rules/catalog/majors-bachelor.yaml" },
    { data: technical, file: "rules/catalog/majors-technical.yaml" },
  ],
  { data: crosswalk, file: "rules/catalog/majors-crosswalk.yaml" },
);
