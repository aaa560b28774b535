import { settledValue } from "../core/decide/settled-value";
import { prepare } from "../core/law/prepare";
import type { RulePack } from "../core/law/schema";
import { ALL_FIELDS, fieldHeader, fieldOfHeader, SHEET_VALUE_FIELDS } from "../core/sheet/fields";
import type { Grid } from "../core/sheet/grid";
import { NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import type { ColumnReading, SheetReading } from "../core/sheet/sheet-reading";
import { columnNumber, LAST_COLUMN } from "../core/terms/cell";
import type { Field } from "../core/terms/field";
import { usageError } from "./failure";

/** What --column and --value settle. Throws a usage error that names the word it stumbled over. */
export function settledBy(lists: ReadonlyMap<string, readonly string[]>, packs: readonly RulePack[]): Settled {
  const columns = new Map<Field, number | null>();
  const values = new Map<Field, string>();
  for (const word of lists.get("column") ?? []) {
    const [field, letters] = fieldIn("column", word);
    if (columns.has(field)) throw usageError(`“${fieldHeader(field)}”用 --column 写了两次，请只写一次。`);
    columns.set(field, columnIn(word, field, letters));
  }
  for (const word of lists.get("value") ?? []) {
    const [field, text] = fieldIn("value", word);
    if (values.has(field)) throw usageError(`“${fieldHeader(field)}”用 --value 写了两次，请只写一次。`);
    if (columns.has(field)) throw usageError(`“${fieldHeader(field)}”写了 --column 又写了 --value，请只写一个。`);
    values.set(field, valueIn(field, text, packs));
  }
  return { ...NOTHING_SETTLED, columns, values };
}

/** Throws a usage error for a column that the sheet does not have, and where what was settled leaves no header. */
export function checkSettled({ columns }: Settled, grid: Grid, reading: SheetReading): void {
  if (reading.form && columns.size > 0) {
    throw usageError(
      `“${grid.name}”是一个人的申报表，没有列可以用 --column 指明，请改用 --value，或把栏目名称改得明白些。`,
    );
  }
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

/** level=D: the field by its name or its canonical header, and what stands behind it. */
function fieldIn(option: "column" | "value", word: string): readonly [Field, string] {
  const at = word.indexOf("=");
  const name = at < 0 ? word : word.slice(0, at);
  const field = ALL_FIELDS.find((one) => one === name) ?? fieldOfHeader(name);
  const example = option === "column" ? "level=D 或 申报等级=D" : "level=四级 或 申报等级=四级";
  if (at < 0) throw usageError(`“${word}”里没有等号，--${option} 请写作 ${example}。`);
  if (field === undefined) throw usageError(`没有“${name}”这个字段，--${option} 请写作 ${example}。`);
  return [field, word.slice(at + 1).trim()];
}

/** Null: the field has no column. */
function columnIn(word: string, field: Field, letters: string): number | null {
  if (letters === "" && field === "name") throw usageError("“姓名”一列不能不读，请写明是哪一列，如 --column name=B。");
  if (letters === "") return null;
  const column = /^[A-Z]{1,3}$/i.test(letters) ? columnNumber(letters.toUpperCase()) : Infinity;
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
export function rememberedIn({ readings }: SheetReading, { columns }: Settled): readonly ColumnReading[] {
  return readings.filter(
    ({ why, fields }) => why === "settled" && !(fields.length > 0 && fields.every((field) => columns.has(field))),
  );
}
