import { idNumber } from "./id-number";

/** What somebody writes into a form, by its label; what is left out stays blank. */
export type Answers = Readonly<Record<string, string>>;

const JIA: Answers = {
  姓名: "甲",
  性别: "☑男 □女",
  出生日期: "1990-01-01",
  学历: "高中",
  证件类型: "居民身份证",
  证件号码: idNumber("19900101", 1),
  手机号码: "13900000001",
  考生类别: "□院校学生 ☑社会人员 □其他",
  工作单位: "某商贸有限公司",
  申报职业: "互联网营销师（直播销售员）",
  申报等级: "四级/中级工",
  申报科目: "☑理论 ☑技能 □综合",
};

/** Shandong's 申报表 as Excel prints it: labels at the left, cells to fill at the right, blocks merged down, a photo. */
export function shandongForm(answers: Answers = {}): string {
  const says = (label: string): string => ({ ...JIA, ...answers })[label] ?? "";
  return `
    | 山东省职业技能等级认定申报表 | < | < | < | < | < | < | < | < |
    | 申报人姓名 | < | ${says("姓名")} | < | 性别 | ${says("性别")} | 出生日期 | ${says("出生日期")} | 照片 |
    | 学历及专业名称 | < | ${says("学历")} | < | 证件类型 | ${says("证件类型")} | < | < | ^ |
    | 证件号码 | < | ${says("证件号码")} | < | 手机号码 | ${says("手机号码")} | < | < | ^ |
    | 考生类别 | < | ${says("考生类别")} | < | < | < | < | < | < |
    | 工作单位 | < | ${says("工作单位")} | < | < | < | < | < | < |
    | 证书信息 | □职业资格证书\\n□职业技能等级证书 | 职业（工种） | 等级 | 证书编号 | < | 发证日期 | 发证机构 | < |
    | ^ | ^ | ${says("证书职业")} | ${says("证书等级")} | ${says("证书编号")} | < | ${says("发证日期")} | ${says("发证机构")} | < |
    | ^ | □其他证书 | 证书名称 | 等级 | 证书编号 | < | 发证日期 | 发证机构 | < |
    | ^ | ^ | ${says("其他证书名称")} | ${says("其他证书等级")} | | < | | | < |
    | 申报职业（工种） | < | ${says("申报职业")} | < | < | 申报等级 | ${says("申报等级")} | < | < |
    | 申报科目 | < | ${says("申报科目")} | < | < | < | < | < | < |
    | 从事本职业年限 | < | ${says("年限")} | < | < | 申报条件 | ${says("申报条件")} | < | < |
    | 工作经历 | < | 起止时间 | < | 工作单位 | < | < | 岗位 | < |
    | ^ | ^ | ${says("时间1")} | < | ${says("单位1")} | < | < | ${says("岗位1")} | < |
    | ^ | ^ | ${says("时间2")} | < | ${says("单位2")} | < | < | ${says("岗位2")} | < |
    | ^ | ^ | | < | | < | < | | < |
    | 个人承诺 | < | 本人承诺所填写的信息和提交的材料真实、准确、有效，如有不实，自愿放弃认定并承担一切责任。 | < | < | < | < | < | < |
    | 申报人签名 | < | ${says("签名")} | < | < | 日期 | ${says("日期")} | < | < |
    | 审核意见 | < | | < | < | < | < | < | < |
  `;
}

/** The same form as it is handed out, with nothing filled in but its boxes. */
export function emptyForm(): string {
  const blank = Object.fromEntries(Object.keys(JIA).map((label) => [label, ""]));
  return shandongForm({
    ...blank,
    性别: "□男 □女",
    考生类别: "□院校学生 □社会人员 □其他",
    申报科目: "□理论 □技能 □综合",
  });
}

/** Labels with their cells beside them, so many pairs a row, under a title. */
export function plainForm(title: string, pairs: readonly (readonly [string, string])[], perRow = 3): string {
  const rows: string[] = [];
  for (let from = 0; from < pairs.length; from += perRow) {
    const cells = pairs.slice(from, from + perRow).flatMap(([label, answer]) => [label, answer]);
    rows.push(`| ${cells.join(" | ")} |`);
  }
  const merged = Array.from({ length: perRow * 2 - 1 }, () => "<").join(" | ");
  return `| ${title} | ${merged} |\n${rows.join("\n")}`;
}
