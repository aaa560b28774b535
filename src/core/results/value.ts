import type { FeeQuote } from "../decide/decision";
import { type FinalAnswer, finalOf } from "../decide/rulings/ruling";
import type { AuditRow } from "../audit";
import { resultTextOf } from "../explain/result-text";
import { conclusionText } from "../explain/ruling";
import { LEVEL_NAMES, type Level } from "../terms/words";
import type { ResultColumn } from "../terms/field";
import type { FilledCells } from "./cells-to-fill";
import { FILL_SIGN, LABEL_SIGN } from "./label";
import { neutralizeFormula } from "../text/formula";
import type { CellValue } from "../text/value";
import { serialOf } from "../time/serial";

/** What the values of a sheet's results depend on beside the row. */
export interface ResultContext {
  readonly date1904: boolean;
  readonly labels: ReadonlyMap<number, string>;
  readonly toFill: FilledCells;
}

/** What stands in each result's cell (contract section 1). */
export const RESULT_VALUES: {
  readonly [K in ResultColumn]: (row: AuditRow, context: ResultContext) => CellValue;
} = {
  level: (row) => inOnly(row, ({ level }) => levelText(level)),
  fee: (row) => inOnly(row, ({ fee }) => feeValue(fee)),
  verdict: (row) => conclusionText(finalOf(row)),
  reasons: (row) => neutralizeFormula(resultTextOf(row)),
  clause: ({ decision }) => neutralizeFormula(decision.clause?.clause.at ?? ""),
  documents: ({ decision }) => documentsText(decision.documents),
  highestLevel: ({ decision }) => levelText(decision.highestLevel),
  earliest: ({ decision }, { date1904 }) => (decision.earliest === null ? "" : serialOf(decision.earliest, date1904)),
  culprits: ({ applicant, decision: { problems } }, { labels, toFill }) => {
    const wanted = toFill.get(applicant.row) ?? [];
    if (problems.length === 0 && wanted.length === 0) return "";
    const columns = new Set(problems.map(({ at }) => (at.kind === "cell" ? at.column : null)));
    const named: string[] = [];
    // In the order of the columns.
    labels.forEach((label, column) => columns.has(column) && named.push(label));
    labels.forEach((label, column) => !columns.has(column) && wanted.includes(column) && named.push(FILL_SIGN + label));
    return named.join(LABEL_SIGN);
  },
};

function documentsText(documents: readonly string[]): string {
  const known = documentTexts.get(documents);
  if (known !== undefined) return known;
  const text = neutralizeFormula(documents.join("；"));
  documentTexts.set(documents, text);
  return text;
}

// A clause has one list for all of its rows.
const documentTexts = new WeakMap<readonly string[], string>();

/** Only rows that are in have a level and a fee, so that the sum of the column is the fee due. */
function inOnly(row: AuditRow, value: (answer: FinalAnswer) => CellValue): CellValue {
  const answer = finalOf(row);
  return answer.verdict === "eligible" ? value(answer) : "";
}

function levelText(level: Level | null): string {
  return level === null ? "" : LEVEL_NAMES[level];
}

function feeValue(fee: FeeQuote): CellValue {
  switch (fee.kind) {
    case "yuan":
      return fee.yuan;
    case "unpublished":
      return "未公布";
    case "none":
      return "";
  }
}
