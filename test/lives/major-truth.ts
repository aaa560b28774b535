import type { MajorCatalog } from "../../src/core/terms/major-catalog";
import type { RulePack } from "../../src/core/law/schema";
import type { Clause } from "../../src/core/requirements/clause";
import type { MajorList, Occupation } from "../../src/core/terms/occupation";
import type { SchoolTerm } from "../../src/core/terms/words";
import { any, type Truth } from "./kleene";
import { isTechnical, STEP, type Stage } from "./life";

/** Whether the major of a stage is one the clause accepts. */
export function isMajorMeant(
  stage: Stage,
  asked: "own" | "either" | "none",
  clause: Clause,
  occupation: Occupation,
  pack: RulePack,
): Truth {
  if (asked === "none") return "yes";
  const lists = occupation.majorLists.filter((list) => list.schools === undefined || list.schools.some(isFor(stage)));
  const answers = lists
    .filter((list) => list.clauses === undefined || list.clauses.includes(clause.id))
    .map((list) =>
      asked === "own" && list.scope !== "own" ? "judge" : isListed(stage, list, occupation, pack.catalog),
    );
  // Whether the list of 中等及以上职业学校 serves a university's 大专 as it serves a college's is not said.
  const lower = stage.kind === "大专" && stage.school.type === "普通高等学校";
  const served = occupation.majorLists.some(
    ({ schools, items }) => schools?.includes("中等及以上职业学校") && items.includes(stage.major ?? ""),
  );
  if (answers.length === 0) return "judge";
  if (lower && served && any(answers) !== "yes") return "open";
  const answer = any(answers);
  const misplaced = lists.some(
    (list) => list.clausesAssumed && isListed(stage, list, occupation, pack.catalog) === "yes",
  );
  return answer === "no" && misplaced ? "judge" : answer;
}

function isListed(
  { major, ...stage }: Stage,
  list: MajorList,
  { majorCrosswalk }: Occupation,
  catalog: MajorCatalog | undefined,
): Truth {
  if (major === null) return "judge";
  if (list.items.includes(major) || list.categories.includes(major)) return "yes";
  const named = list.categories.map((name) => catalog?.aliases.get(name) ?? name);
  const technical = isTechnical({ major, ...stage });
  const family = technical ? "technical" : STEP[stage.kind] >= STEP.本科 ? "bachelor" : "vocational";
  const places = catalog?.places.get(major) ?? [];
  const own = places.filter((place) => place.family === family);
  if (own.some((place) => place.categories.some((one) => named.includes(one)))) return "yes";
  // What other catalogues say of the name, or a crosswalk, may prove it; that is not reckoned here.
  const likened = majorCrosswalk
    .map(({ categories }) => categories.map((name) => catalog?.aliases.get(name) ?? name))
    .filter((group) => group.some((name) => named.includes(name)));
  const wide = [...named, ...likened.flat()];
  if (places.some((place) => [...place.categories, ...place.likened].some((one) => wide.includes(one)))) return "open";
  const knowsAll = named.every((one) => catalog?.categories.get(family)?.has(one));
  return !list.open && own.length > 0 && knowsAll ? "no" : "judge";
}

/** Whose graduates a list is for: of a 大专 the list of 高等职业学校 is looked at whatever the school. */
function isFor(stage: Stage): (term: SchoolTerm) => boolean {
  const { school, kind } = stage;
  const degree = STEP[kind] >= STEP.大专;
  return (term) => {
    switch (term) {
      case "技工院校":
      case "技工学校":
        return isTechnical(stage);
      case "中等职业学校":
        return school.type === "中等职业学校";
      case "中等及以上职业院校":
      case "中等及以上职业学校":
        return school.type === "中等职业学校" || school.type === "高等职业学校";
      case "高等职业学校":
        return school.type === "高等职业学校" || kind === "大专";
      case "本科院校":
      case "普通高等学校":
        return school.type === "普通高等学校" && STEP[kind] >= STEP.本科;
      case "专科及以上普通高等学校":
      case "高等院校":
        return degree;
      case "技工院校高级工班及以上":
      case "高级技工学校":
      case "技师学院":
        return isTechnical(stage);
    }
  };
}
