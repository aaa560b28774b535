import type { Applicant, Day } from "../applicant/applicant";
import type { RulePack } from "../rulepack/schema";
import { applicationOf } from "./application";
import { decide } from "./decide";
import type { Assumptions, Decision } from "./decision";
import { DEFAULT_ASSUMPTIONS } from "./decision";
import { nowhere } from "./note";
import { prepare } from "./prepare";

/** Decides one applicant under one law on one day. What other rows of the sheet say against a row, only `audit` knows. */
export function assess(
  applicant: Applicant,
  pack: RulePack,
  options: { readonly asOf: Day; readonly assumptions?: Partial<Assumptions> },
): Decision {
  const application = applicationOf(applicant, prepare(pack), undefined);
  const assumptions = { ...DEFAULT_ASSUMPTIONS, ...options.assumptions };
  return decide(applicant, application, { pack, asOf: options.asOf, assumptions }, [], nowhere);
}
