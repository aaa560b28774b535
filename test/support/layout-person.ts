import { addMonths, dayOf, type Day, monthsBetween, partsOf } from "../../src/core/time/day";
import type { RulePack } from "../../src/core/law/schema";
import { digits, pick, type Dice } from "./dice";
import { idNumber } from "./id-number";

export interface HeldCertificate {
  readonly occupation: string;
  readonly level: number;
  readonly number: string;
  readonly date: Day;
}

/** Somebody who does not exist: stems and branches for a name, an identity number that agrees with sex and birth. */
export interface LayoutPerson {
  readonly name: string;
  readonly sex: "男" | "女";
  readonly birth: Day;
  readonly idNumber: string;
  readonly phone: string;
  readonly student: boolean;
  readonly education: string;
  readonly school: string;
  readonly major: string;
  readonly enrolment: Day;
  readonly graduation: Day;
  readonly careerStart: Day;
  readonly workStart: Day;
  /** Whole years. */
  readonly workYears: number;
  readonly employer: string;
  readonly post: string;
  readonly occupation: string;
  readonly occupationCode: string;
  readonly workType: string;
  readonly level: number;
  readonly held: HeldCertificate | null;
  readonly title: { readonly name: string; readonly rank: string; readonly date: Day } | null;
}

/** What a whole sheet has in common. */
export interface LayoutSetting {
  readonly pack: RulePack;
  /** How the school of its students ends; null where the people work. */
  readonly school: string | null;
  /** Set where the sheet says it once for everybody. */
  readonly said: { readonly occupation: string; readonly workType: string; readonly level: number } | null;
}

/** The day on which the sheets are filled. */
export const FILLED_ON = dayOf(2026, 3, 1);
const SURNAMES = [..."王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧"];
const STEMS = [..."甲乙丙丁戊己庚辛壬癸"];
const BRANCHES = [..."子丑寅卯辰巳午未申酉戌亥"];
const AREAS = ["370102", "370203", "310115", "110105", "520103", "440305", "320106", "330106"];
const MOBILES = ["135", "138", "150", "159", "176", "177", "186", "188", "199"];
const PLACES = ["东岭", "南湖", "西河", "北川", "青石", "云台", "长桥", "白塔"];
const TRADES = ["商贸有限公司", "网络科技有限公司", "电子商务有限公司", "传媒有限公司", "机械有限公司"];
const MAJORS = ["电子商务", "市场营销", "计算机应用", "网络营销与直播电商", "人力资源管理", "物流管理", "会计"];
const POSTS = ["运营专员", "操作工", "客服主管", "班长", "技术员", "直播运营", "仓储管理员"];
const SCHOOLING: readonly (readonly [string, string, number])[] = [
  ["初中", "初级中学", 16],
  ["高中", "第一中学", 19],
  ["中专", "职业中等专业学校", 19],
  ["大专", "职业技术学院", 22],
  ["本科", "大学", 23],
];
const STUDENTS: Readonly<Record<string, string>> = { 大学: "本科", 职业技术学院: "大专", 技师学院: "技校" };
const TITLES: readonly (readonly [string, string])[] = [
  ["助理工程师", "初级"],
  ["工程师", "中级"],
  ["高级工程师", "高级"],
];

export function layoutPerson(roll: Dice, { pack, school, said }: LayoutSetting): LayoutPerson {
  const student = school !== null;
  const birth = dayOf(student ? 2004 + roll(5) : 1970 + roll(33), 1 + roll(12), 1 + roll(28));
  const sex = roll(2) === 0 ? "男" : "女";
  const schooling = student ? null : pick(roll, SCHOOLING);
  const enrolment = dayOf(student ? 2022 + roll(2) : partsOf(birth).year + (schooling?.[2] ?? 19) - 3, 9, 1);
  const graduation = student ? dayOf(2026, 7, 1) : dayOf(partsOf(enrolment).year + 3, 6 + roll(2), 1 + roll(28));
  const careerStart = addMonths(graduation, 1 + roll(10));
  const workStart = earlier(addMonths(careerStart, roll(24)), dayOf(2025, 9, 1));
  const applied = said ?? applicationOf(roll, pack);
  return {
    name: `${pick(roll, SURNAMES)}${pick(roll, STEMS)}${roll(4) === 0 ? "" : pick(roll, BRANCHES)}`,
    sex,
    birth,
    idNumber: idNumber(compact(birth), 2 * (1 + roll(498)) + (sex === "男" ? 1 : 0), pick(roll, AREAS)),
    phone: `${pick(roll, MOBILES)}0000${digits(roll, 4)}`,
    student,
    education: schooling?.[0] ?? STUDENTS[school ?? ""] ?? "中专",
    school: `${pick(roll, PLACES)}${schooling?.[1] ?? school ?? ""}`,
    major: pick(roll, MAJORS),
    enrolment,
    graduation,
    careerStart,
    workStart,
    workYears: yearsSince(workStart),
    employer: `${pick(roll, PLACES)}${pick(roll, TRADES)}`,
    post: pick(roll, POSTS),
    ...applied,
    occupationCode: pack.occupations.find(({ name }) => name === applied.occupation)?.code ?? "",
    held: student || roll(3) === 0 || applied.level === 5 ? null : heldBy(roll, applied, careerStart),
    title: student || roll(4) > 0 ? null : titleOf(roll, careerStart),
  };
}

/** An occupation of the pack with one of its work types ("" where it has none) and a level that is offered there. */
export function applicationOf(roll: Dice, { occupations }: RulePack) {
  const { name, workTypes, levels } = pick(roll, occupations);
  const type = workTypes.length > 0 ? pick(roll, workTypes) : null;
  const offered = type?.levels ?? levels ?? [5, 4, 3];
  return { occupation: name, workType: type?.name ?? "", level: pick<number>(roll, offered) };
}

function heldBy(roll: Dice, { occupation, level }: { occupation: string; level: number }, from: Day): HeldCertificate {
  const date = earlier(addMonths(from, 12 + roll(60)), dayOf(2025, 6, 30));
  const year = String(partsOf(date).year).slice(2);
  return { occupation, level: level + 1, date, number: `S000037010018${year}${level + 1}${digits(roll, 6)}` };
}

function titleOf(roll: Dice, from: Day) {
  const [name, rank] = pick(roll, TITLES);
  return { name, rank, date: earlier(addMonths(from, 24 + roll(60)), dayOf(2025, 12, 1)) };
}

function earlier(a: Day, b: Day): Day {
  return Math.min(a, b);
}

/** Whole years up to the day on which the sheet is filled. */
export function yearsSince(day: Day): number {
  return Math.max(0, Math.floor(monthsBetween(day, FILLED_ON) / 12));
}

/** 20260301. */
export function compact(day: Day): string {
  const { year, month, date } = partsOf(day);
  return `${year}${String(month).padStart(2, "0")}${String(date).padStart(2, "0")}`;
}
