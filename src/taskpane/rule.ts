import { needsSecondConfirmation } from "../core/decide/rulings/ruling";
import type { RulePack } from "../core/law/schema";
import { offeredRulings } from "../core/results/offered-rulings";
import type { RowRuling } from "../core/results/ruling-edits";
import { handChangesIn } from "../workbook/jobs";
import { auditSheetsAgain } from "../workbook/joint";
import { ruleRows } from "../workbook/rulings";
import { auditDone } from "./audit-text";
import type { Result, ResultSheet } from "./result";
import { ruledSentence } from "./ruling-text";
import { guarded, type Run } from "./run";
import { termsOf } from "./terms";

/** A decision of the clerk about a row of one of the sheets on screen. */
export interface SheetRuling extends RowRuling {
  readonly sheet: string;
}

/** Writes the decisions into their sheets and audits again what was read, without reading. */
export function ruleIn(
  run: Run,
  result: Result,
  rulings: readonly SheetRuling[],
  packs: readonly RulePack[],
): Promise<void> {
  return guarded(run, async () => {
    // Never called off once it has begun: the screen must not say less than the sheet.
    const progress = (from: number) => (done: number) =>
      run.report({ kind: "progressed", run: run.run, done: from + done / 2 });
    let remembered = result.audit.rulings.remembered;
    const sheets: ResultSheet[] = [];
    for (const sheet of result.sheets) {
      const its = rulings.filter((one) => one.sheet === sheet.grid.name);
      if (its.length === 0) {
        sheets.push(sheet);
        continue;
      }
      const ruled = await ruleRows(run.port, sheet, its, progress(0));
      remembered = ruled.rulings;
      sheets.push({ ...sheet, grid: ruled.grid, wrote: [] });
    }
    const { pack, asOf, assumptions, answers } = termsOf(result);
    const settled = sheets.map((sheet) => sheet.settled);
    const options = { asOf, assumptions, answers, packs, rulings: remembered };
    const again = await auditSheetsAgain({ ...result, sheets }, settled, pack, options, progress(0.5));
    const done = { ...result, ...again, sheets: sheets.map((sheet, place) => ({ ...sheet, ...again.sheets[place] })) };
    const takenBack = rulings.filter(({ verdict }) => verdict === null).length;
    const sentence = ruledSentence(rulings.length - takenBack, takenBack) + auditDone(done.audit);
    run.report({ kind: "audited", run: run.run, result: done, sentence });
  });
}

/**
 * The conclusions changed by hand that may be meant as decisions. Left out is what is decided so already, and what goes over a
 * precondition: that is asked about in its row.
 */
export function offeredIn({ sheets }: Result): readonly SheetRuling[] {
  const unwritten = sheets.filter(({ wrote }) => wrote.length === 0);
  return unwritten.flatMap((sheet) => {
    const rows = new Map(sheet.audit.rows.map((row) => [row.applicant.row, row]));
    return offeredRulings(handChangesIn(sheet), sheet.grid).flatMap((offer): SheetRuling[] => {
      const row = rows.get(offer.row);
      if (row === undefined || row.ruling?.verdict === offer.verdict) return [];
      if (needsSecondConfirmation(row, offer.verdict).length > 0) return [];
      return [{ ...offer, sheet: sheet.grid.name, who: "" }];
    });
  });
}
