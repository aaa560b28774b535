import { type Filling, fillingSteps, joinFillings, MOST_TRIED } from "../core/questions/fill";
import { questionSteps } from "../core/questions/find";
import type { OpenQuestion } from "../core/questions/open-question";
import { cellsToFill } from "../core/results/cells-to-fill";
import { inBreaths } from "../workbook/breath";
import type { Result } from "./result";
import { termsOf } from "./terms";

/** The open questions of a result, found in breaths. It stops and rejects once `signal` is aborted. */
export function questionsOf(result: Result, signal: AbortSignal): Promise<readonly OpenQuestion[]> {
  return inBreaths(questionSteps(result.audit.rows, termsOf(result)), stopping(signal));
}

/** 先补哪一项, found so too, once for a result; null where too many rows are open. */
export async function fillingsOf(result: Result, signal: AbortSignal): Promise<readonly Filling[] | null> {
  const known = found.get(result.audit);
  if (known !== undefined) return known;
  const fillings = await fillingsFound(result, signal);
  found.set(result.audit, fillings);
  return fillings;
}

const found = new WeakMap<Result["audit"], readonly Filling[] | null>();

/** The sheets of a result with the cells that are to be filled in. */
export async function markedSheets(result: Result, signal: AbortSignal): Promise<Result["sheets"]> {
  const fillings = (await fillingsOf(result, signal)) ?? [];
  return result.sheets.map((sheet) => ({ ...sheet, toFill: cellsToFill(fillings, sheet.grid) }));
}

async function fillingsFound(result: Result, signal: AbortSignal): Promise<readonly Filling[] | null> {
  if (result.audit.rows.filter(({ decision }) => decision.verdict === "undetermined").length > MOST_TRIED) return null;
  const { pack, asOf, assumptions, answers } = termsOf(result);
  const options = { asOf, assumptions, answers, ...(result.records && { records: result.records }) };
  const each: (readonly Filling[])[] = [];
  for (const { grid, audit } of result.sheets) {
    each.push(await inBreaths(fillingSteps(grid, audit, pack, options), stopping(signal)));
  }
  return joinFillings(each);
}

function stopping(signal: AbortSignal): () => void {
  return () => {
    if (signal.aborted) throw new Error("not wanted any more");
  };
}
