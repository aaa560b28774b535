import { bindRulings, type BoundRulings, rulingPrint, type RuledRow } from "../core/decide/rulings/bind";
import { type RowRuling, rulingEdits, wordsOf } from "../core/results/ruling-edits";
import type { Edit } from "../core/sheet/edit";
import type { Grid } from "../core/sheet/grid";
import { cleanText } from "../core/text/clean";
import type { CellValue } from "../core/text/value";
import { jobError } from "./failure";
import type { AuditedSheet } from "./jobs";
import { PortError, type Progress, type WorkbookPort } from "./port";
import { checkColumns } from "./reach";
import { rememberRulings, rulingsIn } from "./ruling-memory";
import { isUnchanged, snapshotOf } from "./unchanged";

/** A sheet into which decisions of the clerk were written. */
export interface RuledSheet {
  /** As a port would read it now: to be audited again without reading. */
  readonly grid: Grid;
  readonly edits: readonly Edit[];
  /** For the option of the next audit. */
  readonly rulings: BoundRulings["remembered"];
}

/**
 * Writes decisions of the clerk (with no verdict: takes them back) into her two columns and binds them to the facts on which the
 * audit stands. `wrote`: the edits by which its results were written since. Nothing else changes: the results are written as ever. Throws PortError "changed-meanwhile" or
 * "changed-while-writing" as `writeResults` does, and those of `remember`.
 */
export async function ruleRows(
  port: WorkbookPort,
  { audit, grid: read, wrote = [] }: Pick<AuditedSheet, "audit" | "grid"> & { readonly wrote?: readonly Edit[] },
  rulings: readonly RowRuling[],
  progress?: Progress,
): Promise<RuledSheet> {
  if (read.form) throw jobError({ kind: "form-unwritten", sheet: read.name });
  const grid = gridAfter(read, wrote);
  const edits = rulingEdits(audit.sheet, grid, rulings);
  checkColumns(grid, edits);
  if (!(await isUnchanged(port, audit.sheet, grid, edits, []))) throw new PortError("changed-meanwhile", grid.name);
  await port.apply(edits, progress, { snapshot: snapshotOf(audit.sheet, grid, edits) });
  const memory = await port.recall();
  const bound = boundNow(audit, rulingsIn(memory), rulings);
  await rememberRulings(port, bound);
  return { grid: gridAfter(grid, edits), edits, rulings: bound.remembered };
}

/** What is remembered once these decisions stand: made on the facts that were seen, whatever was remembered of the rows before. */
function boundNow(
  { sheet, rows }: AuditedSheet["audit"],
  { salt, prints }: BoundRulings["remembered"],
  rulings: readonly RowRuling[],
): BoundRulings {
  const said = new Map(rulings.map((one) => [one.row, one]));
  const fresh: RuledRow[] = [];
  const all = rows.map(({ applicant }): RuledRow => {
    const one = said.get(applicant.row);
    if (one === undefined) return { sheet: sheet.name, applicant };
    const reason = cleanText(wordsOf(one).rulingReason);
    const ruling = one.verdict === null ? null : { verdict: one.verdict, reason };
    const row = { sheet: sheet.name, applicant: { ...applicant, ruling } };
    fresh.push(row);
    return row;
  });
  const made = fresh.flatMap((row) => rulingPrint(row, salt) ?? []);
  const { remembered } = bindRulings(all, { salt, prints: [...prints, ...made] });
  return { remembered, changed: true };
}

/** The grid as a port would read it with these edits in the sheet, as far as values and names go. */
function gridAfter(grid: Grid, edits: readonly Edit[]): Grid {
  if (edits.length === 0) return grid;
  const cells = grid.cells.map((row) => [...row]);
  const names = new Map(grid.names.map((one) => [one.name, one]));
  for (const edit of edits) {
    if (edit.kind === "cells") for (const [place, values] of edit.values.entries()) putRow(edit, place, values);
    else if (edit.kind === "name") names.set(edit.name, { name: edit.name, refersTo: edit.refersTo });
    else if (edit.kind === "unname") names.delete(edit.name);
  }
  return { ...grid, cells, names: [...names.values()] };

  function putRow({ row, column }: { row: number; column: number }, place: number, values: readonly CellValue[]): void {
    while (cells.length < row + place) cells.push([]);
    const line = cells[row + place - 1] ?? [];
    while (line.length < column - 1) line.push("");
    line.splice(column - 1, values.length, ...values);
  }
}
