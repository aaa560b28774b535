import type { CellLook, LookChange } from "../../xlsx/book";
import { fault } from "../protocol/fault";
import { addEdge, addLook, assertWritable, settle, touch } from "../world/world";
import { type HostNode, type Scalar, define } from "../protocol/node";
import type { RangeSelf } from "./self";

/** Pixels of a digit in the font the simulator draws with; Excel counts widths in points of 96 pixels to 72. */
const DIGIT_PIXELS = 7;

/** Points as Excel gives them for a width in characters as files count them. */
export function pointsOf(width: number): number {
  return Math.round(width * DIGIT_PIXELS) * 0.75;
}

/** The width in characters, as files count them, of a column that many points wide; whole pixels only. */
export function charactersOf(points: number): number {
  return Math.round(points / 0.75) / DIGIT_PIXELS;
}

/** The one answer of all cells, null where they differ. Asked of corners only where the block is large: a screen's question. */
function common<V>(self: RangeSelf, of: (look: CellLook) => V): V | null {
  const { sheet, range } = self;
  const found = new Set<V>();
  for (let row = range.row; row < range.row + Math.min(range.rows, 200) && found.size < 2; row += 1) {
    for (let column = range.column; column < range.column + Math.min(range.columns, 50); column += 1) {
      found.add(of(sheet.look(row, column)));
    }
  }
  return found.size === 1 ? ([...found][0] ?? null) : null;
}

function look<V>(of: (look: CellLook) => V, change: (value: unknown) => LookChange): Scalar<RangeSelf> {
  return {
    get: (self) => {
      settle(self.world);
      return common(self, of);
    },
    set: ({ world, sheet, range }, value) => {
      assertWritable(sheet, "RangeFormat");
      addLook(world, sheet, range, change(value));
    },
  };
}

function word<K extends string>(value: unknown, words: Readonly<Record<string, K>>, place: string): K {
  const found = words[String(value)];
  if (found === undefined) throw fault("ApiNotFound", `The simulator does not know ${String(value)}.`, place);
  return found;
}

// The book's words for edits know no way back to what numbers and texts do by themselves; the file does.
const HORIZONTAL = { Left: "left", Center: "center", Right: "right", General: "general" as "left" } as const;
const VERTICAL = { Top: "top", Center: "center", Bottom: "bottom" } as const;
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function color(value: unknown, place: string): string {
  const text = String(value);
  if (!/^#[0-9a-f]{6}$/i.test(text)) throw fault("InvalidArgument", `${text} is no colour of the form #RRGGBB.`, place);
  return text.toUpperCase();
}

const fill = define<RangeSelf>({
  className: "RangeFill",
  scalars: {
    Color: look(
      (it) => it.fill ?? "",
      (value) => ({ fill: color(value, "RangeFill.color") }),
    ),
  },
  methods: {
    Clear: ({ world, sheet, range }) => {
      assertWritable(sheet, "RangeFill.clear");
      addLook(world, sheet, range, { fill: null });
    },
  },
});

const font = define<RangeSelf>({
  className: "RangeFont",
  scalars: {
    Bold: look(
      (it) => it.bold,
      (value) => ({ bold: value === true }),
    ),
    Color: look(
      (it) => it.fontColor,
      (value) => ({ fontColor: color(value, "RangeFont.color") }),
    ),
    Name: look(
      (it) => it.fontName,
      (value) => ({ fontName: String(value) }),
    ),
    Size: look(
      (it) => it.fontSize,
      (value) => ({ fontSize: Number(value) }),
    ),
  },
});

const border = define<RangeSelf & { readonly side: string }>({
  className: "RangeBorder",
  scalars: {
    Style: {
      get: (self) => {
        settle(self.world);
        return common(self, (it) => it.border) === true ? "Continuous" : "None";
      },
      set: ({ world, sheet, range, side }, value) => {
        assertWritable(sheet, "RangeBorder.style");
        const line = word(value, { Continuous: "thin", None: "none" }, "RangeBorder.style");
        // A part of the edges is more than the simulator can take away: all come, and the first one does it.
        if (line === "none") addLook(world, sheet, range, { border: false });
        else addEdge(world, sheet, range, side);
      },
    },
  },
});

const borders = define<RangeSelf>({
  className: "RangeBorderCollection",
  item: (self, side) => border({ ...self, side: String(side) }),
});

const members = define<RangeSelf>({
  className: "RangeFormat",
  scalars: {
    WrapText: look(
      (it) => it.wrap,
      (value) => ({ wrap: value === true }),
    ),
    HorizontalAlignment: look(
      (it) => capital(it.horizontal),
      (value) => ({ horizontal: word(value, HORIZONTAL, "RangeFormat.horizontalAlignment") }),
    ),
    VerticalAlignment: look(
      (it) => capital(it.vertical),
      (value) => ({ vertical: word(value, VERTICAL, "RangeFormat.verticalAlignment") }),
    ),
    ColumnWidth: {
      get: ({ sheet, range }) => {
        const widths = Array.from({ length: range.columns }, (_, c) => sheet.columnWidth(range.column + c));
        const found = new Set(widths.map((width) => pointsOf(width ?? sheet.standardWidth)));
        return found.size === 1 ? [...found][0] : null;
      },
      set: ({ world, sheet, range }, value) => {
        assertWritable(sheet, "RangeFormat.columnWidth");
        sheet.setColumnWidth(range.column, range.columns, charactersOf(Number(value)));
        touch(world, sheet, null);
      },
    },
    UseStandardWidth: {
      get: ({ sheet, range }) =>
        Array.from({ length: range.columns }, (_, c) => sheet.columnWidth(range.column + c)).every((it) => it === null),
      set: ({ world, sheet, range }, value) => {
        assertWritable(sheet, "RangeFormat.useStandardWidth");
        // Excel ignores false.
        if (value === true) sheet.setColumnWidth(range.column, range.columns, null);
        touch(world, sheet, null);
      },
    },
    RowHeight: {
      get: ({ sheet, range }) => {
        const heights = Array.from({ length: range.rows }, (_, r) => sheet.rowHeight(range.row + r));
        const found = new Set(heights.map((height) => height ?? sheet.standardHeight));
        return found.size === 1 ? [...found][0] : null;
      },
      set: ({ world, sheet, range }, value) => {
        assertWritable(sheet, "RangeFormat.rowHeight");
        sheet.setRowHeight(range.row, range.rows, Number(value));
        touch(world, sheet, null);
      },
    },
  },
  objects: { Fill: fill, Font: font, Borders: borders },
  since: { ColumnWidth: 2, RowHeight: 2, UseStandardWidth: 7 },
});

/** How a block looks; what differs from cell to cell reads as null. */
export function rangeFormat(self: RangeSelf): HostNode {
  return members(self);
}
