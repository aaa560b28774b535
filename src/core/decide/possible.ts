import type { Field } from "../terms/field";
import type { Paper } from "../requirements/paper";
import { doubtfulPapers } from "./doubts";
import type { PreparedClause } from "../requirements/prepared";

/** Papers that may be held though nobody claims them: the declared clause needs them, or an error hides them. */
export function possiblePapers(declared: readonly PreparedClause[], doubts: ReadonlySet<Field>): ReadonlySet<Paper> {
  if (declared.length === 0 && doubts.size === 0) return NONE;
  const papers = new Set<Paper>(doubts.size === 0 ? [] : doubtfulPapers(doubts));
  for (const { claims, certificate, namesSchool } of declared) {
    for (const paper of claims) papers.add(paper);
    if (namesSchool) papers.add("diploma");
    if (certificate !== null) papers.add("certificate");
  }
  return papers;
}

const NONE: ReadonlySet<Paper> = new Set();
