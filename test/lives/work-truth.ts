import type { RulePack } from "../../src/core/law/schema";
import type { Occupation } from "../../src/core/terms/occupation";
import type { Scope } from "../../src/core/terms/words";
import { monthsOn, wholeMonths, type Day } from "./day";
import type { Truth } from "./kleene";
import type { Job, Life } from "./life";
import { OTHER_TRADES } from "./pools";
import { isInScope } from "./trade";

/** Whether the life holds so many years of such work by the as-of day, reckoned from a day on. */
export function hasWorked(
  { jobs }: Life,
  years: number,
  scope: Scope,
  since: Day,
  asOf: Day,
  occupation: Occupation,
  pack: RulePack,
): Truth {
  const relation = ({ trade }: Job) =>
    OTHER_TRADES.includes(trade) ? "no" : isInScope(trade, scope, occupation, pack);
  const sure = monthsIn(
    jobs.filter((job) => job.kind === "全职" && relation(job) === "yes"),
    since,
    asOf,
  );
  if (sure.least >= 12 * years) return "yes";
  if (sure.most >= 12 * years) return "open";
  const possible = monthsIn(
    jobs.filter((job) => relation(job) !== "no"),
    since,
    asOf,
  );
  return possible.most >= 12 * years ? "judge" : "no";
}

/** Months of several spells together; how days left over of each add up to months nobody has laid down. */
export function monthsIn(
  jobs: readonly Job[],
  since: Day,
  asOf: Day,
): { readonly least: number; readonly most: number } {
  let [months, days] = [0, 0];
  let spells = 0;
  for (const { start, end } of jobs) {
    const [from, to] = [Math.max(start, since), end === null ? asOf : Math.min(end, asOf)];
    if (to < from) continue;
    const whole = wholeMonths(from, to);
    months += whole;
    days += to - monthsOn(from, whole);
    spells++;
  }
  const over = spells > 1 ? spells : 0;
  return { least: months + Math.floor(days / 31), most: months + Math.floor((days + over) / 28) };
}
