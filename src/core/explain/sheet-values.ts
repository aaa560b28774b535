import type { SheetValue } from "../decide/sheet-values";
import { fieldHeader } from "../sheet/fields";

const PLACES: { readonly [P in SheetValue["place"]]: string } = {
  settled: "由您指定",
  line: "表头上方",
  title: "标题",
  name: "工作表名",
};

/** The values that the sheet states once, in one sentence; "" where it states none. */
export function saidSentence(said: readonly SheetValue[]): string {
  if (said.length === 0) return "";
  const parts = said.map(({ field, value, place }) => `${fieldHeader(field)}“${value}”（${PLACES[place]}）`);
  return `统一写明${parts.join("、")}，自己没有填写的行按此审核。`;
}
