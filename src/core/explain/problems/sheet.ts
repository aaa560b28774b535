import type { SheetDetails, SheetKind, SheetPlace } from "../../problems/catalog";
import type { UnreadPlace, UncleanedCells, UncleanedSort } from "../../problems/details";
import type { RecordCell, RecordAddress } from "../../problems/place";
import type { SheetProblem } from "../../problems/sheet-problem";
import { addressOf, columnLetter } from "../../terms/cell";
import { fieldHeader } from "../../sheet/fields";
import { LEVEL_NAMES, LEVELS, SUBJECT_NAMES, SUBJECTS } from "../../terms/words";
import { isoOf } from "../../time/day";
import type { Field } from "../../terms/field";
import { columnText } from "../columns";
import { rowsText } from "../sheet-values";
import { assumptionName } from "../assumption";
import { filledText, maskId, maskLongNumbers } from "../mask";

/** One sentence about a sheet: where it stands, what is wrong, what to do. Numbers of IDs are masked. */
export function sheetProblemSentence(problem: SheetProblem): string {
  return `${whereText(problem.at)}${bodyOf(problem.kind, problem)}。`;
}

/** “工作经历”表第3行 */
export function recordPlaceText({ sheet, row }: RecordAddress): string {
  return `“${sheet}”表第${row}行`;
}

function whereText(at: SheetProblem["at"]): string {
  switch (at.kind) {
    case "sheet":
      return "";
    case "column":
      return `${at.row === undefined ? `${columnLetter(at.column)} 列` : addressOf(at.row, at.column)}“${at.heading}”`;
    case "record-sheet":
      return `“${at.sheet}”表`;
    case "record-row":
      return recordPlaceText(at);
    case "record-cell":
      return `${recordPlaceText(at)}“${at.heading}”`;
  }
}

function bodyOf<K extends SheetKind>(kind: K, { details, at }: Pick<SheetProblem<K>, "details" | "at">): string {
  return SENTENCES[kind](details, at);
}

type Sentence<K extends SheetKind> = (details: SheetDetails<K>, at: SheetPlace<K>) => string;

const ALL_LEVELS = LEVELS.map((level) => LEVEL_NAMES[level]).join("、");
const ALL_SUBJECTS = SUBJECTS.map((subject) => SUBJECT_NAMES[subject]).join("、");

/** What stands after C 列“工龄” or “工作经历”表第3行“起”, for every kind there is. */
const SENTENCES: { readonly [K in SheetKind]: Sentence<K> } = {
  "heading-unsure": ({ field }, at) =>
    `没有用，不确定是不是“${fieldHeader(field)}”；是的，请把${at.row === undefined ? "表头" : "栏目名称"}改为“${fieldHeader(field)}”`,
  "heading-twice": ({ field }, at) =>
    at.row === undefined
      ? `与另一列都像是“${fieldHeader(field)}”，没有采用这一列；请只把其中一列的表头写作“${fieldHeader(field)}”`
      : `与另一栏都像是“${fieldHeader(field)}”，没有采用这一栏；请只把其中一栏的名称写作“${fieldHeader(field)}”`,
  "read-by-cells": ({ field }) =>
    `的表头看不出是什么，按里面填的内容当作“${fieldHeader(field)}”读了；请核对，不是的，请另外指定“${fieldHeader(field)}”是哪一列`,
  "form-lines": () => "下面填了几行，不知道用哪一行，没有读；审核要用的，请在申报表里另有的栏目中写明，或只留一行",
  "cells-otherwise": ({ field, holds }, { row }) => {
    const [part, heading] = row === undefined ? ["列", "表头"] : ["格", "栏目名称"];
    return `里${holds === null ? "填的不像" : `像是“${fieldHeader(holds)}”，没有当作`}“${fieldHeader(field)}”${holds === null ? "，没有采用" : ""}；请核对这一${part}填的内容，另有一${part}是“${fieldHeader(field)}”的，请把那一${part}的${heading}写作“${fieldHeader(field)}”`;
  },
  "other-table": (details) =>
    `${details.where === "below" ? `第${details.row}行` : `${columnLetter(details.column)}列`}起另有一张表（${someOf(details.headings)}），没有当作报名信息读；里面如果有要审核的人，请移到单独的工作表`,
  hidden: ({ rows, columns }) => {
    const parts = [
      ...(rows > 0 ? [`${rows}个人所在的行`] : []),
      ...(columns.length > 0 ? [`${columns.map(columnLetter).join("、")}列`] : []),
    ];
    return `${parts.join("和")}是隐藏的（或被筛选掉），也一并审核了；不该算在内的请删去`;
  },
  "occupation-missing": ({ offered, unread, form }) => {
    if (unread.length > 0)
      return `${mayBeText(unread, "occupation")}；不是的，请${form ? "在标题下面加一行，写“申报职业：”和职业名称" : "增加“申报职业”列并填写"}：${offered.join("、")}`;
    return form
      ? `表中没有“申报职业”一项，标题里也没有写明是哪个职业；请在标题下面加一行，写“申报职业：”和职业名称，这份公告开展的是：${offered.join("、")}`
      : `表中没有“申报职业”一列，表头上方也没有写明是哪个职业，看不出职业的行都待核；请增加“申报职业”列并填写：${offered.join("、")}`;
  },
  "level-missing": ({ unread, form }) => {
    const line = "申报等级：四级";
    if (unread.length > 0) {
      const write = form
        ? `在标题下面加一行，写明如“${line}”`
        : `增加“申报等级”列并填写，都报同一等级的，可以在表头上方加一行“${line}”`;
      return `${mayBeText(unread, "level")}；不是的，请${write}`;
    }
    return form
      ? `表中没有“申报等级”一项，标题里也没有写明申报哪个等级；请在标题下面加一行，写明如“${line}”`
      : `表中没有“申报等级”一列，表头上方也没有写明申报哪个等级，没有等级的行都待核；请增加“申报等级”列并填写，都报同一等级的，可以在表头上方加一行“${line}”`;
  },
  "worktype-unwritten": ({ offered, rows }) =>
    `里写的是职业，有${rows}人没有写工种；报哪个工种结论都一样，所以照常审核；请在职业后面写明工种，或增加“申报工种”列，从中选填：${offered.join("、")}`,
  "said-unread": ({ field, row, text }) =>
    `第 ${row} 行的“${maskLongNumbers(text)}”可能写着${fieldHeader(field)}，没有读懂，没有采用；请把这一行改写成“${fieldHeader(field)}：”和内容，或逐行填写“${fieldHeader(field)}”`,
  "said-twice": ({ field, values, form, rows }) => {
    if (rows !== undefined)
      return values.length > 1
        ? `${rowsText(rows)}上方写的${fieldHeader(field)}不止一个（${values.join("、")}），没有采用；请只写一个，或逐行填写“${fieldHeader(field)}”`
        : `${rowsText(rows)}上方写的“${values[0] ?? ""}”认不出是这份公告的哪个${field === "workType" ? "工种" : "职业"}，没有采用；请核对公告，或逐行填写“${fieldHeader(field)}”`;
    const above = form ? "标题" : "标题、表头上方";
    // A form has its title alone to say it in, unless it asks for it.
    const write = form ? `在标题或工作表名里只写一个${fieldHeader(field)}` : `逐行填写“${fieldHeader(field)}”`;
    return values.length > 1
      ? `${above}或工作表名里写的${fieldHeader(field)}不止一个（${values.join("、")}），没有采用；请${write}`
      : `统一填写的“${values[0] ?? ""}”（在${above}、工作表名里，或由您指定）认不出是这份公告的哪个${field === "workType" ? "工种" : "职业"}，没有采用；请核对公告，或${write}`;
  },
  "recent-graduates": ({ school, rows }) =>
    `“${school}”有${rows}人没写学习状态和毕业日期，年龄在通常毕业的年龄前后两年之内；如果是在校学生，请关掉“${assumptionName("graduate-by-age")}”再审核`,
  "cells-uncleaned": ({ sorts }) =>
    `有些单元格已按原意读取，但直接上报可能被退回：${sorts.map(uncleanedText).join("；")}；请在上报前改正`,
  "not-a-notice": (details) =>
    details.kind === "compilation"
      ? `《${details.title}》是${details.issuer}编的汇编，不是正式公告，结果只供参考，请以当地的公告为准`
      : `《${details.title}》只印了申报条件，没有署名和日期，不是正式公告，结果只供参考，请以当地的公告为准`,
  "not-in-force": ({ title, asOf, from, to }) => {
    const time = from && to ? `${from}至${to}` : from ? `${from}起` : `${to ?? ""}止`;
    return `审核日期${isoOf(asOf)}不在《${title}》的适用时间（${time}）之内，全部结果请结合当年的公告核对`;
  },
  superseded: ({ title, by }) => `《${title}》已由新的公告代替，请改用《${by}》再审核`,
  "record-columns": ({ headings }) =>
    `没有${headings.map((heading) => `“${heading}”`).join("、")}列，整张表没有采用；请在表头补上`,
  "record-id-missing": () => "没有填写，不知道是谁的，没有采用；请填写证件号码",
  "record-id-damaged": (_, at) =>
    `填的“${maskId(at.value)}”的后几位变成了0，找不回来；请先打一个英文单引号（'），再重新输入全部号码`,
  "record-id-format": (_, at) => `填的“${maskId(at.value)}”不像证件号码；请按证件逐位核对`,
  "record-id-checksum": (_, at) => `填的“${maskId(at.value)}”最后一位与前面各位对不上，有数字输错了；请按证件逐位核对`,
  "record-date-missing": () => "没有填写，先当作不知道；请填写日期",
  "record-date-unreadable": (_, at) => `${quoted(at)}读不出是什么日期，先当作不知道；请写成“2020-09-01”这样的日期`,
  "record-date-impossible": (details, at) =>
    details.kind === "no-such-day"
      ? `${quoted(at)}不是日历上有的日期，先当作不知道；请核对后重新填写`
      : `${quoted(at)}不可能，应不早于${isoOf(details.from)}，先当作不知道；请核对起止日期`,
  "record-level-unreadable": (_, at) => `${quoted(at)}读不出是哪一个等级；请写成其中一个：${ALL_LEVELS}`,
  "record-occupation-missing": () => "没有填写，不知道是哪个职业的成绩；请填写职业",
  "record-subject-unreadable": (_, at) => `${quoted(at)}读不出是哪一科，一行只写一科；请写成其中一个：${ALL_SUBJECTS}`,
  "record-mark-unreadable": (_, at) => `${quoted(at)}读不出是多少分；请填写0到100的分数，或写“合格”“不合格”`,
  "record-ban-endless": () => "没有填写，不知道禁考到哪一天；请填写“禁考至”，或填写违纪行为和日期",
  "record-formula-error": (_, at) => `公式出错，显示为“${at.value}”；请改正公式或直接填写内容`,
  "record-more": ({ from, cells }) => `从第${from}行起还有${cells}处读不出，这些行先当作不知道；请逐行核对`,
  "record-remark": ({ remark }, at) =>
    `${filledText(maskLongNumbers(at.value))}里的“${remark}”看不懂，这一条先没有用；请问清楚：没关系的，把“${remark}”删掉；有关系的，改成实际情况`,
  "record-other-name": ({ sheet, row }) =>
    `与“${sheet}”表第${row}行证件号码相同而姓名不同，已按同一个人处理；请核对姓名和号码`,
  "record-ban-unmeasured": ({ rows }) =>
    `${rows === 1 ? "" : `等${rows}行`}没有写“禁考至”，这份公告也没有写禁考多久，没有采用；请补填“禁考至”`,
};

/** C 列“项目”也许就是“申报职业”，没有读，看不出的行都待核；请先确认 */
function mayBeText(unread: readonly UnreadPlace[], field: Field): string {
  const columns = unread.map(columnText).join("、");
  return `${columns}也许就是“${fieldHeader(field)}”，没有读，看不出的行都待核；是的，请先指定这一列的用途，或把名称改为“${fieldHeader(field)}”`;
}

/** The first few of a list. */
function someOf(names: readonly string[]): string {
  return `${names.slice(0, 4).join("、")}${names.length > 4 ? "等" : ""}`;
}

function quoted({ value }: RecordCell): string {
  return value === "" ? "空着，" : filledText(maskLongNumbers(value));
}

const UNCLEANED: { readonly [S in UncleanedSort]: string } = {
  "number-of-digits": "号码存成了数字",
  "text-of-digits": "数字存成了文本",
  "full-width": "有全角的字母或数字",
  "white-space": "有多余的空格",
  "spaced-name": "姓名中间有空格",
  "line-break": "有换行",
  invisible: "有看不见的字符",
  "lower-case-x": "身份证号码末位是小写x",
  "private-letter": "有别的电脑显示不出的字",
};

/** 有换行的2格（B5、B9） */
function uncleanedText({ sort, count, first }: UncleanedCells): string {
  return `${UNCLEANED[sort]}的${count}格（${first.join("、")}${count > first.length ? "等" : ""}）`;
}
