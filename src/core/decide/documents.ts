import type { RulePack } from "../law/schema";
import type { Clause } from "../requirements/clause";
import type { ClauseFinding } from "../requirements/finding";

/** The papers a row must bring under a clause, each once, in the notice's order. `group`: 团体报名; null: not said. */
export function documentsFor(
  { clause }: ClauseFinding,
  group: boolean | null,
  { documents }: RulePack,
): readonly string[] {
  if (!documents) return [];
  const key = group ? "group" : "individual";
  const known = memory.get(clause)?.[key];
  if (known) return known;
  const papers = [...documents.always, ...documents[key]];
  for (const { kind } of clause.requirements) papers.push(...(documents.byRequirement[kind] ?? []));
  papers.push(...(documents.byClause[clause.id] ?? []));
  const texts = [...new Set(papers.map(({ text }) => text))];
  memory.set(clause, { ...memory.get(clause), [key]: texts });
  return texts;
}

// A clause belongs to one pack, and to most rows.
const memory = new WeakMap<Clause, { readonly group?: readonly string[]; readonly individual?: readonly string[] }>();
