import { yearsOn } from "./day";
import type { Truth } from "./kleene";
import { educationOf, isDiploma, isUnderWay, type Life, type Stage } from "./life";
import { occupationOf, type Person, type Sheet } from "./sheet";
import { isInScope } from "./trade";
import { truthOf } from "./truth";

type Assume = (life: Life, person: Person, sheet: Sheet) => Life;

/**
 * The life as an assumption supposes it to be, from the row: only where the verdict is right about that life does the assumption
 * answer for it. Switching one off makes many a row unknown that it has nothing to do with.
 */
const SUPPOSED: Readonly<Record<string, Assume>> = {
  "no-unclaimed-papers": (life, { written, paper }) => ({
    ...life,
    titles: !written("titleRank") ? [] : life.titles.slice(0, !written("juniorDate") ? 1 : undefined),
    trainings: !written("trainingLevel") ? [] : life.trainings,
    apprenticeship: written("apprenticeship") === "是" ? life.apprenticeship : null,
    papers: written("paperLevel") === null ? life.papers.filter(({ level }) => level !== null) : paper ? [paper] : [],
    stages:
      written("evaluated") === "是"
        ? life.stages
        : life.stages.map((stage) => ({ ...stage, school: { ...stage.school, evaluated: false } })),
  }),
  "work-since-start": (life, { aim }, { pack, asOf }) => {
    const occupation = occupationOf(pack, aim.occupation);
    const own = life.jobs.filter(
      ({ trade, kind }) => kind === "全职" && isInScope(trade, "either", occupation, pack) === "yes",
    );
    const [first] = own;
    return first ? { ...life, jobs: [{ ...first, start: Math.min(first.start, asOf), end: null }] } : life;
  },
  "graduate-by-age": (life, { told, written }, { asOf }) => {
    // A row that names no school and no degree of the course says nothing of it: then there is none.
    const spoken = written("school") || told.education === educationOf(told.stage.kind);
    return {
      ...life,
      stages: life.stages.flatMap((stage): readonly Stage[] => {
        const open = isUnderWay(stage, asOf) || stage.outcome !== "毕业";
        if (!open) return [stage];
        const isTold = stage.kind === told.stage.kind && stage.start === told.stage.start;
        return isTold && spoken ? [{ ...stage, end: Math.min(stage.end, yearsOn(asOf, -1)), outcome: "毕业" }] : [];
      }),
    };
  },
  "highest-diploma-only": (life, { told }, { asOf }) => ({
    ...life,
    stages: life.stages.filter((stage) => stage === told.stage || !isDiploma(stage, asOf)),
  }),
};

/** What is true of the life as these assumptions suppose it; null where one is not known here. */
export function truthAsAssumed(names: readonly string[], person: Person, sheet: Sheet): Truth | null {
  let life = person.life;
  for (const name of names) {
    const suppose = SUPPOSED[name];
    if (!suppose) return null;
    life = suppose(life, person, sheet);
  }
  return truthOf(life, person.aim, sheet.asOf, occupationOf(sheet.pack, person.aim.occupation), sheet.pack);
}
