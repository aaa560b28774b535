import type { AuditHead, SaidBelow } from "../audit";
import type { SheetValue } from "../decide/sheet-values";
import { fieldHeader } from "../sheet/fields";
import type { RowRange } from "../terms/cell";

const PLACES: { readonly [P in SheetValue["place"]]: string } = {
  settled: "由您指定",
  line: "表头上方",
  title: "标题",
  name: "工作表名",
};

/** So many sections are told one by one. */
const MOST_SECTIONS = 3;

/** The values that the sheet states once, and those that lines further down state; "" where there are none. */
export function saidSentence(said: readonly SheetValue[], sections: readonly SaidBelow[] = []): string {
  const settled = said.filter(({ place }) => place === "settled");
  const stated = said.filter(({ place }) => place !== "settled");
  const named = ({ field, value }: SheetValue) => `${fieldHeader(field)}“${value}”`;
  return [
    settled.length === 0 ? "" : `由您指定${settled.map(named).join("、")}，全部行按此审核。`,
    stated.length === 0
      ? ""
      : `统一写明${stated.map((one) => `${named(one)}（${PLACES[one.place]}）`).join("、")}，自己没有填写的行按此审核。`,
    sectionsSentence(sections),
  ].join("");
}

/** Those over which something is said. */
export function sectionsSaying(sections: readonly SaidBelow[]): readonly SaidBelow[] {
  return sections.filter(({ values }) => values.length > 0);
}

/** 第 12 到 20 行上方写明申报等级“三级/高级工”，这些行先按它审核。 */
function sectionsSentence(all: readonly SaidBelow[]): string {
  const sections = sectionsSaying(all);
  if (sections.length === 0) return "";
  const told = sections.slice(0, MOST_SECTIONS).map(({ rows, values }) => {
    const named = values.map(({ field, value }) => `${fieldHeader(field)}“${value}”`).join("、");
    return `${rowsText(rows)}上方写明${named}`;
  });
  const more = sections.length > MOST_SECTIONS ? `，等 ${sections.length} 处` : "";
  return `${told.join("，")}${more}；这些行自己没有填写的，先按它审核。`;
}

/** 第 12 行, 第 12 到 20 行 */
export function rowsText({ from, to }: RowRange): string {
  return from === to ? `第 ${from} 行` : `第 ${from} 到 ${to} 行`;
}

/** The same of sheets that were audited together: of several each is named, and what all of them state alike is said once. */
export function jointSaidSentence(sheets: readonly Pick<AuditHead, "sheet" | "sheetValues" | "sections">[]): string {
  const said = sheets.map(({ sheet, sheetValues, sections }) => ({
    name: sheet.name,
    sentence: saidSentence(sheetValues, sections),
  }));
  if (new Set(said.map(({ sentence }) => sentence)).size === 1) return said[0]?.sentence ?? "";
  return said.map(({ name, sentence }) => (sentence === "" ? "" : `“${name}”表${sentence}`)).join("");
}
