import { formatAddress, isUnbounded } from "../world/address";
import { conditionalFormats } from "./conditional-formats";
import { dataValidation } from "./data-validation";
import { fault } from "../protocol/fault";
import { type HostNode, NULL_NODE, define } from "../protocol/node";
import { rangeFormat } from "./range-format";
import { writeNumberFormats, writeValues, forgetEmptyTexts } from "../world/write";
import { fillTableHeaders } from "../world/tables";
import { usedWithin } from "../world/used";
import { asRange, type RangeSelf, rangeOf } from "./self";
import { worksheet } from "./worksheet";
import { assertActive, assertWritable, isVisible, settle, touch } from "../world/world";
import { type Rect, LAST_COLUMN, LAST_ROW, bounding, intersection, isOnSheet } from "../../core/terms/cell";

/** More cells than this Excel does not hand over at once: it answers null, and says nothing. */
const MAX_CELLS = 5_000_000;

/** Every cell's answer as a block; null for whole rows and columns, as Excel does it. */
function block<V>({ range }: RangeSelf, at: (row: number, column: number) => V): V[][] | null {
  if (isUnbounded(range) || range.rows * range.columns > MAX_CELLS) return null;
  return Array.from({ length: range.rows }, (_, r) =>
    Array.from({ length: range.columns }, (__, c) => at(range.row + r, range.column + c)),
  );
}

function values({ sheet, range }: RangeSelf): unknown {
  return isUnbounded(range) || range.rows * range.columns > MAX_CELLS ? null : sheet.values(range);
}

/** A Range object over a block; the block must lie on the sheet. */
export function range(self: RangeSelf): HostNode {
  if (!isOnSheet(self.range)) {
    throw fault("InvalidArgument", "The argument is invalid or missing or has an incorrect format.", "Range");
  }
  return asRange(members(self), self);
}

const within = (self: RangeSelf, part: Partial<Rect>) => range({ ...self, range: { ...self.range, ...part } });
const maybe = (self: RangeSelf, found: Rect | null) => (found === null ? NULL_NODE : range({ ...self, range: found }));

const members = define<RangeSelf>({
  className: "Range",
  scalars: {
    Address: { get: ({ sheet, range: block }) => formatAddress(sheet.name, block) },
    RowIndex: { get: (self) => self.range.row - 1 },
    ColumnIndex: { get: (self) => self.range.column - 1 },
    RowCount: { get: (self) => self.range.rows },
    ColumnCount: { get: (self) => self.range.columns },
    CellCount: { get: (self) => self.range.rows * self.range.columns },
    Values: {
      get: values,
      set: ({ world, sheet, range: at }, value) => writeValues(world, sheet, at, value, "Range.values"),
    },
    Formulas: {
      get: (self) => block(self, (row, column) => self.sheet.formula(row, column) ?? self.sheet.value(row, column)),
      set: ({ world, sheet, range: at }, value) => writeValues(world, sheet, at, value, "Range.formulas"),
    },
    NumberFormat: {
      get: (self) => {
        settle(self.world);
        return block(self, (row, column) => self.sheet.numberFormat(row, column));
      },
      set: ({ world, sheet, range: at }, value) => writeNumberFormats(world, sheet, at, value, "Range.numberFormat"),
    },
    Style: {
      get: () => null,
      set: ({ world, sheet, range: at }, style) => {
        assertWritable(sheet, "Range.style");
        settle(world);
        if (style !== "Normal")
          throw fault("ApiNotFound", `The simulator has no style ${String(style)}.`, "Range.style");
        sheet.clear(at, "formats");
        touch(world, sheet, at);
      },
    },
    RowHidden: {
      get: ({ sheet, range: { row, rows } }) => {
        const hidden = new Set(Array.from({ length: rows }, (_, index) => sheet.rowHidden(row + index)));
        return hidden.size === 1 ? [...hidden][0] : null;
      },
    },
    ColumnHidden: {
      get: ({ sheet, range: { column, columns } }) => {
        const hidden = new Set(Array.from({ length: columns }, (_, index) => sheet.columnHidden(column + index)));
        return hidden.size === 1 ? [...hidden][0] : null;
      },
    },
  },
  objects: {
    Worksheet: ({ world, sheet }) => worksheet({ world, sheet }),
    Format: rangeFormat,
    ConditionalFormats: conditionalFormats,
    DataValidation: dataValidation,
  },
  methods: {
    GetRow: (self, [index]) => within(self, { row: self.range.row + Number(index), rows: 1 }),
    GetColumn: (self, [index]) => within(self, { column: self.range.column + Number(index), columns: 1 }),
    GetCell: (self, [row, column]) =>
      within(self, {
        row: self.range.row + Number(row),
        column: self.range.column + Number(column),
        rows: 1,
        columns: 1,
      }),
    GetBoundingRect: (self, [other]) =>
      within(self, bounding(self.range, rangeOf(other, "Range.getBoundingRect").range)),
    GetIntersectionOrNullObject: (self, [other]) =>
      maybe(self, intersection(self.range, rangeOf(other, "Range.getIntersection").range)),
    GetEntireColumn: (self) => within(self, { row: 1, rows: LAST_ROW }),
    GetEntireRow: (self) => within(self, { column: 1, columns: LAST_COLUMN }),
    GetUsedRange: (self, [valuesOnly]) =>
      within(self, usedWithin(self.world, self.sheet, self.range, valuesOnly === true) ?? { rows: 1, columns: 1 }),
    GetUsedRangeOrNullObject: (self, [valuesOnly]) =>
      maybe(self, usedWithin(self.world, self.sheet, self.range, valuesOnly === true)),
    GetMergedAreasOrNullObject: (self) => rangeAreas(self),
    GetColumnProperties: (self, [wanted]) => sizesOf(self, "columns", wanted),
    GetRowProperties: (self, [wanted]) => sizesOf(self, "rows", wanted),
    Clear: ({ world, sheet, range: at }, [applyTo]) => {
      assertWritable(sheet, "Range.clear");
      settle(world);
      const what = { Contents: "contents", Formats: "formats", All: "all" } as const;
      const key = applyTo === undefined || applyTo === null ? "All" : String(applyTo);
      if (!Object.hasOwn(what, key)) throw fault("ApiNotFound", `The simulator does not clear ${key}.`, "Range.clear");
      // Excel cuts the cells out of conditional formats, the clerk's too: what we write must never ask for it.
      if (key !== "Contents" && sheet.highlights().some(({ ranges }) => ranges.some((own) => intersection(own, at)))) {
        throw fault("ApiNotFound", "The simulator does not cut conditional formats.", "Range.clear");
      }
      sheet.clear(at, what[key as keyof typeof what]);
      if (key !== "Formats") {
        forgetEmptyTexts(world, sheet, at);
        fillTableHeaders(world, sheet);
      }
      touch(world, sheet, at);
    },
    Merge: ({ world, sheet, range: at }, [across]) => {
      assertWritable(sheet, "Range.merge");
      if (across === true) throw fault("ApiNotFound", "The simulator does not merge row by row.", "Range.merge");
      sheet.merge(at);
      touch(world, sheet, at);
    },
    Unmerge: ({ world, sheet, range: at }) => {
      assertWritable(sheet, "Range.unmerge");
      sheet.unmerge(at);
      touch(world, sheet, at);
    },
    Select: ({ world, sheet, range: at }) => {
      assertActive(world, "Range.select");
      if (!isVisible(world, sheet)) throw fault("InvalidSelection", "A hidden sheet has no selection.", "Range.select");
      settle(world);
      world.activeSheet = sheet.name;
      world.selection = { sheet: sheet.name, range: at };
    },
    _ValidateArraySize: (self, [rows, columns]) => {
      if (rows !== self.range.rows || columns !== self.range.columns) {
        const message =
          "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
        throw fault("InvalidArgument", message, "Range.values");
      }
    },
  },
  since: {
    GetUsedRangeOrNullObject: 4,
    GetIntersectionOrNullObject: 4,
    ConditionalFormats: 6,
    DataValidation: 8,
    GetColumnProperties: 9,
    GetRowProperties: 9,
    GetMergedAreasOrNullObject: 13,
    Merge: 2,
    Unmerge: 2,
    ColumnHidden: 2,
    RowHidden: 2,
    Style: 7,
  },
});

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
  return areas.length === 0 ? NULL_NODE : areasNode({ ...self, areas });
}

const areasNode = define<Areas>({
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

/**
 * What `getColumnProperties` and `getRowProperties` are asked here: the width of each column, the height of each row, or which of
 * them are hidden.
 */
export function sizesOf(self: RangeSelf, axis: "rows" | "columns", wanted: unknown): unknown {
  const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;
  const format = isRecord(wanted) && isRecord(wanted["format"]) ? Object.keys(wanted["format"]) : [];
  const name = axis === "rows" ? "rowHeight" : "columnWidth";
  const count = axis === "rows" ? self.range.rows : self.range.columns;
  const hidden = axis === "rows" ? "rowHidden" : "columnHidden";
  if (isRecord(wanted) && Object.keys(wanted).join() === hidden && wanted[hidden] === true) {
    const { sheet, range: at } = self;
    return Array.from({ length: count }, (_, index) => ({
      [hidden]: axis === "rows" ? sheet.rowHidden(at.row + index) : sheet.columnHidden(at.column + index),
    }));
  }
  if (!isRecord(wanted) || Object.keys(wanted).join() !== "format" || format.join() !== name) {
    throw fault(
      "ApiNotFound",
      `The simulator gives ${name} and ${hidden} only.`,
      axis === "rows" ? "Range.getRowProperties" : "Range.getColumnProperties",
    );
  }
  const one = (index: number): Partial<Rect> =>
    axis === "rows" ? { row: self.range.row + index, rows: 1 } : { column: self.range.column + index, columns: 1 };
  return Array.from({ length: count }, (_, index) => {
    const cell = rangeFormat({ ...self, range: { ...self.range, ...one(index) } });
    return { format: { [name]: cell.get(axis === "rows" ? "RowHeight" : "ColumnWidth") } };
  });
}
