import { intersection } from "../../core/terms/cell";
import type { Highlight } from "../../xlsx/book";
import { type Draft, placeFormat, assertWritable, settle, touch } from "../world/world";
import { fault } from "../protocol/fault";
import { type HostNode, NULL_NODE, type Scalar, define } from "../protocol/node";
import { range } from "./range";
import type { RangeSelf } from "./self";

/** The file's words for kinds of rules and Office.js's; every other word is one of Excel's preset criteria. */
const TYPES: Readonly<Record<string, string>> = {
  expression: "Custom",
  cellIs: "CellValue",
  dataBar: "DataBar",
  colorScale: "ColorScale",
  iconSet: "IconSet",
  top10: "TopBottom",
  containsText: "ContainsText",
  notContainsText: "ContainsText",
  beginsWith: "ContainsText",
  endsWith: "ContainsText",
};

/** A format that stands in the book, or one that is being told. */
interface Format extends RangeSelf {
  readonly draft: Draft | null;
  readonly highlight: Highlight | null;
}

function formatsOf(self: RangeSelf): readonly Format[] {
  settle(self.world);
  const known = new Map([...self.world.formatIds].map(([id, bookId]) => [bookId, id]));
  const touched = self.sheet
    .highlights()
    .filter(({ ranges }) => ranges.some((area) => intersection(area, self.range) !== null));
  if (touched.some((highlight) => self.world.broken(highlight) === "listing")) throw unreadable();
  return touched.map((highlight) => ({
    ...self,
    draft: null,
    highlight: { ...highlight, id: known.get(highlight.id) ?? highlight.id },
  }));
}

/** What open Office threads report of rules made in Excel's own window. */
function unreadable(): Error {
  return fault("ItemNotFound", "The requested resource doesn't exist.", "ConditionalFormatCollection");
}

/** The format as the book has it, for looking at; a draft is ours and sound. */
function readable(self: Format): Highlight | null {
  const { highlight, world } = self;
  if (highlight !== null && world.broken({ ...highlight, id: bookId(self) }) === "parts") throw unreadable();
  return highlight;
}

const bookId = (self: Format) => self.world.formatIds.get(idOf(self)) ?? idOf(self);
const idOf = ({ draft, highlight }: Format) => draft?.id ?? highlight?.id ?? "";

/** A part that a draft still takes and a finished format only shows. */
function part(get: (highlight: Highlight) => unknown, set: (draft: Draft, value: string) => void): Scalar<Format> {
  return {
    get: (self) => {
      const highlight = readable(self);
      return highlight === null ? null : get(highlight);
    },
    set: ({ draft, world }, value) => {
      if (draft === null || !world.drafts.includes(draft)) {
        throw fault(
          "ApiNotFound",
          "The simulator changes a conditional format only in the batch that adds it.",
          "ConditionalFormat",
        );
      }
      set(draft, String(value));
    },
  };
}

const rule = define<Format>({
  className: "ConditionalFormatRule",
  age: 6,
  scalars: {
    Formula: part(
      ({ formula }) => (formula === null ? null : formula === "" ? "" : `=${formula}`),
      (draft, value) => void (draft.formula = value),
    ),
  },
});

const fill = define<Format>({
  className: "ConditionalRangeFill",
  age: 6,
  scalars: {
    Color: part(
      (it) => it.fill,
      (draft, value) => void (draft.fill = value),
    ),
  },
});

const font = define<Format>({
  className: "ConditionalRangeFont",
  age: 6,
  scalars: {
    Color: part(
      (it) => it.fontColor,
      (draft, value) => void (draft.fontColor = value),
    ),
  },
});

const rangeFormat = define<Format>({
  className: "ConditionalRangeFormat",
  age: 6,
  scalars: {
    NumberFormat: part(
      (it) => it.numberFormat,
      (draft, value) => void (draft.numberFormat = value),
    ),
  },
  objects: { Fill: fill, Font: font },
});

const custom = define<Format>({
  className: "CustomConditionalFormat",
  age: 6,
  objects: { Rule: rule, Format: rangeFormat },
});

function typeOf(self: Format): string {
  const highlight = readable(self);
  return highlight === null ? "Custom" : (TYPES[highlight.type] ?? "PresetCriteria");
}

const format = define<Format>({
  className: "ConditionalFormat",
  age: 6,
  id: idOf,
  scalars: {
    Id: { get: idOf },
    Type: { get: typeOf },
    Priority: {
      get: (self) => self.sheet.highlights().findIndex(({ id }) => id === bookId(self)),
      set: (self, value) => {
        if (self.draft !== null && self.world.drafts.includes(self.draft)) self.draft.priority = Number(value);
        else placeFormat(self.sheet, bookId(self), Number(value));
        touch(self.world, self.sheet, null);
      },
    },
    StopIfTrue: { get: ({ highlight }) => highlight?.stopIfTrue ?? false },
  },
  objects: {
    Custom: (self) => {
      if (typeOf(self) !== "Custom")
        throw fault("InvalidOperation", "Not a custom format.", "ConditionalFormat.custom");
      return custom(self);
    },
    CustomOrNullObject: (self) => (typeOf(self) === "Custom" ? custom(self) : NULL_NODE),
  },
  methods: {
    GetRangeOrNullObject: (self) => {
      const [area, ...others] = readable(self)?.ranges ?? [self.range];
      return area === undefined || others.length > 0 ? NULL_NODE : range({ ...self, range: area });
    },
    Delete: (self) => {
      assertWritable(self.sheet, "ConditionalFormat.delete");
      settle(self.world);
      const { highlight, world } = self;
      if (highlight !== null && world.broken({ ...highlight, id: bookId(self) }) === "deleting") throw unreadable();
      self.sheet.removeHighlight(bookId(self));
      touch(self.world, self.sheet, null);
    },
  },
});

const collection: (self: RangeSelf) => HostNode = define<RangeSelf>({
  className: "ConditionalFormatCollection",
  age: 6,
  items: (self) => formatsOf(self).map(format),
  item: (self, id) => {
    const found = formatsOf(self).find((it) => idOf(it) === id);
    return found === undefined ? null : format(found);
  },
  methods: {
    GetCount: (self) => formatsOf(self).length,
    GetItem: (self, [id]) => collection(self).item(id),
    Add: (self, [type]) => {
      const { world, sheet, range } = self;
      assertWritable(sheet, "ConditionalFormatCollection.add");
      if (type !== "Custom") {
        throw fault(
          "ApiNotFound",
          `The simulator does not make ${String(type)} formats.`,
          "ConditionalFormatCollection.add",
        );
      }
      const draft: Draft = { id: `{format-${(world.nextId += 1)}}`, sheet, range, formula: null, priority: 0 };
      world.drafts.push(draft);
      return format({ ...self, draft, highlight: null });
    },
  },
});

/** The conditional formats that touch a block, first priority first. */
export function conditionalFormats(self: RangeSelf): HostNode {
  return collection(self);
}
