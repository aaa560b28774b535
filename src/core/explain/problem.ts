import { LEVEL_NAMES, LEVELS } from "../terms/words";
import { fieldHeader } from "../sheet/fields";
import type { Field } from "../terms/field";
import { filledText } from "./excerpt";
import { isNoOccupation } from "./no-occupation";
import { maskId, maskLongNumbers } from "./mask";
import type { ProblemKind } from "../problems/kinds";
import type { Problem } from "../problems/problem";

/** Where a problem stands. `sheet` "" and `row` null where everybody knows which one is meant; `heading` "" where it has no column. */
export interface Where {
  readonly sheet: string;
  readonly row: number | null;
  readonly heading: string;
}

/** One sentence about one cell: where it is, what stands there, what is wrong with it, what to do. Numbers of IDs are masked. */
export function problemSentence(problem: Problem, where: Where): string {
  const { sheet, row, heading } = problem.elsewhere ?? where;
  const column = heading || problem.heading || (problem.field ? fieldHeader(problem.field) : "");
  const place = `${sheet === "" ? "" : `“${sheet}”表`}${row === null ? "" : `第${row}行`}${column === "" ? "" : `“${column}”`}`;
  return `${place}${SENTENCES[problem.kind](problem)}。`;
}

/** What stands after 第5行“证件号码”, for every kind there is. */
const SENTENCES: { readonly [K in ProblemKind]: (problem: Problem) => string } = {
  "name-missing": () => "没有填写；请填写申报人的姓名",
  "id-missing": () => "没有填写；请填写证件号码",
  "id-damaged": (problem) =>
    `${quoted(problem)}按数字保存过，末几位已经丢失，不能恢复；请把单元格设为文本格式，再按证件重新输入全部号码`,
  "id-format": (problem) => `${quoted(problem)}${shapeFault(problem.value)}；请按证件逐位核对后重新输入`,
  "id-checksum": (problem) => `${quoted(problem)}的最后一位与前面各位对不上，有数字输错了；请按证件逐位核对`,
  "birth-mismatch": (problem) =>
    `${quoted(problem)}与证件号码里的出生日期${problem.expected}不一致；请按证件核对这两项`,
  "sex-mismatch": (problem) => `${quoted(problem)}与证件号码表示的性别“${problem.expected}”不一致；请按证件核对这两项`,
  "id-two-names": (problem) =>
    `${quoted(problem)}在第${problem.expected}行是另一个姓名，一个号码只能属于一个人；请核对姓名和号码`,
  duplicate: ({ expected }) => `与第${expected}行是同一个人重复申报相同的职业、工种、等级和科目；请只保留一行`,
  "occupation-missing": ({ expected }) => `没有填写；请填写申报职业，这份公告开展的是：${expected}`,
  "occupation-unknown": (problem) => `${quoted(problem)}不是这份公告开展的职业；请改为：${problem.expected}`,
  "worktype-missing": ({ expected }) => `没有填写，而各工种的结论不一样；请从中选填一个：${expected}`,
  "worktype-unknown": (problem) => `${quoted(problem)}不在这份公告的工种里；请从中选填一个：${problem.expected}`,
  "level-unreadable": (problem) => `${quoted(problem)}读不出是哪一个等级；请写成其中一个：${ALL_LEVELS}`,
  "date-unreadable": (problem) => `${quoted(problem)}读不出是什么日期；请写成“2020-09-01”这样的日期`,
  "date-impossible": (problem) =>
    problem.expected === ""
      ? `${quoted(problem)}不是日历上有的日期；请核对后重新填写`
      : `${quoted(problem)}不可能，应${problem.expected}；请核对后改正`,
  "years-unreadable": (problem) => `${quoted(problem)}读不出是多少年；请写成“5”或“5年3个月”`,
  "years-impossible": (problem) =>
    problem.expected.startsWith("不早于")
      ? `${quoted(problem)}早于可以开始工作的时间，应${problem.expected}；请核对这一项、出生日期和参加工作时间`
      : `${quoted(problem)}多于可能的年限，从可以开始工作时算起最多${problem.expected}；请核对年限、出生日期和参加工作时间`,
  "facts-contradict": (problem) => `${quoted(problem)}${contradiction(problem)}；请核对后改正`,
  "certificate-level-missing": (problem) =>
    `${problem.value === "" ? "没有填写" : quoted(problem)}，而表中写有证书；请按证书填写等级${problem.expected === "" ? "" : `（证书编号表示的是${problem.expected}）`}，没有证书就清空证书各栏`,
  "subjects-missing": () => "没有填写，而这一行是补考；请写明补考理论、技能还是综合",
  "formula-error": (problem) => `公式出错，显示为“${problem.value}”，没有内容可读；请改正公式或直接填写内容`,
  "not-offered": ({ expected }) => `这份公告没有开展“${expected}”的认定；请改报开展的等级`,
  "phone-missing": () => "没有填写；请补填手机号码，以便通知考试",
  "phone-format": (problem) => `${quoted(problem)}不是11位的手机号码；请核对`,
  "id-old": (problem) =>
    `${quoted(problem)}是15位的旧号码；请按现在的身份证填写18位号码（推算为${maskId(problem.expected)}）`,
  "id-type": (problem) =>
    problem.field === "idType"
      ? `${problem.value === "" ? "没有填写，号码看起来" : quoted(problem)}不是这份公告受理的证件；请改用其中一种：${problem.expected}`
      : problem.expected === ""
        ? `${quoted(problem)}不像所填证件类型的号码；请核对证件类型和号码`
        : `${quoted(problem)}像是${problem.expected}的号码，与所填证件类型不一致；请核对证件类型`,
  "certificate-number-missing": () => "没有填写，而填了证书等级；请补填证书编号，以便查验",
  "certificate-number-mismatch": (problem) =>
    `${quoted(problem)}按编号规则是${problem.expected}的证书，与所填的等级或发证日期不一致；请按证书核对`,
  "certificate-occupation-assumed": ({ expected }) => `没有填写，暂按${expected}的证书审核；请按证书补填职业`,
  "occupation-inferred": ({ expected }) => `没有填写，已按申报工种认作${expected}；请补填`,
  "level-proposed": ({ expected }) => `没有填写，暂按${expected}处理；请与本人确认后填写`,
  "level-held": (problem) =>
    `${quoted(problem)}说明已有不低于所报等级（${problem.expected}）的证书；请确认是否还要申报`,
  "worktype-ignored": (problem) => `${quoted(problem)}没有采用，${problem.expected}不分工种；可以留空`,
  "worktype-blank": ({ expected }) => `没有填写，好在各工种结论相同，没有影响审核；请从中选填一个：${expected}`,
  "clause-mismatch": (problem) => `${quoted(problem)}这一条并不符合，符合的是${problem.expected}；请改正申报条件`,
  "name-alias": (problem) => `${quoted(problem)}应写作“${problem.expected}”，已按后者审核；请改正`,
  "years-of-other-work": (problem) =>
    isNoOccupation(problem.value)
      ? `${quoted(problem)}不是职业，所填年限算不算${problem.expected}的工作不能确定；请核对这一项和从业年限`
      : `${problem.value === "" ? "没有填写，不能确定是" : `${quoted(problem)}看不出是`}${problem.expected}的本职业或相关职业；是的请改写成职业名称，不是的请核对年限，别的工作不算`,
  "years-approximate": (problem) => `${quoted(problem)}是约数，前后一年之内都算不准；请写准确的年限，如“5年3个月”`,
  "education-assumed": (problem) =>
    problem.expected === ""
      ? `${quoted(problem)}低于这所学校通常的学历，没写学习状态，按已在这所学校毕业审核；请核对文化程度和学习状态`
      : `${problem.value === "" ? "没有填写" : `${quoted(problem)}看不出学历`}，暂按已有${problem.expected}学历审核；请${problem.value === "" ? "补填" : "改写"}文化程度`,
  "status-against-date": (problem) =>
    `${quoted(problem)}与毕业日期对不上，暂按${problem.expected}审核；请核对学习状态和毕业日期`,
  "id-area": (problem) => `${quoted(problem)}开头的“${problem.expected}”不是任何省份的代码；请按证件逐位核对`,
  "same-phone": (problem) => `${quoted(problem)}与第${problem.expected}行的别人相同；请核对手机号码`,
  "two-levels": ({ expected }) => `与第${expected}行是同一个人申报同一职业的不同等级；请确认是否都要报`,
  "remark-unread": (problem) =>
    problem.heading !== undefined && problem.field !== null
      ? looseSentence(problem, fieldHeader(problem.field))
      : `${quoted(problem)}里的“${problem.expected}”说不清这一项还算不算；请核实后照实改写，不影响的就删去这几个字`,
  "fee-differs": (problem) => `${quoted(problem)}与公告的收费不同，应为${problem.expected}元；请核对`,
  photo: (problem) => `${quoted(problem)}不合公告对照片文件的要求，应${problem.expected}；请改名或换一张照片`,
  "exam-session": (problem) =>
    `${quoted(problem)}不是公告为这个职业、工种、等级安排的场次，安排的是：${problem.expected}；请核对批次`,
  "applies-as-group": (problem) =>
    `${quoted(problem)}是自己报名，而公告要求${problem.expected}经所在单位团体申报；请与本人和所在单位确认`,
};

const ALL_LEVELS = LEVELS.map((level) => LEVEL_NAMES[level]).join("、");

/** A remark in a column of its own: what it bears on, and where that is to be written down. */
function looseSentence(problem: Problem, fact: string): string {
  const word = problem.expected === problem.value ? "" : `里的“${problem.expected}”`;
  return `${quoted(problem)}${word}可能关系到“${fact}”；请核实“${fact}”，照实填写后删去这几个字`;
}

function quoted({ field, value }: Problem): string {
  if (value === "") return "空着";
  return filledText(
    field === "idNumber" ? maskId(value.replace(/\s/g, "")) : maskLongNumbers(value.replace(/\s+/g, " ")),
  );
}

/** Why a number is none of its kind. */
function shapeFault(value: string): string {
  const number = value.replace(/\s/g, "");
  if (/^(?:\d{17}[\dXx]|\d{15})$/.test(number)) return "里的出生日期是不存在的日期";
  const letters = /[^\dXx]/.test(number) ? "，还有不该有的字" : "";
  return `是${number.length}位${letters}，而身份证号码是18位数字（末位可以是X）`;
}

/** The other side of a contradiction, said in the words of the field where it shows. */
const CONTRADICTIONS: { readonly [F in Field]?: (expected: string) => string } = {
  workYears: (expected) =>
    expected.startsWith("工作经历") ? `与${expected}不一致` : `多于从业起始年月以来的时间（最多${expected}）`,
  workAfterCertificate: (expected) => `与发证日期和其他年限不合（${bound(expected)}）`,
  workAfterTitle: (expected) => `与职称取得日期和其他年限不合（${bound(expected)}）`,
  workType: (expected) => `与申报职业一栏所写的工种“${expected}”不一致`,
  level: (expected) => `与申报职业一栏所写的等级“${expected}”不一致`,
  hasCertificate: (expected) => `与所填的证书“${expected}”矛盾`,
  studyStatus: (expected) => `与${expected.includes("（") ? expected : `“${expected}”`}矛盾`,
  graduationDate: (expected) => `早于入学日期${expected}`,
  juniorTitleDate: (expected) => `应${expected}`,
};

function bound(expected: string): string {
  return expected.startsWith("至少") ? expected : `最多${expected}`;
}

function contradiction({ field, expected }: Problem): string {
  const known = field && CONTRADICTIONS[field];
  return known ? known(expected) : `与表中“${expected}”不能同时成立`;
}
