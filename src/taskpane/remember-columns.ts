import {
  type RememberedColumns,
  rememberedColumns,
  rememberedText,
  rememberSheet,
  settledIn,
} from "../core/sheet/remembered-columns";
import { joinSettled } from "../core/sheet/settle";
import { NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import { columnsIn, recallColumns, rememberColumns } from "../workbook/column-memory";
import type { Memory } from "../workbook/memory";
import type { WorkbookPort } from "../workbook/port";
import type { Machine } from "./machine";
import type { Result } from "./result";

/** What is remembered for a sheet: by its workbook, and of headings by the machine. */
export function rememberedFor(memory: Memory, machine: Machine, sheet: string): Settled {
  return joinSettled(settledIn(columnsIn(memory), sheet), rememberedOn(machine));
}

/** The headings that the machine knows; they hold in every sheet. */
export function rememberedOn(machine: Machine): Settled {
  return { ...NOTHING_SETTLED, headings: onMachine(machine).headings };
}

/** Has workbook and machine remember how the result's columns were settled; the machine no values. Throws PortErrors. */
export async function rememberFor(
  port: WorkbookPort,
  machine: Machine,
  { sheets }: Pick<Result, "sheets">,
): Promise<void> {
  const remembered = (before: RememberedColumns) =>
    sheets.reduce((known, { audit, settled }) => rememberSheet(known, audit.sheet, settled), before);
  const { headings } = remembered(onMachine(machine));
  machine.save("columns", rememberedText({ headings, values: new Map() }));
  await rememberColumns(port, remembered(await recallColumns(port)));
}

function onMachine(machine: Machine): RememberedColumns {
  return rememberedColumns(machine.load("columns"));
}
