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

/**
 * Which edit takes which rules away, each rule once: "unhighlight" all that are left, "highlight" the one it lays anew,
 * so that the same edit twice is one rule.
 */
export function obsoleteRules(
  edits: readonly Edit[],
  ours: ReadonlyMap<string, readonly OurRule[]>,
): (edit: Edit) => readonly string[] {
  const left = new Map([...ours].map(([sheet, rules]) => [sheet, [...rules]]));
  const byEdit = new Map<Edit, readonly string[]>();
  for (const edit of edits) {
    if (edit.kind !== "highlight" && edit.kind !== "unhighlight") continue;
    const rules = left.get(edit.sheet) ?? [];
    const gone = edit.kind === "unhighlight" ? rules : rules.filter(({ formula }) => formula === bare(edit.formula));
    byEdit.set(
      edit,
      gone.map(({ id }) => id),
    );
    left.set(
      edit.sheet,
      rules.filter((rule) => !gone.includes(rule)),
    );
  }
  return (edit) => byEdit.get(edit) ?? [];
}
