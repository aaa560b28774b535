import { audit, type Audit } from "../../src/core/audit";
import type { RulePack } from "../../src/core/law/schema";
import type { Grid } from "../../src/core/sheet/grid";
import { readSheet } from "../../src/core/sheet/reading";
import { vocabulary } from "../../src/vocabulary";
import { FILLED_ON } from "../support/layout-person";

/** An audit on the day on which the sheets are filled; null: nobody finds a header in it. */
export function auditOrNull(grid: Grid, pack: RulePack): Audit | null {
  const reading = readSheet(grid, vocabulary);
  return reading && audit(grid, pack, { asOf: FILLED_ON, reading });
}

/** What is decided for each person, from top to bottom; null: nobody finds a header. */
export function verdictsOf(grid: Grid, pack: RulePack): readonly string[] | null {
  const found = auditOrNull(grid, pack);
  return (
    found &&
    found.rows.map(({ applicant, decision }) => {
      const { verdict, occupation, appliedLevel, level, highestLevel, clause, fee } = decision;
      return JSON.stringify([
        applicant.name,
        verdict,
        occupation,
        appliedLevel,
        level,
        highestLevel,
        clause?.clause.id ?? null,
        fee,
      ]);
    })
  );
}
