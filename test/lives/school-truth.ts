import type { RulePack } from "../../src/core/law/schema";
import type { Clause } from "../../src/core/requirements/clause";
import type { Requirement } from "../../src/core/requirements/kinds";
import type { Occupation } from "../../src/core/terms/occupation";
import type { SchoolTerm } from "../../src/core/terms/words";
import { dayOf, monthOf, yearOf, type Day } from "./day";
import { all, any, truly, type Truth } from "./kleene";
import { educationOf, isDiploma, isTechnical, isUnderWay, STEP, type Life, type Stage, type StageKind } from "./life";
import { isMajorMeant } from "./major-truth";

type Diploma = Extract<Requirement, { kind: "diploma" }>;
type Enrolment = Extract<Requirement, { kind: "enrolment" }>;

/** Whether one of the person's schools is what the clause asks a diploma of. */
export function hasDiploma(
  { stages }: Life,
  asked: Diploma,
  clause: Clause,
  asOf: Day,
  occupation: Occupation,
  pack: RulePack,
): Truth {
  return any(
    stages.map((stage) =>
      all([
        statusOf(stage, asked.finalYear && !asked.graduate, asOf),
        asked.schools.length > 0 ? any(asked.schools.map((term) => isOf(stage, term))) : "yes",
        asked.degree ? isDegree(stage.kind, asked.degree) : "yes",
        truly(!asked.evaluated || stage.school.evaluated),
        isMajorMeant(stage, asked.major, clause, occupation, pack),
      ]),
    ),
  );
}

/** Whether the person is at such a school now. */
export function isEnrolled(
  { stages }: Life,
  { schools, classes, major }: Enrolment,
  clause: Clause,
  asOf: Day,
  occupation: Occupation,
  pack: RulePack,
): Truth {
  const inClass = ({ kind }: Stage) => classes.length === 0 || (classes as readonly string[]).includes(kind);
  return any(
    stages
      .filter((stage) => isUnderWay(stage, asOf) && inClass(stage))
      .map((stage) =>
        all([any(schools.map((term) => isOf(stage, term))), isMajorMeant(stage, major, clause, occupation, pack)]),
      ),
  );
}

/** 含在读应届毕业生: who finishes this year; in the second half of a year also who does in the summer of the next. */
function statusOf(stage: Stage, finalYear: boolean, asOf: Day): Truth {
  if (isDiploma(stage, asOf)) return "yes";
  if (!finalYear || !isUnderWay(stage, asOf)) return "no";
  if (yearOf(stage.end) === yearOf(asOf)) return "yes";
  return monthOf(asOf) >= 7 && stage.end <= dayOf(yearOf(asOf) + 1, 8, 31) ? "judge" : "no";
}

/** Whether a stage is at a school that the notice's word covers; by 函授 and the like only a person may say so. */
function isOf(stage: Stage, term: SchoolTerm): Truth {
  const covered = covers(stage, term);
  const isHigher = STEP[stage.kind] >= STEP.大专;
  if (stage.form === "全日制" || !isHigher) return covered;
  return covered === "no" && !covers({ ...stage, school: { ...stage.school, type: "普通高等学校" } }, term).match(/yes/)
    ? "no"
    : "judge";
}

function covers(stage: Stage, term: SchoolTerm): Truth {
  const { kind, school } = stage;
  const { type } = school;
  switch (term) {
    case "技工院校":
    case "技工学校":
      return truly(isTechnical(stage));
    case "中等及以上职业院校":
    case "中等及以上职业学校":
      return truly(type === "中等职业学校" || type === "高等职业学校");
    case "高等职业学校":
      return type !== "高等职业学校" ? "no" : kind === "大专" ? "yes" : "open";
    case "专科及以上普通高等学校":
      return truly(type === "普通高等学校" || (type === "高等职业学校" && STEP[kind] >= STEP.大专));
    case "技工院校高级工班及以上":
      return truly(isTechnical(stage) && STEP[kind] >= STEP.高级工班);
    case "高级技工学校":
      return truly(type === "高级技工学校");
    case "技师学院":
      return truly(type === "技师学院");
    case "高等院校":
      if (type !== "普通高等学校" && type !== "高等职业学校") return "no";
      return STEP[kind] >= STEP.大专 ? "yes" : "open";
    case "中等职业学校":
      return truly(type === "中等职业学校");
    case "普通高等学校":
      return truly(type === "普通高等学校");
    case "本科院校":
      return truly(type === "普通高等学校" && STEP[kind] >= STEP.本科);
  }
}

function isDegree(kind: StageKind, { from, to }: { readonly from: string; readonly to?: string | undefined }): Truth {
  const step = STEP[kind];
  if (step < stepOf(from)) return "no";
  // A degree above the one named: whether it stands for the lower one too is a question of the notice's words.
  return to !== undefined && step > stepOf(to) ? "open" : "yes";
}

/** Whether the person reaches the education that the occupation asks of everybody; the packs all allow 同等学力. */
export function reachesFloor({ stages }: Life, { education }: Occupation, asOf: Day): Truth {
  if (!education) return "yes";
  const floor = stepOf(education.floor);
  const reached = stages.some(
    (stage) =>
      (isDiploma(stage, asOf) && STEP[stage.kind] >= floor) ||
      (isUnderWay(stage, asOf) && STEP[stage.kind] >= STEP.大专 && floor <= STEP.高中),
  );
  return reached ? "yes" : education.equivalent ? "judge" : "no";
}

function stepOf(education: string): number {
  const found = (Object.keys(STEP) as StageKind[]).find((kind) => educationOf(kind) === education);
  return found === undefined ? 0 : STEP[found];
}
