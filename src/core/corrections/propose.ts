import { auditSteps, type Audit, type AuditOptions, type AuditRow } from "../audit";
import type { RulePack } from "../law/schema";
import type { RowProblem } from "../problems/row-problem";
import type { Grid } from "../sheet/grid";
import { corrected } from "./corrected";
import { CORRECTION_KINDS, type Correction, type CorrectionKind } from "./correction";
import { saysTheSame } from "./same-meaning";

/** What auditing again would find if all corrections of a kind were made, beside what it finds now. */
export interface CorrectionEffect {
  /** Rows with another verdict, level or fee. */
  readonly verdicts: number;
  /** Problems that would be gone. */
  readonly problems: number;
}

/** The corrections of one kind, by rows, and what they would change together. */
export interface Proposal {
  readonly kind: CorrectionKind;
  readonly corrections: readonly Correction[];
  readonly effect: CorrectionEffect;
}

/** How the audit was made: without `reading`, since a corrected sheet is read anew. */
export type ProposalOptions = Omit<AuditOptions, "reading">;

/**
 * Groups corrections by kind and measures each kind by auditing the sheet with it. A row in which a fact would come out
 * otherwise, or a problem be added, keeps its cells. It yields what is done, 0…1, as `auditSteps` does.
 */
export function* proposalSteps(
  grid: Grid,
  { rows }: Audit,
  pack: RulePack,
  options: ProposalOptions,
  found: readonly Correction[],
): Generator<number, readonly Proposal[]> {
  const before = new Map(rows.map((row) => [row.applicant.row, row]));
  const kinds = CORRECTION_KINDS.filter((kind) => found.some((one) => one.kind === kind));
  const proposals: Proposal[] = [];
  for (const [place, kind] of kinds.entries()) {
    const all = found.filter((one) => one.kind === kind);
    const part = (done: number): number => (place + done) / kinds.length;
    const proposal = yield* measured(kind, all, part);
    if (proposal.corrections.length > 0) proposals.push(proposal);
  }
  return proposals;

  function* measured(
    kind: CorrectionKind,
    corrections: readonly Correction[],
    part: (done: number) => number,
  ): Generator<number, Proposal> {
    const cellsOf = byRow(corrections);
    const unlike = new Set<number>();
    const effect = { verdicts: 0, problems: 0 };
    const take = (after: AuditRow): void => {
      const { row } = after.applicant;
      const stood = before.get(row);
      const cells = cellsOf.get(row);
      if (stood === undefined) return;
      if (cells !== undefined && !saysTheSame(stood, after, cells)) unlike.add(row);
      if (!isAnsweredAlike(stood, after)) effect.verdicts++;
      effect.problems += gone(stood.decision.problems, after.decision.problems);
    };
    const steps = auditSteps(corrected(grid, corrections), pack, options, take);
    for (let step = steps.next(); step.done !== true; step = steps.next()) yield part(step.value);
    if (unlike.size === 0) return { kind, corrections, effect };
    const kept = corrections.filter(({ row }) => !unlike.has(row));
    return kept.length === 0 ? { kind, corrections: [], effect } : yield* measured(kind, kept, part);
  }
}

function byRow(corrections: readonly Correction[]): ReadonlyMap<number, readonly Correction[]> {
  const cells = new Map<number, Correction[]>();
  for (const one of corrections) {
    const its = cells.get(one.row);
    if (its === undefined) cells.set(one.row, [one]);
    else its.push(one);
  }
  return cells;
}

function isAnsweredAlike({ decision: one }: AuditRow, { decision: other }: AuditRow): boolean {
  return one.verdict === other.verdict && one.level === other.level && feeOf(one.fee) === feeOf(other.fee);
}

function feeOf(fee: AuditRow["decision"]["fee"]): number | string {
  return fee.kind === "yuan" ? fee.yuan : fee.kind;
}

function gone(before: readonly RowProblem[], after: readonly RowProblem[]): number {
  return before.length - after.length;
}
