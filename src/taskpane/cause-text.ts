import { KINDS } from "../core/requirements/kinds";
import { fieldHeader } from "../core/sheet/fields";
import type { Cause } from "./cause";
import type { ProblemKind } from "../core/problems/kinds";
import type { Gate } from "../core/requirements/preconditions/gate";

const PROBLEM_TITLES: { readonly [K in ProblemKind]: string } = {
  "name-missing": "没有姓名",
  "id-missing": "没有证件号码",
  "id-damaged": "证件号码末几位已丢失",
  "id-format": "证件号码格式不对",
  "id-checksum": "证件号码校验码不对",
  "birth-mismatch": "出生日期与证件号码不一致",
  "sex-mismatch": "性别与证件号码不一致",
  "id-two-names": "一个证件号码两个姓名",
  duplicate: "重复报名",
  "occupation-missing": "没有申报职业",
  "occupation-unknown": "申报职业认不出",
  "worktype-missing": "没有申报工种",
  "worktype-unknown": "申报工种认不出",
  "level-unreadable": "等级认不出",
  "date-unreadable": "日期认不出",
  "date-impossible": "日期不可能",
  "years-unreadable": "年限认不出",
  "years-impossible": "年限不可能",
  "facts-contradict": "前后矛盾",
  "certificate-level-missing": "有证书没有等级",
  "subjects-missing": "补考没有科目",
  "formula-error": "公式出错",
  "not-offered": "未开展的职业、工种或等级",
  "phone-missing": "没有手机号码",
  "phone-format": "手机号码格式不对",
  "id-old": "15 位旧身份证号",
  "id-type": "证件类型待确认",
  "certificate-number-missing": "没有证书编号",
  "certificate-number-mismatch": "证书编号与等级不一致",
  "certificate-occupation-assumed": "没写证书职业",
  "occupation-inferred": "没有申报职业，已按工种认定",
  "level-proposed": "没有申报等级，已代填",
  "level-held": "已有这一等级或更高的证书",
  "worktype-ignored": "不分工种，工种未采用",
  "worktype-blank": "没有申报工种",
  "clause-mismatch": "申报条件与事实不一致",
  "name-alias": "职业名称不规范",
  "years-approximate": "年限写的是约数",
  "education-assumed": "没有文化程度",
  "status-against-date": "学习状态与毕业日期对不上",
  "id-area": "证件号码的地区代码不存在",
  "years-of-other-work": "年限可能含其他工作",
  "same-phone": "几人同一手机号码",
  "two-levels": "一人报两个等级",
  "fee-differs": "收费与公告不一致",
  "remark-unread": "括号里的附注待核",
  photo: "照片文件不合要求",
  "exam-session": "批次不在计划里",
  "applies-as-group": "应由单位团体申报",
};

const GATE_TITLES: { readonly [K in Gate["kind"]]: string } = {
  "not-offered": "未开展的职业、工种或等级",
  age: "年龄不够",
  education: "文化程度不够",
  banned: "在禁考期内",
  retake: "补考没有合格成绩",
};

/** A cause in the list to filter by, and how many rows share it. */
export function causeOption(cause: Cause, rows: number): string {
  return `${causeTitle(cause)}（${rows} 行）`;
}

function causeTitle(cause: Cause): string {
  switch (cause.kind) {
    case "problem":
      return PROBLEM_TITLES[cause.problem];
    case "gate":
      return GATE_TITLES[cause.gate];
    case "lacking":
      return KINDS[cause.requirement].lacking;
    case "blank":
      return `缺${fieldHeader(cause.field)}`;
  }
}
