import type { RulePack } from "../../src/core/law/schema";
import type { Clause } from "../../src/core/requirements/clause";
import type { Requirement } from "../../src/core/requirements/kinds";
import type { Occupation } from "../../src/core/terms/occupation";
import { yearsOn, type Day } from "./day";
import { all, any, truly, type Truth } from "./kleene";
import type { Aim, Life, Paper, Title } from "./life";
import { hasDiploma, isEnrolled, reachesFloor } from "./school-truth";
import { isInScope } from "./trade";
import { hasWorked } from "./work-truth";

/** Whether the person really may be admitted, by the notice and the whole life. */
export function truthOf(life: Life, aim: Aim, asOf: Day, occupation: Occupation, pack: RulePack): Truth {
  if (aim.retake) return truthOf(life, { ...aim, retake: false }, asOf, occupation, pack) === "no" ? "open" : "judge";
  const type = occupation.workTypes.find(({ name }) => name === aim.workType);
  const offered = type?.levels ?? occupation.levels ?? [];
  if (!offered.includes(aim.level)) return "no";
  const age = pack.prerequisites.age;
  if (age && yearsOn(life.birth, age.years) > asOf) return "no";
  const conditions = pack.conditions.find(({ id }) => id === occupation.conditions);
  const floor = reachesFloor(life, occupation, asOf);
  return any(
    (conditions?.levels[aim.level] ?? []).map((clause) =>
      all([satisfies(life, clause, asOf, occupation, pack), namesSchool(clause) ? "yes" : floor]),
    ),
  );
}

/** A school or degree that the clause itself names satisfies the floor. */
function namesSchool({ requirements }: Clause): boolean {
  return requirements.some(({ kind }) => kind === "diploma" || kind === "enrolment");
}

/** All requirements at once, with one certificate and one title of the person's for all that is said of them. */
export function satisfies(life: Life, clause: Clause, asOf: Day, occupation: Occupation, pack: RulePack): Truth {
  const needs = (kind: Requirement["kind"]) => clause.requirements.some((one) => one.kind === kind);
  const papers = needs("certificate") ? [...life.papers, null] : [null];
  const titles = needs("title") ? [...life.titles, null] : [null];
  return any(
    papers.flatMap((paper) =>
      titles.map((title) =>
        all(
          clause.requirements.map((requirement) => {
            const truth = meets(life, requirement, { paper, title }, clause, asOf, occupation, pack);
            return requirement.assumed && truth === "no" ? "judge" : truth;
          }),
        ),
      ),
    ),
  );
}

interface Chosen {
  readonly paper: Paper | null;
  readonly title: Title | null;
}

const RANKS = ["初级", "中级", "高级"];

function meets(
  life: Life,
  asked: Requirement,
  { paper, title }: Chosen,
  clause: Clause,
  asOf: Day,
  occupation: Occupation,
  pack: RulePack,
): Truth {
  switch (asked.kind) {
    case "age":
      return truly(yearsOn(life.birth, asked.years) <= asOf);
    case "intent":
      return "yes";
    case "working":
      return any(
        life.jobs
          .filter(({ end }) => end === null || end >= asOf)
          .map(({ trade, kind }) =>
            all([isInScope(trade, asked.scope, occupation, pack), kind === "全职" ? "yes" : "judge"]),
          ),
      );
    case "practice": {
      const since = asked.since === undefined ? life.birth : (asked.since === "certificate" ? paper : title)?.date;
      return since === undefined ? "no" : hasWorked(life, asked.years, asked.scope, since, asOf, occupation, pack);
    }
    case "certificate": {
      if (paper === null || paper.level === null || paper.level > asked.level) return "no";
      if (paper.kind !== "职业资格证书" && paper.kind !== "职业技能等级证书") return "no";
      if (asked.heldYears !== undefined && yearsOn(paper.date, asked.heldYears) > asOf) return "no";
      return isInScope(paper.trade, asked.scope, occupation, pack);
    }
    case "title":
      return truly(title !== null && title.matches && RANKS.indexOf(title.rank) >= RANKS.indexOf(asked.rank));
    case "diploma":
      return hasDiploma(life, asked, clause, asOf, occupation, pack);
    case "enrolment":
      return isEnrolled(life, asked, clause, asOf, occupation, pack);
    case "training":
      return any(
        life.trainings.map(({ trade, level, proof }) =>
          level > asked.level
            ? "no"
            : all([
                level === asked.level && proof === asked.proof ? "yes" : "judge",
                isInScope(trade, asked.scope, occupation, pack),
              ]),
        ),
      );
    case "apprenticeship":
      return life.apprenticeship !== null && life.apprenticeship.until <= asOf
        ? isInScope(life.apprenticeship.trade, asked.scope, occupation, pack)
        : "no";
    case "technicianCandidate":
      return any(
        life.papers
          .filter(({ kind }) => kind === "预备技师证书")
          .map(({ trade }) => isInScope(trade, asked.scope, occupation, pack)),
      );
    case "manual":
      return "judge";
    default:
      throw new Error(`no life is judged by ${asked.kind} yet: say here when it is really met`);
  }
}
