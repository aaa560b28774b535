import { vocabulary } from "../../src/vocabulary";
import { audit, type Audit, type AuditRow } from "../../src/core/audit";
import { readRecords } from "../../src/core/facts/records/records";
import { truthAsAssumed } from "./as-assumed";
import type { Person, Sheet } from "./sheet";
import type { Assumption, Assumptions } from "../../src/core/requirements/assumptions";

/** `wrong`: against the whole life · `guess`: decided where the notice leaves it to a person. */
export interface Failure {
  readonly kind: "wrong" | "guess";
  readonly sheet: Sheet;
  readonly row: AuditRow;
  readonly person: Person;
}

export interface Trial {
  readonly lives: number;
  readonly decided: number;
  /** Undecided, and the notice itself leaves it to a person. */
  readonly left: number;
  readonly failures: readonly Failure[];
  /** Wrong answers that rest on a listed assumption in force, by its name. */
  readonly excused: readonly { readonly name: string; readonly failure: Failure }[];
}

/** Audits one sheet and holds every verdict against the life. `off`: with every assumption off, which excuses nothing. */
export function tryOut(sheet: Sheet, off = false): Trial {
  const found = auditWith(sheet, off ? ALL_OFF(sheet) : {});
  const failures: Failure[] = [];
  const excused: { name: string; failure: Failure }[] = [];
  let decided = 0;
  let left = 0;
  let lives = 0;
  const switched = switcher(sheet, found);
  for (const row of found.rows) {
    const person = sheet.people.get(row.applicant.row);
    if (!person) continue;
    lives++;
    const { verdict } = row.decision;
    if (verdict !== "undetermined") decided++;
    else if (person.truth === "judge") left++;
    const kind = faultOf(verdict, person.truth);
    if (kind === null) continue;
    const failure: Failure = { kind, sheet, row, person };
    const name = saysNoLastYear(row) ? "在读 without a day" : off ? null : switched(row, person);
    if (name === null) failures.push(failure);
    else excused.push({ name, failure });
  }
  return { lives, decided, left, failures, excused };
}

/** 在读 alone denies the last year of a course, too (contract section 2): whoever writes it there has said so themselves. */
function saysNoLastYear({ applicant, decision }: AuditRow): boolean {
  const { studyStatus, graduation, courseEnd } = applicant;
  const dated = graduation.value !== null || courseEnd.value !== null;
  return decision.verdict === "ineligible" && studyStatus.value === "在读" && !dated;
}

function faultOf(verdict: string, truth: string): Failure["kind"] | null {
  if (verdict === "undetermined" || truth === "open") return null;
  if (truth === "judge") return "guess";
  return (verdict === "eligible") === (truth === "yes") ? null : "wrong";
}

/** The assumption in force without which the row would be answered otherwise; several, where only all of them together are. */
function switcher(sheet: Sheet, found: Audit): (row: AuditRow, person: Person) => string | null {
  const inForce = found.assumptions.filter(({ on }) => on).map(({ name }) => name);
  const audits = new Map<string, Audit>();
  const verdictWithout = (names: readonly Assumption[], row: AuditRow) => {
    const key = names.join("+");
    const other = audits.get(key) ?? auditWith(sheet, Object.fromEntries(names.map((name) => [name, false])));
    audits.set(key, other);
    return other.rows.find(({ applicant }) => applicant.row === row.applicant.row)?.decision.verdict;
  };
  const answersFor = (names: readonly Assumption[], row: AuditRow, person: Person) => {
    if (verdictWithout(names, row) !== "undetermined") return false;
    const truth = truthAsAssumed(names, person, sheet);
    return truth === null || faultOf(row.decision.verdict, truth) === null;
  };
  return (row, person) => {
    for (const name of inForce) if (answersFor([name], row, person)) return name;
    return answersFor(inForce, row, person) ? "several together" : null;
  };
}

function auditWith({ grid, history, pack, asOf }: Sheet, assumptions: Partial<Assumptions>): Audit {
  return audit(grid, pack, { asOf, assumptions, ...(history && { records: readRecords([history], vocabulary) }) });
}

function ALL_OFF(sheet: Sheet): Partial<Assumptions> {
  return Object.fromEntries(auditWith(sheet, {}).assumptions.map(({ name }) => [name, false]));
}
