import { packsReport } from "../core/rulepack/report";
import type { RulePack } from "../core/rulepack/schema";
import { packs } from "../packs";
import type { Console } from "./console";
import { outputPath, writeOutputs } from "./files";
import type { Options } from "./options";

/** `rending packs`: what there is to audit by. */
export async function packsCommand({ values }: Options, console: Console): Promise<void> {
  const json = values.get("json");
  if (json === undefined) {
    console.print(`${packs.map(packLine).join("\n")}\n`);
    return;
  }
  const text = `${JSON.stringify(packsReport(packs), null, 2)}\n`;
  if (json === "-") console.print(text);
  else writeOutputs([{ path: outputPath(console.folder, json, { not: [] }), data: text }]);
}

function packLine({ id, title, effective: { from, to }, occupations, slips }: RulePack): string {
  const names = occupations.map(({ name }) => name).join("、");
  const span = from === null && to === null ? "未写有效期" : `有效期 ${from ?? "不限"} 至 ${to ?? "不限"}`;
  return `${id}  ${title}\n    ${span}；职业：${names}；勘误和说明 ${slips.length} 处`;
}
