import { noticeFacts } from "../core/explain/notice-facts";
import { OBJECTION_LABELS } from "../core/explain/validity";
import { packsReport } from "../core/report/packs";
import type { RulePack, Slip } from "../core/law/schema";
import { objectionsTo } from "../core/law/validity";
import { packs } from "../packs";
import type { Console } from "./console";
import { outputPath } from "./files";
import type { Options } from "./options";
import { writeOutputs } from "./write-outputs";
import type { Day } from "../core/time/day";

/** `rending packs`: what there is to audit by. */
export async function packsCommand({ values }: Options, console: Console): Promise<void> {
  const json = values.get("json");
  if (json === undefined) {
    console.print(`${packs.map((pack) => packText(pack, console.today)).join("\n")}\n`);
    return;
  }
  const text = `${JSON.stringify(packsReport(packs), null, 2)}\n`;
  if (json === "-") console.print(text);
  else writeOutputs([{ path: outputPath(console.folder, json, { not: [], force: values.has("force") }), data: text }]);
}

/** What it is called, for when and for whom it holds, what speaks against it today, and every slip of its paper. */
function packText(pack: RulePack, today: Day): string {
  const { id, title, effective, occupations, slips } = pack;
  const { from, to } = effective;
  const names = occupations.map(({ name }) => name).join("、");
  const span = from === null && to === null ? "未写有效期" : `有效期 ${from ?? "不限"} 至 ${to ?? "不限"}`;
  const facts = noticeFacts(pack);
  const marks = objectionsTo(pack, today, packs).map(({ kind }) => OBJECTION_LABELS[kind]);
  return [
    `${id}  ${title}${marks.length === 0 ? "" : `（${marks.join("；")}）`}`,
    `    ${span}；职业：${names}`,
    ...(facts.length === 0 ? [] : ["    须知："]),
    ...facts.map((fact) => `      ${fact.title}：${fact.text}（${fact.at}）。`),
    `    勘误和说明 ${slips.length} 处${slips.length === 0 ? "" : "："}`,
    ...slips.map((slip) => `      ${slipText(slip)}`),
  ].join("\n");
}

function slipText({ at, printed, used, mended, why }: Slip): string {
  return `${at}：印作“${printed}”，${mended ? `采用“${used}”` : "照原文，未改"}。${why}。`;
}
