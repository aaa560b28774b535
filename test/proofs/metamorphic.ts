import { packs } from "../../src/packs";
import { dice } from "../support/dice";
import type { SheetLayout } from "../support/layout";
import { CHANGES, type Change } from "./changes";
import { type FilledSheet, filledSheet, gridOf } from "./filled-sheet";
import { verdictsOf } from "./verdicts";

export type ChangeName = keyof typeof CHANGES;
export const CHANGE_NAMES = Object.keys(CHANGES).filter(isChange);

function isChange(name: string): name is ChangeName {
  return name in CHANGES;
}

/** What a change did to the verdicts of one sheet. */
export interface Tried {
  /** False: the sheet has nothing that this change could change. */
  readonly applied: boolean;
  /** Verdicts before that are not those after; [] where all are the same. */
  readonly differences: readonly string[];
}

/** A sheet of the layout by a seed, which chooses its notice, too. */
export function sheetOf(layout: SheetLayout, seed: number, people: number): FilledSheet {
  const pack = packs[seed % packs.length];
  if (!pack) throw new Error("no pack");
  return filledSheet(layout, pack, seed, people);
}

/** Makes the changes one after the other and audits the sheet before and after. */
export function tryChanges(sheet: FilledSheet, names: readonly ChangeName[], seed: number): Tried {
  const roll = dice(seed);
  let changed = sheet;
  for (const name of names) {
    const change: Change = CHANGES[name];
    changed = change(changed, roll) ?? changed;
  }
  if (changed === sheet) return { applied: false, differences: [] };
  const before = verdictsBefore(sheet);
  const after = verdictsOf(gridOf(changed), sheet.pack);
  return { applied: true, differences: differencesOf(before, after) };
}

const known = new WeakMap<FilledSheet, readonly string[] | null>();

/** Worked out once: one sheet is changed in many ways. */
function verdictsBefore(sheet: FilledSheet): readonly string[] | null {
  const before = known.get(sheet);
  if (before !== undefined) return before;
  const verdicts = verdictsOf(gridOf(sheet), sheet.pack);
  known.set(sheet, verdicts);
  return verdicts;
}

function differencesOf(before: readonly string[] | null, after: readonly string[] | null): readonly string[] {
  if (before === null || after === null)
    return before === after ? [] : [before === null ? "was refused" : "is refused"];
  if (before.length !== after.length) return [`${before.length} people are ${after.length}`];
  return before.flatMap((one, place) => (one === after[place] ? [] : [`${one} is ${after[place] ?? ""}`]));
}
