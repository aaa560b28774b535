import {
  type RememberedColumns,
  rememberedColumns,
  rememberedText,
  rememberSheet,
  settledIn,
} from "../core/sheet/remembered-columns";
import { joinSettled } from "../core/sheet/settle";
import type { Settled } from "../core/sheet/settled";
import { recallColumns, rememberColumns } from "../workbook/column-memory";
import type { WorkbookPort } from "../workbook/port";
import type { Result } from "./state";

/** Where the machine keeps what headings mean. */
const KEY = "rending.columns";

/** What is remembered for a sheet: by its workbook, and of headings by the machine. */
export async function rememberedFor(port: WorkbookPort, sheet: string): Promise<Settled> {
  return joinSettled(settledIn(await recallColumns(port), sheet), settledIn(onMachine(), sheet));
}

/** Has workbook and machine remember how the result's columns were settled; the machine no values. Throws PortErrors. */
export async function rememberFor(
  port: WorkbookPort,
  { audit, settled }: Pick<Result, "audit" | "settled">,
): Promise<void> {
  const { headings } = rememberSheet(onMachine(), audit.sheet, settled);
  keepOnMachine({ headings, values: new Map() });
  await rememberColumns(port, rememberSheet(await recallColumns(port), audit.sheet, settled));
}

function onMachine(): RememberedColumns {
  try {
    return rememberedColumns(localStorage.getItem(KEY));
  } catch {
    // A frame of another site may have no storage: then nothing is remembered on the machine.
    return rememberedColumns(null);
  }
}

function keepOnMachine(columns: RememberedColumns): void {
  try {
    const text = rememberedText(columns);
    if (text === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, text);
  } catch {
    // The workbook remembers it all the same.
  }
}
