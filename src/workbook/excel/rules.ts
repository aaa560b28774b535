import { OWN_RULE_MARKER, type Edit } from "../../core/sheet/edit";
import type { Rect } from "../../core/terms/cell";

/** A conditional format of ours that stands in a sheet. */
export interface OurRule {
  readonly id: string;
  readonly formula: string;
  /** The block in which it was found; null for the whole sheet. */
  readonly within: Rect | null;
}

/** A formula without what Excel may change in it. */
export function bare(formula: unknown): string {
  return String(formula ?? "")
    .replace(/\s/g, "")
    .replace(/^=/, "")
    .toLowerCase();
}

/** True for the rules that bear our term, also those that Excel made of ours by splitting and copying. */
export function isOurs({ formula }: Pick<OurRule, "formula">): boolean {
  return formula.includes(bare(OWN_RULE_MARKER));
}

export function rulesWithin(
  context: Excel.RequestContext,
  sheet: string,
  within: Rect | null,
): Excel.ConditionalFormatCollection {
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const range =
    within === null
      ? worksheet.getRange()
      : worksheet.getRangeByIndexes(within.row - 1, within.column - 1, within.rows, within.columns);
  return range.untrack().conditionalFormats;
}

/** What the edits of a sheet make of its rules, so that the same edits twice are one set of rules. */
export interface RuleWork {
  readonly sheet: string;
  readonly gone: readonly OurRule[];
  readonly laid: readonly Extract<Edit, { kind: "highlight" }>[];
}

/** "unhighlight" takes away all that are there, "highlight" the one that it lays anew. */
export function ruleWork(sheet: string, edits: readonly Edit[], ours: readonly OurRule[]): RuleWork {
  const gone = new Set<OurRule>(ours.filter(({ formula }) => formula === ""));
  const laid = new Map<string, Extract<Edit, { kind: "highlight" }>>();
  for (const edit of edits) {
    if (edit.sheet !== sheet) continue;
    if (edit.kind === "unhighlight") {
      for (const rule of ours) gone.add(rule);
      laid.clear();
    } else if (edit.kind === "highlight") {
      for (const rule of ours) if (rule.formula === bare(edit.formula)) gone.add(rule);
      laid.set(JSON.stringify(edit), edit);
    }
  }
  return { sheet, gone: [...gone], laid: [...laid.values()] };
}
