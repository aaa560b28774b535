import type { SheetProblem } from "../../problems/sheet-problem";
import type { SheetReading } from "../../sheet/sheet-reading";
import { sheetProblemSentence } from "./sheet";

/** A problem of a sheet, or of several alike, and its sentence. */
export interface NamedProblem {
  readonly problem: SheetProblem;
  readonly sentence: string;
}

/**
 * The problems of sheets that were audited together. What is said alike of all of them is said once; else the sentence names its
 * sheet. Of one sheet alone the sentences are those of `sheetProblemSentence`.
 */
export function toldProblems(sheets: readonly Pick<SheetReading, "name" | "problems">[]): readonly NamedProblem[] {
  const counts = new Map<string, number>();
  const each = sheets.map(({ name, problems }) => {
    const told = new Map(problems.map((problem) => [sheetProblemSentence(problem), problem]));
    for (const sentence of told.keys()) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
    return { name, told };
  });
  const all = each.flatMap(({ name, told }) =>
    [...told].map(([sentence, problem]) => {
      const common = counts.get(sentence) === sheets.length;
      return [common ? sentence : `“${name}”表：${sentence}`, { problem }] as const;
    }),
  );
  return [...new Map(all)].map(([sentence, { problem }]) => ({ problem, sentence }));
}
