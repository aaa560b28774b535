import type { Title } from "../facts/applicant";
import { isKnown, isUnreliable } from "../facts/fact";
import { solidText } from "../text/clean";
import type { Outcome } from "../text/kleene";
import type { Field } from "../terms/field";
import { TITLE_RANKS } from "../terms/words";
import * as z from "../terms/zod";
import type { Case } from "./case";
import { beforeCredential, common, defineKind, type Kind } from "./definition";
import { saidByAnswer } from "./questions";
import { blanksAmong, inexactAmong, notClaimed, statedAfter, unclaimed, type HeldCredential } from "./credential";

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
    const outcome = serves(held, requirement, given);
    return {
      requirement,
      outcome,
      evidence: { kind: "title", rank: held.rank.value, matches: matchesOf(held, given) },
      gap: null,
      credentialMissing: outcome === "unmet",
      blanks: outcome === "unknown" ? [held.matches.field] : [],
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
  const outcome = serves(title, requirement, given);
  if (outcome === "unmet") return [];
  const higher = isHigher(title, requirement);
  const junior = higher && requirement.rank === "初级" && isKnown(title.juniorDate) ? title.juniorDate : null;
  const own = {
    outcome,
    date: title.date.value,
    stated: statedAfter(title.workAfter),
    higher: higher && junior === null,
    blanks: blanksOf(title, requirement),
    inexact: higher ? [] : inexactAmong(title.workAfter, title.date),
  };
  return junior === null
    ? [own]
    : [{ ...own, date: junior.value, stated: null, blanks: [], inexact: inexactAmong(junior) }, own];
}

function blanksOf(title: Title, requirement: TitleRequirement): readonly Field[] {
  const { workAfter } = title;
  if (isHigher(title, requirement) && isUnreliable(workAfter)) return blanksAmong(workAfter);
  if (isHigher(title, requirement)) return requirement.rank === "初级" ? blanksAmong(title.juniorDate) : [];
  return blanksAmong(title.date, title.workAfter);
}

function serves(title: Title, requirement: TitleRequirement, given: Case): Outcome {
  if (TITLE_RANKS.indexOf(title.rank.value) < TITLE_RANKS.indexOf(requirement.rank)) return "unmet";
  const matches = matchesOf(title, given);
  return matches === null ? "unknown" : matches ? "met" : "unmet";
}

/** Whether its field matches: as the row says, else as a person has said of its name. */
function matchesOf({ name, matches }: Title, { occupation: { occupation, answers } }: Case): boolean | null {
  if (matches.value !== null || name === null || isUnreliable(matches)) return matches.value;
  const asked = { kind: "title", about: solidText(name), occupation: occupation.name, scope: "either" } as const;
  const said = saidByAnswer(asked, answers);
  return said === "unknown" ? null : said === "met";
}

function isHigher(title: Title, requirement: TitleRequirement): boolean {
  return TITLE_RANKS.indexOf(title.rank.value) > TITLE_RANKS.indexOf(requirement.rank);
}
