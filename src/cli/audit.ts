import { basename } from "node:path";
import { isoOf } from "../core/time/day";
import { toldProblems } from "../core/explain/problems/joint";
import { rememberedSentence } from "../core/explain/columns";
import { answersSentence, questionsSentence } from "../core/explain/question";
import { jointSummarySentence } from "../core/explain/summary";
import { type AuditRow, jointAuditEach, type JointOptions } from "../core/audit";
import { fillingsSentence } from "../core/explain/filling";
import { type Filling, fillingsIn, joinFillings, MOST_TRIED } from "../core/questions/fill";
import { fillingReport } from "../core/report/fillings";
import { reportOf, rowReport, type RowReport } from "../core/report/audit";
import { cellsToFill } from "../core/results/cells-to-fill";
import { editsOf, resultRows, type ResultRow } from "../core/results/write";
import { offeredRulings } from "../core/results/offered-rulings";
import { handChanges } from "../core/results/written";
import type { RulePack } from "../core/law/schema";
import { rememberSheet, settledIn } from "../core/sheet/remembered-columns";
import { byHeading, joinSettled } from "../core/sheet/settle";
import type { Settled } from "../core/sheet/settled";
import type { Grid } from "../core/sheet/grid";
import type { SheetReading } from "../core/sheet/sheet-reading";
import { questionFinder } from "../core/questions/find";
import { questionReport } from "../core/report/questions";
import { DEFAULT_ASSUMPTIONS } from "../core/requirements/assumptions";
import { joinAnswers } from "../core/requirements/questions";
import { packs } from "../packs";
import { answersIn, rememberAnswers } from "../workbook/answer-memory";
import { columnsIn, rememberColumns } from "../workbook/column-memory";
import { jobError } from "../workbook/failure";
import { findSheets } from "../workbook/find-sheets";
import { PortError, type WorkbookPort } from "../workbook/port";
import { type RememberedTerms, rememberTerms } from "../workbook/terms-memory";
import { isForm } from "../workbook/registration";
import { readRegistrations, type Registrations } from "../workbook/joint";
import { convertedSentence, formSentence, handChangeSentence, messageOf, offeredSentence } from "../workbook/messages";
import { checkColumns } from "../workbook/reach";
import { rememberRulings, rulingsIn } from "../workbook/ruling-memory";
import { xlsxPort } from "../workbook/file/port";
import { sealed } from "../xlsx/seal";
import { answersFrom } from "./answers";
import { asOfDay, assumptionsOf, packNamed } from "./arguments";
import type { Console } from "./console";
import { correctionsOf, correctSheet } from "./correct";
import { usageError } from "./failure";
import { checkEnding, openInput, outputPath } from "./files";
import type { Options } from "./options";
import { checkSettled, columnHint, rememberedIn, settledBy } from "./settled";
import { writeOutputs, type Output } from "./write-outputs";

/** `rending audit`: the input is only read; results go into a copy, the report into a file or to standard output. */
export async function auditCommand({ argument, values, lists }: Options, console: Console): Promise<void> {
  const pack = packNamed(values.get("pack") ?? "");
  const asOf = asOfDay(values.get("as-of"), console.today);
  const assumptions = assumptionsOf(lists.get("assume") ?? []);
  const wanted = sheetsNamed(lists.get("sheet") ?? []);
  const typed = settledBy(lists, [pack]);
  const told = answersFrom(values.get("answers"), console.folder);
  const kinds = correctionsOf(lists.get("correct") ?? []);
  const { out, json } = outputs(argument, values, console.folder);
  if (kinds.length > 0 && out === null) throw usageError("--correct 改在结果文件里，请加上 --out。");

  const { book, converted } = await openInput(console.folder, argument);
  // Excel opens no workbook with macros under the other name, and none without under theirs.
  if (out !== null) checkEnding(out, [book.macros ? ".xlsm" : ".xlsx"]);
  const port = xlsxPort(book);
  const { sheets, beside, memory } = await findSheets(port, pack.vocabulary, wanted, typed);
  const remembered = columnsIn(memory);
  const answers = joinAnswers(answersIn(memory), told);
  const chosen = sheets.map((name) => ({ name, settled: joinSettled(typed, settledIn(remembered, name)) }));
  const corrected: string[] = [];
  for (const { name, settled } of kinds.length === 0 ? [] : chosen) {
    if (chosen.length > 1 && (await isForm(port, name, pack.vocabulary))) continue;
    const done = await correctSheet(port, name, pack, { asOf, assumptions, answers, packs, beside, settled }, kinds);
    corrected.push(chosen.length === 1 ? done : `“${name}”表：${done}`);
  }
  const read = await readRegistrations(port, chosen, pack.vocabulary, beside);
  const forms = read.sheets.filter(({ reading }) => reading.form !== undefined).map(({ grid }) => grid.name);
  const [form] = forms;
  if (out !== null && form !== undefined && forms.length === read.sheets.length)
    throw jobError({ kind: "form-unwritten", sheet: form });
  checkSettled(typed, read.sheets);
  const found = findings(
    read,
    pack,
    { asOf, assumptions, answers, packs, rulings: rulingsIn(memory), ...(read.records && { records: read.records }) },
    { edits: out !== null, report: json !== null },
    typed,
  );

  const files: Output[] = [];
  let untold = "";
  if (out !== null) {
    // The book is ours alone: nothing can have changed in it since it was read.
    for (const { grid, edits } of found.sheets) checkColumns(grid, edits);
    await port.apply(found.sheets.flatMap(({ edits }) => edits));
    if (typed.columns.size + typed.headings.size + typed.values.size > 0) {
      const settledNow = read.sheets.reduce((before, { reading }, place) => {
        const settled = chosen[place]?.settled ?? typed;
        return rememberSheet(before, reading, byHeading(settled, reading.readings));
      }, remembered);
      await rememberColumns(port, settledNow);
    }
    await rememberRulings(port, found.rulings);
    if (told.size > 0) await rememberAnswers(port, answers);
    untold = await keepTerms(port, { pack: pack.id, asOf, chosen: asOf !== console.today });
    files.push({ path: out, data: sealed(book.save()) });
  }
  if (json !== null && json !== "-") files.push({ path: json, data: found.report });
  writeOutputs(files);

  if (converted && out !== null) console.warn(`注意：${convertedSentence(basename(argument), null)}`);
  if (untold !== "") console.warn(`注意：${untold}`);
  for (const sentence of corrected) console.warn(sentence);
  if (out !== null && forms.length > 0) console.warn(`注意：${formSentence(...forms)}`);
  if (asOf > console.today) console.warn(`注意：审核日期 ${isoOf(asOf)} 在今天之后，结论按那一天的情形得出。`);
  for (const { sentence } of toldProblems(found.sheets.map(({ sheet }) => sheet))) console.warn(`注意：${sentence}`);
  const hint = columnHint(found.sheets.map(({ sheet }) => sheet));
  if (hint !== null) console.warn(`注意：${hint}`);
  if (found.changed.length > 0) {
    console.warn(`注意：${handChangeSentence(found.changed)}${offeredSentence(found.offered.length)}`);
  }
  console.print(json === "-" ? found.report : `${found.summary}\n`);
}

/** Has the copy remember notice and day. Why it cannot, as a sentence: results go before it. */
async function keepTerms(port: WorkbookPort, terms: RememberedTerms): Promise<string> {
  try {
    await rememberTerms(port, terms);
    return "";
  } catch (error) {
    if (error instanceof PortError) return messageOf(error, "command");
    throw error;
  }
}

/** Of each row only what is written is kept: of a hundred thousand people the rest would be in the way. */
function findings(
  { sheets }: Registrations,
  pack: RulePack,
  options: JointOptions,
  wanted: { readonly edits: boolean; readonly report: boolean },
  typed: Settled,
) {
  const kept = new Map(sheets.map(({ grid, reading }) => [reading.name, keptOf(grid, reading)]));
  const reports: RowReport[] = [];
  const finder = questionFinder({
    pack,
    asOf: options.asOf,
    assumptions: { ...DEFAULT_ASSUMPTIONS, ...options.assumptions },
    ...(options.answers && { answers: options.answers }),
  });
  const found = jointAuditEach(sheets, pack, options, (row) => {
    const its = kept.get(row.reading?.name ?? "");
    if (its === undefined) return;
    if (wanted.edits && its.reading.form === undefined) its.results.push(its.resultRow(row));
    if (wanted.report) reports.push(rowReport(row, its.reading));
    finder.add(row);
    if (row.decision.verdict === "undetermined") its.open.push(row);
  });
  const fill = fillingsOf([...kept.values()], pack, options);
  const written = found.sheets.flatMap(({ sheet }) => {
    const its = kept.get(sheet.name);
    if (its === undefined) return [];
    const { grid } = its;
    const results = withFillings(its, fill ?? []);
    const edits = wanted.edits && sheet.form === undefined;
    const changed = edits ? handChanges(sheet, results, grid) : [];
    return [
      {
        sheet,
        grid,
        edits: edits ? editsOf(sheet, results, grid) : [],
        changed: changed.map((change) => ({ ...change, sheet: sheet.name })),
      },
    ];
  });
  const questions = finder.found();
  return {
    sheets: written,
    changed: written.flatMap(({ changed }) => changed),
    offered: written.flatMap(({ changed, grid }) => offeredRulings(changed, grid)),
    rulings: found.rulings,
    report: wanted.report
      ? `${JSON.stringify(
          reportOf(
            found,
            reports,
            questions.map((one) => questionReport(one, pack)),
            fill && fill.map(fillingReport),
          ),
          null,
          2,
        )}\n`
      : "",
    summary: [
      jointSummarySentence(found, pack),
      rememberedText(written, typed),
      answersSentence(found.answers),
      questionsSentence(questions),
      fillingsSentence(fill ?? []),
    ].join(""),
  };
}

function keptOf(grid: Grid, reading: SheetReading) {
  const results: ResultRow[] = [];
  const open: AuditRow[] = [];
  return { grid, reading, results, open, resultRow: resultRows(reading, grid) };
}

/** The results with what is to be filled in, which is known once all rows are. */
function withFillings(
  { grid, reading, results, open }: ReturnType<typeof keptOf>,
  fill: readonly Filling[],
): readonly ResultRow[] {
  const toFill = cellsToFill(fill, grid);
  if (toFill.size === 0) return results;
  const resultRow = resultRows(reading, grid, toFill);
  const again = new Map(open.map((row) => [row.applicant.row, row]));
  return results.map((result) => {
    const row = toFill.has(result.row) ? again.get(result.row) : undefined;
    return row === undefined ? result : resultRow(row);
  });
}

/** Null: there are too many rows. */
function fillingsOf(
  sheets: readonly Pick<ReturnType<typeof keptOf>, "grid" | "reading" | "open">[],
  pack: RulePack,
  options: JointOptions,
): readonly Filling[] | null {
  if (sheets.reduce((count, { open }) => count + open.length, 0) > MOST_TRIED) return null;
  return joinFillings(
    sheets.map(({ grid, reading, open }) => fillingsIn(grid, { sheet: reading, rows: open }, pack, options)),
  );
}

/** What was remembered of each sheet's columns; what is the same for all is said once. */
function rememberedText(sheets: readonly { readonly sheet: SheetReading }[], typed: Settled): string {
  return [...new Set(sheets.map(({ sheet }) => rememberedSentence(rememberedIn(sheet, typed))))].join("");
}

/** Throws a usage error for a sheet that is named twice. */
function sheetsNamed(names: readonly string[]): readonly string[] {
  const twice = names.find((name, place) => names.indexOf(name) < place);
  if (twice !== undefined) throw usageError(`工作表“${twice}”用 --sheet 写了两次，请只写一次。`);
  return names;
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
