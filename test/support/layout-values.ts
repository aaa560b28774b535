import type { Field } from "../../src/core/terms/field";
import type { CellValue } from "../../src/core/text/value";
import { type Day, partsOf } from "../../src/core/time/day";
import { serialOf } from "../../src/core/time/serial";
import { digits, pick, type Dice } from "./dice";
import { compact, FILLED_ON, type LayoutPerson, yearsSince } from "./layout-person";

/** What one column writes for one person; the die is the column's own. */
export type Writer = (person: LayoutPerson, roll: Dice) => CellValue;

/** A writer in one of the spellings that people use: whoever fills a column keeps to one. */
export type Spelling = (roll: Dice) => Writer;

const EDUCATIONS: Readonly<Record<string, readonly string[]>> = {
  初中: ["初中"],
  高中: ["高中", "高中毕业"],
  中专: ["中专", "中等专科"],
  技校: ["技校"],
  大专: ["大专", "大学专科", "专科"],
  本科: ["本科", "大学本科"],
};
const LEVELS: readonly ((level: number) => CellValue)[] = [
  (level) => `${figure(level)}级/${worker(level)}`,
  (level) => `${figure(level)}级`,
  (level) => worker(level),
  (level) => worker(level).replace("工", ""),
  (level) => level,
  (level) => `${figure(level)}级（${worker(level)}）`,
  (level) => `${level}级`,
];
const DATES: readonly ((day: Day) => CellValue)[] = [
  (day) => joined(day, "-", 2),
  (day) => joined(day, "/", 1),
  (day) => joined(day, ".", 1),
  (day) => `${partsOf(day).year}年${partsOf(day).month}月${partsOf(day).date}日`,
  compact,
  (day) => serialOf(day, false),
];
const MONTHS: readonly ((day: Day) => CellValue)[] = [
  (day) => joined(day, "-", 2).slice(0, 7),
  (day) => joined(day, ".", 2).slice(0, 7),
  (day) => `${partsOf(day).year}年${partsOf(day).month}月`,
  (day) => compact(day).slice(0, 6),
  ...DATES,
];
const SHORT_YEARS: readonly ((years: number) => CellValue)[] = [
  (years) => years,
  (years) => `${years}年`,
  (years) => String(years),
  (years) => years + 0.5,
];

function figure(level: number): string {
  return "一二三四五".charAt(level - 1);
}

function worker(level: number): string {
  return ["高级技师", "技师", "高级工", "中级工", "初级工"][level - 1] ?? "";
}

function joined(day: Day, mark: string, places: number): string {
  const { year, month, date } = partsOf(day);
  return [year, ...[month, date].map((part) => String(part).padStart(places, "0"))].join(mark);
}

const always =
  (writer: Writer): Spelling =>
  () =>
    writer;
/** The same in the whole column. */
const oneOf =
  (...values: readonly CellValue[]): Spelling =>
  (roll) => {
    const value = pick(roll, values);
    return () => value;
  };
const spelled =
  <T>(ways: readonly ((value: T) => CellValue)[], value: (person: LayoutPerson) => T | null): Spelling =>
  (roll) => {
    const way = pick(roll, ways);
    return (person) => {
      const its = value(person);
      return its === null ? "" : way(its);
    };
  };
const yesNo = (is: (person: LayoutPerson) => boolean): Spelling =>
  spelled<boolean>([(yes) => (yes ? "是" : "否"), (yes) => (yes ? "有" : "无"), (yes) => (yes ? "√" : "")], is);
const examKind: Spelling = (roll) => {
  const first = pick(roll, ["正考", "新考", "首考"]);
  return (_, its) => (its(9) === 0 ? "补考" : first);
};

/** What a column of each field holds. */
export const FIELD_VALUES: Readonly<Record<Field, Spelling>> = {
  name: always(({ name }) => name),
  sex: always(({ sex }) => sex),
  idType: oneOf("居民身份证", "身份证"),
  idNumber: always(({ idNumber }) => idNumber),
  birthDate: spelled(MONTHS, ({ birth }) => birth),
  phone: spelled<string>([(phone) => phone, (phone) => Number(phone)], ({ phone }) => phone),
  education: always(({ education }, roll) => pick(roll, EDUCATIONS[education] ?? [education])),
  school: always(({ school }) => school),
  schoolKind: always(({ school }) => (school.endsWith("技师学院") ? "技师学院" : "")),
  classKind: always((_, roll) => pick(roll, ["中级工班", "高级工班", "预备技师班"])),
  major: always(({ major, education }) => (education === "初中" || education === "高中" ? "" : major)),
  graduationDate: spelled(MONTHS, ({ graduation }) => graduation),
  studyStatus: always(({ student }) => (student ? "应届" : "毕业")),
  workYears: spelled(SHORT_YEARS, ({ workYears }) => workYears),
  workStart: spelled(MONTHS, ({ workStart }) => workStart),
  careerStart: spelled(MONTHS, ({ careerStart }) => careerStart),
  employer: always(({ employer }) => employer),
  certificateKind: always(({ held }) => (held ? "职业技能等级证书" : "")),
  certificateOccupation: always(({ held }) => held?.occupation ?? ""),
  certificateLevel: spelled(LEVELS, ({ held }) => held?.level ?? null),
  certificateNumber: always(({ held }) => held?.number ?? ""),
  certificateDate: spelled(DATES, ({ held }) => held?.date ?? null),
  workAfterCertificate: spelled(SHORT_YEARS, ({ held }) => held && yearsSince(held.date)),
  titleRank: always(({ title }) => title?.rank ?? ""),
  titleMatches: always(({ title }) => (title ? "是" : "")),
  titleDate: spelled(DATES, ({ title }) => title?.date ?? null),
  workAfterTitle: spelled(SHORT_YEARS, ({ title }) => title && yearsSince(title.date)),
  trainingLevel: spelled(LEVELS, ({ level }) => level),
  apprenticeship: yesNo(() => false),
  evaluatedSchool: yesNo(() => true),
  occupation: always(({ occupation }) => occupation),
  workType: always(({ workType }) => workType),
  level: spelled(LEVELS, ({ level }) => level),
  declaredClause: (roll) => {
    const way = pick(roll, [
      (n: number) => n,
      (n: number) => `第${n}条`,
      (n: number) => `(${n})`,
      (n: number) => `${n}`,
    ]);
    return (_, its) => way(1 + its(6));
  },
  examKind,
  subjects: oneOf("理论、技能", "理论+技能", "理论知识,操作技能"),
  candidateKind: always(({ student }) => (student ? "院校学生" : "社会人员")),
  unit: oneOf("东岭市职业技能培训学校"),
  photo: always(({ idNumber }) => `${idNumber}.jpg`),
  hasCertificate: yesNo(({ held }) => held !== null),
  certificate2Occupation: oneOf(""),
  certificate2Level: oneOf(""),
  certificate2Number: oneOf(""),
  certificate2Date: oneOf(""),
  certificate2Kind: oneOf(""),
  juniorTitleDate: oneOf(""),
  titleName: always(({ title }) => title?.name ?? ""),
  titleSeries: always(({ title }) => (title ? "工程" : "")),
  trainingOccupation: always(({ occupation }) => occupation),
  trainingProof: always((_, roll) => `PX2026${digits(roll, 6)}`),
  apprenticeshipDate: oneOf(""),
  formerEducation: always(({ student }) => (student ? "初中" : "")),
  formerMajor: oneOf(""),
  enrolmentDate: spelled(MONTHS, ({ enrolment }) => enrolment),
  schoolYears: oneOf(3, "3", "三年"),
  gradeYear: (roll) => {
    const way = pick(roll, [
      (year: number) => `${year}级`,
      (year: number) => year,
      (year: number) => `${year % 100}级`,
    ]);
    return ({ enrolment }) => way(partsOf(enrolment).year);
  },
  studyForm: oneOf("全日制"),
  currentOccupation: always(({ occupation }) => occupation),
  nationality: oneOf("中国", "中国大陆"),
  applyForm: oneOf("集体报名"),
  session: oneOf("2026年第一批次"),
  theoryKind: examKind,
  skillKind: examKind,
  comprehensiveKind: oneOf(""),
  ruling: oneOf(""),
  rulingReason: oneOf(""),
  fee: spelled<number>([(fee) => fee, (fee) => `${fee}元`], ({ level }) => 180 + 20 * (6 - level)),
};

/** Dates that mean something else: days of the seven years before. */
export const anyDate: Spelling = (roll) => {
  const way = pick(roll, DATES);
  return (_, its) => way(FILLED_ON - 1 - its(7 * 365));
};

/** 四级, as a title line says it. */
export function levelText(level: number): string {
  return `${figure(level)}级`;
}
