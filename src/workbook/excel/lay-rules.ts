import { blockOf } from "./blocks";
import { byHalves, findRules, synced, type RuleArea } from "./find-rules";
import { type OurRule, ruleWork, type RuleWork, rulesWithin } from "./rules";
import type { Edit } from "../../core/sheet/edit";
import { writeEdit } from "./write-edit";
import type { WidthScale } from "./widths";

/** Puts a conditional format behind all others of the range. */
const LAST = -1;

/** Queues what a sheet's rules need: ours go, new ones come behind the clerk's. */
export function queueRules(context: Excel.RequestContext, { sheet, gone, laid }: RuleWork): void {
  deleteRules(context, sheet, gone);
  for (const edit of laid) layRule(context, edit);
}

/**
 * The same where Excel refused it all at once: what is there is looked for anew, and whatever can be deleted or laid is, one
 * by one. False if something could not.
 */
export async function layRulesSingly(
  context: Excel.RequestContext,
  area: RuleArea,
  { sheet, laid }: RuleWork,
): Promise<boolean> {
  const { ours, unread } = await findRules(context, area);
  const deleted = await byHalves(ruleWork(sheet, [{ kind: "unhighlight", sheet }], ours).gone, (some) => {
    deleteRules(context, sheet, some);
    return synced(context);
  });
  let complete = true;
  for (const edit of laid) {
    layRule(context, edit);
    complete = (await synced(context)) && complete;
  }
  return deleted && complete && !unread;
}

function deleteRules(context: Excel.RequestContext, sheet: string, rules: readonly OurRule[]): void {
  for (const { id, within } of rules) rulesWithin(context, sheet, within).getItem(id).delete();
}

function layRule(context: Excel.RequestContext, edit: RuleWork["laid"][number]): void {
  const { sheet, range, formula, fill, fontColor, numberFormat } = edit;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  const rule = blockOf(worksheet, range).conditionalFormats.add(Excel.ConditionalFormatType.custom);
  rule.custom.rule.formula = `=${formula}`;
  if (fill !== undefined) rule.custom.format.fill.color = fill;
  if (fontColor !== undefined) rule.custom.format.font.color = fontColor;
  if (numberFormat !== undefined) rule.custom.format.numberFormat = numberFormat;
  rule.priority = LAST;
}

/** What is only for the eye, at the very end: a machine without a printer refuses paper. False if some of it was refused. */
export function layOut(
  context: Excel.RequestContext,
  edits: readonly Extract<Edit, { kind: "page" | "freeze" }>[],
  scale: WidthScale,
): Promise<boolean> {
  return byHalves(edits, (some) => {
    for (const edit of some) writeEdit(context.workbook, edit, { scale, plainly: false });
    return synced(context);
  });
}
