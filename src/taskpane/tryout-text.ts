import { fieldHeader } from "../core/sheet/fields";
import { addressOf } from "../core/terms/cell";
import type { TriedCell, UnwritableReason } from "../core/tryout/cells";
import type { AppliedCorrections } from "../workbook/corrections";

/** The words of 试算. */
export const TRYOUT = {
  hint: "试一试，不改表。按“写进表里”才写。",
  levels: "报几级会怎样",
  level: "等级",
  verdict: "结论",
  reason: "原因",
  change: "改一改看看",
  search: "再找一项，如 毕业日期",
  found: "找到的项目",
  notFound: "没有找到，请换个词。",
  choices: "选一个",
  premises: "换个等级、日期或公告试",
  asOf: "换个审核日期试",
  notice: "换份公告试",
  tryLevel: "换个等级试",
  asIs: "照表里的",
  now: "现在",
  tried: "试算",
  nothing: "还没有改动。",
  nobody: "姓名和证件号码都没有了，这一行不再是申报人。",
  onlyTried: "等级、日期、公告只是试，不写进表里。",
  write: "写进表里",
  leave: "不写",
  takeBack: "撤回",
  noLevels: "认不出申报职业，没有等级可比。",
} as const;

const UNWRITABLE: { readonly [R in UnwritableReason]: string } = {
  column: "表里没有单独的这一列，只能试，不能写。",
  merged: "这一格是合并单元格，只能试，不能写。",
  form: "登记表只能试，不能写。",
};

/** Why what is tried for a field is not written; "" where it can be. */
export function unwritableHint(reason: UnwritableReason | null): string {
  return reason === null ? "" : UNWRITABLE[reason];
}

/** On the choice beside a field. */
export function choicesOf(name: string): string {
  return `${name}：${TRYOUT.choices}`;
}

/** G2 从业年限：2 改成 6。 */
export function cellLine({ row, column, field }: TriedCell, shown: string, typed: string): string {
  const word = (text: string) => (text === "" ? "空白" : text);
  return `${addressOf(row, column)} ${fieldHeader(field)}：${word(shown)} 改成 ${word(typed.trim())}。`;
}

/** Beside 撤回: what was written last. */
export function lastWritten({ cells }: AppliedCorrections): string {
  return `刚才写了 ${placesOf(cells)}。`;
}

/** Behind a sentence about work that is done. */
export function triedSentence({ cells, skipped }: AppliedCorrections): string {
  const left = `${skipped} 处没有写：单元格里是公式，或者已被改过，请在表中看一看。`;
  if (cells.length === 0) return left;
  return `已写入 ${placesOf(cells)}。${skipped === 0 ? "" : `另有 ${left}`}`;
}

function placesOf(cells: AppliedCorrections["cells"]): string {
  return cells.map(({ after: { row, column } }) => addressOf(row, column)).join("、");
}
