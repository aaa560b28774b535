import type { Audit } from "../core/audit";
import { changeGroups, compare, type Comparison } from "../core/compare/compare";
import { compareReport } from "../core/report/comparison";
import { changeSentences, changeTitle, comparisonSentence, ruledSentence, sideNames } from "../core/explain/compare";
import { rememberedSentence } from "../core/explain/columns";
import { answersSentence } from "../core/explain/question";
import { joinAnswers } from "../core/requirements/questions";
import { answersIn } from "../workbook/answer-memory";
import { answersFrom } from "./answers";
import { sheetProblemSentence } from "../core/explain/problems/sheet";
import { summarySentence } from "../core/explain/summary";
import type { RulePack } from "../core/law/schema";
import { settledIn } from "../core/sheet/remembered-columns";
import { joinSettled } from "../core/sheet/settle";
import { packs } from "../packs";
import { columnsIn } from "../workbook/column-memory";
import { auditAgain, auditSheet } from "../workbook/jobs";
import { findSheets } from "../workbook/find-sheets";
import { rulingsIn } from "../workbook/ruling-memory";
import { xlsxPort } from "../workbook/file/port";
import { asOfDay, assumptionsOf, packNamed } from "./arguments";
import type { Console } from "./console";
import { usageError } from "./failure";
import { openInput, outputPath } from "./files";
import type { Options } from "./options";
import { checkSettled, rememberedIn, settledBy } from "./settled";
import { writeOutputs } from "./write-outputs";
import type { Day } from "../core/time/day";

/** One of the two: a notice, and the day on which the people are looked at. */
interface Side {
  readonly pack: RulePack;
  readonly asOf: Day;
}

/** `rending compare`: the same people by two notices, or on two days; only reads. */
export async function compareCommand({ argument, values, lists }: Options, console: Console): Promise<void> {
  const [one, other] = sidesOf(lists.get("pack") ?? [], lists.get("as-of") ?? [], console.today);
  const assumptions = assumptionsOf(lists.get("assume") ?? []);
  const told = answersFrom(values.get("answers"), console.folder);
  const typed = settledBy(lists, [one.pack, other.pack]);
  const json = values.get("json");
  const path =
    json === undefined || json === "-"
      ? null
      : outputPath(console.folder, json, { not: [argument], force: values.has("force") });

  const port = xlsxPort((await openInput(console.folder, argument)).book);
  const { sheet, beside, memory } = await findSheets(port, one.pack.vocabulary, values.get("sheet"), typed);
  const answers = joinAnswers(answersIn(memory), told);
  const settled = joinSettled(typed, settledIn(columnsIn(memory), sheet));
  const rulings = rulingsIn(memory);
  const known = { assumptions, answers, packs, settled, rulings };
  const audited = await auditSheet(port, sheet, one.pack, { asOf: one.asOf, beside, ...known });
  checkSettled(typed, [{ grid: audited.grid, reading: audited.audit.sheet }]);
  const again = await auditAgain(audited, other.pack, { asOf: other.asOf, ...known });
  const comparison = compare(audited.audit, again.audit);
  const sides = [one.pack, other.pack] as const;
  const remembered = rememberedSentence(rememberedIn(audited.audit.sheet, typed));

  const said = answersSentence(audited.audit.answers);
  const report = `${JSON.stringify(compareReport(comparison, sides), null, 2)}\n`;
  if (path !== null) writeOutputs([{ path, data: report }]);
  for (const sentence of warnings(comparison)) console.warn(sentence);
  console.print(
    json === "-"
      ? report
      : `${textOf(comparison, sides)}\n${remembered === "" ? "" : `${remembered}\n`}${said === "" ? "" : `${said}\n`}`,
  );
}

/** Two notices on one day, one notice on two days, or each of two notices on its own day; in the order they were named. */
function sidesOf(ids: readonly string[], days: readonly string[], today: Day): readonly [Side, Side] {
  const named = ids.map(packNamed);
  const dated = days.length === 0 ? [today] : days.map((day) => asOfDay(day, today));
  const [pack, otherPack = pack, ...morePacks] = named;
  const [asOf = today, otherDay = asOf, ...moreDays] = dated;
  if (pack === undefined || otherPack === undefined) throw usageError("缺少选项 --pack。");
  if (morePacks.length > 0 || moreDays.length > 0) throw usageError("一次只能对比两份公告或两个日期。");
  if (pack === otherPack && asOf === otherDay) {
    throw usageError("对比要有两样：写两个 --pack，或写一个 --pack 和两个 --as-of。");
  }
  return [
    { pack, asOf },
    { pack: otherPack, asOf: otherDay },
  ];
}

/** What is wrong with the sheet is said once, what speaks against a notice for each. */
function warnings({ sides }: Comparison<Audit>): readonly string[] {
  return [
    ...new Set(sides.flatMap(({ sheet }) => sheet.problems).map((problem) => `注意：${sheetProblemSentence(problem)}`)),
  ];
}

/** The whole in a few lines, then each row that changes, by its number alone. */
function textOf(comparison: Comparison<Audit>, packs: readonly [RulePack, RulePack]): string {
  const names = sideNames(comparison);
  const head = ([0, 1] as const).map((n) => `${names[n]}：${summarySentence(comparison.sides[n], packs[n])}`);
  const groups = changeGroups(comparison).map((group) =>
    [
      `\n${changeTitle(group)}（${group.rows.length}人）`,
      ...group.rows.map(
        (row) => `  第${row.row}行  ${changeSentences(row, names, packs).join("")}${ruledSentence(row)}`,
      ),
    ].join("\n"),
  );
  return [...head, comparisonSentence(comparison), ...groups].join("\n");
}
