import { CORRECTION_KINDS, type CorrectionKind } from "../core/corrections/correction";
import { CORRECTION_TITLES } from "../core/explain/correction";
import type { RulePack } from "../core/law/schema";
import { applyCorrections, proposeCorrections } from "../workbook/corrections";
import { auditSheet, type SheetOptions } from "../workbook/jobs";
import type { WorkbookPort } from "../workbook/port";
import { usageError } from "./failure";

/** What each kind is called after --correct. */
const WORDS: { readonly [K in CorrectionKind]: string } = {
  fromId: "from-id",
  numberAsText: "number-as-text",
  date: "date",
  level: "level",
  name: "name",
  width: "width",
  blank: "blank",
};

/** The kinds that the --correct words name; [] where there are none. Throws a usage error for a word that names none. */
export function correctionsOf(words: readonly string[]): readonly CorrectionKind[] {
  const wrong = words.find((word) => word !== "all" && !CORRECTION_KINDS.some((kind) => WORDS[kind] === word));
  if (wrong !== undefined) {
    const known = CORRECTION_KINDS.map((kind) => WORDS[kind]).join("、");
    throw usageError(`没有“${wrong}”这种改正，--correct 请写 ${known} 或 all。`);
  }
  return CORRECTION_KINDS.filter((kind) => words.includes("all") || words.includes(WORDS[kind]));
}

/** Corrects the sheet of an open book, and says in a sentence what was done. */
export async function correctSheet(
  port: WorkbookPort,
  sheet: string,
  pack: RulePack,
  options: SheetOptions,
  kinds: readonly CorrectionKind[],
): Promise<string> {
  const audited = await auditSheet(port, sheet, pack, options);
  const proposals = (await proposeCorrections(port, audited, pack, options)).filter(({ kind }) => kinds.includes(kind));
  const corrections = proposals.flatMap((proposal) => proposal.corrections);
  if (corrections.length === 0) return "没有可以改正的写法。";
  const { cells } = await applyCorrections(port, audited, corrections);
  const each = proposals.map((proposal) => `${CORRECTION_TITLES[proposal.kind]} ${proposal.corrections.length} 处`);
  return `已改正 ${cells.length} 处，只写在结果文件里：${each.join("、")}。`;
}
