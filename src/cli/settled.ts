import { settledValue } from "../core/decide/settled-value";
import { prepare } from "../core/law/prepare";
import type { RulePack } from "../core/law/schema";
import { ALL_FIELDS, fieldHeader, fieldOfHeader, SHEET_VALUE_FIELDS } from "../core/sheet/fields";
import type { Grid } from "../core/sheet/grid";
import { knownHeadings, type Settled } from "../core/sheet/settled";
import type { ColumnReading, SheetReading } from "../core/sheet/sheet-reading";
import { columnLetter, columnNumber, LAST_COLUMN } from "../core/terms/cell";
import type { Field } from "../core/terms/field";
import { usageError } from "./failure";

/**
 * What --column and --value settle, a column by its letter or by its heading. Throws a usage error that names the word it stumbled
 * over; so does a letter where several sheets are chosen, as it may be another column in each.
 */
export function settledBy(lists: ReadonlyMap<string, readonly string[]>, packs: readonly RulePack[]): Settled {
  const several = (lists.get("sheet") ?? []).length > 1;
  const columns = new Map<Field, number | null>();
  const headings = new Map<string, readonly Field[]>();
  const values = new Map<Field, string>();
  const named = new Set<Field>();
  for (const word of lists.get("column") ?? []) {
    const [field, text] = fieldIn("column", word);
    if (named.has(field)) throw usageError(`“${fieldHeader(field)}”用 --column 写了两次，请只写一次。`);
    named.add(field);
    if (text === "" || isLetters(text)) columns.set(field, columnIn(word, field, text, several));
    else headings.set(headingIn(text), [...(headings.get(headingIn(text)) ?? []), field]);
  }
  for (const word of lists.get("value") ?? []) {
    const [field, text] = fieldIn("value", word);
    if (values.has(field)) throw usageError(`“${fieldHeader(field)}”用 --value 写了两次，请只写一次。`);
    if (named.has(field)) throw usageError(`“${fieldHeader(field)}”写了 --column 又写了 --value，请只写一个。`);
    values.set(field, valueIn(field, text, packs));
  }
  return { columns, headings, values };
}

/** A sheet as it was read by what was settled. */
interface SheetRead {
  readonly grid: Grid;
  readonly reading: SheetReading;
}

/** Throws a usage error for a column that no sheet has, and where what was settled leaves no header. */
export function checkSettled({ columns, headings }: Settled, sheets: readonly SheetRead[]): void {
  const lists = sheets.filter(({ reading }) => reading.form === undefined);
  const [form] = sheets;
  if (lists.length === 0 && form && columns.size + headings.size > 0) {
    throw usageError(
      `“${form.grid.name}”是一个人的申报表，没有列可以用 --column 指明，请改用 --value，或把栏目名称改得明白些。`,
    );
  }
  for (const sheet of lists) checkColumns(columns, sheet);
  for (const [heading, fields] of headings) {
    const standing = sheets.flatMap(({ grid, reading }) =>
      columnsUnder(heading, reading).map((column) => ({ grid, reading, column })),
    );
    const names = fields.map((field) => `“${fieldHeader(field)}”`).join("、");
    if (standing.length === 0) {
      const where = sheets.map(({ grid }) => `“${grid.name}”`).join("、");
      throw usageError(`${where}里没有列名是“${heading}”的列，--column 给${names}的列不在表里，请核对列名。`);
    }
    const unread = standing.find(({ reading, column }) =>
      fields.some((field) => reading.columns.get(field)?.includes(column) !== true),
    );
    if (unread) throw usageError(`照 --column 给${names}的列读，“${unread.grid.name}”里读不出来，请核对。`);
  }
}

function checkColumns(columns: Settled["columns"], { grid, reading }: SheetRead): void {
  const width = grid.cells.reduce((widest, row) => Math.max(widest, row.length), 0);
  for (const [field, column] of columns) {
    if (column !== null && column > width) {
      throw usageError(
        `工作表“${grid.name}”没有那么多列，--column 给“${fieldHeader(field)}”的列不在表里，请核对列标。`,
      );
    }
    const read = reading.columns.get(field);
    if (column === null ? read !== undefined : read?.[0] !== column) {
      throw usageError(`照 --column 给“${fieldHeader(field)}”的列读，“${grid.name}”里找不到表头，请核对。`);
    }
  }
}

/** The columns of a sheet that are known by this heading: one or none. */
function columnsUnder(heading: string, { readings }: SheetReading): readonly number[] {
  return [...knownHeadings(readings)].filter(([, name]) => name === heading).map(([column]) => column);
}

/** How a column that was told and not read is settled here, with the first of them; null: there is none, or it is a form's. */
export function columnHint(sheets: readonly SheetReading[]): string | null {
  for (const { readings, problems, form } of sheets) {
    if (form !== undefined) continue;
    const told = new Set(problems.flatMap(({ at }) => (at.kind === "column" ? [at.column] : [])));
    const unread = readings.find(({ column, fields, filled }) => fields.length === 0 && filled > 0 && told.has(column));
    const [field] = unread?.offers ?? [];
    if (unread === undefined || field === undefined) continue;
    const place = sheets.length === 1 ? columnLetter(unread.column) : unread.heading;
    return `没有采用的列可以用 --column 指明是哪一项，如 --column ${fieldHeader(field)}=${place}。`;
  }
  return null;
}

/** level=D: the field by its name or its canonical header, and what stands behind it. */
function fieldIn(option: "column" | "value", word: string): readonly [Field, string] {
  const at = word.indexOf("=");
  const name = at < 0 ? word : word.slice(0, at);
  const field = ALL_FIELDS.find((one) => one === name) ?? fieldOfHeader(name);
  const example = option === "column" ? "level=D 或 申报等级=D" : "level=四级 或 申报等级=四级";
  if (at < 0) throw usageError(`“${word}”里没有等号，--${option} 请写作 ${example}。`);
  if (field === undefined) throw usageError(`没有“${name}”这一项，--${option} 请写作 ${example}。`);
  return [field, word.slice(at + 1).trim()];
}

/** What may be a letter or a cell and is no heading: D, XFE, D4. */
function isLetters(text: string): boolean {
  return /^[A-Z]{1,3}\d*$/i.test(text);
}

/** As `knownHeadings` has it: a blank only before the place of one that stands several times, 联系电话 2/3. */
function headingIn(text: string): string {
  const [, heading = text, place = ""] = /^(.*?)(\s\d+\/\d+)?$/su.exec(text) ?? [];
  return heading.replace(/\s+/g, "") + place.replace(/\s/, " ");
}

/** Null: the field has no column. */
function columnIn(word: string, field: Field, letters: string, several: boolean): number | null {
  if (letters === "" && field === "name") throw usageError("“姓名”一列不能不读，请写明是哪一列，如 --column name=B。");
  if (letters === "") return null;
  if (several) {
    throw usageError(
      `几张工作表一起审核时，“${word}”里的“${letters}”在每张表里不一定是同一列，请写列名，如 --column level=申报级别。`,
    );
  }
  const column = /^[A-Z]+$/i.test(letters) ? columnNumber(letters.toUpperCase()) : Infinity;
  if (column > LAST_COLUMN) throw usageError(`“${word}”里的“${letters}”不是列标，请写作 A、B 到 XFD 这样的字母。`);
  return column;
}

function valueIn(field: Field, text: string, packs: readonly RulePack[]): string {
  if (!SHEET_VALUE_FIELDS.some((one) => one === field)) {
    const once = SHEET_VALUE_FIELDS.map((one) => `${fieldHeader(one)}（${one}）`).join("、");
    throw usageError(`“${fieldHeader(field)}”不能整张表统一填写，--value 能写的是${once}。`);
  }
  const values = packs.map((pack) => settledValue(field, text, prepare(pack)));
  const [value = null] = values.filter((one) => one !== null);
  if (value === null) throw usageError(`--value 里的“${text}”读不出是哪个${fieldHeader(field)}，请核对。`);
  return value;
}

/** The columns that were read as it was settled before, and not as --column says now. */
export function rememberedIn(
  { readings }: Pick<SheetReading, "readings">,
  { columns, headings }: Settled,
): readonly ColumnReading[] {
  const now = new Set([...columns.keys(), ...[...headings.values()].flat()]);
  return readings.filter(
    ({ why, fields }) => why === "settled" && !(fields.length > 0 && fields.every((field) => now.has(field))),
  );
}
