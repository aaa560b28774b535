import type { Applicant } from "../facts/applicant";
import type { Level } from "../terms/words";
import { recognizer } from "./recognize";
import { decide, type Premises } from "./decide";
import type { Decision } from "./decision";
import { unplaced, nowhere } from "../problems/row-problem";
import { prepare } from "../law/prepare";

/**
 * What the same person would be told for every level that the notice prints conditions for, lowest first; [] where the
 * occupation is not known. Worked out for one row when somebody asks: an audit keeps only the level applied for.
 */
export function decideEveryLevel(
  { applicant, decision }: { readonly applicant: Applicant; readonly decision: Decision },
  terms: Premises,
): readonly Decision[] {
  const law = prepare(terms.pack);
  const occupation = law.find((one) => one.occupation.name === decision.occupation);
  if (!occupation) return [];
  // What the sheet as a whole applies for stands in where the row says nothing, as it did in the audit.
  const application = recognizer(law, { occupation, workType: decision.workType, asked: true })(applicant);
  // What other rows say against the person, whatever is applied for.
  const others = decision.problems.flatMap((problem) =>
    problem.kind === "id-two-names" ? [unplaced(problem.kind, problem.at.field, problem.details)] : [],
  );
  return occupation.levels.map((level) => decide(applyingFor(level, applicant), application, terms, others, nowhere));
}

/** For another level nobody retakes, and no clause of it is declared. */
function applyingFor(level: Level, applicant: Applicant): Applicant {
  const { applied, unreliableFields } = applicant;
  if (applied.level === level && !unreliableFields.has("level")) return applicant;
  return {
    ...applicant,
    applied: { ...applied, level, declaredClause: null, retake: false, subjects: null },
    unreliableFields: new Set([...unreliableFields].filter((field) => field !== "level")),
    problems: applicant.problems.filter(({ at }) => at.field !== "level"),
  };
}
