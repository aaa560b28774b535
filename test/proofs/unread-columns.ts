import { audit, type AuditRow } from "../../src/core/audit";
import type { RulePack } from "../../src/core/law/schema";
import type { Grid } from "../../src/core/sheet/grid";
import { readSheet } from "../../src/core/sheet/reading";
import type { SheetReading, TablePart } from "../../src/core/sheet/sheet-reading";
import type { Field } from "../../src/core/terms/field";
import type { Day } from "../../src/core/time/day";
import { vocabulary } from "../../src/vocabulary";

/** A heading that nobody can read. */
const UNREADABLE = "备用栏";

/** The sheet as it would be read if nobody could say for sure what one of its columns means: it is only offered. */
export function withUnread(reading: SheetReading, column: number): SheetReading {
  const offers = fieldsOf(reading, column);
  const hidden = (part: TablePart): TablePart => ({
    ...part,
    columns: new Map(
      [...part.columns].flatMap(([field, columns]) => {
        const others = columns.filter((one) => one !== column);
        return others.length === 0 ? [] : [[field, others] as const];
      }),
    ),
    unsure: [...part.unsure, ...offers.map((field) => ({ field, column }))],
    headings: part.headings.map((heading, place) => (place === column - 1 ? UNREADABLE : heading)),
  });
  return {
    ...reading,
    ...hidden(reading),
    parts: reading.parts.map(hidden),
    readings: reading.readings.map((one) =>
      one.column === column ? { ...one, heading: UNREADABLE, fields: [], why: "unsure", offers } : one,
    ),
  };
}

function fieldsOf({ columns }: SheetReading, column: number): readonly Field[] {
  return [...columns].flatMap(([field, places]) => (places.includes(column) ? [field] : []));
}

/** A row that is decided otherwise than with all its columns read, though it is not left open, or is left open without a word. */
export interface Guess {
  readonly column: number;
  readonly fields: readonly Field[];
  readonly before: AuditRow;
  readonly after: AuditRow;
}

/** Leaves the columns of a sheet unread one after the other. */
export function guessesIn(grid: Grid, pack: RulePack, asOf: Day): readonly Guess[] {
  const reading = readSheet(grid, vocabulary);
  if (reading === null) return [];
  const { rows } = audit(grid, pack, { asOf, reading });
  const columns = new Set([...reading.columns.values()].flat());
  return [...columns].flatMap((column) => {
    const after = audit(grid, pack, { asOf, reading: withUnread(reading, column) });
    return rows.flatMap((before): Guess[] => {
      const other = after.rows.find(({ applicant }) => applicant.row === before.applicant.row);
      if (other === undefined) return [];
      const { verdict } = other.decision;
      if (verdict === before.decision.verdict) return [];
      // Met in both: only an error of that very cell is not seen.
      if (verdict === "eligible" && isMetIn(before, other)) return [];
      const told = verdict === "undetermined" && other.unread.some((one) => one.column === column);
      return told ? [] : [{ column, fields: fieldsOf(reading, column), before, after: other }];
    });
  });
}

/** The clause that a row rests on is met with the column read as well. */
function isMetIn({ decision: { clauses } }: AuditRow, { decision: { clause } }: AuditRow): boolean {
  return clauses.some(({ clause: other, outcome }) => outcome === "met" && other === clause?.clause);
}
