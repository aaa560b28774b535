import type { Verdict } from "../decide/decision";

/**
 * The colours of a sheet's rows; screens show the same. Orange and blue are told apart by every kind of colour blindness;
 * eligible rows, the most, stay as they are. The text of 审核结论 says the same.
 */
export const VERDICT_FILLS: { readonly [K in Verdict]: string | null } = {
  eligible: null,
  undetermined: "#DCE9F7",
  ineligible: "#F8D5C4",
};

/** Of rows in which the clerk's word stands: those she has let in look otherwise than those that needed nobody's word. */
export const CLERK_FILLS: { readonly [K in Verdict]: string | null } = {
  eligible: "#E7E6E6",
  undetermined: null,
  ineligible: VERDICT_FILLS.ineligible,
};

/** Of a blank cell whose filling would decide the row; 问题列 names its heading behind 补填. */
export const FILL_LOOK = { fill: "#FFF6BF" } as const;

/** Of a cell at fault; 问题列 names its heading. */
export const CULPRIT_LOOK = { fill: "#FFC233", fontColor: "#7F0000" } as const;
