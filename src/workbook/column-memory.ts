import {
  NOTHING_REMEMBERED,
  type RememberedColumns,
  rememberedColumns,
  rememberedText,
} from "../core/sheet/remembered-columns";
import type { WorkbookPort } from "./port";

/** The key under which a workbook remembers what its clerk settled about columns. */
const KEY = "columns";

/** A port whose workbook remembers texts by key. */
interface Remembering {
  recall(): Promise<{ readonly texts: ReadonlyMap<typeof KEY, string> }>;
  remember(change: ReadonlyMap<typeof KEY, string | null>): Promise<void>;
}

/** What the workbook remembers about columns and of values for whole sheets; what is damaged says nothing. */
export async function recallColumns(port: WorkbookPort): Promise<RememberedColumns> {
  if (!remembers(port)) return NOTHING_REMEMBERED;
  const { texts } = await port.recall();
  return rememberedColumns(texts.get(KEY));
}

/** Has the workbook remember it. Throws PortErrors of `remember`. */
export async function rememberColumns(port: WorkbookPort, columns: RememberedColumns): Promise<void> {
  if (remembers(port)) await port.remember(new Map([[KEY, rememberedText(columns)]]));
}

function remembers(port: WorkbookPort): port is WorkbookPort & Remembering {
  return "recall" in port && "remember" in port;
}
