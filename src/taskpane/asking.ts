import { type Filling, fillingSteps, joinFillings, MOST_TRIED } from "../core/questions/fill";
import { questionSteps } from "../core/questions/find";
import type { OpenQuestion } from "../core/questions/open-question";
import { inBreaths } from "../workbook/breath";
import type { Result } from "./result";
import { termsOf } from "./terms";

/** The open questions of a result, found in breaths. It stops and rejects once `signal` is aborted. */
export function questionsOf(result: Result, signal: AbortSignal): Promise<readonly OpenQuestion[]> {
  return inBreaths(questionSteps(result.audit.rows, termsOf(result)), stopping(signal));
}

/** 先补哪一项, found so too; null where too many rows are open. */
export async function fillingsOf(result: Result, signal: AbortSignal): Promise<readonly Filling[] | null> {
  if (result.audit.rows.filter(({ decision }) => decision.verdict === "undetermined").length > MOST_TRIED) return null;
  const { pack, asOf, assumptions, answers } = termsOf(result);
  const options = { asOf, assumptions, answers, ...(result.records && { records: result.records }) };
  const found: (readonly Filling[])[] = [];
  for (const { grid, audit } of result.sheets) {
    found.push(await inBreaths(fillingSteps(grid, audit, pack, options), stopping(signal)));
  }
  return joinFillings(found);
}

function stopping(signal: AbortSignal): () => void {
  return () => {
    if (signal.aborted) throw new Error("not wanted any more");
  };
}
