import type { AuditHead } from "../audit";
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
  const settled = said.filter(({ place }) => place === "settled");
  const stated = said.filter(({ place }) => place !== "settled");
  const named = ({ field, value }: SheetValue) => `${fieldHeader(field)}“${value}”`;
  return [
    settled.length === 0 ? "" : `由您指定${settled.map(named).join("、")}，全部行按此审核。`,
    stated.length === 0
      ? ""
      : `统一写明${stated.map((one) => `${named(one)}（${PLACES[one.place]}）`).join("、")}，自己没有填写的行按此审核。`,
  ].join("");
}

/** The same of sheets that were audited together: of several each is named, and what all of them state alike is said once. */
export function jointSaidSentence(sheets: readonly Pick<AuditHead, "sheet" | "sheetValues">[]): string {
  const said = sheets.map(({ sheet, sheetValues }) => ({ name: sheet.name, sentence: saidSentence(sheetValues) }));
  if (new Set(said.map(({ sentence }) => sentence)).size === 1) return said[0]?.sentence ?? "";
  return said.map(({ name, sentence }) => (sentence === "" ? "" : `“${name}”表${sentence}`)).join("");
}
