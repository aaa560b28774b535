import type { RulePack } from "../core/law/schema";
import { packById, packs } from "../packs";
import { jobError } from "../workbook/failure";

/** The pack of that id. Throws JobError "unknown-pack" with the ids there are. */
export function packNamed(id: string): RulePack {
  const pack = packById(id);
  if (pack === undefined) throw jobError({ kind: "unknown-pack", id, known: packs.map(({ id }) => id) });
  return pack;
}
