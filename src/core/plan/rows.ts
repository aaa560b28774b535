import type { RulePack } from "../law/schema";
import type { PlanBlock } from "../law/plan";
import type { Level } from "../terms/words";

/** compact: all levels of a session in one row · expanded: one level a row. */
export type PlanStyle = "compact" | "expanded";

/** One row of the annual plan table with the pack's mends applied; also what `plan --json` writes. */
export interface PlanRow {
  readonly occupation: string;
  readonly occupationCode: string | null;
  /** Empty: 不分工种. */
  readonly workTypes: readonly string[];
  readonly levels: readonly Level[];
  /** "YYYY-MM-DD", or the notice's own words where it prints only months; null where it prints nothing. */
  readonly apply: string | null;
  readonly exam: string;
  readonly venue: string | null;
  readonly theory: boolean;
  readonly skill: boolean;
  readonly comprehensive: boolean;
  readonly contact: string | null;
}

/** The plan's rows in the notice's order; none where the notice has no plan. */
export function planRows(pack: RulePack, style: PlanStyle): PlanRow[] {
  return (pack.plan?.blocks ?? []).flatMap((block) => {
    const groups = style === "compact" ? [block.levels] : block.levels.map((level) => [level]);
    return block.sessions.flatMap((session) => groups.map((levels) => rowOf(pack, block, session, levels)));
  });
}

function rowOf(
  pack: RulePack,
  block: PlanBlock,
  session: PlanBlock["sessions"][number],
  levels: readonly Level[],
): PlanRow {
  const occupation = block.mend?.occupation ?? block.occupation;
  return {
    occupation,
    occupationCode: pack.occupations.find(({ name }) => name === occupation)?.code ?? null,
    workTypes: block.workTypes,
    levels,
    apply: session.mend?.apply ?? session.apply,
    exam: session.mend?.exam ?? session.exam,
    venue: block.venue,
    ...block.subjects,
    contact: block.contact,
  };
}
