import { sheetProblemSentence } from "../explain/problems/sheet";
import type { SheetKind } from "../problems/catalog";
import type { SheetProblem } from "../problems/sheet-problem";

/** Kinds that the JSON calls otherwise: it promises one word for every ban of unknown length. */
const REPORTED_AS: { readonly [K in SheetKind]?: string } = { "record-ban-unmeasured": "record-ban-endless" };

/** A problem of the sheet in the JSON of `audit` and `compare`. */
export function sheetProblemReport(problem: SheetProblem) {
  const { kind, severity } = problem;
  return { kind: REPORTED_AS[kind] ?? kind, severity, message: sheetProblemSentence(problem) };
}
