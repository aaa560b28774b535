import type { Applicant } from "../facts/applicant";
import { givesLevel } from "../facts/values/certificate-kind";
import type { Level } from "../terms/words";
import { LEVEL_NAMES } from "../terms/words";
import type { Case } from "../requirements/case";
import type { Judged } from "./choose";
import type { FeeQuote } from "./decision";
import type { Answer } from "./level";
import { note, type Note } from "../problems/note";
import { statedOn } from "../requirements/study/status";
import type { ClauseFinding } from "../requirements/finding";
import type { Gate } from "../requirements/preconditions/gate";
import type { WorkType, PreparedClause, PreparedOccupation } from "../requirements/prepared";
import type { Recognized } from "../requirements/application";

const NONE: readonly Note[] = [];

/** What the law has to say to a row beside its verdict. `asked`: the level applied for or the only one; `declared`: what its 申报条件 names. */
export function lawNotes(
  given: Case,
  { occupation, workTypes }: Recognized,
  { level, gates, outcome, differs }: Answer,
  asked: Level | null,
  fee: FeeQuote,
  declared: readonly PreparedClause[],
  used: Judged | null,
): readonly Note[] {
  const { applicant } = given;
  const { applied } = applicant;
  const notes: Note[] = [];
  if (workTypes.length > 1) notes.push(workTypeNote(workTypes, differs));
  if (applied.level !== null) notes.push(...offerNotes(gates));
  else if (level !== null) notes.push(proposalNote(level, asked !== null));
  notes.push(...paperNotes(applicant, occupation));
  if (level !== null && outcome !== "unmet") notes.push(...heldNotes(applicant, level, occupation));
  notes.push(...floorNotes(gates), ...studyNotes(given));
  if (outcome === "met" && used) notes.push(...claimNotes(declared, used.finding));
  notes.push(...feeNotes(applied.fee, fee));
  return notes;
}

/** A level that nobody applied for. */
function proposalNote(level: Level, only: boolean): Note {
  return note("level-proposed", "level", `${only ? "唯一开展的等级" : "能够证明的最高等级"}${LEVEL_NAMES[level]}`);
}

/** Papers and years of doubtful belonging. */
function paperNotes(
  { certificates, currentOccupation, records, workTotal, workStart, title }: Applicant,
  occupation: PreparedOccupation,
): readonly Note[] {
  if (certificates.length === 0 && currentOccupation === null && !records?.work) return NONE;
  const notes: Note[] = [];
  for (const { slot, level, occupation: named } of certificates) {
    if (level === null || named !== null) continue;
    const field = slot === 1 ? "certificateOccupation" : "certificate2Occupation";
    notes.push(note("certificate-occupation-assumed", field, occupation.occupation.name));
  }
  const statesYears =
    workTotal !== null ||
    workStart !== null ||
    certificates.some(({ workAfter }) => workAfter !== null) ||
    (title !== null && title.workAfter !== null);
  const kinship = currentOccupation === null ? "own" : occupation.workKinshipOf(currentOccupation);
  if (kinship !== "own" && kinship !== "related" && statesYears) {
    notes.push(note("years-of-other-work", "currentOccupation", occupation.occupation.name));
  }
  const other = records?.work?.find((spell) => spell.sure && (spell.kinship === "other" || spell.kinship === "unsure"));
  if (other) {
    const elsewhere = { ...other.place, heading: other.postHeading, value: other.post ?? "" };
    notes.push({ ...note("years-of-other-work", "currentOccupation", occupation.occupation.name), elsewhere });
  }
  return notes;
}

/** Holding the level or a higher one already. */
function heldNotes({ certificates }: Applicant, level: Level, occupation: PreparedOccupation): readonly Note[] {
  for (const { slot, level: held, kind, occupation: named } of certificates) {
    if (!givesLevel(kind) || held === null || held > level) continue;
    if (named !== null && occupation.kinshipOf(named) !== "own") continue;
    return [note("level-held", slot === 1 ? "certificateLevel" : "certificate2Level", LEVEL_NAMES[level])];
  }
  return NONE;
}

/** A blank work type where there are several: an error where they would get different verdicts. */
function workTypeNote(workTypes: readonly WorkType[], differs: boolean): Note {
  return note(
    differs ? "worktype-missing" : "worktype-blank",
    "workType",
    workTypes.map(({ name }) => name).join("、"),
  );
}

/** A level that is not offered closes its gate, and the row is told so at the level. */
function offerNotes(gates: readonly Gate[]): readonly Note[] {
  const closed = gates.find(({ kind, outcome }) => kind === "not-offered" && outcome === "unmet");
  return closed ? [note("not-offered", "level", `${closed.have}${closed.need}`)] : NONE;
}

/** An education floor that passes whoever does not say their education. */
function floorNotes(gates: readonly Gate[]): readonly Note[] {
  const floor = gates.find(({ kind, outcome }) => kind === "education" && outcome === "met");
  return floor && floor.blanks.length > 0 ? [note("education-assumed", "education", floor.need)] : NONE;
}

/** A status that its date contradicts a little, and a degree that age alone ascribes to the school. */
function studyNotes({ applicant, day, studies }: Case): readonly Note[] {
  const { studyStatus, graduation, courseEnd } = applicant;
  const notes: Note[] = [];
  const end = graduation ?? courseEnd;
  if (studyStatus !== null && end !== null) {
    const { status, odd } = statedOn(studyStatus, end, day);
    if (odd && status.length > 0) notes.push(note("status-against-date", "studyStatus", status.join("或")));
  }
  if (studies.settledByAge) notes.push(note("education-assumed", "education"));
  return notes;
}

/** A declared clause that is not met while another is. */
function claimNotes(named: readonly PreparedClause[], used: ClauseFinding): readonly Note[] {
  if (named.length === 0 || named.some(({ clause }) => clause === used.clause)) return NONE;
  return [note("clause-mismatch", "declaredClause", used.clause.at)];
}

function feeNotes(stated: number | null, fee: FeeQuote): readonly Note[] {
  if (stated === null || fee.kind !== "yuan" || fee.yuan === stated) return NONE;
  return [note("fee-differs", "fee", String(fee.yuan))];
}
