import { basename } from "node:path";
import { isoOf } from "../core/time/day";
import { sheetProblemSentence } from "../core/explain/problems/sheet";
import { rememberedSentence } from "../core/explain/columns";
import { summarySentence } from "../core/explain/summary";
import { auditEach } from "../core/audit";
import { reportOf, rowReport, type RowReport } from "../core/report/audit";
import { editsOf, resultRows, type ResultRow } from "../core/results/write";
import { handChanges } from "../core/results/written";
import type { RulePack } from "../core/law/schema";
import { rememberSheet, settledIn } from "../core/sheet/remembered-columns";
import { byHeading, joinSettled } from "../core/sheet/settle";
import type { Settled } from "../core/sheet/settled";
import { packs } from "../packs";
import { columnsIn, rememberColumns } from "../workbook/column-memory";
import { jobError } from "../workbook/failure";
import { findSheets, readRegistration, type SheetOptions } from "../workbook/jobs";
import { convertedSentence, handChangeSentence } from "../workbook/messages";
import type { WorkbookPort } from "../workbook/port";
import { checkColumns } from "../workbook/reach";
import { xlsxPort } from "../workbook/file/port";
import { sealed } from "../xlsx/seal";
import { asOfDay, assumptionsOf, packNamed } from "./arguments";
import type { Console } from "./console";
import { correctionsOf, correctSheet } from "./correct";
import { usageError } from "./failure";
import { checkEnding, openInput, outputPath } from "./files";
import type { Options } from "./options";
import { checkSettled, rememberedIn, settledBy } from "./settled";
import { writeOutputs, type Output } from "./write-outputs";

/** `rending audit`: the input is only read; results go into a copy, the report into a file or to standard output. */
export async function auditCommand({ argument, values, lists }: Options, console: Console): Promise<void> {
  const pack = packNamed(values.get("pack") ?? "");
  const asOf = asOfDay(values.get("as-of"), console.today);
  const assumptions = assumptionsOf(lists.get("assume") ?? []);
  const typed = settledBy(lists, [pack]);
  const kinds = correctionsOf(lists.get("correct") ?? []);
  const { out, json } = outputs(argument, values, console.folder);
  if (kinds.length > 0 && out === null) throw usageError("--correct 改在结果文件里，请加上 --out。");

  const { book, converted } = await openInput(console.folder, argument);
  // Excel opens no workbook with macros under the other name, and none without under theirs.
  if (out !== null) checkEnding(out, [book.macros ? ".xlsm" : ".xlsx"]);
  const port = xlsxPort(book);
  const { sheet, beside, memory } = await findSheets(port, pack.vocabulary, values.get("sheet"), typed);
  const remembered = columnsIn(memory);
  const settled = joinSettled(typed, settledIn(remembered, sheet));
  const options = { asOf, assumptions, packs, beside, settled };
  const corrected = kinds.length === 0 ? null : await correctSheet(port, sheet, pack, options, kinds);
  const found = await findings(port, sheet, pack, options, { edits: out !== null, report: json !== null }, typed);

  const files: Output[] = [];
  if (out !== null) {
    // The book is ours alone: nothing can have changed in it since it was read.
    checkColumns(found.grid, found.edits);
    await port.apply(found.edits);
    if (typed.columns.size + typed.values.size > 0) {
      const known = byHeading(settled, found.reading.readings);
      await rememberColumns(port, rememberSheet(remembered, found.reading, known));
    }
    files.push({ path: out, data: sealed(book.save()) });
  }
  if (json !== null && json !== "-") files.push({ path: json, data: found.report });
  writeOutputs(files);

  if (converted && out !== null) console.warn(`注意：${convertedSentence(basename(argument), null)}`);
  if (corrected !== null) console.warn(corrected);
  if (asOf > console.today) console.warn(`注意：审核日期 ${isoOf(asOf)} 在今天之后，结论按那一天的情形得出。`);
  for (const problem of found.problems) console.warn(`注意：${sheetProblemSentence(problem)}`);
  if (found.changed.length > 0) console.warn(`注意：${handChangeSentence(found.changed)}`);
  console.print(json === "-" ? found.report : `${found.summary}\n`);
}

/** Of each row only what is written is kept: of a hundred thousand people the rest would be in the way. */
async function findings(
  port: WorkbookPort,
  sheet: string,
  pack: RulePack,
  options: SheetOptions,
  wanted: { readonly edits: boolean; readonly report: boolean },
  typed: Settled,
) {
  const { grid, reading, records } = await readRegistration(port, sheet, pack.vocabulary, options);
  if (wanted.edits && reading.form) throw jobError({ kind: "form-unwritten", sheet: grid.name });
  checkSettled(typed, grid, reading);
  const results: ResultRow[] = [];
  const reports: RowReport[] = [];
  const resultRow = resultRows(reading, grid);
  const found = auditEach(grid, pack, { ...options, reading, ...(records && { records }) }, (row) => {
    if (wanted.edits) results.push(resultRow(row));
    if (wanted.report) reports.push(rowReport(row, reading));
  });
  return {
    grid,
    reading,
    edits: wanted.edits ? editsOf(found.sheet, results, grid) : [],
    changed: wanted.edits ? handChanges(found.sheet, results, grid) : [],
    report: wanted.report ? `${JSON.stringify(reportOf(found, reports), null, 2)}\n` : "",
    summary: summarySentence(found, pack) + rememberedSentence(rememberedIn(reading, typed)),
    problems: found.sheet.problems,
  };
}

function outputs(
  input: string,
  values: ReadonlyMap<string, string>,
  folder: string,
): { readonly out: string | null; readonly json: string | null } {
  const out = values.get("out");
  const json = values.get("json");
  const force = values.has("force");
  return {
    out: out === undefined ? null : outputPath(folder, out, { endings: [".xlsx", ".xlsm"], not: [input], force }),
    json:
      json === undefined || json === "-"
        ? (json ?? null)
        : outputPath(folder, json, { not: out === undefined ? [input] : [input, out], force }),
  };
}
