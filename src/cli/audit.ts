import { extname } from "node:path";
import type { Day } from "../core/applicant/applicant";
import { dayFromIso, isoOf } from "../core/applicant/day";
import { ASSUMPTIONS, type Assumption } from "../core/assess/decision";
import { summarySentence } from "../core/explain/summary";
import { auditReport } from "../core/report";
import { auditSheet, findSheet, writeResults } from "../workbook/jobs";
import { openXlsx } from "../workbook/xlsx/open";
import { xlsxPort } from "../workbook/xlsx/port";
import type { Console } from "./console";
import { usageError } from "./failure";
import { outputPath, readInput, writeOutputs, type Output } from "./files";
import type { Options } from "./options";
import { packNamed } from "./pack";

/** `rending audit`: the input is only read; results go into a copy, the report into a file or to standard output. */
export async function auditCommand({ argument, values, lists }: Options, console: Console): Promise<void> {
  const pack = packNamed(values.get("pack") ?? "");
  const asOf = asOfDay(values.get("as-of"), console.today);
  const assumptions = assumptionsOf(lists.get("assume") ?? []);
  const { out, json } = outputs(argument, values, console.folder);

  const book = openXlsx(readInput(console.folder, argument));
  const port = xlsxPort(book);
  const sheet = await findSheet(port, values.get("sheet"));
  const { audit, grid } = await auditSheet(port, sheet, pack, { asOf, assumptions });

  const files: Output[] = [];
  if (out !== null) {
    await writeResults(port, audit, grid, pack);
    files.push({ path: out, data: book.save() });
  }
  const report = json === null ? "" : `${JSON.stringify(auditReport(audit, pack), null, 2)}\n`;
  if (json !== null && json !== "-") files.push({ path: json, data: report });
  writeOutputs(files);

  if (asOf > console.today) console.warn(`注意：审核日期 ${isoOf(asOf)} 在今天之后，结论按那一天的情形得出。`);
  for (const { message } of audit.sheet.problems) console.warn(`注意：${message}`);
  console.print(json === "-" ? report : `${summarySentence(audit, pack)}\n`);
}

function asOfDay(text: string | undefined, today: Day): Day {
  if (text === undefined) return today;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayFromIso(text) : null;
  if (day === null) throw usageError(`“${text}”不是日期，--as-of 请写作 2026-03-01。`);
  return day;
}

function assumptionsOf(words: readonly string[]): Partial<Record<Assumption, boolean>> {
  const assumptions: Partial<Record<Assumption, boolean>> = {};
  for (const word of words) {
    const [wanted, state] = word.split("=");
    const name = ASSUMPTIONS.find((assumption) => assumption === wanted);
    if (name === undefined || (state !== "on" && state !== "off")) {
      throw usageError(
        `“${word}”不是假定，--assume 请写作 ${ASSUMPTIONS.map((each) => `${each}=on|off`).join("、")}。`,
      );
    }
    if (assumptions[name] !== undefined) throw usageError(`假定 ${name} 写了两次，请只写一次。`);
    assumptions[name] = state === "on";
  }
  return assumptions;
}

function outputs(
  input: string,
  values: ReadonlyMap<string, string>,
  folder: string,
): { readonly out: string | null; readonly json: string | null } {
  const out = values.get("out");
  const json = values.get("json");
  // Excel opens no workbook with macros under the other name.
  const ending = extname(input).toLowerCase() === ".xlsm" ? ".xlsm" : ".xlsx";
  return {
    out: out === undefined ? null : outputPath(folder, out, { ending, not: [input] }),
    json:
      json === undefined || json === "-"
        ? (json ?? null)
        : outputPath(folder, json, { not: out === undefined ? [input] : [input, out] }),
  };
}
