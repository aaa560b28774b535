import { z } from "zod";
import { dayFromIso, isoOf, type Day } from "../core/time/day";
import { type Memory, recalled } from "./memory";
import type { WorkbookPort } from "./port";

/** By which notice and day a workbook was last audited. */
export interface RememberedTerms {
  /** A pack's id. */
  readonly pack: string;
  readonly asOf: Day;
  /** The day was chosen and was not simply that of the audit: then it goes on holding. */
  readonly chosen: boolean;
}

const TERMS = z.object({
  version: z.literal(1),
  pack: z.string().max(100),
  asOf: z.string().max(10),
  chosen: z.boolean(),
});

/** What a workbook's memory says of notice and day; null for nothing, for what is damaged and for a later version. */
export function termsIn({ texts }: Memory): RememberedTerms | null {
  const told = recalled(texts.get("terms"), TERMS);
  const asOf = told && dayFromIso(told.asOf);
  return told === null || asOf === null ? null : { pack: told.pack, asOf, chosen: told.chosen };
}

/** Has the workbook remember it. Throws PortErrors of `remember`. */
export async function rememberTerms(port: WorkbookPort, { pack, asOf, chosen }: RememberedTerms): Promise<void> {
  await port.remember(new Map([["terms", JSON.stringify({ version: 1, pack, asOf: isoOf(asOf), chosen })]]));
}
