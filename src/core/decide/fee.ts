import type { FeeQuote } from "./decision";
import type { Occupation } from "../terms/occupation";
import type { Level, Subject } from "../terms/words";

/**
 * The fee of one exam. All subjects cost the total. A retake, or a part of the subjects, costs the sum of the subjects' prices.
 * Where the notice prints no such price, it is unpublished.
 */
export function quote(
  occupation: Occupation,
  level: Level,
  subjects: readonly Subject[] | null,
  retake: boolean,
): FeeQuote {
  const fee = occupation.fees?.[level];
  if (!fee) return { kind: "unpublished" };
  const all = occupation.subjects[level] ?? [];
  const sat = subjects === null ? all : all.filter((subject) => subjects.includes(subject));
  if (!retake && sat.length === all.length) return yuan(fee.total);
  // A retake that does not say what it retakes has no price yet.
  if (sat.length === 0 || (retake && subjects === null)) return { kind: "unpublished" };
  let sum = 0;
  for (const subject of sat) {
    const price = fee[subject];
    if (price === null) return { kind: "unpublished" };
    sum += price;
  }
  return yuan(sum);
}

function yuan(amount: number | null): FeeQuote {
  return amount === null ? { kind: "unpublished" } : { kind: "yuan", yuan: amount };
}
