import { column, type Column } from "./row";
import { dateText, levelText } from "./spelling";

/** Who somebody is and what the registration is for. */
export const name = (heading = "姓名"): Column => column(heading, "name", 0, ({ life }) => life.name);
export const sex = (heading = "性别"): Column => column(heading, "sex", 0.1, ({ life }) => life.sex);
export const idType = (heading = "证件类型"): Column => column(heading, "idType", 0.1, () => "居民身份证");
export const idNumber = (heading = "证件号码"): Column => column(heading, "idNumber", 0, ({ life }) => life.id);
export const birth = (heading = "出生日期"): Column =>
  column(heading, "birth", 0.2, ({ life, random }) => dateText(life.birth, random, "day"));
export const birthMonth = (heading = "出生年月"): Column =>
  column(heading, "birth", 0.2, ({ life, random }) => dateText(life.birth, random, "month"));
export const phone = (heading = "手机号码"): Column => column(heading, "phone", 0.03, ({ life }) => life.phone);
export const occupation = (heading = "申报职业"): Column =>
  column(heading, "occupation", 0, ({ aim }) => aim.occupation);
export const workType = (heading = "申报工种"): Column =>
  column(heading, "workType", 0.03, ({ aim }) => aim.workType ?? "");
export const level = (heading = "申报等级"): Column =>
  column(heading, "level", 0, ({ aim, random }) => levelText(aim.level, random));
export const examKind = (heading = "考试类型"): Column =>
  column(heading, "examKind", 0, ({ aim }) => (aim.retake ? "补考" : "正考"));
export const candidateKind = (heading = "考生类别"): Column =>
  column(heading, "candidateKind", 0.3, ({ told }) =>
    (told.status === "在读" || told.status === "应届") && told.stage.form === "全日制" ? "院校学生" : "社会人员",
  );
export const subjects = (heading = "申报科目"): Column => column(heading, "subjects", 1, () => "");
export const anything = (heading: string, cell = ""): Column =>
  column(heading, heading, cell === "" ? 1 : 0.2, () => cell);
