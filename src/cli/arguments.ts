import { dayFromIso, type Day } from "../core/time/day";
import { usageError } from "./failure";
import { ASSUMPTIONS, type Assumption } from "../core/requirements/assumptions";
import type { RulePack } from "../core/law/schema";
import { packById, packs } from "../packs";
import { jobError } from "../workbook/failure";

/** What --as-of says; today where it is left out. Throws a usage error for what is no date. */
export function asOfDay(text: string | undefined, today: Day): Day {
  if (text === undefined) return today;
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text) ? dayFromIso(text) : null;
  if (day === null) throw usageError(`“${text}”不是日期，--as-of 请写作 2026-03-01。`);
  return day;
}

/** What the --assume words switch. Throws a usage error for a word that names no assumption, or one twice. */
export function assumptionsOf(words: readonly string[]): Partial<Record<Assumption, boolean>> {
  const assumptions: Partial<Record<Assumption, boolean>> = {};
  for (const word of words) {
    const [wanted, state] = word.split("=");
    const name = ASSUMPTIONS.find((assumption) => assumption === wanted);
    if (name === undefined || (state !== "on" && state !== "off")) {
      throw usageError(
        `“${word}”不是假定，--assume 请写作 ${ASSUMPTIONS.map((each) => `${each}=on|off`).join("、")}。`,
      );
    }
    if (assumptions[name] !== undefined) throw usageError(`假定 ${name} 写了两次，请只写一次。`);
    assumptions[name] = state === "on";
  }
  return assumptions;
}

/** The pack of that id. Throws JobError "unknown-pack" with the ids there are. */
export function packNamed(id: string): RulePack {
  const pack = packById(id);
  if (pack === undefined) throw jobError({ kind: "unknown-pack", id, known: packs.map(({ id }) => id) });
  return pack;
}
