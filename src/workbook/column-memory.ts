import { type RememberedColumns, rememberedColumns, rememberedText } from "../core/sheet/remembered-columns";
import type { Memory } from "./memory";
import type { WorkbookPort } from "./port";

/** What a workbook's memory says about columns and of values for whole sheets; what is damaged says nothing. */
export function columnsIn({ texts }: Memory): RememberedColumns {
  return rememberedColumns(texts.get("columns"));
}

/** The same, asked anew. */
export async function recallColumns(port: WorkbookPort): Promise<RememberedColumns> {
  return columnsIn(await port.recall());
}

/** Has the workbook remember it. Throws PortErrors of `remember`. */
export async function rememberColumns(port: WorkbookPort, columns: RememberedColumns): Promise<void> {
  await port.remember(new Map([["columns", rememberedText(columns)]]));
}
