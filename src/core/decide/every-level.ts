import type { Applicant } from "../facts/applicant";
import type { Level } from "../terms/words";
import { recognizer } from "./recognize";
import { decide, type Premises } from "./decide";
import type { Decision } from "./decision";
import { unplaced, nowhere } from "../problems/row-problem";
import { prepare } from "../law/prepare";

/**
 * The decision of one row for every level that has conditions, lowest first; [] where the occupation is not known. It is made
 * when a user opens the row: an audit keeps only the decision for the level applied for.
 */
export function decideEveryLevel(
  { applicant, decision }: { readonly applicant: Applicant; readonly decision: Decision },
  premises: Premises,
): readonly Decision[] {
  const occupations = prepare(premises.pack);
  const occupation = occupations.find((one) => one.occupation.name === decision.occupation);
  if (!occupation) return [];
  // Where the row states none, the audit took occupation and work type from the sheet. The decision has them.
  const application = recognizer(occupations, { occupation, workType: decision.workType, asked: true, trade: false })(
    applicant,
  );
  // Of the problems that other rows give, this one holds at every level.
  const others = decision.problems.flatMap((problem) =>
    problem.kind === "id-two-names" ? [unplaced(problem.kind, problem.at.field, problem.details)] : [],
  );
  return occupation.levels.map((level) =>
    decide(applyingFor(level, applicant), application, premises, others, nowhere),
  );
}

/**
 * The applicant as if the level were applied for. At another level than the row's, retake, subjects and declared clause are
 * dropped.
 */
function applyingFor(level: Level, applicant: Applicant): Applicant {
  const { applied, unreliableFields } = applicant;
  if (applied.level === level && !unreliableFields.has("level")) return applicant;
  return {
    ...applicant,
    applied: { ...applied, level, declaredClause: null, perhapsDeclared: [], retake: false, subjects: null },
    unreliableFields: new Set([...unreliableFields].filter((field) => field !== "level")),
    problems: applicant.problems.filter(({ at }) => at.field !== "level"),
  };
}
