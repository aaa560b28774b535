import type { Applicant } from "../applicant/applicant";
import { givesLevel } from "../applicant/certificate-kind";
import type { Level } from "../rulepack/words";
import { LEVEL_NAMES } from "../rulepack/words";
import type { ClauseFinding, FeeQuote, Gate } from "./decision";
import { note, type Note } from "./note";
import type { PreparedClause, PreparedOccupation, WorkType } from "./prepare";

const NONE: readonly Note[] = [];

/** What the row says that the law has something to say to, whatever the verdict. */
export function paperNotes(
  { certificates, currentOccupation }: Applicant,
  occupation: PreparedOccupation,
): readonly Note[] {
  if (certificates.length === 0 && currentOccupation === null) return NONE;
  const notes: Note[] = [];
  for (const { slot, level, occupation: named } of certificates) {
    if (level === null || named !== null) continue;
    const field = slot === 1 ? "certificateOccupation" : "certificate2Occupation";
    notes.push(note("certificate-occupation-assumed", field, occupation.occupation.name));
  }
  const kinship = currentOccupation === null ? "own" : occupation.kinshipOf(currentOccupation);
  if (kinship === "other" || kinship === "unsure") {
    notes.push(note("years-of-other-work", "currentOccupation", occupation.occupation.name));
  }
  return notes;
}

/** Holding the level or a higher one already. */
export function heldNotes({ certificates }: Applicant, level: Level, occupation: PreparedOccupation): readonly Note[] {
  for (const { slot, level: held, kind, occupation: named } of certificates) {
    if (!givesLevel(kind) || held === null || held > level) continue;
    if (named !== null && occupation.kinshipOf(named) !== "own") continue;
    return [note("level-held", slot === 1 ? "certificateLevel" : "certificate2Level", LEVEL_NAMES[level])];
  }
  return NONE;
}

/** A blank work type where there are several: an error where they would get different verdicts. */
export function workTypeNote(workTypes: readonly WorkType[], differs: boolean): Note {
  return note(
    differs ? "worktype-missing" : "worktype-blank",
    "workType",
    workTypes.map(({ name }) => name).join("、"),
  );
}

/** A level that is not offered closes its gate, and the row is told so at the level. */
export function offerNotes(gates: readonly Gate[]): readonly Note[] {
  const closed = gates.find(({ kind, outcome }) => kind === "not-offered" && outcome === "unmet");
  return closed ? [note("not-offered", "level", `${closed.have}${closed.need}`)] : NONE;
}

/** A declared clause that is not met while another is. */
export function claimNotes(named: readonly PreparedClause[], used: ClauseFinding): readonly Note[] {
  if (named.length === 0 || named.some(({ clause }) => clause === used.clause)) return NONE;
  return [note("clause-mismatch", "declaredClause", used.clause.at)];
}

export function feeNotes(stated: number | null, fee: FeeQuote): readonly Note[] {
  if (stated === null || fee.kind !== "yuan" || fee.yuan === stated) return NONE;
  return [note("fee-differs", "fee", String(fee.yuan))];
}
