import { dayOf, monthOf, yearOf, type Day } from "./day";
import { educationOf, isDiploma, isUnderWay, STEP, type Life, type Stage } from "./life";
import type { Random } from "./random";

/** What of the schooling a row tells; all of it true, and seldom all. */
export interface Told {
  /** Whose school, major and dates stand in the row. */
  readonly stage: Stage;
  /** 文化程度: what the person has, or is doing. */
  readonly education: string;
  /** The highest diploma before the one told, for 原学历. */
  readonly former: Stage | null;
  readonly status: "毕业" | "应届" | "在读" | "结业" | "肄业";
  /** Words that must be written somewhere, or the row would say more than is true. */
  readonly owed: readonly string[];
}

/** How much a sheet lets its people tell. */
export interface Telling {
  /** Where a word about form or outcome can stand. */
  readonly words: boolean;
  /** Where 应届 for the summer of next year can be held against a date. */
  readonly dated: boolean;
}

const FORMS: Readonly<Record<string, string>> = { 函授: "函授", 自考: "自考", 成人高考: "成人", 开放大学: "开放" };

/** Decides which school the row tells of, and in which words. */
export function tell({ stages }: Life, asOf: Day, random: Random, { words, dated }: Telling): Told {
  const diplomas = stages.filter((stage) => isDiploma(stage, asOf));
  const [highest] = [...diplomas]
    .sort((a, b) => STEP[b.kind] - STEP[a.kind])
    .filter((stage) => words || stage.form === "全日制");
  const now = stages.find((stage) => isUnderWay(stage, asOf) && (words || stage.form === "全日制"));
  const last = stages[stages.length - 1];
  const failed = last && last.end <= asOf && last.outcome !== "毕业" ? last : undefined;
  const first = stages[0];
  if (!first) throw new Error("nobody is without a school");
  // Study that nobody speaks of would make every refusal a guess, so whoever studies tells of it.
  if (now) {
    const former = highestOf(diplomas) ?? first;
    // 成人 and its like stand with what they belong to, so such a course is never told by the degree before it.
    const education = now.form === "全日制" && random.chance(0.4) ? former.kind : now.kind;
    return {
      stage: now,
      education: educationOf(education),
      former,
      status: stillAt(now, asOf, random, dated),
      owed: now.form === "全日制" ? [] : [FORMS[now.form] ?? now.form],
    };
  }
  if (failed && words && random.chance(0.6)) {
    const former = highestOf(diplomas) ?? first;
    if (failed.outcome === "毕业") throw new Error("a failed stage has no diploma");
    return {
      stage: failed,
      education: educationOf(failed.kind),
      former,
      status: failed.outcome,
      owed: [failed.outcome],
    };
  }
  const stage = highest ?? first;
  return {
    stage,
    education: educationOf(stage.kind),
    former: highestOf(diplomas.filter((one) => STEP[one.kind] < STEP[stage.kind])),
    status: yearOf(stage.end) === yearOf(asOf) && random.chance(0.2) ? "应届" : "毕业",
    owed: stage.form === "全日制" ? [] : [FORMS[stage.form] ?? stage.form],
  };
}

function highestOf(stages: readonly Stage[]): Stage | null {
  return [...stages].sort((a, b) => STEP[b.kind] - STEP[a.kind])[0] ?? null;
}

/** Who finishes this year says 应届 or 在读; who does next summer may say 应届 from July on. */
function stillAt({ end }: Stage, asOf: Day, random: Random, dated: boolean): "应届" | "在读" {
  if (yearOf(end) === yearOf(asOf)) return random.chance(0.6) ? "应届" : "在读";
  const nextSummer = monthOf(asOf) >= 7 && end <= dayOf(yearOf(asOf) + 1, 8, 31);
  return dated && nextSummer && random.chance(0.5) ? "应届" : "在读";
}
