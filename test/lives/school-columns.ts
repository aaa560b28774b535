import { yearOf, yearsOn } from "./day";
import { educationOf, isTechnical, STEP, type Stage } from "./life";
import { column, type Column, type Writer } from "./row";
import { dateText } from "./spelling";
import type { CellValue } from "../../src/core/text/value";

/** 文化程度 in one word, with the remarks that find no column of their own: 大专（函授）, 本科在读. */
export const education = (heading = "文化程度"): Column => ({
  heading,
  about: "education",
  cell: (writer) =>
    owedHere(writer).length === 0 && writer.told.education !== "小学" && writer.random.chance(0.06)
      ? ""
      : educationText(writer),
});

function educationText(writer: Writer): string {
  const { told, random, has } = writer;
  const remarks = [...owedHere(writer)];
  const doing = told.stage.end > writer.asOf && told.stage.outcome === "毕业";
  const named = told.education === educationOf(told.stage.kind);
  if (doing && named && !has("status") && remarks.length === 0 && random.chance(0.3)) remarks.push(told.status);
  return remarks.reduce(
    (text, word) => (random.chance(0.5) ? `${text}（${word}）` : joined(text, word)),
    told.education,
  );
}

/** 函授 stands before the degree as often as after it. */
function joined(text: string, word: string): string {
  return word === "函授" || word === "自考" ? `${word}${text}` : `${text}（${word}）`;
}

function owedHere({ told, has }: Writer): readonly string[] {
  const outcome = told.status === "结业" || told.status === "肄业";
  return told.owed.filter(
    (word) => !(has("form") && !isOutcome(word)) && !(outcome && isOutcome(word) && has("status")),
  );
}

function isOutcome(word: string): boolean {
  return word === "结业" || word === "肄业";
}

export const school = (heading = "毕业院校"): Column =>
  column(heading, "school", 0.08, ({ told }) => told.stage.school.name);
export const schoolKind = (heading = "院校类别"): Column =>
  column(heading, "schoolKind", 0.35, ({ told: { stage } }) =>
    stage.form === "全日制" ? stage.school.type : "成人高等教育",
  );
export const classKind = (heading = "班别"): Column =>
  column(heading, "classKind", 0.15, ({ told: { stage } }) =>
    isTechnical(stage) && stage.kind.endsWith("班") ? stage.kind : "",
  );
export const major = (heading = "所学专业"): Column =>
  column(heading, "major", 0.08, ({ told: { stage }, random }) => {
    if (stage.minor === undefined) return stage.major ?? "";
    return random.chance(0.5) ? `${stage.minor}（辅修）` : `${stage.major ?? ""}`;
  });
export const graduation = (heading = "毕业日期"): Column =>
  column(heading, "graduation", 0, (writer) => {
    const { told, random } = writer;
    // 应届 of next summer without its date would claim this year's.
    const needed = told.status === "应届" && told.stage.end > writer.asOf;
    if (told.status === "肄业" || (!needed && random.chance(0.25))) return "";
    return dateText(told.stage.end, random);
  });
export const status = (heading = "学习状态"): Column =>
  column(heading, "status", 0, ({ told, random }) => {
    const owed = told.status === "结业" || told.status === "肄业";
    return !owed && random.chance(0.15) ? "" : told.status;
  });
export const form = (heading = "学习形式"): Column =>
  column(heading, "form", 0, ({ told: { stage }, random }) => {
    const word = stage.form === "成人高考" ? "成人" : stage.form === "开放大学" ? "开放" : stage.form;
    return word === "全日制" && (STEP[stage.kind] < STEP.中专 || random.chance(0.3)) ? "" : word;
  });
export const former = (heading = "原学历"): Column =>
  column(heading, "former", 0.3, ({ told }) =>
    told.former ? educationOf(told.former.kind) + formOf(told.former) : "",
  );
export const formerMajor = (heading = "原专业"): Column =>
  column(heading, "formerMajor", 0.3, ({ told }) => told.former?.major ?? "");
export const enrolment = (heading = "入学日期"): Column =>
  column(heading, "enrolment", 0, (writer) =>
    writer.told.status !== "应届" && writer.random.chance(0.1) ? "" : dateText(writer.told.stage.start, writer.random),
  );
export const schoolYears = (heading = "学制"): Column =>
  column(heading, "schoolYears", 0, ({ told: { stage, status: is }, random }): CellValue => {
    if (is !== "应届" && random.chance(0.2)) return "";
    const years = Math.round((stage.end - stage.start) / 365.25 + 0.15);
    // Who is late, early or gone is not told by the length of the course.
    const asPlanned = Math.abs(yearsOn(stage.start, years) - stage.end) <= 100;
    return stage.outcome === "肄业" || years < 1 || !asPlanned ? "" : `${years}年`;
  });
export const grade = (heading = "年级"): Column =>
  column(heading, "grade", 0.1, ({ told: { stage }, random }) =>
    random.chance(0.5) ? `${yearOf(stage.start)}级` : String(yearOf(stage.start)),
  );
export const classroom = (heading = "班级"): Column =>
  column(heading, "classroom", 0.1, ({ told: { stage }, random }) => {
    const year = String(yearOf(stage.start)).slice(2);
    return `${year}${(stage.major ?? "普通").slice(0, 2)}${random.between(1, 4)}班`;
  });
export const studentNumber = (heading = "学号"): Column =>
  column(
    heading,
    "studentNumber",
    0.1,
    ({ told: { stage }, random }) => `${yearOf(stage.start)}${random.between(100000, 999999)}`,
  );
/** 学历及专业 in one cell. */
export const educationAndMajor = (heading = "学历及专业名称"): Column => ({
  heading,
  about: "education",
  cell: (writer) => {
    const major = writer.told.stage.major;
    const named = writer.told.education === educationOf(writer.told.stage.kind);
    return major !== null && named
      ? `${educationText(writer)}${writer.random.pick([" ", "/", "，"])}${major}`
      : educationText(writer);
  },
});
export const evaluated = (heading = "院校经评估论证"): Column =>
  column(heading, "evaluated", 0.6, ({ told: { stage } }) => (stage.school.evaluated ? "是" : "否"));

function formOf({ form: of }: Stage): string {
  return of === "全日制" ? "" : `（${of === "成人高考" ? "成人" : of === "开放大学" ? "开放" : of}）`;
}
