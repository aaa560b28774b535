import type { Applicant } from "../facts/applicant";
import { personOf } from "../facts/values/id-number";
import type { OtherRow, OtherRows } from "../problems/details";
import type { Field } from "../terms/field";
import type { Application } from "./recognize";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";

/** A row with what it applies for. */
export interface RowApplication {
  readonly applicant: Applicant;
  readonly application: Application;
  /** The name of its sheet, where rows of several are compared. */
  readonly sheet?: string;
}

/** At most so many other rows are counted for one problem: very many may share one telephone. */
const MOST = 100;
const NOTHING: readonly UnplacedProblem[] = [];

/** The problems that rows give each other, of one sheet or of several that are audited together, by the place of the row. */
export function problemsAmong(rows: readonly RowApplication[]): readonly (readonly UnplacedProblem[])[] {
  const problems = new Map<number, UnplacedProblem[]>();
  const tell: Tell = (one, kind, field, others) => {
    if (others.length === 0) return;
    const sheet = rows[one]?.sheet;
    problems.set(one, [...(problems.get(one) ?? []), unplaced(kind, field, otherRows(others, rows, sheet))]);
  };
  const people = rows.map(({ applicant }) => personOf(applicant.idNumber));
  const isSomebodyElse = (one: number, other: number) => {
    const [mine, theirs] = [people[one] ?? null, people[other] ?? null];
    if (mine !== null && theirs !== null) return mine !== theirs;
    return rows[one]?.applicant.name !== rows[other]?.applicant.name;
  };

  for (const group of groupsOf(people)) comparePerson(group, rows, tell);
  for (const group of groupsOf(rows.map(({ applicant }) => applicant.phone))) {
    for (const one of group) {
      tell(
        one,
        "same-phone",
        "phone",
        others(group, (other) => isSomebodyElse(one, other)),
      );
    }
  }
  return rows.map((_, place) => problems.get(place) ?? NOTHING);
}

/** The first places of a group that pass the test: at most MOST and one more, which tells that there are more. */
function others(group: readonly number[], test: (place: number) => boolean): readonly number[] {
  const found: number[] = [];
  for (const place of group) {
    if (test(place)) found.push(place);
    if (found.length > MOST) break;
  }
  return found;
}

type Tell = (one: number, kind: OtherRowsKind, field: Field, others: readonly number[]) => void;
type OtherRowsKind = "id-two-names" | "duplicate" | "two-levels" | "same-phone";

/** Compares the rows that have one identity number. */
function comparePerson(group: readonly number[], rows: readonly RowApplication[], tell: Tell): void {
  for (const one of group) {
    const row = rows[one];
    if (row === undefined) continue;
    const among = (differs: (other: RowApplication) => boolean) =>
      others(group, (place) => {
        const other = rows[place];
        return place !== one && other !== undefined && differs(other);
      });
    tell(one, "id-two-names", "idNumber", among(isNamedOtherwise(row)));
    tell(
      one,
      "duplicate",
      "idNumber",
      among((other) => isSameApplication(row, other) && sharesSubject(row, other)),
    );
    tell(
      one,
      "two-levels",
      "level",
      among((other) => isSameOccupation(row, other) && hasOtherLevel(row, other)),
    );
  }
}

function isNamedOtherwise({ applicant: { name } }: RowApplication): (other: RowApplication) => boolean {
  return ({ applicant }) => applicant.name !== "" && name !== "" && applicant.name !== name;
}

function isSameOccupation(one: RowApplication, other: RowApplication): boolean {
  return one.application.occupation !== null && one.application.occupation === other.application.occupation;
}

function isSameApplication(one: RowApplication, other: RowApplication): boolean {
  return (
    isSameOccupation(one, other) &&
    one.applicant.applied.level === other.applicant.applied.level &&
    workTypeOf(one) === workTypeOf(other)
  );
}

function workTypeOf({ application }: RowApplication): string {
  return application.occupation === null ? "" : application.workTypes.map(({ name }) => name).join("、");
}

function hasOtherLevel(one: RowApplication, other: RowApplication): boolean {
  const [mine, theirs] = [one.applicant.applied.level, other.applicant.applied.level];
  return mine !== null && theirs !== null && mine !== theirs;
}

/** Null: all subjects. */
function sharesSubject(one: RowApplication, other: RowApplication): boolean {
  const [mine, theirs] = [one.applicant.applied.subjects, other.applicant.applied.subjects];
  return mine === null || theirs === null || mine.some((subject) => theirs.includes(subject));
}

/** Groups of places with the same key; a key that only one place has makes no group. */
function groupsOf(keys: readonly (string | null)[]): Iterable<readonly number[]> {
  const first = new Map<string, number>();
  const groups = new Map<string, number[]>();
  keys.forEach((key, place) => {
    if (key === null) return;
    const before = first.get(key);
    if (before === undefined) first.set(key, place);
    else {
      const group = groups.get(key);
      if (group) group.push(place);
      else groups.set(key, [before, place]);
    }
  });
  return groups.values();
}

/** A sentence names at most so many rows. */
const NAMED = 5;

/** `sheet`: the one of the row that is told about them. */
function otherRows(others: readonly number[], rows: readonly RowApplication[], sheet: string | undefined): OtherRows {
  const first = others.slice(0, NAMED).flatMap((place): readonly OtherRow[] => {
    const other = rows[place];
    if (other === undefined) return [];
    const { row } = other.applicant;
    return [other.sheet === undefined || other.sheet === sheet ? row : { sheet: other.sheet, row }];
  });
  return { first, count: Math.min(others.length, MOST), more: others.length > MOST };
}
