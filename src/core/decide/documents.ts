import type { RulePack } from "../law/schema";
import type { Clause } from "../requirements/clause";
import type { ClauseFinding } from "../requirements/finding";

/** 需提交材料: the documents a row must bring under a clause, each once, in the notice's order. `group`: 团体报名; null: not stated. */
export function documentsFor(
  { clause }: Pick<ClauseFinding, "clause">,
  group: boolean | null,
  { documents }: RulePack,
): readonly string[] {
  if (!documents) return [];
  const key = group ? "group" : "individual";
  const known = memory.get(clause)?.[key];
  if (known) return known;
  const brought = [...documents.always, ...documents[key]];
  for (const { kind } of clause.requirements) brought.push(...(documents.byRequirement[kind] ?? []));
  brought.push(...(documents.byClause[clause.id] ?? []));
  const texts = [...new Set(brought.map(({ text }) => text))];
  memory.set(clause, { ...memory.get(clause), [key]: texts });
  return texts;
}

// The answer depends on the clause and `group` alone, and thousands of rows have the same clause. A clause belongs to one pack.
const memory = new WeakMap<Clause, { readonly group?: readonly string[]; readonly individual?: readonly string[] }>();
