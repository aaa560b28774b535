import type { ColumnSet } from "./column-set";
import * as person from "./person-columns";
import * as school from "./school-columns";
import * as work from "./work-columns";

const WHO = [person.name(), person.sex(), person.idNumber(), person.phone()];
const SHORT_WHO = [person.name(), person.idNumber("身份证号"), person.phone("联系电话")];
const WHAT = [person.occupation(), person.workType(), person.level()];
const PAPER = [work.paperTrade(), work.paperLevel(), work.paperNumber(), work.paperDate()];

/** Sheets that ask about schools before all, or are of students. */
export const SCHOOL_SHEETS: readonly ColumnSet[] = [
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
