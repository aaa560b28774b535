import type { Applicant } from "../facts/applicant";
import { saysNothing, solidText } from "../text/clean";
import { offersOf } from "../requirements/preconditions/preconditions";
import { entryOfWorkType, matchName, occupationsOfWorkType, type NameMatch } from "../requirements/name-match";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";
import type { WorkType, PreparedOccupation } from "../requirements/prepared";
import type { RecognizedApplication } from "../requirements/application";

export type Application =
  | RecognizedApplication
  | { readonly occupation: null; readonly workTypes: readonly []; readonly problems: readonly UnplacedProblem[] };

/** What the sheet applies for as a whole; it holds for rows that state nothing themselves. */
export interface SheetDefaults {
  readonly occupation: PreparedOccupation | null;
  readonly workType: string | null;
  /**
   * The sheet has a column for the occupation. If not, a missing occupation is one problem of the sheet, not one of each row.
   */
  readonly asked: boolean;
  /**
   * One column asks for the trade and means occupation or work type, whatever people write: a work type alone names its
   * occupation, and says so.
   */
  readonly trade: boolean;
}

export const NO_SHEET_DEFAULTS: SheetDefaults = { occupation: null, workType: null, asked: true, trade: false };

/** Recognizes occupation and work type by names, aliases and codes. Rows with the same two cells are worked out once. */
export function recognizer(
  occupations: readonly PreparedOccupation[],
  defaults: SheetDefaults = NO_SHEET_DEFAULTS,
): (applicant: Applicant) => Application {
  const known = new Map<string, Application>();
  return (applicant) => {
    const { applied, unreliableFields } = applicant;
    if (unreliableFields.has("occupation") || unreliableFields.has("workType"))
      return applicationOf(applicant, occupations, defaults);
    const key = `${applied.occupation ?? ""}\n${applied.workType ?? ""}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const application = applicationOf(applicant, occupations, defaults);
    known.set(key, application);
    return application;
  };
}

function applicationOf(
  { applied, unreliableFields }: Applicant,
  occupations: readonly PreparedOccupation[],
  defaults: SheetDefaults,
): Application {
  const own = applied.workType === null || saysNoType(applied.workType) ? null : applied.workType;
  if (applied.occupation === null) {
    if (unreliableFields.has("occupation")) return unrecognized();
    return withoutOccupation(own, unreliableFields.has("workType"), occupations, defaults);
  }
  const written = matchName(applied.occupation, occupations);
  if (defaults.trade && (written === null || namesTypeAlone(applied.occupation, written))) {
    const inferred = withoutOccupation(applied.occupation, false, occupations, defaults);
    if (inferred.occupation !== null) return inferred;
    // A work type that several occupations have.
    if (written !== null)
      return unrecognized(unplaced("occupation-missing", "occupation", { offered: namesOf(occupations) }));
  }
  if (written === null)
    return unrecognized(unplaced("occupation-unknown", "occupation", { offered: namesOf(occupations) }));
  const typeText = own ?? (unreliableFields.has("workType") ? null : typeStandingIn(written, defaults));
  const named = entryOf(written, typeText, occupations);
  return withWorkType(named, typeText, aliasProblems(named, "occupation"), unreliableFields.has("workType"));
}

/**
 * A row without an occupation: the sheet states it, or only one occupation has the work type. `own`: the row's own work type.
 */
function withoutOccupation(
  own: string | null,
  unreadable: boolean,
  occupations: readonly PreparedOccupation[],
  defaults: SheetDefaults,
): Application {
  const { occupation, workType, asked } = defaults;
  if (occupation) {
    const taken = matchOf(occupation);
    const typeText = own ?? (unreadable ? null : typeStandingIn(taken, defaults));
    return withWorkType(entryOf(taken, typeText, occupations), typeText, [], unreadable);
  }
  const typeText = own ?? (unreadable ? null : workType);
  const [owner, ...others] = typeText === null ? [] : occupationsOfWorkType(typeText, occupations);
  if (typeText !== null && owner && others.length === 0) {
    const inferred = unplaced("occupation-inferred", "occupation", { occupation: owner.occupation.name });
    return withWorkType(matchOf(owner), typeText, [inferred], unreadable);
  }
  return asked
    ? unrecognized(unplaced("occupation-missing", "occupation", { offered: namesOf(occupations) }))
    : unrecognized();
}

function namesTypeAlone(text: string, { occupation, workType }: NameMatch): boolean {
  const { name, aliases, code } = occupation.occupation;
  const names = [name, ...aliases.map((alias) => alias.name), ...(code === null ? [] : [code])];
  return workType !== null && !names.some((one) => solidText(text).includes(solidText(one)));
}

function matchOf(occupation: PreparedOccupation): NameMatch {
  return { occupation, workType: null, proper: null, stranger: null };
}

/** The work type that the sheet states, if the row names none and the occupation has it. */
function typeStandingIn(
  { occupation, workType, stranger }: NameMatch,
  { workType: said }: SheetDefaults,
): string | null {
  if (said === null || workType !== null || stranger !== null) return null;
  return matchName(said, [occupation])?.workType ? said : null;
}

/**
 * A work type with clauses of its own is an occupation in the pack; the sheet has it in the column of work types all the
 * same.
 */
function entryOf(named: NameMatch, typeText: string | null, occupations: readonly PreparedOccupation[]): NameMatch {
  const entry = typeText === null ? null : entryOfWorkType(named.occupation, typeText, occupations);
  return entry === null ? named : { ...named, occupation: entry };
}

function unrecognized(...problems: readonly UnplacedProblem[]): Application {
  return { occupation: null, workTypes: [], problems };
}

/** `typeText`: the work type of the row or the sheet; `unreadable`: the row has one that cannot be read. */
function withWorkType(
  named: NameMatch,
  typeText: string | null,
  problems: readonly UnplacedProblem[],
  unreadable: boolean,
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
  // The column may repeat the occupation's name: then it states no work type.
  const filled = typeText !== null && (column === null || column.workType !== null || column.stranger !== null);
  if (all.length === 0) {
    return filled || named.stranger !== null
      ? found([], unplaced("worktype-ignored", "workType", { occupation: occupation.occupation.name }))
      : found([]);
  }
  const offered = all.map(({ name }) => name);
  if (!filled) {
    if (named.stranger !== null) return found([], unplaced("worktype-unknown", "occupation", { offered }));
    if (unreadable) return found([]);
    return found(named.workType ? [named.workType] : all);
  }
  if (!column?.workType || column.stranger !== null)
    return found([], unplaced("worktype-unknown", "workType", { offered }));
  if (named.workType && named.workType !== column.workType) {
    const contradiction = { kind: "work-type-beside-occupation", workType: named.workType.name } as const;
    return found([], unplaced("facts-contradict", "workType", contradiction));
  }
  // The column says which work type it is; what stands beside the occupation is told all the same.
  const beside = named.stranger === null ? [] : [unplaced("remark-unread", "occupation", { remark: named.stranger })];
  return found([column.workType], ...aliasProblems(column, "workType"), ...beside);
}

function aliasProblems({ proper }: NameMatch, field: "occupation" | "workType"): readonly UnplacedProblem[] {
  return proper === null ? [] : [unplaced("name-alias", field, { proper })];
}

function saysNoType(text: string): boolean {
  return saysNothing(text) || text === "不分工种";
}

function namesOf(occupations: readonly PreparedOccupation[]): readonly string[] {
  return occupations.map(({ occupation }) => occupation.name);
}
