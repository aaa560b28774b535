import type { Applicant } from "../applicant/applicant";
import type { Level } from "../rulepack/words";
import { LEVEL_NAMES } from "../rulepack/words";
import type { Application } from "./application";
import type { ClauseFinding, FeeQuote, Gate } from "./decision";
import { note, type Note } from "./note";
import type { PreparedClause, PreparedOccupation } from "./prepare";
import { kinshipOf } from "./scope";

/** What the row says that the law has something to say to, whatever the verdict. */
export function paperNotes(
  { certificates, currentOccupation }: Applicant,
  occupation: PreparedOccupation,
): readonly Note[] {
  const notes: Note[] = [];
  for (const { slot, level, occupation: named } of certificates) {
    if (level === null || named !== null) continue;
    const field = slot === 1 ? "certificateOccupation" : "certificate2Occupation";
    notes.push(note("certificate-occupation-assumed", field, occupation.occupation.name));
  }
  const kinship = currentOccupation === null ? "own" : kinshipOf(currentOccupation, occupation);
  if (kinship === "other" || kinship === "unsure") {
    notes.push(note("years-of-other-work", "currentOccupation", occupation.occupation.name));
  }
  return notes;
}

/** Holding the level or a higher one already. */
export function heldNotes({ certificates }: Applicant, level: Level, occupation: PreparedOccupation): readonly Note[] {
  for (const { slot, level: held, kind, occupation: named } of certificates) {
    const givesLevel = kind === null || kind === "职业资格证书" || kind === "职业技能等级证书";
    if (!givesLevel || held === null || held > level) continue;
    if (named !== null && kinshipOf(named, occupation) !== "own") continue;
    return [note("level-held", slot === 1 ? "certificateLevel" : "certificate2Level", LEVEL_NAMES[level])];
  }
  return [];
}

/** A blank work type where there are several: an error where they would get different verdicts. */
export function workTypeNotes({ workTypes }: Application, differs: boolean): readonly Note[] {
  if (workTypes.length < 2) return [];
  return [
    note(differs ? "worktype-missing" : "worktype-blank", "workType", workTypes.map(({ name }) => name).join("、")),
  ];
}

export function offerNotes(gates: readonly Gate[]): readonly Note[] {
  const closed = gates.find(({ kind, outcome }) => kind === "not-offered" && outcome === "unmet");
  return closed ? [note("not-offered", "level", `${closed.have}${closed.need}`)] : [];
}

/** A declared clause that is not met while another is. */
export function claimNotes(named: readonly PreparedClause[], used: ClauseFinding | null): readonly Note[] {
  if (used === null || named.length === 0 || named.some(({ clause }) => clause === used.clause)) return [];
  return [note("clause-mismatch", "declaredClause", used.clause.at)];
}

export function feeNotes(stated: number | null, fee: FeeQuote): readonly Note[] {
  if (stated === null || fee.kind !== "yuan" || fee.yuan === stated) return [];
  return [note("fee-differs", "fee", String(fee.yuan))];
}
