import type { Grid } from "../../sheet/grid";
import { sheetProblem, type SheetProblem } from "../../problems/sheet-problem";
import { readBans, type Ban } from "./bans";
import { readScores, type PastScore } from "./scores";
import { readSchools } from "./schools";
import { readEmploymentPeriods, type EmploymentPeriod } from "./employment";
import { recordTable } from "../../sheet/record-table";
import type { Vocabulary } from "../../sheet/vocabulary";

/** What the optional sheets of a workbook say, before it is known of whom; null: there is no such sheet. */
export interface Records {
  readonly work: readonly EmploymentPeriod[] | null;
  readonly marks: readonly PastScore[] | null;
  readonly bans: readonly Ban[] | null;
  /** 经评估论证院校, by name. */
  readonly schools: ReadonlySet<string> | null;
  readonly problems: readonly SheetProblem[];
}

/** Reads the optional sheets among those given; others are left aside. Several of one kind are read as one. */
export function readRecords(grids: readonly Grid[], { headings, remarks }: Vocabulary): Records {
  let work: readonly EmploymentPeriod[] | null = null;
  let marks: readonly PastScore[] | null = null;
  let bans: readonly Ban[] | null = null;
  let schools: ReadonlySet<string> | null = null;
  const problems: SheetProblem[] = [];
  for (const grid of grids) {
    const table = recordTable(grid, headings);
    if (table === null) continue;
    if (table.missing.length > 0) {
      const at = { kind: "record-sheet", sheet: grid.name } as const;
      problems.push(sheetProblem("record-columns", at, { headings: table.missing }));
      continue;
    }
    const found: SheetProblem[] = [];
    switch (table.kind) {
      case "work":
        work = [...(work ?? []), ...readEmploymentPeriods(table, found, remarks)];
        break;
      case "marks":
        marks = [...(marks ?? []), ...readScores(table, found, remarks)];
        break;
      case "bans":
        bans = [...(bans ?? []), ...readBans(table, found, remarks)];
        break;
      case "schools":
        schools = new Set([...(schools ?? []), ...readSchools(table)]);
        break;
    }
    problems.push(...listed(found, grid));
  }
  return { work, marks, bans, schools, problems };
}

/** As many cells of one sheet as anybody reads one by one. */
const MOST_LISTED = 20;

/** The problems of one sheet; of a great many the rest as one, from the row of the first of them on. */
function listed(problems: readonly SheetProblem[], grid: Grid): readonly SheetProblem[] {
  const next = problems[MOST_LISTED]?.at;
  if (next?.kind !== "record-cell") return problems;
  const more = { from: next.row, cells: problems.length - MOST_LISTED };
  return [
    ...problems.slice(0, MOST_LISTED),
    sheetProblem("record-more", { kind: "record-sheet", sheet: grid.name }, more),
  ];
}
