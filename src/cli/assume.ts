import { usageError } from "./failure";
import { ASSUMPTIONS, type Assumption } from "../core/requirements/assumptions";

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
