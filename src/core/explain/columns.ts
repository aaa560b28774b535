import { fieldHeader } from "../sheet/fields";
import type { ColumnReading, SheetReading } from "../sheet/sheet-reading";
import { addressOf, columnLetter } from "../terms/cell";
import type { Field } from "../terms/field";

/** C 列“工龄”, in a form D5“工龄” */
export function columnText({ column, heading, cell }: Pick<ColumnReading, "column" | "heading" | "cell">): string {
  return `${cell === undefined ? `${columnLetter(column)} 列` : addressOf(cell.row, cell.column)}“${heading}”`;
}

/** “申报职业”和“申报工种” */
export function fieldsText(fields: readonly Field[]): string {
  return fields.map((field) => `“${fieldHeader(field)}”`).join("和");
}

/** Where what is settled comes from, and what else a column would feed. */
export interface ColumnContext {
  /** Settled before, not now. */
  readonly remembered: boolean;
  /** What the column would feed if nothing were settled. */
  readonly own: readonly Field[];
}

/** What a column was read as and why, as a sentence without its subject. */
export function columnSentence(
  { fields, why, offers, filled, cell }: ColumnReading,
  { remembered, own }: ColumnContext,
): string {
  const [name, part] = cell === undefined ? ["列名", "列"] : ["栏目名称", "格"];
  const read = fields.length === 0 ? "不读" : `读作${fieldsText(fields)}`;
  switch (why) {
    case "settled":
      return `${remembered ? "记住的：" : "您指定"}${read}。`;
    case "heading":
      return `按${name}${read}。`;
    case "beside":
      return `按${name}和旁边的${part}${read}。`;
    case "contents":
      return `按内容${read}。`;
    case "unsure":
      return `可能是${eitherOf(offers)}，不确定，没有读。`;
    case "twice":
      return `与另一${part}都像${eitherOf(offers)}，没有读。`;
    case "ours":
      return "是本助手的结果，不读。";
    case "unknown":
      if (own.length > 0) return `${fieldsText(own)}由您另外指定了，这一${part}没有读。`;
      return filled === 0 ? "空着，没有读。" : "认不出，或审核用不到，没有读。";
  }
}

function eitherOf(fields: readonly Field[]): string {
  return fields.map((field) => `“${fieldHeader(field)}”`).join("或");
}

/** The columns in which something stands that may be of use, and which were not read: the clerk has to say what they are. */
export function openColumns({ readings }: Pick<SheetReading, "readings">): readonly ColumnReading[] {
  return readings.filter(
    ({ fields, filled, offers, why }) => fields.length === 0 && filled > 0 && offers.length > 0 && why !== "settled",
  );
}

/** No sentence names more columns than this. */
const MOST_NAMED = 3;

/** 有 2 列没有读：C 列“工龄”、F 列“单位”。 "" where there is none. */
export function openColumnsSentence(reading: Pick<SheetReading, "readings">): string {
  const open = openColumns(reading);
  if (open.length === 0) return "";
  const named = open.slice(0, MOST_NAMED).map(columnText).join("、");
  const part = open.every(({ cell }) => cell !== undefined) ? "格" : "列";
  return `有 ${open.length} ${part}可能有用，没有读：${named}${open.length > MOST_NAMED ? " 等" : ""}。`;
}

/** How these columns were read whose meaning was remembered; "" where there are none. */
export function rememberedSentence(remembered: readonly ColumnReading[]): string {
  if (remembered.length === 0) return "";
  const parts = remembered.map(
    (reading) => `${columnText(reading)}${reading.fields.length === 0 ? "不读" : `读作${fieldsText(reading.fields)}`}`,
  );
  return `按记住的列用途：${parts.join("，")}。`;
}
