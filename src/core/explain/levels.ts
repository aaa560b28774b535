import { VERDICT_NAMES, type Decision, type Verdict } from "../decide/decision";
import { decideEveryLevel } from "../decide/every-level";
import type { Premises } from "../decide/decide";
import type { AuditRow } from "../audit";
import { LEVEL_NAMES, type Level } from "../terms/words";
import { preconditionText } from "./precondition";
import { ledgerOf, type LedgerClause } from "./row";

/** One level of the occupation for one person: verdict, preconditions and clauses. */
export interface LevelLedger {
  readonly level: Level;
  readonly verdict: Verdict;
  /** 四级/中级工：不符合 */
  readonly title: string;
  /** The preconditions that are not met. */
  readonly preconditions: readonly string[];
  readonly clauses: readonly LedgerClause[];
}

/** The ledgers of all other levels, highest first. The row's own ledger has the level decided. */
export function otherLevelLedgers(row: AuditRow, premises: Premises): readonly LevelLedger[] {
  const shown = row.decision.appliedLevel ?? row.decision.level;
  return decideEveryLevel(row, premises)
    .flatMap((decision) => (decision.appliedLevel === shown ? [] : ledgerOfLevel(row, decision)))
    .reverse();
}

function ledgerOfLevel(row: AuditRow, decision: Decision): readonly LevelLedger[] {
  const { appliedLevel: level, verdict, preconditions } = decision;
  if (level === null) return [];
  return [
    {
      level,
      verdict,
      title: `${LEVEL_NAMES[level]}：${VERDICT_NAMES[verdict]}`,
      preconditions: preconditions.filter(({ outcome }) => outcome !== "met").map(preconditionText),
      clauses: ledgerOf({ ...row, decision }),
    },
  ];
}
