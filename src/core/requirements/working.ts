import type { Requirement } from "./requirement";
import type { Case } from "./case";
import { monthsHad, openYears } from "./practice";
import type { Finding } from "./finding";

type Intent = Extract<Requirement, { kind: "intent" }>;
type Working = Extract<Requirement, { kind: "working" }>;

/** 拟从事…工作: the registration itself states it. */
export function judgeIntent(requirement: Intent): Finding {
  return { requirement, outcome: "met", have: { kind: "none" }, gap: null, paper: false, blanks: [] };
}

/** 从事…工作, of whatever length. */
export function judgeWorking(requirement: Working, given: Case): Finding {
  const { total } = given.work;
  const outcome = total.min > 0 ? "met" : total.max > 0 ? "unknown" : "unmet";
  return {
    requirement,
    outcome,
    have: monthsHad(total, outcome === "unknown" ? given.work.unclear : null),
    gap: null,
    paper: false,
    ...(outcome === "unknown" ? openYears(given) : { blanks: [] }),
  };
}
