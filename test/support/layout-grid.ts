import type { RulePack } from "../../src/core/law/schema";
import type { Grid } from "../../src/core/sheet/grid";
import type { Rect } from "../../src/core/terms/cell";
import type { CellValue } from "../../src/core/text/value";
import { dice, type Dice } from "./dice";
import { spellingOf } from "./layout-foreign";
import { applicationOf, layoutPerson, type LayoutPerson, type LayoutSetting } from "./layout-person";
import { levelText } from "./layout-values";
import type { LayoutColumn, SheetLayout } from "./layout";

export interface Filling {
  readonly pack: RulePack;
  readonly seed: number;
  readonly people: number;
  /** Blank rows on top; the layout's own number where left out. */
  readonly top?: number;
}

/** A sheet of a layout, and who stands where. */
export interface FilledLayout {
  readonly grid: Grid;
  /** 1-based rows of the header. */
  readonly headerTop: number;
  readonly headerRow: number;
  readonly rows: readonly { readonly row: number; readonly person: LayoutPerson }[];
}

/** A line of a sheet; what is left out at its end is blank. */
export type Line = readonly CellValue[];

/** Fills a layout with synthetic people: title lines, header, hints, people in their sections, totals. The same for a seed. */
export function fillLayout(layout: SheetLayout, { pack, seed, people, top = layout.top }: Filling): FilledLayout {
  const roll = dice(seed);
  const setting = settingOf(layout, pack, roll);
  const everybody = Array.from({ length: people }, () => layoutPerson(roll, setting));
  const said = saying(setting, everybody);
  const above = layout.above.map((line) => lineOf(layout, line, said));
  const header = headerLines(layout);
  const headerTop = top + above.length + 1;
  const headerRow = headerTop + header.length - 1;
  const below = [
    ...layout.hints.map((hint) => lineOf(layout, hint, said)),
    ...peopleLines(layout, everybody, roll),
    ...layout.foot.map((line) => lineOf(layout, line, said)),
  ];
  const lines = [...Array.from({ length: top }, (): Line => []), ...above, ...header, ...below];
  const rows = below.flatMap((line, place) =>
    "person" in line ? [{ row: headerRow + 1 + place, person: line.person }] : [],
  );
  return {
    grid: {
      name: layout.sheet,
      cells: lines.map((line) => ("cells" in line ? line.cells : line)),
      merges: layout.merged ? [...titleMerges(layout, top), ...headerMerges(layout, headerTop)] : [],
      date1904: false,
      names: [],
      spareWidths: [],
      formulaColumns: [],
    },
    headerTop,
    headerRow,
    rows,
  };
}

/** What the title lines say of the applications goes for everybody. */
function settingOf({ above, school }: SheetLayout, pack: RulePack, roll: Dice): LayoutSetting {
  const speaks = above.flat().some((text) => /\{(occupation|level|workType)\}/.test(text));
  return { pack, school, said: speaks ? applicationOf(roll, pack) : null };
}

function saying({ said }: LayoutSetting, everybody: readonly LayoutPerson[]): (text: string) => string {
  const words: Readonly<Record<string, string>> = {
    occupation: said?.occupation ?? "",
    workType: said?.workType ?? "",
    level: said ? levelText(said.level) : "",
    school: everybody[0]?.school ?? "",
    unit: "东岭市职业技能培训学校",
    office: "青石职业培训中心",
    count: String(everybody.length),
  };
  return (text) => text.replace(/\{(\w+)\}/g, (_, word: string) => words[word] ?? "");
}

function lineOf({ left }: SheetLayout, line: string | readonly string[], said: (text: string) => string): Line {
  return [...blanks(left), ...[line].flat().map(said)];
}

/** So many blank cells. */
export function blanks(count: number): readonly string[] {
  return Array.from({ length: count }, () => "");
}

function depthOf({ columns }: SheetLayout): number {
  return Math.max(...columns.map(({ heading }) => heading.length));
}

/** The 0-based header row in which each part of a heading stands. */
function placesOf({ heading }: LayoutColumn, layout: SheetLayout): readonly number[] {
  const last = layout.short === "bottom" ? depthOf(layout) - 1 : heading.length - 1;
  return heading.map((_, part) => (part === heading.length - 1 ? last : part));
}

/** Whether a part stands over more than this column and was written by one to its left. */
function continues(columns: readonly LayoutColumn[], index: number, part: number): boolean {
  const [here, before] = [columns[index], columns[index - 1]];
  if (!here || !before || part >= here.heading.length - 1 || part >= before.heading.length - 1) return false;
  return here.heading.slice(0, part + 1).join("\u0000") === before.heading.slice(0, part + 1).join("\u0000");
}

/** The rows of its header, the blank columns left of them included. */
export function headerLines(layout: SheetLayout): readonly Line[] {
  const { columns, left } = layout;
  return Array.from({ length: depthOf(layout) }, (_, row) => [
    ...blanks(left),
    ...columns.map((column, index) => {
      const part = placesOf(column, layout).indexOf(row);
      return part === -1 || continues(columns, index, part) ? "" : (column.heading[part] ?? "");
    }),
  ]);
}

/** A text of its own above the header lies over all columns. `top`: blank rows above them. */
export function titleMerges({ above, left, columns }: SheetLayout, top: number): readonly Rect[] {
  return above.flatMap((line, place) =>
    typeof line === "string" ? [{ row: top + place + 1, column: left + 1, rows: 1, columns: columns.length }] : [],
  );
}

/** The merged blocks of a header that begins in this row. */
export function headerMerges(layout: SheetLayout, headerTop: number): readonly Rect[] {
  const { columns, short } = layout;
  return columns.flatMap((column, index) =>
    placesOf(column, layout).flatMap((row, part): readonly Rect[] => {
      if (continues(columns, index, part)) return [];
      const isLast = part === column.heading.length - 1;
      const rows = isLast && short === "merged" ? depthOf(layout) - row : 1;
      let width = 1;
      while (!isLast && continues(columns, index + width, part)) width++;
      return rows * width > 1 ? [{ row: headerTop + row, column: column.column, rows, columns: width }] : [];
    }),
  );
}

interface PersonLine {
  readonly person: LayoutPerson;
  readonly cells: Line;
}

function peopleLines(
  layout: SheetLayout,
  everybody: readonly LayoutPerson[],
  roll: Dice,
): readonly (Line | PersonLine)[] {
  const writers = layout.columns.map(({ holds }) => (holds === "counter" ? null : spellingOf(holds)(roll)));
  const half = Math.ceil(everybody.length / 2);
  return everybody.flatMap((person, place): readonly (Line | PersonLine)[] => {
    const cells = [...blanks(layout.left), ...writers.map((write) => (write ? write(person, roll) : place + 1))];
    const begins = layout.sections && place % half === 0;
    const section = `24级电子商务${place === 0 ? "一" : "二"}班（共${place === 0 ? half : everybody.length - half}人）`;
    return [...(begins ? [[...blanks(layout.left), section]] : []), { person, cells }];
  });
}
