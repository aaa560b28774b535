import type { Level } from "../../src/core/terms/words";
import type { Grid } from "../../src/core/sheet/grid";
import type { RulePack } from "../../src/core/law/schema";
import { dayOf, dayOfIso, isoOf, monthOf, yearOf, yearsOn, type Day } from "./day";
import type { Truth } from "./kleene";
import { educationOf, type Aim, type Life, type School, type Stage } from "./life";
import { idOf, nameOf } from "./pools";
import { randomOf, type Random } from "./random";
import { occupationOf } from "./sheet";
import { PLACES, USUAL_AGE, type Place } from "./student-places";
import { truthOf } from "./truth";
import type { CellValue } from "../../src/core/text/value";

/** One student of the group. */
export interface Student {
  readonly life: Life;
  readonly truth: Truth;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Whether the row, the sheet or its title speaks of study. */
  readonly spoken: boolean;
  /** Whether the person is younger than the contract's age at which such a course is usually over. */
  readonly young: boolean;
}

export interface Group {
  readonly grid: Grid;
  readonly students: ReadonlyMap<number, Student>;
}

const MAJORS = ["电子商务", "市场营销", "网络营销", "移动商务"];
const AS_OF = dayOfIso("2026-03-01");
const AIM: Omit<Aim, "level"> = { occupation: "互联网营销师", workType: "直播销售员", retake: false };

export const GROUP_AS_OF = AS_OF;

/** Students of five schools, a sheet each, without a column for the status; half of them write the degree they already have. */
export function studentGroups(pack: RulePack, each: number, seed: number): readonly Group[] {
  return PLACES.map((one, index) => groupOf(one, pack, each, randomOf(seed * 7 + index), index * each));
}

function groupOf(one: Place, pack: RulePack, size: number, random: Random, from: number): Group {
  const headings = [...one.columns, "申报职业", "申报工种", "申报等级"];
  const students = new Map<number, Student>();
  const rows = Array.from({ length: size }, (_, index): readonly CellValue[] => {
    const student = studentOf(one, pack, random, from + index, index % 2 === 0);
    students.set(index + 3, student);
    return headings.map((heading) => student.cells[heading] ?? "");
  });
  const grid: Grid = {
    name: "Sheet1",
    cells: [[one.title], headings, ...rows],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
  return { grid, students };
}

function studentOf(one: Place, pack: RulePack, random: Random, number: number, having: boolean): Student {
  const [kind, years, before] = random.pick(one.courses);
  const done = random.below(years);
  const start = dayOf(2025 - done, 9, 1);
  // Some came late: after work, after the army.
  const age = (before === "初中" ? 15 : 18) + done + (random.chance(0.15) ? random.between(1, 6) : 0);
  const birth = yearsOn(dayOf(2025, 9, 1), -age) - random.below(330);
  const course: Stage = {
    kind,
    school: one.school,
    form: "全日制",
    major: random.pick(MAJORS),
    start,
    end: dayOf(yearOf(start) + years, 6, 30),
    outcome: "毕业",
  };
  const life = lifeOf(random, birth, [schoolBefore(before, start), course], number);
  const level: Level = random.chance(0.8) ? 4 : 3;
  const aim = { ...AIM, level };
  const grade = one.columns.includes("年级") && random.chance(0.5) ? `${yearOf(start)}级` : "";
  const atSchool = one.columns.includes("工作单位") && random.chance(0.5) ? one.school.name : "";
  return {
    life,
    truth: truthOf(life, aim, AS_OF, occupationOf(pack, aim.occupation), pack),
    cells: {
      姓名: life.name,
      证件号码: life.id,
      手机号码: life.phone,
      文化程度: having ? before : educationOf(kind),
      毕业院校: one.school.name,
      所学专业: course.major ?? "",
      班级: `${String(yearOf(start)).slice(2)}级${random.between(1, 6)}班`,
      学号: `${yearOf(start)}${random.between(10000, 99999)}`,
      年级: grade,
      工作单位: atSchool,
      申报职业: aim.occupation,
      申报工种: aim.workType ?? "",
      申报等级: level === 4 ? "四级" : "三级",
    },
    spoken: one.spoken || grade !== "" || atSchool !== "",
    young: yearsOn(birth, latestAge(one)) > AS_OF,
  };
}

/** No row tells the course for sure, so the latest age of the school's courses counts. */
function latestAge({ courses, school }: Place): number {
  const own = Math.max(...courses.map(([kind]) => USUAL_AGE[kind]));
  return school.type === "技师学院" ? USUAL_AGE.技师班 : own;
}

function schoolBefore(kind: "初中" | "高中", until: Day): Stage {
  const school: School = { name: "东原中学", type: "无", evaluated: false };
  const end = dayOf(yearOf(until), 6, 30);
  return {
    kind,
    school,
    form: "全日制",
    major: null,
    start: yearsOn(dayOf(yearOf(end), 9, 1), -3),
    end,
    outcome: "毕业",
  };
}

function lifeOf(random: Random, birth: Day, stages: readonly Stage[], number: number): Life {
  const sex = random.pick(["男", "女"] as const);
  const order = (number % 499) * 2 + (sex === "男" ? 1 : 0);
  return {
    name: nameOf(random),
    sex,
    id: idOf(isoOf(birth), order, random),
    phone: `139${String(10000000 + number)}`,
    birth,
    stages,
    jobs: [],
    papers: [],
    titles: [],
    pending: null,
    trainings: [],
    apprenticeship: null,
  };
}

/** How old somebody is, for a failure's sake. */
export function ageOf({ birth }: Life): string {
  return `${yearOf(AS_OF) - yearOf(birth)} (born ${yearOf(birth)}-${monthOf(birth)})`;
}
