import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import { recognizer } from "./recognize";
import { decide } from "./decide";
import type { Decision } from "./decision";
import { nowhere } from "../problems/row-problem";
import { prepare } from "../law/prepare";
import type { Day } from "../time/day";
import type { Assumptions } from "../requirements/assumptions";
import { DEFAULT_ASSUMPTIONS } from "../requirements/assumptions";

/** Decides one applicant by one pack on one day. Only `audit` knows the problems that other rows of a sheet give a row. */
export function assess(
  applicant: Applicant,
  pack: RulePack,
  options: { readonly asOf: Day; readonly assumptions?: Partial<Assumptions> },
): Decision {
  const recognize = recognizers.get(pack) ?? recognizer(prepare(pack));
  recognizers.set(pack, recognize);
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...options.assumptions };
  return decide(applicant, recognize(applicant), { pack, asOf: options.asOf, assumptions }, [], nowhere);
}

const recognizers = new WeakMap<RulePack, ReturnType<typeof recognizer>>();
