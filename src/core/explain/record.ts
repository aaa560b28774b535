import type { RecordFault, RecordFaultKind, RecordPlace, RecordRemark } from "../facts/records/row";
import { LEVELS, LEVEL_NAMES, SUBJECTS, SUBJECT_NAMES } from "../terms/words";
import type { SheetProblem } from "../sheet/sheet-reading";
import { filledText } from "./excerpt";
import { maskId, maskLongNumbers } from "./mask";

/** As many cells of one sheet as anybody reads one by one. */
const SHOWN = 20;

/** What cannot be used of an optional sheet, a sentence a cell; of a great many the rest in one. */
export function recordProblems(faults: readonly RecordFault[]): readonly SheetProblem[] {
  const problems = faults.slice(0, SHOWN).map((fault): SheetProblem => {
    const { kind, place, heading } = fault;
    return {
      kind: `record-${kind}`,
      severity: "error",
      message: `${placeText(place)}“${heading}”${SENTENCES[kind](fault)}。`,
    };
  });
  const [next] = faults.slice(SHOWN);
  if (next === undefined) return problems;
  const message = `“${next.place.sheet}”表从第${next.place.row}行起还有${faults.length - SHOWN}处读不出，涉及的人按不明处理；请逐行核对。`;
  return [...problems, { kind: "record-more", severity: "error", message }];
}

/** An optional sheet without a column that it needs. */
export function unusableSheet(sheet: string, missing: readonly string[]): SheetProblem {
  const headings = missing.map((heading) => `“${heading}”`).join("、");
  return {
    kind: "record-columns",
    severity: "error",
    message: `“${sheet}”表没有${headings}列，整张表没有采用；请在表头补上。`,
  };
}

/** One number, two names: the record counts, and somebody should look. `rows`: in the registration sheet. */
export function otherName(place: RecordPlace, registration: string, row: number): SheetProblem {
  return {
    kind: "record-other-name",
    severity: "warning",
    message: `${placeText(place)}与“${registration}”表第${row}行证件号码相同而姓名不同，已按同一个人处理；请核对姓名和号码。`,
  };
}

/** A remark in brackets that leaves open whether the record counts: it is only possible. */
export function unreadRemark(place: RecordPlace, { heading, value, text }: RecordRemark): SheetProblem {
  return {
    kind: "record-remark",
    severity: "warning",
    message: `${placeText(place)}“${heading}”${filledText(maskLongNumbers(value))}里的“${text}”说不清这一条还算不算，只算可能；请核实后照实改写，不影响的就删去这几个字。`,
  };
}

/** “工作经历”表第3行 */
export function placeText({ sheet, row }: RecordPlace): string {
  return `“${sheet}”表第${row}行`;
}

/** What stands after “工作经历”表第3行“起”. */
const SENTENCES: { readonly [K in RecordFaultKind]: (fault: RecordFault) => string } = {
  "id-missing": () => "没有填写，不知道是谁的，没有采用；请填写证件号码",
  "id-damaged": ({ value }) =>
    `填的“${maskId(value)}”按数字保存过，末几位已经丢失；请把单元格设为文本格式，再重新输入全部号码`,
  "id-format": ({ value }) => `填的“${maskId(value)}”不像证件号码；请按证件逐位核对`,
  "id-checksum": ({ value }) => `填的“${maskId(value)}”最后一位与前面各位对不上，有数字输错了；请按证件逐位核对`,
  "date-missing": () => "没有填写，按不明处理；请填写日期",
  "date-unreadable": (fault) => `${quoted(fault)}读不出是什么日期，按不明处理；请写成“2020-09-01”这样的日期`,
  "date-impossible": (fault) =>
    fault.expected === ""
      ? `${quoted(fault)}不是日历上有的日期，按不明处理；请核对后重新填写`
      : `${quoted(fault)}不可能，应${fault.expected}，按不明处理；请核对起止日期`,
  "level-unreadable": (fault) =>
    `${quoted(fault)}读不出是哪一个等级；请写成其中一个：${LEVELS.map((level) => LEVEL_NAMES[level]).join("、")}`,
  "occupation-missing": () => "没有填写，不知道是哪个职业的成绩；请填写职业",
  "subject-unreadable": (fault) =>
    `${quoted(fault)}读不出是哪一科，一行只写一科；请写成其中一个：${SUBJECTS.map((subject) => SUBJECT_NAMES[subject]).join("、")}`,
  "mark-unreadable": (fault) => `${quoted(fault)}读不出是多少分；请填写0到100的分数，或写“合格”“不合格”`,
  "ban-endless": () => "没有填写，不知道禁考到哪一天；请填写“禁考至”，或填写违纪行为和日期",
  "formula-error": ({ value }) => `公式出错，显示为“${value}”；请改正公式或直接填写内容`,
};

function quoted({ value }: RecordFault): string {
  return value === "" ? "空着，" : filledText(maskLongNumbers(value));
}
