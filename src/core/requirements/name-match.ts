import { saysNothing, solidText } from "../text/clean";
import { parseLevel } from "../facts/values/level";
import { speaksOfStudy } from "../facts/values/study";
import type { WorkType, PreparedOccupation } from "./prepared";

/** What a text of the sheet names. */
export interface NameMatch {
  readonly occupation: PreparedOccupation;
  readonly workType: WorkType | null;
  /** The proper name, where the text has one that the pack accepts only with a warning. */
  readonly proper: string | null;
  /** What stands beside the occupation and is none of its work types. */
  readonly stranger: string | null;
}

type Meaning = Pick<NameMatch, "occupation" | "workType" | "proper">;

const CODE = /^\d-\d{2}-\d{2}-\d{2}(?!\d)/;
const WORK_TYPE_CODE = /^\d{2,3}$/;
const JOINTS = /[-－—()（）[\]【】/、·:：|_]+/;

/**
 * Reads an occupation, a work type or both: 互联网营销师, 直播销售员, 4-01-06-02, 4-04-05-05-01, 互联网营销师（直播销售员）,
 * 4-01-06-02-互联网营销师-直播销售员-中级工. Null where it names no occupation of these, or several.
 */
export function matchName(text: string, occupations: readonly PreparedOccupation[]): NameMatch | null {
  const solid = solidText(text);
  const whole = meaningOf(solid, occupations);
  if (whole) return { ...whole, stranger: null };

  const code = CODE.exec(solid)?.[0];
  const pieces = solid.slice(code?.length ?? 0).split(JOINTS);
  let naming: NameMatch | null = null;
  if (code) {
    const coded = occupations.filter((one) => hasCode(one, code));
    const [only] = coded;
    if (only === undefined) return null;
    // Entries that share a code are told apart by the name beside it.
    if (coded.length === 1) naming = { occupation: only, workType: null, proper: null, stranger: null };
    if (WORK_TYPE_CODE.test(pieces[1] ?? "")) pieces.splice(1, 1);
  }
  let stranger: string | null = null;
  for (const piece of pieces) {
    // That somebody studies is read elsewhere, and names nothing here.
    if (saysNothing(piece) || typeof parseLevel(piece) === "number" || speaksOfStudy(piece)) continue;
    const meaning = meaningOf(piece, naming ? [naming.occupation, ...occupations] : occupations);
    if (meaning === null) stranger ??= piece;
    else if (naming && naming.occupation !== meaning.occupation) {
      const entry = entryOfWorkType(naming.occupation, piece, occupations);
      if (entry === null) return null;
      naming = { occupation: entry, workType: null, proper: naming.proper, stranger: null };
    } else if (naming?.workType && meaning.workType && naming.workType !== meaning.workType) return null;
    else naming = join(naming, meaning);
  }
  return naming && { ...naming, stranger };
}

/** Every occupation that a text in a column of work types may belong to: those that have the work type, or the one it names. */
export function occupationsOfWorkType(
  text: string,
  occupations: readonly PreparedOccupation[],
): readonly PreparedOccupation[] {
  const owners = occupations.filter((one) => {
    const naming = matchName(text, [one]);
    return naming !== null && naming.stranger === null;
  });
  const entries =
    owners.length > 0 ? owners : occupations.flatMap((one) => entryOfWorkType(one, text, occupations) ?? []);
  return [...new Set(entries)];
}

/** The entry whose name is that of an occupation and a work type together: a work type with clauses of its own. */
export function entryOfWorkType(
  { occupation }: PreparedOccupation,
  workType: string,
  occupations: readonly PreparedOccupation[],
): PreparedOccupation | null {
  const name = solidText(`${occupation.name}(${workType})`);
  return occupations.find((one) => properName(name, one.occupation) !== null) ?? null;
}

function join(known: NameMatch | null, { occupation, workType, proper }: Meaning): NameMatch {
  return {
    occupation,
    workType: workType ?? known?.workType ?? null,
    proper: proper ?? known?.proper ?? null,
    stranger: null,
  };
}

/** One name alone; of work types that several occupations share, the first occupation's. */
function meaningOf(name: string, occupations: readonly PreparedOccupation[]): Meaning | null {
  for (const prepared of occupations) {
    const { occupation } = prepared;
    const proper = properName(name, occupation);
    if (proper) return { occupation: prepared, workType: null, proper: proper.warn ? occupation.name : null };
  }
  for (const prepared of occupations) {
    for (const workType of prepared.occupation.workTypes) {
      const proper = properName(name, workType);
      if (proper) return { occupation: prepared, workType, proper: proper.warn ? workType.name : null };
    }
  }
  return null;
}

type Named = Pick<WorkType, "name" | "aliases">;

function properName(name: string, { name: own, aliases }: Named): { readonly warn: boolean } | null {
  if (solidText(own) === name) return { warn: false };
  return aliases.find((alias) => solidText(alias.name) === name) ?? null;
}

function hasCode({ occupation }: PreparedOccupation, code: string): boolean {
  return occupation.code === code || occupation.legacyCodes.includes(code);
}
