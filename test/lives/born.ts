import type { Occupation } from "../../src/core/terms/occupation";
import type { Level, TitleRank } from "../../src/core/terms/words";
import { dayOf, isoOf, yearOf, yearsOn, type Day } from "./day";
import type { Job, Life, Paper, Stage, Title, Training } from "./life";
import { employerOf, idOf, nameOf, tradeOf } from "./pools";
import type { Random } from "./random";
import { adultStage, schoolingOf } from "./schooling";

/** A whole life up to the as-of day, near the limits more often than chance would have it. `place`: nobody else's. */
export function lifeOf(random: Random, asOf: Day, occupation: Occupation, place: number): Life {
  const birth = birthOf(random, asOf);
  const stages = nearEnd(schoolingOf(birth, asOf, random, occupation), asOf, random);
  const grown = yearsOn(birth, 16);
  const free = Math.max(grown, stages[stages.length - 1]?.end ?? grown) + random.below(150);
  const jobs = nearYears(jobsOf(random, free, grown, asOf, stages, occupation), free, asOf, random);
  const first = jobs[0]?.start;
  const adult = first !== undefined && random.chance(0.2) ? adultStage(first, stages, asOf, random, occupation) : null;
  const sex = random.pick(["男", "女"] as const);
  const order = random.below(499) * 2 + (sex === "男" ? 1 : 0);
  return {
    name: nameOf(random),
    sex,
    id: idOf(isoOf(birth), order, random),
    phone: `13${String(100000000 + place).slice(0, 9)}`,
    birth,
    stages: adult ? [...stages, adult] : stages,
    jobs,
    papers: papersOf(random, grown, asOf, occupation),
    titles: first === undefined ? [] : titlesOf(random, first, asOf),
    pending: random.chance(0.05)
      ? {
          kind: random.pick(["title", "certificate"] as const),
          rank: random.pick<TitleRank>(["初级", "中级"]),
          level: random.pick<Level>([5, 4, 3]),
        }
      : null,
    trainings: trainingsOf(random, grown, asOf, occupation),
    apprenticeship: apprenticeshipOf(random, jobs, asOf),
  };
}

function birthOf(random: Random, asOf: Day): Day {
  if (random.chance(0.06)) return yearsOn(asOf, -16) + random.pick([-200, -31, -1, 0, 1, 2, 31, 90]);
  const age = random.chance(0.45) ? random.between(16, 24) : random.between(19, 52);
  return yearsOn(asOf, -age) - random.below(365);
}

/** A school that is not over ends about the as-of day, the year's end or the next summer, as often as not. */
function nearEnd(stages: readonly Stage[], asOf: Day, random: Random): readonly Stage[] {
  const year = yearOf(asOf);
  const ends = [
    asOf - 1,
    asOf + 1,
    asOf + 30,
    dayOf(year, 12, 31),
    dayOf(year + 1, 1, 10),
    dayOf(year + 1, 6, 30),
    dayOf(year + 1, 8, 31),
    dayOf(year + 1, 9, 1),
  ];
  return stages.map((stage) => {
    // A course runs late or ends early by months, not by years.
    const near = ends.filter((end) => Math.abs(end - stage.end) <= 250);
    const moves = stage.end > asOf && stage.start < asOf - 300 && near.length > 0 && random.chance(0.6);
    return moves ? { ...stage, end: random.pick(near) } : stage;
  });
}

function jobsOf(
  random: Random,
  free: Day,
  grown: Day,
  asOf: Day,
  stages: readonly Stage[],
  occupation: Occupation,
): Job[] {
  const jobs: Job[] = [];
  if (free > asOf) {
    const last = stages[stages.length - 1];
    const start = asOf - random.between(20, 240);
    if (last && start > grown && start > last.start && random.chance(0.12)) {
      jobs.push({ trade: tradeOf(random, occupation), employer: employerOf(random), start, end: null, kind: "实习" });
    }
    return jobs;
  }
  if (random.chance(0.06)) return jobs;
  for (let start = free; start <= asOf && jobs.length < 6;) {
    const end = start + random.between(120, random.chance(0.5) ? 1500 : 5000);
    const kind = random.chance(0.04) ? "兼职" : "全职";
    const over = end < asOf && jobs.length < 5;
    jobs.push({
      trade: tradeOf(random, occupation),
      employer: employerOf(random),
      start,
      end: over ? end : null,
      kind,
    });
    if (!over) break;
    start = end + (random.chance(0.5) ? 1 : random.below(400));
  }
  const [last] = jobs.slice(-1);
  // Some are out of work today.
  if (last && last.end === null && random.chance(0.08) && asOf - last.start > 200) {
    jobs[jobs.length - 1] = { ...last, end: asOf - random.between(1, 150) };
  }
  return jobs;
}

const LIMITS = [1, 2, 3, 4, 5, 5, 10];
const BESIDE = [-60, -29, -1, 0, 0, 1, 2, 15, 31, 200];

/** Work whose years are full on the as-of day, the day before or the day after. */
function nearYears(jobs: readonly Job[], free: Day, asOf: Day, random: Random): readonly Job[] {
  const [only] = jobs.slice(-1);
  if (!only || only.kind === "实习" || !random.chance(0.5)) return jobs;
  const start = yearsOn(asOf, -random.pick(LIMITS)) + random.pick(BESIDE);
  if (start < free || start > asOf) return jobs;
  const before = jobs.slice(0, -1).filter(({ end }) => end !== null && end < start);
  return [...before, { ...only, start, end: null }];
}

function papersOf(random: Random, grown: Day, asOf: Day, occupation: Occupation): readonly Paper[] {
  if (grown > asOf || !random.chance(0.6)) return [];
  const papers: Paper[] = [];
  const trade = tradeOf(random, occupation);
  let level = random.pick<Level>([5, 5, 4, 4, 4, 3, 3, 2]);
  const near = yearsOn(asOf, -random.pick([...LIMITS, 2])) + random.pick(BESIDE);
  let date = random.chance(0.5) && near >= grown && near <= asOf ? near : grown + random.below(asOf - grown + 1);
  const kind = random.chance(0.5) ? "职业资格证书" : "职业技能等级证书";
  for (let count = 0; count < 2; count++) {
    papers.push({ kind, trade, level, date });
    if (level === 5 || random.chance(0.7)) break;
    level = (level + 1) as Level;
    const earlier = date - random.between(300, 1800);
    if (earlier < grown) break;
    date = earlier;
  }
  if (random.chance(0.06)) {
    const other = random.pick(["预备技师证书", "专项职业能力证书", "1+X证书"] as const);
    return [
      { kind: other, trade: tradeOf(random, occupation), level: null, date: grown + random.below(asOf - grown + 1) },
    ];
  }
  return papers;
}

const TITLES: { readonly [R in TitleRank]: readonly string[] } = {
  初级: ["助理经济师", "助理工程师"],
  中级: ["经济师", "工程师"],
  高级: ["高级经济师", "高级工程师"],
};

function titlesOf(random: Random, first: Day, asOf: Day): readonly Title[] {
  if (!random.chance(0.14) || asOf - first < 400) return [];
  const line = random.below(2);
  const matches = random.chance(0.7);
  const ranks: readonly TitleRank[] = random.pick([["初级"], ["初级"], ["中级", "初级"], ["中级"], ["高级", "中级"]]);
  const titles: Title[] = [];
  const near = yearsOn(asOf, -random.pick([1, 5])) + random.pick(BESIDE);
  let date = near > first && near <= asOf && random.chance(0.6) ? near : first + random.below(asOf - first);
  for (const rank of ranks) {
    if (date < first) break;
    titles.push({ rank, name: TITLES[rank][line] ?? "", matches, date });
    date -= random.between(900, 2500);
  }
  return titles;
}

function trainingsOf(random: Random, grown: Day, asOf: Day, occupation: Occupation): readonly Training[] {
  if (grown > asOf || !random.chance(0.15)) return [];
  const proof = random.pick(["结业证书", "结业证书", "考试合格"] as const);
  const trade = random.chance(0.8) ? occupation.name : tradeOf(random, occupation);
  return [
    { trade, level: random.pick<Level>([5, 4, 4, 3, 3, 2]), proof, date: grown + random.below(asOf - grown + 1) },
  ];
}

function apprenticeshipOf(random: Random, jobs: readonly Job[], asOf: Day): Life["apprenticeship"] {
  const [first] = jobs;
  if (!first || first.kind === "实习" || !random.chance(0.08)) return null;
  const until = yearsOn(first.start, 1);
  return until <= asOf ? { trade: first.trade, until } : null;
}
