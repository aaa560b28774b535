import { occupationCatalog } from "./core/plan/occupation-catalog";
import type { PlanKnowledge } from "./core/plan/check/lint";
import { publishedHolidays } from "./holidays";
import { packs } from "./packs";
import { planWords } from "./plan-words";
import { vocabulary } from "./vocabulary";

/** The occupations that our notices and their catalogue name; old names as the catalogue has them. */
const named = new Map(
  packs.flatMap(({ occupations }) =>
    occupations.map(
      ({ name, code, workTypes }) => [name, { name, code, workTypes: workTypes.map((type) => type.name) }] as const,
    ),
  ),
);
const { occupations: names } = vocabulary;
const catalog = occupationCatalog(
  [...new Set([...names.known, ...named.keys()])].map((name) => ({
    name,
    code: named.get(name)?.code ?? null,
    workTypes: named.get(name)?.workTypes ?? [],
    former: [...(names.former.get(name) ?? [])],
  })),
);

/** What every check of a plan table is held against; the notice is the clerk's choice. */
export const planKnowledge: Omit<PlanKnowledge, "pack"> = { words: planWords, catalog, holidays: publishedHolidays };
