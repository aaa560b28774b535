import { z } from "zod";
import { guessNotice, type NoticeGuess } from "../core/decide/guess-notice";
import type { RulePack } from "../core/law/schema";
import type { Vocabulary } from "../core/sheet/vocabulary";
import type { Day } from "../core/time/day";
import { type Memory, NO_MEMORY, recalled } from "../workbook/memory";
import type { WorkbookPort } from "../workbook/port";
import { termsIn } from "../workbook/terms-memory";
import type { Machine } from "./machine";

/** Why notice and day stand in their fields before anybody has chosen them. */
export type Opening =
  /** This workbook was last audited by them. `chosen`: the day goes on holding, else it was the day of that audit. */
  | { readonly by: "workbook"; readonly packId: string; readonly asOf: Day; readonly chosen: boolean }
  | { readonly by: "guess"; readonly packId: string; readonly guess: NoticeGuess }
  /** The last notice on this machine. */
  | { readonly by: "machine"; readonly packId: string };

const LAST = z.object({ version: z.literal(1), pack: z.string() });

/** With what the pane opens a workbook; null: with the notice in force. Nothing is wrong where the workbook cannot be asked. */
export async function openingOf(
  port: WorkbookPort,
  machine: Machine,
  packs: readonly RulePack[],
  vocabulary: Vocabulary,
  today: Day,
): Promise<Opening | null> {
  const isKnown = (id: string) => packs.some((pack) => pack.id === id);
  let memory: Memory = NO_MEMORY;
  const sheets = await port.sheets((told) => (memory = told)).catch(() => []);
  const remembered = termsIn(memory);
  if (remembered !== null && isKnown(remembered.pack)) {
    const { pack, asOf, chosen } = remembered;
    return { by: "workbook", packId: pack, asOf, chosen };
  }
  const heads = sheets.filter(({ visible, fault }) => visible && !fault).map(({ head }) => head);
  const guess = guessNotice(heads, packs, vocabulary, today);
  if (guess !== null) return { by: "guess", packId: guess.pack.id, guess };
  const last = recalled(machine.load("terms") ?? undefined, LAST);
  return last !== null && isKnown(last.pack) ? { by: "machine", packId: last.pack } : null;
}

/** Has the machine remember the notice that was used last. */
export function rememberNotice(machine: Machine, packId: string): void {
  machine.save("terms", JSON.stringify({ version: 1, pack: packId }));
}
