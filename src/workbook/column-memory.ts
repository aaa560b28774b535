import { type RememberedColumns, rememberedColumns, rememberedText } from "../core/sheet/remembered-columns";
import type { WorkbookPort } from "./port";

/** What the workbook remembers about columns and of values for whole sheets; what is damaged says nothing. */
export async function recallColumns(port: WorkbookPort): Promise<RememberedColumns> {
  const { texts } = await port.recall();
  return rememberedColumns(texts.get("columns"));
}

/** Has the workbook remember it. Throws PortErrors of `remember`. */
export async function rememberColumns(port: WorkbookPort, columns: RememberedColumns): Promise<void> {
  await port.remember(new Map([["columns", rememberedText(columns)]]));
}
