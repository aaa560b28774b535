import type { Level } from "../../terms/words";
import type { Day } from "../../time/day";
import type { PlanCell, PlanSpan, PlanTable, PlanTableRow } from "../table/model";
import { solidText } from "../../text/clean";

/** One exam of a row: a row with several dates in its cell has several. */
export interface ExamSession {
  readonly row: PlanTableRow;
  readonly cell: PlanCell;
  readonly span: PlanSpan;
  /** The day of the exam, or the first of its days. */
  readonly day: Day;
}

/** The sessions of one occupation, of the same work types and levels, in the table's order. */
export interface SessionBlock {
  readonly occupation: string;
  readonly workTypes: string;
  readonly levels: readonly Level[];
  readonly sessions: readonly ExamSession[];
}

export function sessionsOf(row: PlanTableRow): ExamSession[] {
  return row.times
    .filter(({ stage, subject }) => stage === "exam" && subject !== "skill")
    .flatMap(({ cell, spans }) =>
      spans.flatMap((span): ExamSession[] => {
        const day = span.first ?? span.last;
        return day === null ? [] : [{ row, cell, span, day }];
      }),
    );
}

/** The blocks of a table, in the order of their first rows. */
export function blocksOf(table: PlanTable): SessionBlock[] {
  const blocks = new Map<string, { block: Omit<SessionBlock, "sessions">; sessions: ExamSession[] }>();
  for (const row of table.rows) {
    const occupation = row.occupations.names.join("、");
    const workTypes = [...new Set(row.workTypes.names.map((name) => solidText(name)))].sort().join("、");
    const key = JSON.stringify([occupation, workTypes, row.levels.levels]);
    const found = blocks.get(key) ?? { block: { occupation, workTypes, levels: row.levels.levels }, sessions: [] };
    found.sessions.push(...sessionsOf(row));
    blocks.set(key, found);
  }
  return joined([...blocks.values()].map(({ block, sessions }) => ({ ...block, sessions })));
}

/** A row or two whose work types are printed otherwise (one repeated, one cut off) belong to the long block that shares them. */
function joined(blocks: readonly SessionBlock[]): SessionBlock[] {
  const kept = blocks.map((block) => ({ ...block, sessions: [...block.sessions] }));
  return kept.filter((block) => {
    if (block.sessions.length > 2) return true;
    const home = kept.find(
      (other) =>
        other.sessions.length >= 4 &&
        other.occupation === block.occupation &&
        other.levels.join() === block.levels.join() &&
        block.workTypes.split("、").some((name) => name !== "" && other.workTypes.split("、").includes(name)),
    );
    if (home === undefined) return true;
    home.sessions.push(...block.sessions);
    home.sessions.sort((one, other) => one.row.row - other.row.row);
    return false;
  });
}

/** The value that most have, where at least `share` of them have it and there are at least `least`. */
export function prevailing<T>(values: readonly T[], least: number, share: number): T | null {
  const counts = new Map<T, number>();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  const [top] = [...counts].sort((a, b) => b[1] - a[1]);
  return top !== undefined && values.length >= least && top[1] >= values.length * share ? top[0] : null;
}
