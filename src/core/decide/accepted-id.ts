import type { Applicant } from "../facts/applicant";
import { parseIdType } from "../facts/values/id-number";
import type { RulePack } from "../law/schema";
import type { Origin } from "../terms/words";
import { unplaced, type UnplacedProblem } from "../problems/row-problem";

/** A paper that the notice does not accept from somebody of that origin; of any origin, where none is known. */
export function acceptedIdProblems(
  { idType, nationality }: Applicant,
  { idTypes }: RulePack,
): readonly UnplacedProblem[] {
  if (!idTypes || idType === null) return [];
  const origin = originOf(nationality);
  const own = idTypes.accepted.filter((one) => origin === null || one.origin === origin);
  const names = [...new Set(own.flatMap(({ types }) => types))];
  if (names.some((name) => parseIdType(name) === idType)) return [];
  return [unplaced("id-type", "idType", { kind: "not-accepted", accepted: names })];
}

/** 国籍(地区) as the notices sort people; null: not said. */
function originOf(nationality: string | null): Origin | null {
  if (nationality === null) return null;
  if (/香港|澳门|港澳/.test(nationality)) return "中国香港和澳门";
  if (/台湾/.test(nationality)) return "中国台湾";
  return /中国|中华|大陆|内地|^CHN?$|^CHINA$/i.test(nationality) ? "中国大陆" : "非中国籍";
}
