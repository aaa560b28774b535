import type { BookSheet, LookChange } from "../xlsx/book";
import { sameRange } from "./address";
import { fault } from "./fault";
import { touch, type World } from "./world";
import type { Rect } from "../core/terms/cell";

/**
 * Changes of looks that are still coming in: the client tells a range's looks property by property, the book takes them
 * all at once. They take effect before anything is read or written.
 */
export interface PendingLooks {
  readonly sheet: BookSheet;
  readonly range: Rect;
  change: LookChange;
  /** Edges asked for so far. */
  readonly sides: Set<string>;
}

function pendingFor(world: World, sheet: BookSheet, range: Rect): PendingLooks {
  if (world.looks?.sheet === sheet && sameRange(world.looks.range, range)) return world.looks;
  flushLooks(world);
  touch(world, sheet, range);
  return (world.looks = { sheet, range, change: {}, sides: new Set() });
}

export function addLook(world: World, sheet: BookSheet, range: Rect, change: LookChange): void {
  const looks = pendingFor(world, sheet, range);
  looks.change = { ...looks.change, ...change };
}

/** Notes one edge of a range; the book knows only cells framed on all sides, so all edges of a range have to come. */
export function addEdge(world: World, sheet: BookSheet, range: Rect, side: string): void {
  pendingFor(world, sheet, range).sides.add(side);
}

function allSides(range: Rect): readonly string[] {
  const inside = [...(range.rows > 1 ? ["InsideHorizontal"] : []), ...(range.columns > 1 ? ["InsideVertical"] : [])];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside];
}

/** Puts pending looks into the book. A part of the edges is more than the simulator can show, and fails. */
export function flushLooks(world: World): void {
  if (world.looks === null) return;
  const { sheet, range, change, sides } = world.looks;
  world.looks = null;
  const missing = allSides(range).filter((side) => !sides.has(side));
  const border = sides.size === 0 ? {} : { border: true };
  sheet.setFormat(range, missing.length === 0 ? { ...change, ...border } : change);
  if (sides.size > 0 && missing.length > 0) {
    const message = `The simulator draws all edges or none; missing: ${missing.join(", ")}.`;
    throw fault("ApiNotFound", message, "RangeBorder.style");
  }
}
