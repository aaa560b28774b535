import { templateEdits } from "../core/template/edits";
import { newXlsx } from "../xlsx/open";
import { xlsxPort } from "../workbook/file/port";
import { sealed } from "../xlsx/seal";
import type { Console } from "./console";
import { outputPath } from "./files";
import type { Options } from "./options";
import { packNamed } from "./arguments";
import { writeOutputs } from "./write-outputs";

const SHEET = "报名表";

/** `rending template`: a blank registration workbook, with the lists of a notice if one is chosen. */
export async function templateCommand({ values }: Options, console: Console): Promise<void> {
  const id = values.get("pack");
  const pack = id === undefined ? null : packNamed(id);
  const out = values.get("out") ?? "";
  const path = outputPath(console.folder, out, { endings: [".xlsx"], not: [], force: values.has("force") });
  const book = newXlsx();
  await xlsxPort(book).apply(templateEdits(pack, SHEET));
  writeOutputs([{ path, data: sealed(book.save()) }]);
  console.print(`已生成空白报名表“${out}”${pack === null ? "" : `，职业和等级按《${pack.title}》`}。\n`);
}
