import { isoOf } from "../time/day";
import { VERDICT_NAMES, type Decision } from "../decide/decision";
import { changeGroups, type ChangedRow, type ChangeGroup, type Comparison } from "../compare/compare";
import type { Basis } from "../compare/basis";
import type { RulePack } from "../law/schema";
import { LEVEL_NAMES } from "../terms/words";
import { preconditionText } from "./precondition";
import { problemSentence } from "./problems/row";
import { lackText, metText } from "./row";
import { rulingSentence } from "./ruling";
import type { ClauseFinding } from "../requirements/finding";

/** What the two sides are called: two days by their dates, two notices 现在 and 换成. */
export function sideNames({ sides: [one, other] }: Comparison): readonly [string, string] {
  return one.pack === other.pack ? [isoOf(one.asOf), isoOf(other.asOf)] : ["现在", "换成"];
}

/** How many change and how, in one sentence without anything about a person. */
export function comparisonSentence(comparison: Comparison): string {
  const { rows } = comparison.sides[0];
  const all = rows.length;
  const same = all - comparison.rows.length;
  const sheets = new Set(rows.map(({ reading }) => reading?.name)).size > 1 ? "同样几张表" : "同一张表";
  if (same === all) return `${sheets}${all}人，结论、等级和收费都不变。`;
  const changed = changeGroups(comparison).map((group) => `${changeTitle(group)}的${group.rows.length}人`);
  const ruled = comparison.rows.filter((row) => ruledSentence(row) !== "").length;
  const aside = ruled === 0 ? "" : `变化的人里有${ruled}人已经人工核定，照核定的算。`;
  const rest = same === 0 ? "" : `，其余${same}人不变`;
  return `${sheets}${all}人：${changed.join("，")}${rest}。${aside}`;
}

/** What stands on either side, whatever the notices say: the clerk has ruled on the row; "" where she has not. */
export function ruledSentence({ sides }: ChangedRow): string {
  return sides.map(({ ruling }) => rulingSentence(ruling)).find((sentence) => sentence !== null) ?? "";
}

/** What happens to the rows of a group: 符合 → 不符合. */
export function changeTitle({ kind, verdicts: [one, other] }: ChangeGroup): string {
  switch (kind) {
    case "verdict":
      return `${VERDICT_NAMES[one]} → ${VERDICT_NAMES[other]}`;
    case "level":
      return "核定等级不同";
    case "fee":
      return "只有收费不同";
  }
}

/** What each side rests its answer on, a sentence for each, beside what the group's title says. `packs`: of the sides. */
export function changeSentences(
  { changes: [first], sides, bases }: ChangedRow,
  names: readonly [string, string],
  packs: readonly [RulePack, RulePack],
): readonly [string, string] {
  const said = (side: 0 | 1): string => {
    const { decision } = sides[side];
    if (first === "fee" || bases === null) return `${names[side]}：${feeText(decision, packs[side])}。`;
    const level = first === "level" && decision.level !== null ? `${LEVEL_NAMES[decision.level]}，` : "";
    return `${names[side]}：${level}${basisText(bases[side])}。`;
  };
  return [said(0), said(1)];
}

function basisText(basis: Basis): string {
  switch (basis.kind) {
    case "clause":
      return clauseText(basis.finding) + (basis.open === null ? "" : `；还定不了的是${clauseText(basis.open)}`);
    case "no-clause": {
      const { clause, nearest } = basis;
      const missing = `没有与${clause.at}相当的条款`;
      return nearest === null ? missing : `${missing}；最接近${clauseText(nearest)}`;
    }
    case "preconditions":
      return basis.preconditions.map((precondition) => withoutStop(preconditionText(precondition))).join("；");
    case "problems":
      return basis.problems.map((problem) => withoutStop(problemSentence(problem))).join("；");
    case "unknown":
      return "不知道申报哪个职业或等级";
  }
}

function clauseText(finding: ClauseFinding): string {
  return `${finding.clause.at}，${finding.outcome === "met" ? metText(finding) : lackText(finding)}`;
}

function withoutStop(sentence: string): string {
  return sentence.replace(/。$/, "");
}

/** The fee, and where the notice prints it. */
function feeText({ fee, level, occupation }: Decision, { occupations }: RulePack): string {
  switch (fee.kind) {
    case "none":
      return "收费定不了";
    case "unpublished":
      return "公告没有这项收费";
    case "yuan": {
      const printed = occupations.find(({ name }) => name === occupation)?.fees;
      const at = level === null ? undefined : printed?.[level]?.at;
      return `${fee.yuan}元${at === undefined ? "" : `（${at}）`}`;
    }
  }
}
