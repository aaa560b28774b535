import { corrected } from "../core/corrections/corrected";
import type { CellChange } from "../core/corrections/correction";
import { contentEdits, type CellContent } from "../core/corrections/edits";
import { findCorrections } from "../core/corrections/find";
import { proposalSteps, type Proposal, type ProposalOptions } from "../core/corrections/propose";
import type { RulePack } from "../core/law/schema";
import { IDENTIFYING } from "../core/sheet/fields";
import { cellAt, type Grid } from "../core/sheet/grid";
import type { SheetReading } from "../core/sheet/sheet-reading";
import type { CellValue } from "../core/text/value";
import { inBreaths } from "./breath";
import { cellsNow, type CellNow } from "./cells-now";
import { jobError } from "./failure";
import type { AuditedSheet } from "./jobs";
import { PortError, type Progress, type Snapshot, type WorkbookPort } from "./port";
import { isUnchanged, valuesIn } from "./unchanged";

/** A cell that was corrected: what it held, what it holds since, and who stood in its row. */
interface CorrectedCell {
  readonly before: CellContent;
  readonly after: CellContent;
  /** Name and number as the row has them since. */
  readonly who: readonly CellValue[];
}

/** Corrections that stand in a sheet and can be taken back. */
export interface AppliedCorrections {
  readonly sheet: string;
  readonly cells: readonly CorrectedCell[];
  /** How many were left out since their cell does not say any more what was read. */
  readonly skipped: number;
}

/** What taking back has come to: cells that hold again what they held, and those that somebody has changed since. */
export interface TakenBack {
  readonly restored: number;
  readonly skipped: number;
}

/** What could be written better in an audited sheet, and what that would change. Reads which cells are formulas; changes nothing. */
export async function proposeCorrections(
  port: WorkbookPort,
  { audit, grid, records }: AuditedSheet,
  pack: RulePack,
  options: Omit<ProposalOptions, "records">,
  progress?: Progress,
): Promise<readonly Proposal[]> {
  const found = findCorrections(grid, audit, pack);
  const now = await cellsNow(port, grid.name, found);
  const plain = found.filter((_, place) => now[place]?.isFormula === false);
  const given = { ...options, ...(records && { records }) };
  return inBreaths(proposalSteps(grid, audit, pack, given, plain), progress);
}

/**
 * Writes corrections into the cells that still say what was read and hold no formula. Throws PortError "changed-meanwhile" if
 * the sheet does not say any more what was read, "changed-while-writing" if somebody moved meanwhile.
 */
export async function applyCorrections(
  port: WorkbookPort,
  { audit, grid }: Pick<AuditedSheet, "audit" | "grid">,
  corrections: readonly CellChange[],
  progress?: Progress,
): Promise<AppliedCorrections> {
  if (grid.form) throw jobError({ kind: "form-unwritten", sheet: grid.name });
  if (!(await isUnchanged(port, audit.sheet, grid, [], []))) throw new PortError("changed-meanwhile", grid.name);
  const now = await cellsNow(port, grid.name, corrections);
  const standing = corrections.flatMap((one, place) => {
    const cell = now[place];
    return cell === undefined || cell.isFormula || cell.value !== one.before ? [] : [{ one, cell }];
  });
  const made = corrected(
    grid,
    standing.map(({ one }) => one),
  );
  const people = identifyingColumns(audit.sheet);
  const cells = standing.map(({ one, cell }): CorrectedCell => {
    const { row, column } = one;
    return {
      before: { row, column, value: one.before, numberFormat: cell.numberFormat },
      after: { row, column, value: one.after, numberFormat: one.numberFormat ?? cell.numberFormat },
      who: people.map((place) => cellAt(made, row, place)),
    };
  });
  const contents = cells.map(({ after }) => after);
  const snapshot = peopleAsTheyStand(audit.sheet, grid, contents);
  await port.apply(contentEdits(grid.name, contents), progress, { snapshot });
  return { sheet: grid.name, cells, skipped: corrections.length - cells.length };
}

/** Gives cells back what they held: those that still hold what was written, in a row where the same person still stands. */
export async function takeBackCorrections(
  port: WorkbookPort,
  reading: SheetReading,
  { sheet, cells }: AppliedCorrections,
  progress?: Progress,
): Promise<TakenBack> {
  const people = identifyingColumns(reading);
  const who = cells.flatMap(({ after: { row } }) => people.map((column) => ({ row, column })));
  const now = await cellsNow(port, sheet, [...cells.map(({ after }) => after), ...who]);
  const whoNow = now.slice(cells.length).map(({ value }) => value);
  const isSame = (one: CorrectedCell, cell: CellNow | undefined, place: number): boolean =>
    cell !== undefined &&
    !cell.isFormula &&
    cell.value === one.after.value &&
    one.who.every((value, index) => value === whoNow[place * people.length + index]);
  const back = cells.filter((one, place) => isSame(one, now[place], place));
  const edits = contentEdits(
    sheet,
    back.map(({ before }) => before),
  );
  await port.apply(edits, progress);
  return { restored: back.length, skipped: cells.length - back.length };
}

function identifyingColumns({ columns }: SheetReading): readonly number[] {
  return IDENTIFYING.flatMap((field) => columns.get(field) ?? []);
}

/**
 * What must still stand when all is written: the header, and the names or numbers that are not written themselves. Where both
 * are, every cell that is written is read back all the same.
 */
function peopleAsTheyStand(reading: SheetReading, grid: Grid, contents: readonly CellContent[]): Snapshot {
  const { headerTop, headerRow, firstRow, lastRow } = reading;
  const written = new Set(contents.map(({ column }) => column));
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 1);
  const header = { row: headerTop, column: 1, rows: headerRow - headerTop + 1, columns: width };
  const people = identifyingColumns(reading)
    .filter((column) => !written.has(column))
    .map((column) => ({ row: firstRow, column, rows: Math.max(0, lastRow - firstRow + 2), columns: 1 }));
  return { sheet: grid.name, blocks: [header, ...people].map((block) => ({ block, values: valuesIn(grid, block) })) };
}
