import type { Audit } from "../../src/core/audit";
import type { RulePack } from "../../src/core/law/schema";
import { resultEdits } from "../../src/core/results/write";
import type { Grid } from "../../src/core/sheet/grid";
import { dice, pick } from "../support/dice";
import { sheetLayouts } from "../support/layout";
import { damagedGrid, damagedSheet } from "./damage";
import { gridOf } from "./filled-sheet";
import { sheetOf } from "./metamorphic";
import { tryUnread, type UnreadTried } from "./unread-cells";
import { auditOrNull } from "./verdicts";

/** A damaged sheet by its seed. */
export interface FuzzedSheet {
  readonly layout: string;
  readonly pack: RulePack;
  /** Before it was damaged. */
  readonly sound: Grid;
  readonly grid: Grid;
}

export interface FuzzTried extends UnreadTried {
  readonly refused: boolean;
  readonly people: number;
  readonly eligible: number;
  /** By the clock: of reading and auditing the damaged sheet. */
  readonly milliseconds: number;
}

export function fuzzedSheet(seed: number): FuzzedSheet {
  const roll = dice(seed);
  const layout = pick(roll, sheetLayouts);
  const sheet = sheetOf(layout, roll(1_000_000), 1 + roll(2));
  return {
    layout: layout.id,
    pack: sheet.pack,
    sound: gridOf(sheet),
    grid: damagedGrid(gridOf(damagedSheet(sheet, roll)), roll),
  };
}

/** Audits a damaged sheet, makes its results and tries unreadable cells; what goes wrong is among the failures. */
export function tryFuzzed(seed: number): FuzzTried {
  const { layout, pack, grid } = fuzzedSheet(seed);
  const none = { refused: true, people: 0, eligible: 0, milliseconds: 0, cells: 0, needed: 0 };
  const named = (failure: string): string => `seed ${seed}, ${layout}, ${pack.id}: ${failure}`;
  try {
    const began = performance.now();
    const found = auditOrNull(grid, pack);
    const milliseconds = performance.now() - began;
    if (found === null) return { ...none, milliseconds, failures: [] };
    const unread = tryUnread(grid, pack, found, dice(seed + 1), seed % 8 === 0);
    const written = seed % 8 === 1 ? formulasIn(found, grid) : [];
    const failures = [...unread.failures, ...written, ...faultsOf(found)].map(named);
    const { summary } = found;
    return { ...unread, failures, refused: false, people: summary.rows, eligible: summary.eligible, milliseconds };
  } catch (error) {
    return { ...none, failures: [named(error instanceof Error ? (error.stack ?? error.message) : String(error))] };
  }
}

/** The least processor time, of some rounds, that reading and auditing the sheet takes, in milliseconds. */
export function costOf(seed: number, rounds: number): number {
  const { grid, pack } = fuzzedSheet(seed);
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    auditOrNull(grid, pack);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}

/** Nothing that we write is a formula. */
function formulasIn(found: Audit, grid: Grid): readonly string[] {
  return resultEdits(found, grid).flatMap((edit) =>
    edit.kind === "cells"
      ? edit.values
          .flat()
          .flatMap((value) => (typeof value === "string" && /^[=+\-@]/.test(value) ? [`writes ${value}`] : []))
      : [],
  );
}

/** Whoever is eligible is so by a clause, without an error, and has a level. */
function faultsOf({ rows }: Audit): readonly string[] {
  return rows.flatMap(({ applicant, decision: { verdict, clause, level, problems } }) => {
    if (verdict !== "eligible") return [];
    const error = problems.find(({ severity }) => severity === "error");
    if (error) return [`row ${applicant.row}: eligible with the error ${error.kind}`];
    return clause?.outcome === "met" && level !== null ? [] : [`row ${applicant.row}: eligible by nothing`];
  });
}
