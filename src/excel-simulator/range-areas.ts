import { formatAddress, intersection } from "./address";
import { fault } from "./fault";
import { type HostNode, NULL_NODE, define } from "./node";
import { range, type RangeSelf } from "./range";
import type { Rect } from "../core/terms/cell";

/** Above this many areas Excel refuses to list merged cells. */
const MAX_MERGED_AREAS = 512;

interface Areas extends RangeSelf {
  readonly areas: readonly Rect[];
}

/** The merged cells that touch a block, as Excel 1.13 lists them. */
export function rangeAreas(self: RangeSelf): HostNode {
  const areas = self.sheet.merges().filter((merge) => intersection(merge, self.range) !== null);
  if (areas.length > MAX_MERGED_AREAS) {
    throw fault("InvalidOperation", "Too many merged areas.", "Range.getMergedAreasOrNullObject");
  }
  return areas.length === 0 ? NULL_NODE : members({ ...self, areas });
}

const members = define<Areas>({
  className: "RangeAreas",
  age: 9,
  scalars: {
    AreaCount: { get: ({ areas }) => areas.length },
    Address: { get: ({ sheet, areas }) => areas.map((area) => formatAddress(sheet.name, area)).join(",") },
  },
  objects: { Areas: (self) => collection(self) },
});

const collection = define<Areas>({
  className: "RangeCollection",
  age: 9,
  items: (self) => self.areas.map((area) => range({ ...self, range: area })),
});
