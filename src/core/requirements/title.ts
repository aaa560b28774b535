import type { Title } from "../facts/applicant";
import type { Requirement } from "./requirement";
import { TITLE_RANKS } from "../terms/words";
import type { Field } from "../terms/field";
import type { Case } from "./case";
import { unclaimed } from "./case";
import type { HeldPaper } from "./held-paper";
import { isInexact } from "./months";
import type { Outcome } from "../text/kleene";
import type { Finding } from "./finding";

export type TitleRequirement = Extract<Requirement, { kind: "title" }>;

/** 取得符合专业对应关系的…级职称 */
export function judgeTitle(requirement: TitleRequirement, given: Case): Finding {
  const { title } = given.applicant;
  if (title === null) {
    const outcome = unclaimed("title", given);
    const blanks: Field[] = outcome === "unknown" ? ["titleRank"] : [];
    return { requirement, outcome, have: { kind: "none" }, gap: null, paper: outcome === "unmet", blanks };
  }
  const outcome = serves(title, requirement);
  return {
    requirement,
    outcome,
    have: { kind: "title", rank: title.rank, matches: title.matches },
    gap: null,
    paper: outcome === "unmet",
    blanks: outcome === "unknown" ? ["titleMatches"] : [],
  };
}

/** The title as a paper to count years from; none where it provably does not serve. */
export function titleFor(requirement: TitleRequirement, given: Case): readonly HeldPaper[] {
  const { title } = given.applicant;
  if (title === null) {
    if (unclaimed("title", given) === "unmet") return [];
    return [
      {
        outcome: "unknown",
        date: null,
        stated: null,
        higher: false,
        blanks: ["titleDate", "workAfterTitle"],
        inexact: [],
      },
    ];
  }
  const outcome = serves(title, requirement);
  if (outcome === "unmet") return [];
  const higher = isHigher(title, requirement);
  const junior = higher && requirement.rank === "初级" ? title.juniorDate : null;
  const own = {
    outcome,
    date: title.date,
    stated: title.workAfter,
    higher: higher && junior === null,
    blanks: blanksOf(title, requirement),
    inexact: higher ? [] : inexactOf(title),
  };
  return junior === null
    ? [own]
    : [{ ...own, date: junior, stated: null, blanks: [], inexact: isInexact(junior) ? ["juniorTitleDate"] : [] }, own];
}

function blanksOf(title: Title, requirement: TitleRequirement): readonly Field[] {
  if (isHigher(title, requirement))
    return requirement.rank === "初级" && title.juniorDate === null ? ["juniorTitleDate"] : [];
  const blanks: Field[] = [];
  if (title.date === null) blanks.push("titleDate");
  if (title.workAfter === null) blanks.push("workAfterTitle");
  return blanks;
}

function inexactOf({ date, workAfter }: Title): readonly Field[] {
  if (isInexact(workAfter)) return ["workAfterTitle"];
  return isInexact(date) ? ["titleDate"] : [];
}

function serves(title: Title, requirement: TitleRequirement): Outcome {
  if (TITLE_RANKS.indexOf(title.rank) < TITLE_RANKS.indexOf(requirement.rank)) return "unmet";
  if (title.matches === null) return "unknown";
  return title.matches ? "met" : "unmet";
}

function isHigher(title: Title, requirement: TitleRequirement): boolean {
  return TITLE_RANKS.indexOf(title.rank) > TITLE_RANKS.indexOf(requirement.rank);
}
