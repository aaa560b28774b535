import type { RulePack } from "../core/law/schema";
import { templateEdits } from "../core/template/edits";
import { freeName } from "./free-name";
import type { Hint, WorkbookPort } from "./port";

/** What the blank sheet is called, where the name is free. */
export const TEMPLATE_SHEET = "空白报名表";

/** Adds a blank registration sheet as a new worksheet, with the lists of a notice if one is given, and gives its name. */
export async function writeTemplate(
  port: WorkbookPort,
  pack: RulePack | null,
  hint?: (hint: Hint) => void,
): Promise<string> {
  const sheet = freeName(TEMPLATE_SHEET, await port.sheets());
  await port.apply(templateEdits(pack, sheet), undefined, hint && { hint });
  return sheet;
}
