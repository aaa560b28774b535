import type { Applicant } from "../facts/applicant";
import type { Level } from "../terms/words";
import { recognizer } from "./recognize";
import { decide, type Terms } from "./decide";
import type { Decision } from "./decision";
import { note, nowhere } from "../problems/note";
import { prepare } from "../law/prepare";
import type { ProblemKind } from "../problems/kinds";

/**
 * What the same person would be told for every level that the notice prints conditions for, lowest first; [] where the
 * occupation is not known. Worked out for one row when somebody asks: an audit keeps only the level applied for.
 */
export function decideEveryLevel(
  { applicant, decision }: { readonly applicant: Applicant; readonly decision: Decision },
  terms: Terms,
): readonly Decision[] {
  const law = prepare(terms.pack);
  const occupation = law.find((one) => one.occupation.name === decision.occupation);
  if (!occupation) return [];
  // What the sheet as a whole applies for stands in where the row says nothing, as it did in the audit.
  const application = recognizer(law, { occupation, workType: decision.workType, asked: true })(applicant);
  const notes = decision.problems
    .filter(({ kind }) => OF_THE_PERSON.has(kind))
    .map(({ kind, field, expected }) => note(kind, field, expected));
  return occupation.levels.map((level) => decide(applyingFor(level, applicant), application, terms, notes, nowhere));
}

/** What other rows say against the person, whatever is applied for. */
const OF_THE_PERSON: ReadonlySet<ProblemKind> = new Set<ProblemKind>(["id-two-names"]);

/** For another level nobody retakes, and no clause of it is declared. */
function applyingFor(level: Level, applicant: Applicant): Applicant {
  const { applied, doubts } = applicant;
  if (applied.level === level && !doubts.has("level")) return applicant;
  return {
    ...applicant,
    applied: { ...applied, level, declaredClause: null, retake: false, subjects: null },
    doubts: new Set([...doubts].filter((field) => field !== "level")),
    problems: applicant.problems.filter(({ field }) => field !== "level"),
  };
}
