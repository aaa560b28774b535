import type { Applicant } from "../applicant/applicant";
import type { Application } from "./application";
import { note, type Note } from "./note";

/** A row with what it applies for. */
export interface Applying {
  readonly applicant: Applicant;
  readonly application: Application;
}

/** What the rows of one sheet say against each other, for every row in turn. */
export function notesAmong(rows: readonly Applying[]): readonly (readonly Note[])[] {
  const notes: Note[][] = rows.map(() => []);
  const tell = (one: number, kind: Note["kind"], field: Note["field"], others: readonly number[]) =>
    notes[one]?.push(note(kind, field, rowsText(others.flatMap((other) => rows[other]?.applicant.row ?? []))));

  for (const group of groupsOf(rows, ({ applicant }) => personOf(applicant))) {
    if (group.length > 1) comparePerson(group, rows, tell);
  }
  for (const group of groupsOf(rows, ({ applicant }) => applicant.phone)) {
    for (const one of group) {
      const others = group.filter((other) => !isSamePerson(rows[one], rows[other]));
      if (others.length > 0) tell(one, "same-phone", "phone", others);
    }
  }
  return notes;
}

type Tell = (one: number, kind: Note["kind"], field: Note["field"], others: readonly number[]) => void;

/** Rows of one identity number. */
function comparePerson(group: readonly number[], rows: readonly Applying[], tell: Tell): void {
  for (const one of group) {
    const row = rows[one];
    if (row === undefined) continue;
    const others = (differs: (other: Applying) => boolean) =>
      group.filter((place) => {
        const other = rows[place];
        return place !== one && other !== undefined && differs(other);
      });
    const named = others(
      ({ applicant }) => applicant.name !== "" && row.applicant.name !== "" && applicant.name !== row.applicant.name,
    );
    if (named.length > 0) tell(one, "id-two-names", "idNumber", named);
    const again = others((other) => isSameApplication(row, other) && sharesSubject(row, other));
    if (again.length > 0) tell(one, "duplicate", "idNumber", again);
    const levels = others((other) => isSameOccupation(row, other) && hasOtherLevel(row, other));
    if (levels.length > 0) tell(one, "two-levels", "level", levels);
  }
}

/** The identity number as 18 digits where it was one of 15; null where there is none to go by. */
function personOf({ idNumber, problems }: Applicant): string | null {
  // Numbers cut off at 15 digits look alike without being so.
  if (idNumber === null || problems.some(({ kind }) => kind === "id-damaged")) return null;
  return /^\d{15}$/.test(idNumber)
    ? `${idNumber.slice(0, 6)}19${idNumber.slice(6)}`
    : idNumber.slice(0, idNumber.length === 18 ? 17 : undefined);
}

function isSamePerson(one: Applying | undefined, other: Applying | undefined): boolean {
  if (one === undefined || other === undefined || one === other) return true;
  const [mine, theirs] = [personOf(one.applicant), personOf(other.applicant)];
  return mine === null || theirs === null ? one.applicant.name === other.applicant.name : mine === theirs;
}

function isSameOccupation(one: Applying, other: Applying): boolean {
  return one.application.occupation !== null && one.application.occupation === other.application.occupation;
}

function isSameApplication(one: Applying, other: Applying): boolean {
  return (
    isSameOccupation(one, other) &&
    one.applicant.applied.level === other.applicant.applied.level &&
    workTypeOf(one) === workTypeOf(other)
  );
}

function workTypeOf({ application }: Applying): string {
  return application.occupation === null ? "" : application.workTypes.map(({ name }) => name).join("、");
}

function hasOtherLevel(one: Applying, other: Applying): boolean {
  const [mine, theirs] = [one.applicant.applied.level, other.applicant.applied.level];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Unsaid: all subjects. */
function sharesSubject(one: Applying, other: Applying): boolean {
  const [mine, theirs] = [one.applicant.applied.subjects, other.applicant.applied.subjects];
  return mine === null || theirs === null || mine.some((subject) => theirs.includes(subject));
}

function groupsOf(rows: readonly Applying[], keyOf: (row: Applying) => string | null): Iterable<readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [place, row] of rows.entries()) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(place);
    else groups.set(key, [place]);
  }
  return groups.values();
}

/** 6、7、9 … as a sentence can bear it. */
function rowsText(rows: readonly number[]): string {
  const shown = rows.slice(0, 5).join("、");
  return rows.length > 5 ? `${shown}等${rows.length}行` : shown;
}
