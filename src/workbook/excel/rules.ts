import { OUR_TERM, type Edit } from "../../core/sheet/edit";

/** A conditional format of ours that stands in a sheet. */
interface OurRule {
  readonly id: string;
  readonly formula: string;
}

/** A formula without what Excel may change in it. */
function bare(formula: string): string {
  return formula.replace(/\s/g, "").replace(/^=/, "").toLowerCase();
}

export function askRules(context: Excel.RequestContext, sheet: string): Excel.ConditionalFormatCollection {
  const everywhere = context.workbook.worksheets.getItem(sheet).getRange().untrack();
  return everywhere.conditionalFormats.load("items/id,items/type,items/customOrNullObject/rule/formula");
}

/** The rules that bear our term, also those that Excel made of ours by splitting and copying. */
export function oursAmong(formats: Excel.ConditionalFormatCollection): readonly OurRule[] {
  return formats.items
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom)
    .map((format) => ({ id: format.id, formula: bare(format.customOrNullObject.rule.formula) }))
    .filter(({ formula }) => formula.includes(bare(OUR_TERM)));
}

/** What an edit does to the rules of its sheet. */
export interface RuleWork {
  /** Ids of ours that it takes away. */
  readonly gone: readonly string[];
  /** False where a later edit of the same batch takes the rule away again, or an earlier one lays the very same. */
  readonly laid: boolean;
}

export const NO_WORK: RuleWork = { gone: [], laid: false };

/**
 * The work of each edit on rules, in the edits' order, so that the same edits twice are one set of rules: "unhighlight"
 * takes away all that are there, "highlight" the one that it lays anew.
 */
export function ruleWork(edits: readonly Edit[], ours: ReadonlyMap<string, readonly OurRule[]>): readonly RuleWork[] {
  const there = new Map(ours);
  const laid = new Set<string>();
  return edits.map((edit, index) => {
    if (edit.kind !== "highlight" && edit.kind !== "unhighlight") return NO_WORK;
    const rules = there.get(edit.sheet) ?? [];
    const goes = ({ formula }: OurRule) => edit.kind === "unhighlight" || formula === bare(edit.formula);
    there.set(
      edit.sheet,
      rules.filter((rule) => !goes(rule)),
    );
    const text = JSON.stringify(edit);
    const undone = edits.slice(index + 1).some(({ kind, sheet }) => kind === "unhighlight" && sheet === edit.sheet);
    const repeated = laid.has(text);
    if (!undone) laid.add(text);
    return { gone: rules.filter(goes).map(({ id }) => id), laid: !undone && !repeated };
  });
}
