import type { RowDetails, RowKind } from "../../problems/catalog";
import type { Contradiction, OtherRows, ShutPrecondition } from "../../problems/details";
import type { RegistrationCell, RowPlace } from "../../problems/place";
import type { RowProblem } from "../../problems/row-problem";
import { fieldHeader } from "../../sheet/fields";
import { addressOf } from "../../terms/cell";
import { LEVEL_NAMES, LEVELS } from "../../terms/words";
import { monthsText } from "../../text/quantity";
import { isoOf, rangeText } from "../../time/day";
import { filledText, maskId, maskLongNumbers } from "../mask";
import { recordPlaceText } from "./sheet";

/**
 * One sentence about one cell of a row: where it is, what stands there, what is wrong with it, what to do. The column is called
 * by the clerk's own heading. Numbers of IDs are masked. `sheet`: names sheet and cell as well; left out where everybody knows
 * the row.
 */
export function problemSentence(problem: RowProblem, sheet?: { readonly name: string }): string {
  const { at } = problem;
  const where = at.kind === "record-cell" ? recordPlaceText(at) : sheet === undefined ? "" : cellText(sheet.name, at);
  return `${where}“${at.heading || fieldHeader(at.field)}”${bodyOf(problem.kind, problem)}。`;
}

/** “报名表”表D5; without a column “报名表”表第5行. */
function cellText(sheet: string, { row, column }: RegistrationCell): string {
  const place = column === null ? `第${row}行` : addressOf(row, column);
  return sheet === "" ? place : `“${sheet}”表${place}`;
}

function bodyOf<K extends RowKind>(kind: K, { details, at }: Pick<RowProblem<K>, "details" | "at">): string {
  return SENTENCES[kind](details, at);
}

type Sentence<K extends RowKind> = (details: RowDetails<K>, at: RowPlace) => string;

const ALL_LEVELS = LEVELS.map((level) => LEVEL_NAMES[level]).join("、");

/** What stands after 第5行“证件号码”, for every kind there is. */
const SENTENCES: { readonly [K in RowKind]: Sentence<K> } = {
  "name-missing": () => "没有填写；请填写姓名",
  "id-missing": () => "没有填写；请填写证件号码",
  "id-damaged": (_, at) =>
    `${quoted(at)}的后几位变成了0，找不回来；请先打一个英文单引号（'），再按证件重新输入全部号码`,
  "id-format": (fault, at) => `${quoted(at)}${shapeText(fault)}；请按证件逐位核对后重新输入`,
  "id-checksum": (_, at) => `${quoted(at)}的最后一位与前面各位对不上，有数字输错了；请按证件逐位核对`,
  "birth-mismatch": ({ inNumber }, at) =>
    `${quoted(at)}与证件号码里的出生日期${isoOf(inNumber)}不一致；请按证件核对这两项`,
  "sex-mismatch": ({ inNumber }, at) => `${quoted(at)}与证件号码表示的性别“${inNumber}”不一致；请按证件核对这两项`,
  "id-two-names": (rows, at) =>
    `${quoted(at)}在${rowsText(rows)}是另一个姓名，一个号码只能属于一个人；请核对姓名和号码`,
  duplicate: (rows) => `与${rowsText(rows)}重复（同一个人，职业、工种、等级和科目都相同）；请只保留一行`,
  "occupation-missing": ({ offered }) => `没有填写；请填写这份公告开展的职业：${offered.join("、")}`,
  "occupation-unknown": ({ offered }, at) => `${quoted(at)}不是这份公告开展的职业；请改为：${offered.join("、")}`,
  "worktype-missing": ({ offered }) => `没有填写，而各工种的结论不一样；请从中选填一个：${offered.join("、")}`,
  "worktype-unknown": ({ offered }, at) => `${quoted(at)}不在这份公告的工种里；请从中选填一个：${offered.join("、")}`,
  "level-unreadable": (_, at) => `${quoted(at)}读不出是哪一个等级；请写成其中一个：${ALL_LEVELS}`,
  "date-unreadable": (_, at) => `${quoted(at)}读不出是什么日期；请写成“2020-09-01”这样的日期`,
  "date-impossible": (fault, at) => {
    switch (fault.kind) {
      case "no-such-day":
        return `${quoted(at)}不是日历上有的日期；请核对后重新填写`;
      case "future":
        return `${quoted(at)}在审核日期${isoOf(fault.asOf)}以后；请核对后改正`;
      case "before-birth":
        return `${quoted(at)}在出生（${isoOf(fault.birth)}）以前；请核对后改正`;
    }
  },
  "years-unreadable": (_, at) => `${quoted(at)}读不出是多少年；请写成“5”或“5年3个月”`,
  "years-impossible": (fault, at) =>
    fault.kind === "too-early"
      ? `${quoted(at)}太早，最早从${isoOf(fault.earliest)}算起；请核对这一项、出生日期和参加工作时间`
      : `${quoted(at)}太多，按年龄和参加工作时间最多${monthsText(fault.most)}；请核对年限、出生日期和参加工作时间`,
  "facts-contradict": (contradiction, at) => `${quoted(at)}${contradictionText(contradiction)}；请核对后改正`,
  "certificate-level-missing": ({ inNumber }, at) =>
    `${at.value === "" ? "没有填写" : quoted(at)}，却写了证书；请按证书填等级${inNumber === null ? "" : `（证书编号表示的是${LEVEL_NAMES[inNumber]}）`}，没有就清空证书各栏`,
  "subjects-missing": () => "没有填写，而这一行是补考；请写明补考理论、技能还是综合",
  "formula-error": (_, at) => `公式出错，显示为“${at.value}”；请改正公式或直接填写内容`,
  "not-offered": ({ name, level }) => `报不了，这份公告的${name}没有${LEVEL_NAMES[level]}；请改报其他等级`,
  "phone-missing": () => "没有填写；请补填，以便通知考试",
  "phone-format": (_, at) => `${quoted(at)}不是11位的手机号码；请核对`,
  "id-old": ({ upgraded }, at) =>
    `${quoted(at)}是15位的旧号码；请按现在的身份证填写18位号码（推算为${maskId(upgraded)}）`,
  "id-type": (fault, at) => {
    switch (fault.kind) {
      case "not-accepted":
        return `${at.value === "" ? "没有填写，号码看起来" : quoted(at)}不是这份公告受理的证件；请改用其中一种：${fault.accepted.join("、")}`;
      case "unlike-type":
        return `${quoted(at)}不像所填证件类型的号码；请核对证件类型和号码`;
      case "other-type":
        return `${quoted(at)}像是${fault.type}的号码，与所填的证件类型不同；请核对证件类型`;
    }
  },
  "certificate-number-missing": () => "没有填写，而填了证书等级；请补填，以便查验",
  "certificate-number-mismatch": (said, at) => {
    const other = said.kind === "level" ? LEVEL_NAMES[said.level] : `${String(said.year).padStart(2, "0")}年`;
    return `${quoted(at)}按编号规则是${other}的证书，与所填的等级或发证日期不一致；请按证书核对`;
  },
  "certificate-occupation-assumed": ({ occupation }) => `没有填写，暂按${occupation}的证书审核；请按证书补填`,
  "occupation-inferred": ({ occupation }) => `没有填写，已按申报工种认作${occupation}；请补填`,
  "level-proposed": ({ level, only }) =>
    `没有填写，暂按${only ? "只开展的一个等级" : "够条件的最高等级"}（${LEVEL_NAMES[level]}）审核；请与本人确认后填写`,
  "level-held": ({ level }, at) =>
    `${quoted(at)}说明已有不低于所报等级（${LEVEL_NAMES[level]}）的证书；请确认是否还要申报`,
  "worktype-ignored": ({ occupation }, at) => `${quoted(at)}没有采用，${occupation}不分工种；可以留空`,
  "worktype-blank": ({ offered }) => `没有填写；报哪个工种结论都一样，请补填一个：${offered.join("、")}`,
  "clause-mismatch": ({ met }, at) => `${quoted(at)}这一条够不上，够条件的是${met}；请改正`,
  "name-alias": ({ proper }, at) => `${quoted(at)}应写作“${proper}”，已照这样审核；请改正`,
  "years-of-other-work": ({ occupation, none }, at) =>
    none
      ? `${quoted(at)}不是职业，不知道所填年限算不算${occupation}的工作；请核对这一项和从业年限`
      : `${at.value === "" ? "没有填写，不能确定是" : `${quoted(at)}看不出是`}${occupation}的本职业或相关职业；是的请改写成职业名称，不是的请核对年限，别的工作不算`,
  "years-approximate": (_, at) => `${quoted(at)}是约数，可能多算或少算一年；请写准确的年限，如“5年3个月”`,
  "education-assumed": (assumed, at) => {
    if (assumed.kind === "by-age") {
      return `${quoted(at)}低于这所学校通常的学历，没写学习状态，按已在这所学校毕业审核；请核对文化程度和学习状态`;
    }
    return at.value === ""
      ? `没有填写，暂按已有${assumed.floor}学历审核；请补填`
      : `${quoted(at)}看不出学历，暂按已有${assumed.floor}学历审核；请改写成学历`;
  },
  "status-against-date": ({ status }, at) =>
    `${quoted(at)}与毕业日期对不上，暂按${status.join("或")}审核；请核对学习状态和毕业日期`,
  "id-area": ({ area }, at) => `${quoted(at)}里表示地区的“${area}”不是任何省份的代码；请按证件逐位核对`,
  "same-phone": (rows, at) => `${quoted(at)}与${rowsText(rows)}的别人相同；请核对手机号码`,
  "two-levels": (rows) => `与${rowsText(rows)}是同一个人申报同一职业的不同等级；请确认是否都要报`,
  "cell-unclear": ({ choices }, at) => `${quoted(at)}看不出是哪一种，没有采用；请改写成其中一个：${choices.join("、")}`,
  "ticks-unreadable": ({ ticked }, at) =>
    ticked.length > 1
      ? `${quoted(at)}勾选了${ticked.length}项，这里只能选一项，没有采用；请只勾选一项`
      : `${quoted(at)}看不出勾选的是哪一项，没有采用；请只写选中的那一项`,
  "remark-unread": ({ remark, over, used }, at) =>
    over === true
      ? `${quoted(at)}只是打算毕业的日子（“${remark}”），已经过了，不能证明已经毕业；请核实毕业证书，改写成实际的毕业日期`
      : at.kind === "cell" && at.loose
        ? rowRemarkText(remark, at)
        : used !== undefined
          ? `${quoted(at)}里的“${remark}”没有采用，按“${used}”审核；不对的请改正`
          : `${quoted(at)}里的“${remark}”看不懂，这一项先没有用；请问清楚：没关系的，把“${remark}”删掉；有关系的，改成实际情况`,
  "fee-differs": ({ yuan }, at) => `${quoted(at)}与公告的收费不同，应为${yuan}元；请核对`,
  photo: ({ name, formats }, at) => {
    const asked = [
      ...(name === null ? [] : [`以${name}命名`]),
      ...(formats === null ? [] : [`存为${formats.join("、")}格式`]),
    ];
    return `${quoted(at)}不合公告对照片文件的要求，应${asked.join("并")}；请改名或换一张照片`;
  },
  "exam-session": ({ exams, count }, at) => {
    const more = count > exams.length ? `等${count}场` : "";
    return `${quoted(at)}不是公告为这个职业、工种、等级安排的场次，安排的是：${exams.join("、")}${more}；请核对批次`;
  },
  "override-stale": ({ why }, at) =>
    `${quoted(at)}没有采用，需重新核定：${why === "changed" ? "核定以后这一行的内容改过" : "核定时的那个人已不在表里，不知道是不是这一位"}；请核对后重新核定，或改写这一行的“${fieldHeader("rulingReason")}”`,
  "override-unreadable": (_, at) =>
    `${quoted(at)}看不出是符合还是不符合，没有采用；请只写“符合”或“不符合”，别的话写在“${fieldHeader("rulingReason")}”`,
  "override-gate": ({ preconditions }, at) =>
    `${quoted(at)}越过了${preconditionsText(preconditions)}，在合计里另列；请再核对一次，有误就清空这一格`,
  "override-reason": ({ preconditions }, at) =>
    `${quoted(at)}越过了${preconditionsText(preconditions)}，没写理由，所以没有采用；请核对后在“${fieldHeader("rulingReason")}”写明理由`,
  "applies-as-group": ({ who }, at) =>
    `${quoted(at)}是自己报名，而公告要求${who === "students" ? "院校在校学生" : "培训机构学员"}经所在单位团体申报；请与本人和所在单位确认`,
};

const PRECONDITION_NAMES: { readonly [K in ShutPrecondition]: string } = {
  "not-offered": "“没有开展这个等级”",
  age: "年龄要求",
  education: "文化程度要求",
  banned: "禁考",
  retake: "补考要求",
};

export function preconditionsText(preconditions: readonly ShutPrecondition[]): string {
  return preconditions.map((kind) => PRECONDITION_NAMES[kind]).join("、");
}

/** A remark in a column of its own: what it bears on, and where that is to be written down. */
function rowRemarkText(remark: string, at: RowPlace): string {
  const fact = fieldHeader(at.field);
  const word = remark === at.value ? "" : `里的“${remark}”`;
  if (at.field === "level")
    return `${quoted(at)}${word}像是不报了；请问本人：不报的，删掉这一行；还报的，把“${remark}”删掉`;
  return `${quoted(at)}${word}可能关系到“${fact}”；请问清楚，把“${fact}”填对，再把“${remark}”删掉`;
}

function quoted({ field, value }: RowPlace): string {
  if (value === "") return "空着";
  return filledText(
    field === "idNumber" ? maskId(value.replace(/\s/g, "")) : maskLongNumbers(value.replace(/\s+/g, " ")),
  );
}

/** 第6、7、9行; of many 第6、7、9、12、20等31行; of another sheet “二班”表第6、7行. */
function rowsText({ first, count, more }: OtherRows): string {
  const bySheet = new Map<string, number[]>();
  for (const other of first) {
    const [where, row] = typeof other === "number" ? ["", other] : [`“${other.sheet}”表`, other.row];
    bySheet.set(where, [...(bySheet.get(where) ?? []), row]);
  }
  const named = [...bySheet].map(([where, rows]) => `${where}第${rows.join("、")}`);
  const others = count > first.length ? `等${count}` : "";
  return `${named.join("行、")}${others}${more ? "多" : ""}行`;
}

function shapeText(fault: RowDetails<"id-format">): string {
  if (fault.kind === "no-such-birth") return "里的出生日期是不存在的日期";
  if (fault.kind === "school-number") return `是${fault.temporary ? "临时" : ""}学籍号，不是证件号码`;
  const letters = fault.letters ? "，还有不该有的字" : "";
  return `是${fault.length}位${letters}，而身份证号码是18位数字（末位可以是X）`;
}

/** The other side of a contradiction. */
function contradictionText(contradiction: Contradiction): string {
  switch (contradiction.kind) {
    case "education-says-student":
      return `与“${contradiction.education}”矛盾`;
    case "status-against-end": {
      const written = contradiction.derived ? "按入学日期和学制推算的毕业时间" : "毕业日期";
      return `与${written}（${rangeText(contradiction.end)}）矛盾`;
    }
    case "graduated-before-enrolment":
      return `早于入学日期${isoOf(contradiction.enrolment)}`;
    case "level-beside-occupation":
      return `与申报职业一栏所写的等级“${LEVEL_NAMES[contradiction.level]}”不一致`;
    case "work-type-beside-occupation":
      return `与申报职业一栏所写的工种“${contradiction.workType}”不一致`;
    case "certificate-denied":
      return `与所填的证书“${contradiction.certificate}”矛盾`;
    case "years-since-start":
      return `多于从业起始年月以来的时间（最多${monthsText(contradiction.most)}）`;
    case "years-of-span":
      return `少于从业起始年月一栏写到现在的时间（至少${monthsText(contradiction.least)}）`;
    case "other-start":
      return "与从业起始年月不一致";
    case "years-of-history":
      return `与工作经历合计${monthsText(contradiction.total)}不一致`;
    case "years-since-paper": {
      const { paper, bound, months } = contradiction;
      const date = paper === "certificate" ? "发证日期" : "职称取得日期";
      return `与${date}和其他年限不合（${bound === "most" ? "最多" : "至少"}${monthsText(months)}）`;
    }
    case "junior-title-later":
      return "应早于职称取得日期";
  }
}
