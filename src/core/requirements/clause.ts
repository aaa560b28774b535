import { kindOf, requirement, type Requirement } from "./kinds";
import { STANDARD_WORDING, wording } from "./wording";
import { at, text } from "../terms/atoms";
import * as z from "../terms/zod";

/** One numbered condition: all of its requirements, in the order in which the notice says them. */
export const clause = z.strictObject({
  id: z.string().regex(/^[1-5]-\d+[a-z]?$/, "条款编号写作 4-1 或 4-4a"),
  at,
  requirements: z.array(requirement).nonempty("至少要有一项要求"),
  wording: wording.exactOptional(),
  /** Ids of the slips that mend what the notice prints here. */
  slips: z.array(text).exactOptional(),
});

export type Clause = z.infer<typeof clause>;

/**
 * The sentence of a clause, rendered from its requirements in the notices' own phrasing. What a pack only assumes stands
 * in 〔 〕.
 */
export function clauseSentence({ requirements, wording: own }: Clause): string {
  const words = { ...STANDARD_WORDING, ...own };
  let sentence = "";
  let previous: Requirement | undefined;
  for (const next of requirements) {
    const opens = next.assumed && !previous?.assumed ? "〔" : "";
    const closes = previous?.assumed && !next.assumed ? "〕" : "";
    const joint = previous ? kindOf(next).joint(next, kindOf(previous).saidAs) : "";
    sentence += `${joint}${closes}${opens}${kindOf(next).phrase(next, words)}`;
    previous = next;
  }
  return `${sentence}${previous?.assumed ? "〕" : ""}。`;
}

/**
 * One requirement alone, as a ledger calls it: 取得四级/中级工证书后从业满4年. `clause` is the clause it stands in; from it come
 * the paper that years are counted from and the notice's wording.
 */
export function requirementPhrase(asked: Requirement, within?: Clause): string {
  const words = { ...STANDARD_WORDING, ...within?.wording, certificate: "证书", title: "职称" };
  return kindOf(asked).alone(asked, words, within);
}
