import { recordProblems, unusableSheet } from "../../explain/record";
import type { Grid } from "../../sheet/grid";
import type { SheetProblem } from "../../sheet/sheet-reading";
import { readBans, type Ban } from "./bans";
import { readMarks, type PastMark } from "./marks";
import type { RecordFault } from "./row";
import { readSchools } from "./schools";
import { readSpells, type Spell } from "./spells";
import { recordTable } from "../../sheet/record-table";
import type { Vocabulary } from "../../sheet/vocabulary";

/** What the optional sheets of a workbook say, before it is known of whom; null: there is no such sheet. */
export interface Records {
  readonly work: readonly Spell[] | null;
  readonly marks: readonly PastMark[] | null;
  readonly bans: readonly Ban[] | null;
  /** 经评估论证院校, by name. */
  readonly schools: ReadonlySet<string> | null;
  readonly problems: readonly SheetProblem[];
}

/** Reads the optional sheets among those given; others are left aside. Several of one kind are read as one. */
export function readRecords(grids: readonly Grid[], { headings, remarks }: Vocabulary): Records {
  let work: readonly Spell[] | null = null;
  let marks: readonly PastMark[] | null = null;
  let bans: readonly Ban[] | null = null;
  let schools: ReadonlySet<string> | null = null;
  const problems: SheetProblem[] = [];
  for (const grid of grids) {
    const table = recordTable(grid, headings);
    if (table === null) continue;
    if (table.missing.length > 0) {
      problems.push(unusableSheet(grid.name, table.missing));
      continue;
    }
    const faults: RecordFault[] = [];
    switch (table.kind) {
      case "work":
        work = [...(work ?? []), ...readSpells(table, faults, remarks)];
        break;
      case "marks":
        marks = [...(marks ?? []), ...readMarks(table, faults, remarks)];
        break;
      case "bans":
        bans = [...(bans ?? []), ...readBans(table, faults, remarks)];
        break;
      case "schools":
        schools = new Set([...(schools ?? []), ...readSchools(table)]);
        break;
    }
    problems.push(...recordProblems(faults));
  }
  return { work, marks, bans, schools, problems };
}
