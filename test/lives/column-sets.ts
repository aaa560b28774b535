import type { Day } from "./day";
import { isUnderWay, type Aim, type Life } from "./life";
import * as person from "./person-columns";
import type { Column } from "./row";
import * as school from "./school-columns";
import * as work from "./work-columns";

/** One way in which registration sheets are laid out, and who stands in them. */
export interface ColumnSet {
  readonly name: string;
  readonly columns: readonly Column[];
  /** Lines above the header; all rows are then of this occupation, work type and level. */
  readonly above?: (aim: Aim, school: string | null) => readonly string[];
  /** What the lines above say once for all rows. */
  readonly once?: "level" | "occupation";
  /** A 工作经历 sheet beside it, with or without a column for the post. */
  readonly history?: "posts" | "no posts";
  /** Everybody studies, at one school where `school`. */
  readonly students?: "any" | "school";
}

export function admits({ students }: ColumnSet, { stages }: Life, asOf: Day): boolean {
  return students === undefined || stages.some((stage) => isUnderWay(stage, asOf) && stage.form === "全日制");
}

const WHO = [person.name(), person.sex(), person.idNumber(), person.phone()];
const SHORT_WHO = [person.name(), person.idNumber("身份证号"), person.phone("联系电话")];
const WHAT = [person.occupation(), person.workType(), person.level()];
const PAPER = [work.paperTrade(), work.paperLevel(), work.paperNumber(), work.paperDate()];

export const COLUMN_SETS: readonly ColumnSet[] = [
  {
    name: "canonical",
    columns: [
      person.name(),
      person.sex(),
      person.idType(),
      person.idNumber(),
      person.birth(),
      person.phone(),
      school.education(),
      school.school(),
      school.schoolKind(),
      school.classKind(),
      school.major(),
      school.graduation(),
      school.status(),
      work.years(),
      work.workStart(),
      work.careerStart(),
      work.employer(),
      work.paperKind(),
      work.paperTrade(),
      work.paperLevel(),
      work.paperNumber(),
      work.paperDate(),
      work.yearsAfterPaper(),
      work.titleRank(),
      work.titleMatches(),
      work.titleDate(),
      work.yearsAfterTitle(),
      work.trainingLevel(),
      work.apprenticeship(),
      school.evaluated(),
      ...WHAT,
      person.anything("申报条件"),
      person.examKind(),
      person.subjects(),
      person.candidateKind(),
    ],
  },
  {
    name: "short without status",
    columns: [
      ...SHORT_WHO,
      school.education("学历"),
      school.school("毕业学校"),
      school.major("专业"),
      work.years(),
      ...WHAT,
    ],
  },
  {
    name: "years alone",
    columns: [...WHO, school.education(), work.years("本职业工作年限"), ...PAPER, ...WHAT],
  },
  {
    name: "start of work alone",
    columns: [...WHO, school.education("最高学历"), work.workStart(), ...PAPER, ...WHAT],
  },
  {
    name: "history with posts",
    history: "posts",
    columns: [...WHO, school.education(), work.employer("所在单位"), ...PAPER, ...WHAT],
  },
  {
    name: "history without posts",
    history: "no posts",
    columns: [...WHO, school.education(), school.school(), school.graduation(), ...PAPER, ...WHAT],
  },
  {
    name: "former education",
    columns: [
      ...WHO,
      school.education(),
      school.school(),
      school.major(),
      school.status(),
      school.graduation(),
      school.former(),
      school.formerMajor(),
      work.years(),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "former education without status",
    columns: [
      ...WHO,
      school.former(),
      school.education("学历"),
      school.school("就读学校"),
      school.major(),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "no certificate columns",
    columns: [
      ...WHO,
      school.education(),
      school.school(),
      school.major(),
      school.graduation("毕业时间"),
      work.years("工作年限"),
      work.employer(),
      ...WHAT,
    ],
  },
  {
    name: "enrolment and length",
    columns: [
      ...SHORT_WHO,
      school.education("学历"),
      school.school("院校名称"),
      school.classKind("班型"),
      school.major("专业名称"),
      school.enrolment("入学时间"),
      school.schoolYears(),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "enrolment, length and status",
    columns: [
      ...WHO,
      school.education(),
      school.school("就读院校"),
      school.major(),
      school.status(),
      school.enrolment(),
      school.schoolYears(),
      work.years(),
      ...WHAT,
    ],
  },
  {
    name: "two level columns",
    columns: [
      ...WHO,
      school.education(),
      work.years(),
      ...PAPER,
      person.occupation(),
      person.workType(),
      person.anything("申报等级"),
      person.level("报考等级"),
    ],
  },
  {
    name: "class and number",
    students: "any",
    columns: [
      person.name("学生姓名"),
      person.idNumber("身份证号"),
      school.school("学校"),
      school.education("学历"),
      school.major("专业"),
      school.grade(),
      school.classroom(),
      school.studentNumber(),
      ...WHAT,
      person.phone("联系电话"),
    ],
  },
  {
    name: "education and major in one",
    columns: [...WHO, school.educationAndMajor(), school.school(), work.years("从事本职业工作年限"), ...PAPER, ...WHAT],
  },
  {
    name: "level in the title",
    once: "level",
    above: ({ occupation, level }) => [`${occupation}${["", "一", "二", "三", "四", "五"][level] ?? ""}级报名表`],
    columns: [
      ...WHO,
      school.education(),
      school.school(),
      school.major(),
      school.graduation(),
      work.years(),
      ...PAPER,
      person.workType("工种"),
    ],
  },
  {
    name: "said above the header",
    once: "level",
    above: ({ occupation, level, workType }) => [
      "职业技能等级认定报名表",
      `申报职业：${occupation}`,
      `申报等级：${["", "一", "二", "三", "四", "五"][level] ?? ""}级`,
      ...(workType === null ? [] : [`申报工种：${workType}`]),
    ],
    columns: [...WHO, school.education(), work.years(), work.workStart(), ...PAPER],
  },
  {
    name: "group of a school",
    students: "school",
    once: "occupation",
    above: ({ occupation }, of) => [`${of ?? ""}学生${occupation}认定报名名单`],
    columns: [
      person.name(),
      person.sex(),
      person.idNumber("身份证号码"),
      school.major("专业"),
      school.education("学历"),
      school.classroom(),
      person.workType("工种"),
      person.level("等级"),
    ],
  },
  {
    name: "authority",
    columns: [
      person.anything("序号"),
      person.occupation("职业名称"),
      person.workType("工种名称"),
      person.level("认定等级"),
      person.anything("申报条件"),
      person.idType(),
      person.idNumber(),
      person.name(),
      person.sex(),
      person.birth(),
      person.phone(),
      school.education(),
      person.candidateKind("考生来源"),
      work.employer("所在单位"),
      school.major("专业"),
      person.examKind(),
      person.anything("民族", "汉族"),
      work.careerStart(),
      ...PAPER,
    ],
  },
  {
    name: "shandong form",
    columns: [
      ...WHO,
      person.birthMonth(),
      school.education(),
      school.school("毕业院校名称"),
      school.major("专业"),
      school.graduation("毕业时间"),
      work.workStart("从事本职业工作开始时间"),
      work.years("从事本职业工作年限"),
      work.paperTrade("原职业"),
      work.paperLevel("原级别"),
      work.paperDate("原证书发证时间"),
      ...WHAT,
    ],
  },
  {
    name: "titles",
    columns: [
      ...WHO,
      school.education(),
      work.careerStart(),
      work.years(),
      work.titleName(),
      work.titleRank(),
      work.titleMatches(),
      work.titleDate(),
      work.juniorDate(),
      work.yearsAfterTitle(),
      ...PAPER,
      work.yearsAfterPaper(),
      ...WHAT,
    ],
  },
  {
    name: "training and apprenticeship",
    columns: [
      ...WHO,
      school.education(),
      school.school(),
      work.years("累计从业年限"),
      work.trainingTrade(),
      work.trainingLevel(),
      work.trainingProof(),
      work.apprenticeship(),
      work.paperKind(),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "study form",
    columns: [
      ...WHO,
      school.education(),
      school.school(),
      school.form(),
      school.major(),
      school.graduation(),
      school.status("是否在读"),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "trade of today",
    columns: [
      ...WHO,
      school.education(),
      work.employer(),
      work.trade(),
      work.careerStart(),
      work.years(),
      ...PAPER,
      ...WHAT,
    ],
  },
  {
    name: "people on a phone form",
    columns: [
      person.name("真实姓名"),
      person.idNumber("身份证号码"),
      person.phone("手机号"),
      school.education("学历"),
      school.school("学校名称"),
      school.status("就读状态"),
      school.major("专业"),
      work.years("从业年限"),
      ...WHAT,
    ],
  },
];
