import type { Title } from "../facts/applicant";
import type { Outcome } from "../text/kleene";
import type { Field } from "../terms/field";
import { TITLE_RANKS } from "../terms/words";
import * as z from "../terms/zod";
import type { Case } from "./case";
import { beforeCredential, common, defineKind, type Kind } from "./definition";
import { isInexact } from "./months";
import { notClaimed, unclaimed, type HeldCredential } from "./credential";

const schema = z.strictObject({ kind: z.literal("title"), rank: z.enum(TITLE_RANKS), ...common });
export type TitleRequirement = z.infer<typeof schema>;

/** 取得符合专业对应关系的…级职称 */
export const title: Kind<typeof schema> = defineKind({
  schema,
  phrase: ({ rank }, wording) => `取得符合专业对应关系的${rank}${wording.title}`,
  brief: ({ rank }) => `${rank}职称`,
  lacking: "没有所需的职称",
  saidAs: "paper",
  joint: (_requirement, before) => beforeCredential(before),
  label: /职称/,
  isPaper: true,
  claim: { paper: "title", field: "titleRank", isAsked: () => true },
  judge(requirement, _clause, given) {
    const { title: held } = given.applicant;
    if (held === null) return notClaimed(requirement, "title", "titleRank", given);
    const outcome = serves(held, requirement);
    return {
      requirement,
      outcome,
      evidence: { kind: "title", rank: held.rank, matches: held.matches },
      gap: null,
      credentialMissing: outcome === "unmet",
      blanks: outcome === "unknown" ? ["titleMatches"] : [],
    };
  },
});

/** The title as a paper to count years from; none where it provably does not serve. */
export function titlesFor(requirement: TitleRequirement, given: Case): readonly HeldCredential[] {
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
