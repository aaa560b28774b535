import { planReport } from "../core/report/plan";
import { defaultLayout, layoutById, layouts } from "../layouts";
import { writePlan } from "../workbook/jobs";
import { jobError } from "../workbook/failure";
import { newXlsx } from "../xlsx/open";
import { xlsxPort } from "../workbook/file/port";
import { sealed } from "../xlsx/seal";
import type { Console } from "./console";
import { usageError } from "./failure";
import { outputPath } from "./files";
import type { Options } from "./options";
import { packNamed } from "./arguments";
import { writeOutputs, type Output } from "./write-outputs";

/** `rending plan`: the annual plan as a workbook of its own, as JSON, or in one sentence. */
export async function planCommand({ values }: Options, console: Console): Promise<void> {
  const pack = packNamed(values.get("pack") ?? "");
  const style = values.get("style") ?? defaultLayout.id;
  const layout = layoutById(style);
  if (layout === undefined) throw usageError(`没有“${style}”这种样式，--style 请写 ${anyOf(layouts)}。`);
  if (pack.plan === undefined) throw jobError({ kind: "no-plan", title: pack.title });
  const out = values.get("out");
  const json = values.get("json");
  const force = values.has("force");
  const files: Output[] = [];
  const report = planReport(pack, layout);
  const text = `${JSON.stringify(report, null, 2)}\n`;
  if (out !== undefined) {
    const path = outputPath(console.folder, out, { endings: [".xlsx"], not: [], force });
    const book = newXlsx();
    await writePlan(xlsxPort(book), pack, layout);
    files.push({ path, data: sealed(book.save()) });
  }
  if (json !== undefined && json !== "-") {
    const path = outputPath(console.folder, json, { not: out === undefined ? [] : [out], force });
    files.push({ path, data: text });
  }
  writeOutputs(files);
  console.print(
    json === "-" ? text : `${pack.plan.title}：${report.rows.length} 行，勘误和说明 ${report.slips.length} 处。\n`,
  );
}

/** compact 或 expanded; a、b 或 c */
function anyOf(choices: readonly { readonly id: string }[]): string {
  return choices
    .map(({ id }, index) => (index === 0 ? id : `${index < choices.length - 1 ? "、" : " 或 "}${id}`))
    .join("");
}
