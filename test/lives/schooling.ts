import type { Occupation } from "../../src/core/terms/occupation";
import { dayOf, monthOf, monthsOn, yearOf, yearsOn, type Day } from "./day";
import type { SchoolType, Stage, StageKind, StudyForm } from "./life";
import { majorOf, schoolOf } from "./pools";
import type { Random } from "./random";

/** One way through the schools after 初中: what, for how many years, at what kind of school. */
type Route = readonly (readonly [StageKind, number, SchoolType])[];

const ROUTES: readonly Route[] = [
  [],
  [],
  [["高中", 3, "无"]],
  [
    ["高中", 3, "无"],
    ["本科", 4, "普通高等学校"],
  ],
  [
    ["高中", 3, "无"],
    ["本科", 4, "普通高等学校"],
    ["硕士", 3, "普通高等学校"],
  ],
  [
    ["高中", 3, "无"],
    ["本科", 4, "普通高等学校"],
    ["硕士", 3, "普通高等学校"],
    ["博士", 4, "普通高等学校"],
  ],
  [
    ["高中", 3, "无"],
    ["大专", 3, "高等职业学校"],
  ],
  [
    ["高中", 3, "无"],
    ["大专", 3, "普通高等学校"],
  ],
  [
    ["高中", 3, "无"],
    ["大专", 3, "高等职业学校"],
    ["本科", 2, "普通高等学校"],
  ],
  [
    ["高中", 3, "无"],
    ["高级工班", 3, "技师学院"],
  ],
  [
    ["高中", 3, "无"],
    ["预备技师班", 4, "技师学院"],
  ],
  [["中专", 3, "中等职业学校"]],
  [["职高", 3, "中等职业学校"]],
  [
    ["中专", 3, "中等职业学校"],
    ["大专", 3, "高等职业学校"],
  ],
  [
    ["职高", 3, "中等职业学校"],
    ["大专", 3, "高等职业学校"],
    ["本科", 2, "普通高等学校"],
  ],
  [
    ["中专", 3, "高等职业学校"],
    ["大专", 2, "高等职业学校"],
  ],
  [["中级工班", 3, "技工学校"]],
  [
    ["中级工班", 3, "高级技工学校"],
    ["高级工班", 2, "高级技工学校"],
  ],
  [
    ["中级工班", 3, "技师学院"],
    ["高级工班", 2, "技师学院"],
    ["预备技师班", 2, "技师学院"],
  ],
  [["高级工班", 5, "技师学院"]],
  [["高级工班", 5, "高级技工学校"]],
  [
    ["高级工班", 5, "技师学院"],
    ["技师班", 2, "技师学院"],
  ],
  [
    ["中级工班", 3, "技工学校"],
    ["大专", 3, "高等职业学校"],
  ],
  [["预备技师班", 6, "技师学院"]],
];

/** Schools without a break from 小学 on; who leaves one before its end goes to no other. */
export function schoolingOf(birth: Day, asOf: Day, random: Random, occupation: Occupation): Stage[] {
  const entry = yearOf(birth) + (monthOf(birth) >= 9 ? 7 : 6);
  const stages = [stageOf("小学", "无", dayOf(entry, 9, 1), 6, "全日制", random, occupation)];
  if (!random.chance(0.02)) stages.push(stageOf("初中", "无", dayOf(entry + 6, 9, 1), 3, "全日制", random, occupation));
  for (const [kind, years, type] of stages.length > 1 ? random.pick(ROUTES) : []) {
    const last = stages[stages.length - 1];
    if (!last || last.outcome !== "毕业") break;
    const start = dayOf(yearOf(last.end) + (random.chance(0.04) ? 1 : 0), 9, 1);
    if (start > asOf) break;
    stages.push(sorted(stageOf(kind, type, start, years, "全日制", random, occupation), random));
  }
  return stages;
}

/** One in fourteen leaves early or without the diploma. */
function sorted(stage: Stage, random: Random): Stage {
  if (random.chance(0.035)) return { ...stage, outcome: "结业" };
  if (!random.chance(0.035)) return stage;
  return { ...stage, outcome: "肄业", end: Math.min(stage.end - 1, monthsOn(stage.start, random.between(4, 20))) };
}

/** 函授 and the like beside work, from a day on; none where that is yet to come. */
export function adultStage(from: Day, stages: readonly Stage[], asOf: Day, random: Random, occupation: Occupation) {
  const done = stages.filter(({ outcome }) => outcome === "毕业").map(({ kind }) => kind);
  const kind: StageKind = done.includes("大专") ? "本科" : "大专";
  if (done.includes("本科") || done.includes("硕士") || !done.includes("初中")) return null;
  const form = random.pick<StudyForm>(["函授", "自考", "成人高考", "开放大学"]);
  const start = dayOf(yearOf(from) + random.between(1, 5), random.pick([3, 9]), 1);
  if (start > asOf || start <= from) return null;
  const stage = stageOf(kind, "普通高等学校", start, random.pick([2, 3]), form, random, occupation);
  return { ...stage, end: dayOf(yearOf(stage.end), random.pick([1, 7]), 10) };
}

function stageOf(
  kind: StageKind,
  type: SchoolType,
  start: Day,
  years: number,
  form: StudyForm,
  random: Random,
  occupation: Occupation,
): Stage {
  const school = kind === "小学" ? { name: "东原实验小学", type, evaluated: false } : schoolOf(type, random);
  const major = majorOf(kind, random, occupation);
  return {
    kind,
    school: form === "开放大学" ? { ...school, name: "东原开放大学" } : school,
    form,
    major,
    ...(major !== null && random.chance(0.06) && { minor: majorOf(kind, random, occupation) ?? major }),
    start,
    end: yearsOn(dayOf(yearOf(start), 6, 20), years) + random.below(25),
    outcome: "毕业",
  };
}
