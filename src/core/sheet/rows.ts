import type { Field } from "../terms/field";
import { PERSONAL } from "./fields";
import type { Grid } from "./grid";
import type { SheetReading } from "./sheet-reading";
import type { CellValue } from "../text/value";
import type { Rect } from "../terms/cell";

/** The value of a cell, a merged area's value in each of its rows. */
export type ValueAt = (row: number, column: number) => CellValue;

/** Values are filled down inside merged areas only: a blank cell alone says nothing about the row above. */
export function valuesWithMerges(grid: Grid, reading: Pick<SheetReading, "firstRow">, ownAt: ValueAt): ValueAt {
  const tall = (grid.merges ?? []).filter(({ row, rows }) => rows > 1 && row + rows > reading.firstRow);
  if (tall.length === 0) return ownAt;
  const byColumn = new Map<number, Rect[]>();
  for (const merge of tall) {
    const others = byColumn.get(merge.column);
    if (others) others.push(merge);
    else byColumn.set(merge.column, [merge]);
  }
  for (const merges of byColumn.values()) merges.sort((one, other) => one.row - other.row);
  return (row, column) => {
    const own = ownAt(row, column);
    const merge = own === "" ? lastUpTo(byColumn.get(column), row) : undefined;
    return merge && row < merge.row + merge.rows ? ownAt(merge.row, merge.column) : own;
  };
}

/** Of merged blocks in their order the last that begins in this row or above: they do not overlap. */
function lastUpTo(merges: readonly Rect[] = [], row: number): Rect | undefined {
  let low = 0;
  let high = merges.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((merges[middle]?.row ?? 0) <= row) low = middle + 1;
    else high = middle;
  }
  return merges[low - 1];
}

const EXAMPLE = /^(?:示例|样例|范例|举例|例|例子|示范|例如|样表|填写示例|填写样例)$/;
const EXAMPLE_NAME = /^[(（【[]?(?:示例|样例|范例|例)[:：)）】\]]|[(（【[](?:示例|样例|范例|例)[)）】\]]$/;
const TOTAL = /^(?:合计|小计|总计|共计|总人数|人数合计|合计人数|累计)(?:[:：\d(（]|人|$)/;
/** 一班小计, 共35人, 本页合计. */
const PART_TOTAL = /(?:班|组|批|页|级|系|部|专业)(?:小计|合计|总计)[:：]?$|^共\d+人/;
/** A label of whoever signs or counts, perhaps with an office before it, anywhere in a row without a number. */
const SIGNATURE =
  /^(?:[^:：()（）]{2,8})?(?:制表|填表|填报|报送|审核|复核|审批|校对|经办|主管|分管|负责|领导|班主任|辅导员|联系)(?:人|单位|部门|领导)?(?:\(?(?:签字|签名|签章|盖章)\)?)?[:：]/;
/** 一班, 2024级电商1班（共35人）, 四级提高班（周末）, 第二批: a line of its own over the people of a class. */
const GROUP =
  /(?:班|班级|组|批|批次|专业|系|学部|分院|校区|年级|\d级|届|[上下]午场|晚场|[\d一二三四五六七八九十](?:部|期|场|考场|考点)|.{4}(?:营|场|期|部|队))(?:[(（][^()（）]*[)）])?[:：]?$/;
/** How an explanation begins. */
const EXPLAINS = /^(?:填[表报写]?(?:说明|要求|须知)|说明|备注|注|注意|注意事项|温馨提示|要求|提示)(?:[:：、\d.]|$)/;
/** A line over so many columns is no name. */
const WIDE = 3;
const NOTE =
  /^(?:填[表报写]?(?:说明|要求|须知)|说明|备注|注|注意|注意事项|温馨提示|要求|提示)(?:[:：、\d.]|$)|^(?:填表人|制表人|填报人|审核人|经办人|负责人|单位盖章|盖章|公章|报名单位|联系人|联系电话|日期|填表日期|填报日期|单位负责人)(?:[:：(（]|$)|^\d+[.、]\D{6}|^(?:必填|选填|文本|请)/;

/** 申报职业：互联网营销师: the label of a line over people. */
const LABELLED = /^[^:：]{2,16}[:：]/;
/** A class where a name is asked: A班, 25级1班, 高级工班. */
const CLASS =
  /^(?:[A-Za-z]|\d{1,3}|[一二三四五六七八九十]{1,3}|(?:\d{2,4}[级届])?(?:\d{1,3}|预备技师|技师|[高中]级工))班$/;
const BEGINS_WITH_CLASS =
  /^(?:[A-Za-z]|\d{1,3}|[一二三四五六七八九十]{1,3}|(?:\d{2,4}[级届])?(?:\d{1,3}|预备技师|技师|[高中]级工))班/;
/** An occupation or a level where a name is asked: 直播销售员, 四级. */
const NO_NAME = /^[^·]{2,}[师员]$|(?:^|[师员工班\s])[一二三四五]级$/;
/** 晚班（四级）, 四级冲刺: a class and its level, or a level and more where a name is asked. */
const LEVEL_OF_CLASS = /^[一二三四五]级.|[班组批期场营].*[一二三四五]级/;
const SHORTEST_TRADE = 4;
const LEVEL_ALONE = /^[一二三四五]级$/;
/** A line over people fills no more cells. */
const LINE_CELLS = 8;
/** One that has no label: such a class, or a title with its date. */
const BARE_LINE_CELLS = 2;

type PeopleRows = Pick<SheetReading, "firstRow" | "lastRow" | "columns" | "headings">;

/** The numbers of the rows about a person: blank rows, examples, totals, instructions, signatures, repeated headers are not. */
export function personRows(grid: Grid, reading: PeopleRows, valueAt: ValueAt): readonly number[] {
  const isPerson = personTest(grid, reading, valueAt);
  const rows: number[] = [];
  for (let row = reading.firstRow; row <= reading.lastRow; row++) if (isPerson(row)) rows.push(row);
  return rows;
}

/** Whether a row is about a person. */
export function personTest(grid: Grid, reading: PeopleRows, valueAt: ValueAt): (row: number) => boolean {
  const columns = [...new Set([...reading.columns.values()].flat())];
  const wide = wideLines(grid, reading);
  const words = new Set(reading.headings.flatMap((heading) => [heading, heading.slice(heading.lastIndexOf("/") + 1)]));
  return isPerson;

  function isPerson(row: number): boolean {
    const cells = grid.cells[row - 1] ?? [];
    // Of two rows merged into one person's the second says nothing of its own.
    if (!columns.some((column) => (cells[column - 1] ?? "") !== "")) return false;
    if (!PERSONAL.some((field) => textAt(row, field) !== "")) return false;

    const name = textAt(row, "name");
    if (cells.some(isExample)) return false;
    if (EXAMPLE_NAME.test(name)) return false;
    const number = textAt(row, "idNumber");
    // Whoever has a number is a person, whatever else stands in the row.
    if (/\d{8}/.test(number)) return true;
    const filled = cells.filter((value) => value !== "");
    const first = tight(filled[0] ?? "");
    if ([first, name].some((text) => TOTAL.test(text) || PART_TOTAL.test(text) || NOTE.test(text))) return false;
    if (filled.some((value) => typeof value === "string" && SIGNATURE.test(tight(value)))) return false;
    if (filled.length === 1 && (wide.has(row) || GROUP.test(first))) return false;
    if (isCount(filled)) return false;
    if (filled.length <= LINE_CELLS && saysOfOthers(first, name)) return false;
    if (filled.length <= BARE_LINE_CELLS && LEVEL_OF_CLASS.test(name)) return false;
    return !(words.has(name) && (number === "" || words.has(number)));
  }

  function textAt(row: number, field: Field): string {
    const [column = 0] = reading.columns.get(field) ?? [];
    return column === 0 ? "" : tight(valueAt(row, column));
  }
}

/** The rows below the header in which a block begins that lies over several columns. */
function wideLines({ merges }: Grid, { firstRow }: PeopleRows): ReadonlySet<number> {
  const wide = (merges ?? []).filter(({ row, columns }) => row >= firstRow && columns >= WIDE);
  return new Set(wide.map(({ row }) => row));
}

/** Whether a text is the name of a class where a name is asked, and nothing else: A班, 高级工班. */
export function isClassName(text: string): boolean {
  return CLASS.test(tight(text));
}

/** Whether a text begins with the name of a class, or is one: A班 互联网营销师 四级, 2024级电商1班. */
export function namesClass(text: string): boolean {
  return BEGINS_WITH_CLASS.test(tight(text)) || GROUP.test(tight(text));
}

/** A row without a number that begins with a label, or has a class or a trade for a name. */
function saysOfOthers(first: string, name: string): boolean {
  return (
    LABELLED.test(first) ||
    CLASS.test(name) ||
    LEVEL_ALONE.test(name) ||
    (name.length >= SHORTEST_TRADE && NO_NAME.test(name))
  );
}

/** Whether a row of nobody may be a line over people: few cells or a label; no sum, signature, explanation or example. */
export function isLine(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => value !== "");
  if (filled.length === 0 || filled.length > LINE_CELLS || filled.some(isExample)) return false;
  const texts = filled.map(tight);
  const [first = ""] = texts;
  if (TOTAL.test(first) || PART_TOTAL.test(first) || EXPLAINS.test(first) || EXAMPLE_NAME.test(first)) return false;
  if (texts.some((text) => SIGNATURE.test(text))) return false;
  return (
    filled.length <= BARE_LINE_CELLS ||
    texts.some((text) => LABELLED.test(text)) ||
    (CLASS.test(first) && filled.every((value) => typeof value === "string"))
  );
}

/** 1, 2, 3 …: the columns are numbered below their headings. */
function isCount(filled: readonly CellValue[]): boolean {
  return filled.length >= WIDE && filled.every((value, place) => tight(value) === String(place + 1));
}

/** True for a row that sums up what stands above it: it says so first, or holds nothing but the one sum. */
export function isSumRow(cells: readonly CellValue[]): boolean {
  const filled = cells.filter((value) => value !== "");
  return filled.length === 1 || TOTAL.test(tight(filled[0] ?? ""));
}

/** True for a row that its first words say is of nobody: a sum, a note, a signature, an example, the name of a class. */
export function isNobodys(cells: readonly CellValue[]): boolean {
  const value = cells.find((one) => one !== "");
  if (typeof value !== "string") return false;
  const first = tight(value);
  if (EXAMPLE.test(first) || EXAMPLE_NAME.test(first)) return true;
  // Whoever has a number is a person.
  return (
    [TOTAL, PART_TOTAL, NOTE, SIGNATURE].some((form) => form.test(first)) &&
    !cells.some((one) => /\d{8}/.test(String(one)))
  );
}

/** Asked of every cell there is. */
function isExample(value: CellValue): boolean {
  if (typeof value !== "string" || value.length > 6) return false;
  return (value.includes("例") || value.includes("范") || value.includes("样")) && EXAMPLE.test(tight(value));
}

function tight(value: CellValue): string {
  return typeof value === "string" ? value.replace(/\s+/g, "") : String(value);
}
