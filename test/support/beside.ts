import { vocabulary } from "../../src/vocabulary";
import { dayFromIso } from "../../src/core/time/day";
import { audit, type Audit, type AuditRow } from "../../src/core/audit";
import { readRecords } from "../../src/core/facts/records/records";
import { drawGrid } from "./draw";
import { packOf, sheetOf, type Facts } from "./people";
import type { Assumptions } from "../../src/core/requirements/assumptions";

interface Setting {
  readonly asOf?: string;
  readonly pack?: string;
  /** All canonical columns where left out. */
  readonly headings?: readonly string[];
  readonly assume?: Partial<Assumptions>;
}

/** Audits people with drawn optional sheets beside them, under Jinan 2026 on 2026-03-01 unless said otherwise. */
export function auditBeside(
  people: readonly Facts[],
  sheets: Readonly<Record<string, string>>,
  { asOf = "2026-03-01", pack, assume, headings }: Setting = {},
): Audit {
  const grids = Object.entries(sheets).map(([name, table]) => drawGrid(table, { name }));
  return audit(sheetOf(people, headings), packOf(pack), {
    asOf: dayFromIso(asOf) ?? NaN,
    records: readRecords(grids, vocabulary),
    ...(assume ? { assumptions: assume } : {}),
  });
}

export function rowBeside(facts: Facts, sheets: Readonly<Record<string, string>>, setting: Setting = {}): AuditRow {
  const [row] = auditBeside([facts], sheets, setting).rows;
  if (!row) throw new Error("nobody in the sheet");
  return row;
}
