import type { Rect } from "../../core/sheet/grid";
import type { BookSheet } from "../../workbook/xlsx/book";
import { fault } from "./fault";
import { touch, type World } from "./world";

function expected(range: Rect): readonly string[] {
  const inside = [...(range.rows > 1 ? ["InsideHorizontal"] : []), ...(range.columns > 1 ? ["InsideVertical"] : [])];
  return ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", ...inside];
}

/** Notes one edge of a range; the book knows only cells framed on all sides, so all edges of a range have to come. */
export function addEdge(world: World, sheet: BookSheet, range: Rect, side: string): void {
  const key = `${sheet.name}!${range.row},${range.column},${range.rows},${range.columns}`;
  const edges = world.edges.get(key) ?? { sheet, range, sides: new Set<string>() };
  edges.sides.add(side);
  world.edges.set(key, edges);
  touch(world, sheet, range);
}

/** Frames the cells once every edge was asked for; a part of the edges is more than the simulator can show, and fails. */
export function drawBorders({
  sheet,
  range,
  sides,
}: {
  sheet: BookSheet;
  range: Rect;
  sides: ReadonlySet<string>;
}): void {
  const missing = expected(range).filter((side) => !sides.has(side));
  if (missing.length > 0) {
    throw fault(
      "ApiNotFound",
      `The simulator draws all edges or none; missing: ${missing.join(", ")}.`,
      "RangeBorder.style",
    );
  }
  sheet.setFormat(range, { border: true });
}
