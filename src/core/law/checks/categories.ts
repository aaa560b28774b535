import type { Fault } from "../fault";
import type { MajorCatalog } from "../../terms/major-catalog";
import { hasCategory } from "../../terms/major-catalog";
import { field, items, textOf } from "./yaml-node";

/** The parts of an occupation that name categories of majors. */
const PARTS = ["majorLists", "standardMajorLists", "majorCrosswalk"];

/** Whether some national catalogue knows every category of majors that a pack names. */
export function checkCategories(data: unknown, catalog: MajorCatalog): Fault[] {
  return items(field({ path: "", value: data }, "occupations"))
    .flatMap((occupation) => PARTS.flatMap((part) => items(field(occupation, part))))
    .map((list) => field(list, "categories"))
    .flatMap((categories) =>
      (textOf(categories) ?? "")
        .split("、")
        .map((name) => name.trim())
        .filter((name) => name !== "" && !hasCategory(name, catalog))
        .map((name) => ({ path: categories.path, expected: `专业目录里没有${name}，请检查名称，或在别称中说明` })),
    );
}
