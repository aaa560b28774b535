import { ownedColumns } from "../../core/sheet/owned-columns";
import { blockOf } from "./blocks";
import { askNames, type KnownNames, type NameAction, queueName } from "./names";
import type { Queued } from "./step";
import { written } from "./text-guard";
import type { CellValue } from "../../core/text/value";

/** Text that Excel takes for nothing else, whatever the cell's format. */
const PLAIN = /^[^0-9０-９=+\-@'#]+$/;

/**
 * Takes names back that were set over cells that had moved: those that were there get their reference back, new ones go.
 */
export function queueFormerNames(
  context: Excel.RequestContext,
  actions: readonly NameAction[],
  former: KnownNames,
): void {
  for (const { sheet, name } of actions) {
    const before = former.get(name.toLowerCase());
    queueName(
      context,
      before === undefined ? { kind: "delete", sheet, name } : { kind: "set", sheet, name, refersTo: before },
    );
  }
}

/**
 * After somebody has moved while results were written: what the last request covered is put back, then our columns, which
 * their names have followed, are blanked below the header. No verdict is left beside anybody.
 */
export async function takeBack(context: Excel.RequestContext, name: string, queued: readonly Queued[]): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(name);
  for (const { before } of queued) {
    const stood = before();
    if (stood === null) continue;
    const { rect, formulas } = stood;
    blockOf(sheet, rect).clear(Excel.ClearApplyTo.contents);
    if (formulas.some((row) => row.some((value) => value !== ""))) blockOf(sheet, rect).values = formulas.map(asTyped);
  }
  const names = askNames(context, name);
  await context.sync();
  const own = names.items.map((item) => ({ name: item.name, refersTo: String(item.formula) }));
  for (const { range } of ownedColumns({ name, names: own })) {
    if (range.rows < 2) continue;
    blockOf(sheet, { ...range, row: range.row + 1, rows: range.rows - 1 }).clear(Excel.ClearApplyTo.contents);
  }
  await context.sync();
}

/** A row of formulas so that Excel, which takes them as typed, makes of them what they were. */
function asTyped(row: readonly CellValue[]): CellValue[] {
  const all: unknown = row.map((value) => {
    if (value === "") return null;
    if (typeof value !== "string" || value.startsWith("=") || PLAIN.test(value)) return written(value);
    return value.startsWith("'") ? written(value) : `'${value}`;
  });
  return all as CellValue[];
}
