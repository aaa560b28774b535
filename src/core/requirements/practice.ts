import type { Requirement } from "./requirement";
import type { Scope } from "../terms/words";
import type { Field } from "../terms/field";
import type { Case } from "./case";
import { certificatesFor } from "./certificate";
import type { HeldPaper } from "./held-paper";
import { both, isBetter, type Outcome } from "../text/kleene";
import { isInexact, reaches, shortfall } from "./months";
import { titleFor } from "./title";
import { EVER, listedMonths, workAfter } from "./employment/work";
import type { DayRange, MonthRange } from "../time/day";
import type { UnclearWork, Finding } from "./finding";
import type { PreparedClause } from "./prepared";

type Practice = Extract<Requirement, { kind: "practice" }>;

/** Months of work towards one requirement, and whether the paper they are counted from is there. */
interface Counted {
  readonly paper: Outcome;
  readonly months: MonthRange;
  /** The date they are counted from; null: not known. */
  readonly from: DayRange | null;
  readonly blanks: readonly Field[];
  readonly inexact: readonly Field[];
}

/** 累计从事…工作满 N 年, in all or since the paper the same clause asks for. */
export function judgePractice(requirement: Practice, clause: PreparedClause, given: Case): Finding {
  const need = requirement.years * 12;
  let best: Counted | null = null;
  let outcome: Outcome = "unmet";
  for (const counted of countedFor(requirement, clause, given)) {
    const months = ofScope(requirement.scope, counted, given);
    const reached = both(counted.paper, reaches(months, need));
    if (best === null || isBetter(reached, outcome)) {
      // An exact figure would not tell which part of it was worked where the clause asks.
      const inexact = reaches(counted.months, need) === "unknown" ? counted.inexact : [];
      best = { ...counted, months, inexact };
      outcome = reached;
    }
  }
  if (best === null) {
    return { requirement, outcome: "unmet", have: { kind: "none" }, gap: need, paper: false, blanks: [] };
  }
  const tooLittle = outcome === "unknown" && reaches(best.months, need) === "unknown";
  return {
    requirement,
    outcome,
    have: monthsHad(best.months, tooLittle ? given.work.unclear : null),
    gap: outcome === "unmet" ? shortfall(best.months, need) : null,
    paper: false,
    blanks: tooLittle ? best.blanks : [],
    inexact: tooLittle ? best.inexact : [],
  };
}

/** Months towards a requirement, with what makes the work only possible where it leaves the requirement open. */
export function monthsHad(months: MonthRange, unclear: UnclearWork | null): Finding["have"] {
  return unclear === null ? { kind: "months", months } : { kind: "months", months, unclear };
}

/** Every way to count: once in all, or from each paper that serves or may serve. */
function countedFor(requirement: Practice, clause: PreparedClause, given: Case): readonly Counted[] {
  if (requirement.since === undefined) {
    const { blanks, inexact } = openYears(given);
    return [{ paper: "met", months: given.work.total, from: EVER, blanks, inexact }];
  }
  return papersFor(requirement.since, clause, given).map((paper) => after(paper, given));
}

/** What would tell how long somebody worked: the years where they are blank, else what is stated too roughly. */
export function openYears({ applicant, work }: Case): Pick<Counted, "blanks" | "inexact"> {
  if (work.unclear?.kind === "occupation") return OPEN.occupation;
  if (applicant.workTotal) return OPEN.inexactYears;
  return isInexact(work.since) ? OPEN.inexactStart : OPEN.years;
}

const OPEN = {
  occupation: { blanks: ["currentOccupation"], inexact: [] },
  inexactYears: { blanks: [], inexact: ["workYears"] },
  inexactStart: { blanks: [], inexact: ["workStart"] },
  years: { blanks: ["workYears"], inexact: [] },
} as const satisfies Record<string, Pick<Counted, "blanks" | "inexact">>;

/** The papers that serve or may serve the requirement which the same clause has of their kind. */
export function papersFor(
  since: Practice["since"],
  { certificate, title }: PreparedClause,
  given: Case,
): readonly HeldPaper[] {
  if (since === "certificate") return certificate ? certificatesFor(certificate, given) : [];
  return since === "title" && title ? titleFor(title, given) : [];
}

/** A paper above the one asked for leaves open when the lower one came: earlier, or not at all. */
function after(paper: HeldPaper, { work }: Case): Counted {
  const months = workAfter(work, paper.date, paper.stated);
  return {
    paper: paper.outcome,
    months: paper.higher ? { min: months.min, max: work.total.max } : months,
    from: paper.date,
    blanks: paper.blanks,
    inexact: paper.inexact,
  };
}

/** Years stated for another occupation than the clause asks for may hold any part of what it asks. */
function ofScope(scope: Scope, { months, from }: Counted, { applicant, occupation, day }: Case): MonthRange {
  if (scope === "either") return months;
  const listed = listedMonths(applicant, scope, from, day);
  if (listed !== null) return { min: listed, max: months.max };
  const kinship = applicant.currentOccupation === null ? "own" : occupation.workKinshipOf(applicant.currentOccupation);
  return kinship === scope ? months : { min: 0, max: months.max };
}
