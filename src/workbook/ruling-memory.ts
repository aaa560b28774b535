import type { BoundRulings } from "../core/decide/rulings/bind";
import { type RememberedRulings, rememberedRulings, rulingsText } from "../core/decide/rulings/remembered";
import type { Memory } from "./memory";
import type { WorkbookPort } from "./port";

/** The facts behind 人工核定, as the workbook's memory has them; where it has none, with a salt for the first. */
export function rulingsIn({ texts }: Memory): RememberedRulings {
  return rememberedRulings(texts.get("decisions")) ?? { salt: newSalt(), prints: [] };
}

/** Has the workbook remember what an audit found, if that is anything new. Throws PortErrors of `remember`. */
export async function rememberRulings(port: WorkbookPort, { remembered, changed }: BoundRulings): Promise<void> {
  if (changed) await port.remember(new Map([["decisions", rulingsText(remembered)]]));
}

/** 72 bits that nobody can guess. */
function newSalt(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
