import type { RulePack } from "../law/schema";
import type { PlanBlock } from "../law/plan";
import type { Level } from "../terms/words";
import type { PlanLayout } from "./layout";

/** One row of the annual plan table with the pack's mends applied; also what `plan --json` writes. */
export interface PlanRow {
  /** Several are joined by 、 where the layout writes them together. */
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

/** A row of the table, and the rows that it joins, each of one occupation. */
export interface PlanLine {
  readonly row: PlanRow;
  readonly parts: readonly PlanRow[];
}

/** The plan's rows as the layout has them; none where the notice has no plan. */
export function planRows(pack: RulePack, layout: PlanLayout): PlanRow[] {
  return planLines(pack, layout).map(({ row }) => row);
}

/** As `planRows`, each row with the rows that it joins. */
export function planLines(pack: RulePack, { unit, order }: Pick<PlanLayout, "unit" | "order">): PlanLine[] {
  const rows = (pack.plan?.blocks ?? []).flatMap((block) => {
    const groups = unit.levels === "together" ? [block.levels] : block.levels.map((level) => [level]);
    return block.sessions.flatMap((session) => groups.map((levels) => rowOf(pack, block, session, levels)));
  });
  const lines = unit.occupations === "each" ? rows.map((row) => ({ row, parts: [row] })) : gathered(rows);
  if (order.length === 0) return lines;
  return lines.sort((a, b) => {
    for (const key of order) {
      const difference = compareBy(key, a.row, b.row);
      if (difference !== 0) return difference;
    }
    return 0;
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

/**
 * One line for the rows that differ in nothing but the occupation, its code and its work types; it stands where the first
 * stood.
 */
function gathered(rows: readonly PlanRow[]): PlanLine[] {
  const groups = new Map<string, PlanRow[]>();
  for (const row of rows) {
    const { levels, apply, exam, venue, theory, skill, comprehensive, contact } = row;
    const key = JSON.stringify([levels, apply, exam, venue, theory, skill, comprehensive, contact]);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return [...groups.values()].flatMap((parts) => {
    const [first] = parts;
    if (first === undefined) return [];
    const codes = once(parts.flatMap(({ occupationCode }) => occupationCode ?? []));
    const row = {
      ...first,
      occupation: once(parts.map(({ occupation }) => occupation)).join("、"),
      occupationCode: codes.length === 0 ? null : codes.join("、"),
      workTypes: once(parts.flatMap(({ workTypes }) => workTypes)),
    };
    return [{ row, parts }];
  });
}

function once(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}

/**
 * Levels go from the lowest (5) upward, days from the earliest; the notice's own words stand behind all days, by their first
 * month.
 */
function compareBy(key: PlanLayout["order"][number], a: PlanRow, b: PlanRow): number {
  switch (key) {
    case "occupation":
      return compareText(a.occupation, b.occupation);
    case "level":
      return (b.levels[0] ?? 0) - (a.levels[0] ?? 0);
    case "apply":
    case "exam":
      return compareText(dateOrder(a[key] ?? ""), dateOrder(b[key] ?? ""));
  }
}

function dateOrder(date: string): string {
  if (/^\d{4}-/.test(date)) return date;
  return `9999-${(/(\d+)月/.exec(date)?.[1] ?? "99").padStart(2, "0")}`;
}

/** By code unit, the same on every machine. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
