import { isoOf } from "../applicant/day";
import type { Audit } from "../audit";
import type { RulePack } from "../rulepack/schema";

/** The whole result in one sentence, without anything about a person. */
export function summarySentence({ asOf, summary }: Audit, { title }: RulePack): string {
  const { rows, eligible, ineligible, undetermined, feeEligible, feeUndetermined } = summary;
  const fees = feeUndetermined === 0 ? `应收${feeEligible}元` : `应收${feeEligible}元，待核的另计${feeUndetermined}元`;
  return `按${title}，截至${isoOf(asOf)}共审核${rows}人：符合${eligible}人，不符合${ineligible}人，待核${undetermined}人；${fees}。`;
}
