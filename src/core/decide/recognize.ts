import type { Applicant } from "../facts/applicant";
import { saysNothing } from "../text/clean";
import { offersOf } from "../requirements/preconditions/preconditions";
import { entryOfWorkType, matchName, occupationsOfWorkType, type NameMatch } from "../requirements/name-match";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import type { WorkType, PreparedOccupation } from "../requirements/prepared";
import type { RecognizedApplication } from "../requirements/application";

export type Application =
  | RecognizedApplication
  | { readonly occupation: null; readonly workTypes: readonly []; readonly problems: readonly UnplacedProblem[] };

/** What stands in where a row says nothing of its own. */
export interface SheetDefaults {
  readonly occupation: PreparedOccupation | null;
  readonly workType: string | null;
  /** The sheet has a column for the occupation; else it is told as a whole where one is lacking. */
  readonly asked: boolean;
}

export const NO_SHEET_DEFAULTS: SheetDefaults = { occupation: null, workType: null, asked: true };

/**
 * Recognizes occupation and work type by names, aliases, codes and joined columns. What the same two cells mean is worked out
 * once.
 */
export function recognizer(
  pack: readonly PreparedOccupation[],
  standIn: SheetDefaults = NO_SHEET_DEFAULTS,
): (applicant: Applicant) => Application {
  const known = new Map<string, Application>();
  return (applicant) => {
    const { applied, unreliableFields } = applicant;
    if (unreliableFields.has("occupation") || unreliableFields.has("workType"))
      return applicationOf(applicant, pack, standIn);
    const key = `${applied.occupation ?? ""}\n${applied.workType ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const application = applicationOf(applicant, pack, standIn);
    known.set(key, application);
    return application;
  };
}

function applicationOf(
  { applied, unreliableFields }: Applicant,
  pack: readonly PreparedOccupation[],
  standIn: SheetDefaults,
): Application {
  const own = applied.workType === null || saysNoType(applied.workType) ? null : applied.workType;
  if (applied.occupation === null) {
    if (unreliableFields.has("occupation")) return unrecognized();
    return withoutOccupation(own, unreliableFields.has("workType"), pack, standIn);
  }
  const written = matchName(applied.occupation, pack);
  if (written === null) return unrecognized(unplaced("occupation-unknown", "occupation", { offered: namesOf(pack) }));
  const typeText = own ?? (unreliableFields.has("workType") ? null : typeStandingIn(written, standIn));
  const named = entryOf(written, typeText, pack);
  return withWorkType(named, typeText, aliasProblems(named, "occupation"), unreliableFields.has("workType"));
}

/** `own`: the row's own work type. The sheet says the occupation once, or the work type belongs to one. */
function withoutOccupation(
  own: string | null,
  doubtful: boolean,
  pack: readonly PreparedOccupation[],
  standIn: SheetDefaults,
): Application {
  const { occupation, workType, asked } = standIn;
  if (occupation) {
    const taken = taking(occupation);
    const typeText = own ?? (doubtful ? null : typeStandingIn(taken, standIn));
    return withWorkType(entryOf(taken, typeText, pack), typeText, [], doubtful);
  }
  const typeText = own ?? (doubtful ? null : workType);
  const [owner, ...others] = typeText === null ? [] : occupationsOfWorkType(typeText, pack);
  if (typeText !== null && owner && others.length === 0) {
    const inferred = unplaced("occupation-inferred", "occupation", { occupation: owner.occupation.name });
    return withWorkType(taking(owner), typeText, [inferred], doubtful);
  }
  return asked
    ? unrecognized(unplaced("occupation-missing", "occupation", { offered: namesOf(pack) }))
    : unrecognized();
}

function taking(occupation: PreparedOccupation): NameMatch {
  return { occupation, workType: null, proper: null, stranger: null };
}

/** What the sheet says once of the work type, where the row names none and it is one of this occupation. */
function typeStandingIn(
  { occupation, workType, stranger }: NameMatch,
  { workType: said }: SheetDefaults,
): string | null {
  if (said === null || workType !== null || stranger !== null) return null;
  return matchName(said, [occupation])?.workType ? said : null;
}

/** A work type with clauses of its own stands in two columns as any other does. */
function entryOf(named: NameMatch, typeText: string | null, pack: readonly PreparedOccupation[]): NameMatch {
  const entry = typeText === null ? null : entryOfWorkType(named.occupation, typeText, pack);
  return entry === null ? named : { ...named, occupation: entry };
}

function unrecognized(...problems: readonly UnplacedProblem[]): Application {
  return { occupation: null, workTypes: [], problems };
}

/** `typeText`: what the column of work types says; `doubtful`: it cannot be read. */
function withWorkType(
  named: NameMatch,
  typeText: string | null,
  problems: readonly UnplacedProblem[],
  doubtful: boolean,
): Application {
  const { occupation } = named;
  const all = occupation.occupation.workTypes;
  const found = (workTypes: readonly WorkType[], ...more: readonly UnplacedProblem[]) => ({
    occupation,
    workTypes,
    offers: offersOf(occupation, workTypes),
    problems: [...problems, ...more],
  });
  const column = typeText === null ? null : matchName(typeText, [occupation]);
  // The occupation's own name in the column of work types names none.
  const filled = typeText !== null && (column === null || column.workType !== null || column.stranger !== null);
  if (all.length === 0) {
    return filled || named.stranger !== null
      ? found([], unplaced("worktype-ignored", "workType", { occupation: occupation.occupation.name }))
      : found([]);
  }
  const offered = all.map(({ name }) => name);
  if (!filled) {
    if (named.stranger !== null) return found([], unplaced("worktype-unknown", "occupation", { offered }));
    if (doubtful) return found([]);
    return found(named.workType ? [named.workType] : all);
  }
  if (!column?.workType || column.stranger !== null)
    return found([], unplaced("worktype-unknown", "workType", { offered }));
  if (named.workType && named.workType !== column.workType) {
    const contradiction = { kind: "work-type-beside-occupation", workType: named.workType.name } as const;
    return found([], unplaced("facts-contradict", "workType", contradiction));
  }
  return found([column.workType], ...aliasProblems(column, "workType"));
}

function aliasProblems({ proper }: NameMatch, field: "occupation" | "workType"): readonly UnplacedProblem[] {
  return proper === null ? [] : [unplaced("name-alias", field, { proper })];
}

function saysNoType(text: string): boolean {
  return saysNothing(text) || text === "不分工种";
}

function namesOf(pack: readonly PreparedOccupation[]): readonly string[] {
  return pack.map(({ occupation }) => occupation.name);
}
