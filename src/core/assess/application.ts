import type { Applicant } from "../applicant/applicant";
import { saysNothing } from "../applicant/clean";
import { offersOf, type Offers } from "./gates";
import { entryNamed, nameIn, type Naming } from "./naming";
import { note, type Note } from "./note";
import type { PreparedOccupation, WorkType } from "./prepare";

/** What a row applies for, in the pack's own terms. */
export interface Recognized {
  readonly occupation: PreparedOccupation;
  /** The one named; all of the occupation's where none is named; none for 不分工种 and where it is not recognized. */
  readonly workTypes: readonly WorkType[];
  readonly offers: Offers;
  readonly notes: readonly Note[];
}
export type Application =
  Recognized | { readonly occupation: null; readonly workTypes: readonly []; readonly notes: readonly Note[] };

/** What stands in where a sheet has no 申报职业 column; null: nothing, and the sheet as a whole is told so. */
export type Fallback = PreparedOccupation | null;

/**
 * Recognizes occupation and work type by names, aliases, codes and joined columns; undefined `fallback`: the sheet has the
 * column. What the same two cells mean is worked out once.
 */
export function recognizer(
  pack: readonly PreparedOccupation[],
  fallback: Fallback | undefined,
): (applicant: Applicant) => Application {
  const known = new Map<string, Application>();
  return (applicant) => {
    const { applied, doubts } = applicant;
    if (doubts.has("occupation") || doubts.has("workType")) return applicationOf(applicant, pack, fallback);
    const key = `${applied.occupation ?? ""}\n${applied.workType ?? ""}`;
    const application = known.get(key) ?? applicationOf(applicant, pack, fallback);
    known.set(key, application);
    return application;
  };
}

function applicationOf(
  { applied, doubts }: Applicant,
  pack: readonly PreparedOccupation[],
  fallback: Fallback | undefined,
): Application {
  const typeText = applied.workType === null || saysNoType(applied.workType) ? null : applied.workType;
  if (applied.occupation === null) {
    if (doubts.has("occupation") || fallback === null) return unrecognized();
    if (fallback === undefined) return unrecognized(note("occupation-missing", "occupation", namesOf(pack)));
    const taken = { occupation: fallback, workType: null, proper: null, stranger: null };
    return withWorkType(taken, typeText, [], doubts.has("workType"));
  }
  const written = nameIn(applied.occupation, pack);
  if (written === null) return unrecognized(note("occupation-unknown", "occupation", namesOf(pack)));
  // A work type with clauses of its own stands in two columns as any other does.
  const entry = typeText === null ? null : entryNamed(written.occupation, typeText, pack);
  const named = entry === null ? written : { ...written, occupation: entry };
  return withWorkType(named, typeText, aliasNotes(named, "occupation"), doubts.has("workType"));
}

function unrecognized(...notes: readonly Note[]): Application {
  return { occupation: null, workTypes: [], notes };
}

/** `typeText`: what the column of work types says; `doubtful`: it cannot be read. */
function withWorkType(named: Naming, typeText: string | null, notes: readonly Note[], doubtful: boolean): Application {
  const { occupation } = named;
  const all = occupation.occupation.workTypes;
  const found = (workTypes: readonly WorkType[], ...more: readonly Note[]) => ({
    occupation,
    workTypes,
    offers: offersOf(occupation, workTypes),
    notes: [...notes, ...more],
  });
  const column = typeText === null ? null : nameIn(typeText, [occupation]);
  // The occupation's own name in the column of work types names none.
  const filled = typeText !== null && (column === null || column.workType !== null || column.stranger !== null);
  if (all.length === 0) {
    return filled || named.stranger !== null
      ? found([], note("worktype-ignored", "workType", occupation.occupation.name))
      : found([]);
  }
  const offered = all.map(({ name }) => name).join("、");
  if (!filled) {
    if (named.stranger !== null) return found([], note("worktype-unknown", "occupation", offered));
    if (doubtful) return found([]);
    return found(named.workType ? [named.workType] : all);
  }
  if (!column?.workType || column.stranger !== null) return found([], note("worktype-unknown", "workType", offered));
  if (named.workType && named.workType !== column.workType) {
    return found([], note("facts-contradict", "workType", named.workType.name));
  }
  return found([column.workType], ...aliasNotes(column, "workType"));
}

function aliasNotes({ proper }: Naming, field: "occupation" | "workType"): readonly Note[] {
  return proper === null ? [] : [note("name-alias", field, proper)];
}

function saysNoType(text: string): boolean {
  return saysNothing(text) || text === "不分工种";
}

function namesOf(pack: readonly PreparedOccupation[]): string {
  return pack.map(({ occupation }) => occupation.name).join("、");
}
