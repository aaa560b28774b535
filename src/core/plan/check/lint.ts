import type { RulePack } from "../../law/schema";
import type { HolidayCalendar } from "../holidays";
import type { OccupationCatalog } from "../occupation-catalog";
import type { PlanTable } from "../table/model";
import type { PlanWords } from "../table/words";
import { columnFindings } from "./columns";
import { filedFindings } from "./filed";
import { PLAN_KINDS, type PlanFinding } from "./finding";
import { holidayFindings } from "./holidays";
import { rowNameFindings, tableNameFindings } from "./names";
import { rowTimeFindings } from "./row-times";
import { seriesFindings } from "./series";

/** What a plan table is held against. */
export interface PlanKnowledge {
  readonly words: PlanWords;
  readonly catalog: OccupationCatalog;
  readonly holidays: HolidayCalendar;
  /** The notice that says what is filed; null: not asked. */
  readonly pack: RulePack | null;
}

/** Everything that a careful reader would find in a plan table, by row and column. Nothing is mended. */
export function lintPlan(table: PlanTable, { words, catalog, holidays, pack }: PlanKnowledge): PlanFinding[] {
  const findings = [
    ...columnFindings(table),
    ...table.rows.flatMap((row) => [
      ...rowTimeFindings(row, table, words),
      ...rowNameFindings(row, catalog, words.limits),
      ...(pack === null ? [] : filedFindings(row, pack)),
    ]),
    ...seriesFindings(table),
    ...tableNameFindings(table, words.limits),
    ...holidayFindings(table, holidays),
  ];
  return once(findings).sort(
    (a, b) =>
      a.row - b.row || (a.column ?? 0) - (b.column ?? 0) || PLAN_KINDS.indexOf(a.kind) - PLAN_KINDS.indexOf(b.kind),
  );
}

/** A cell of a merged block is read by several rows, and told once. */
function once(findings: readonly PlanFinding[]): PlanFinding[] {
  return [...new Map(findings.map((one) => [`${one.row}/${one.column}/${one.kind}/${one.why}`, one])).values()];
}
