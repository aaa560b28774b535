import type { RulePack } from "../rulepack/schema";
import type { ClauseFinding } from "./decision";

/** The papers a row must bring under a clause, each once, in the notice's order. `group`: 团体报名; null: not said. */
export function documentsFor(
  { clause }: ClauseFinding,
  group: boolean | null,
  { documents }: RulePack,
): readonly string[] {
  if (!documents) return [];
  const papers = [...documents.always, ...(group ? documents.group : documents.individual)];
  for (const { kind } of clause.requirements) papers.push(...(documents.byRequirement[kind] ?? []));
  papers.push(...(documents.byClause[clause.id] ?? []));
  return [...new Set(papers.map(({ text }) => text))];
}
