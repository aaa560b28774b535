import type { BookSheet } from "../../xlsx/book";
import type { Rect } from "../../core/terms/cell";
import { fault } from "../protocol/fault";
import { type HostNode, isNode } from "../protocol/node";
import type { World } from "../world/world";

/** What a Worksheet object stands for, and whatever belongs to a sheet. */
export interface SheetSelf {
  readonly world: World;
  readonly sheet: BookSheet;
}

/** What a Range object stands for, and whatever belongs to a block of cells. */
export interface RangeSelf extends SheetSelf {
  readonly range: Rect;
}

const RANGES = new WeakMap<HostNode, RangeSelf>();

/** Remembers what a Range object stands for, so that it can be an argument. */
export function asRange(node: HostNode, self: RangeSelf): HostNode {
  RANGES.set(node, self);
  return node;
}

/** The block behind an argument that is a Range. */
export function rangeOf(argument: unknown, place: string): RangeSelf {
  const found = isNode(argument) ? RANGES.get(argument) : undefined;
  if (found === undefined) throw fault("InvalidArgument", "A range is expected.", place);
  return found;
}
