import { ownedColumnNumbers } from "../../sheet/owned-columns";
import type { Field } from "../../terms/field";
import type { Grid } from "../../sheet/grid";
import type { SheetReading } from "../../sheet/sheet-reading";
import { isRetake } from "../application";
import { bracketed, hasBrackets } from "../../text/brackets";
import { cleanText, solidText } from "../../text/clean";
import { rowProblem, type RowProblem } from "../../problems/row-problem";
import type { CellValue } from "../../text/value";
import { memoize } from "../../text/memoize";
import type { RemarkLists } from "../../terms/remark-lists";
import { denialsUnder, IN_CLASS } from "./denials";
import { parseStudyWord, ADULT_WORD } from "../values/study";

/** A word of 备注 or of another column that means no field, and the fact that it leaves open. */
export interface RowRemark {
  /** Of a study denied: what a day still to come says as well. */
  readonly untilDay: boolean;
  readonly concerns: Field;
  readonly word: string;
  readonly value: string;
  readonly heading: string;
  readonly column: number;
}

export type RowRemarks = (row: number) => readonly RowRemark[];

/** Cells under these speak of places, other people, papers handed in or the office's own work. */
const OTHER_HEADING =
  /地址|住址|籍贯|户籍|户口|单位|公司|院校|学校|机构|姓名|联系|电话|邮|照片|民族|政治|身份|证件|审核|初审|复审|经办|意见|条件|依据|材料|附件|人工核定|核定理由/;
/** Clauses of a notice, however they were pasted. */
const CLAUSE_TEXT = /普通高等学校|以上职业|含尚未|(?:取得|具有|具备|持有).*毕业证/;

const LEFT = /肄业|退学|辍学|休学|(?<!培训)结业(?!证书?编?号)/;
const DIPLOMA = /毕业|学历|学位|文凭|应届/;
const FORM = new RegExp(`${ADULT_WORD.source}|非全日制|业余|成人`);
const WORK = /实习(?!报告)|见习|兼职|中断|间断|断续|挂靠|停薪|待业|其[他它](?:行业|职业|工作)|非本职业|跨行业|转行/;
const NOT_YET = /评审|公示|在办|办理中|申请中|待发|未发|未领|待领|未取|未拿|未下|过期|失效|注销|吊销/;
/** Words that a stated day goes before, where it is still to come. */
export const STUDIES = /在校|在读|在学|就读|[大高职研][一二三四]/;
const NO_RETAKE = /[不未无免][^,，;；。]{0,4}(?:补|重)考|(?:补|重)考费/;
const SUBJECT = "(?:理论|知识|实操|操作|技能(?!等级|培训|提升|证|人才)|综合|单科|[一二两12]科)";
const SAT = "(?:考过|通过|合格|及格|免考|免试)";
/** 2024年已考过理论, 技能未通过: an exam of before, and what is sat now is another one. */
const SAT_BEFORE = new RegExp(`${SUBJECT}[^,，;；。]{0,6}${SAT}|${SAT}[^,，;；。]{0,4}${SUBJECT}`);
/** 放弃报名, 本次不参加, 退考: nobody may be there to be examined. */
const WITHDRAWN =
  /(?<!不)放弃(?!免)|取消(?:报名|报考|申报|考试|资格)|退(?:出报名|出考试|报名?|考)(?!费)|不(?:再|能|想)?(?:参加|报名|报考|申报|考了|报了)(?!补|重)/;
/** A quick look before the words are read. */
const MAY_SPEAK =
  /业|学|自考|函授|全日制|应届|[大高职研][一二三四]|成[人教]|大|在[校读]|就读|实习|见习|兼职|断|挂靠|停薪|转行|工作|证|职称|补考|重考|网络|开放|[考通]过|[合及]格|年|注销|作废|查无|属实|免[考试]|放弃|取消|退|不/;
const NONE: readonly RowRemark[] = [];

/** Cells whose brackets belong to a name or to what is applied for: of study they speak as a remark of its own would. */
const NAMES: readonly Field[] = ["name", "employer", "unit", "currentOccupation", "occupation", "workType", "level"];

/** What columns that mean no field, and words of study in the brackets of names, say against facts of their rows; what stands there is not read as a fact itself. */
export function rowRemarks(
  grid: Grid,
  reading: SheetReading,
  valueAt: (row: number, column: number) => CellValue,
  { denials }: RemarkLists,
): RowRemarks {
  const taken = new Set([...ownedColumnNumbers(grid), ...[...reading.columns.values()].flat()]);
  const speaking = new Set<number>();
  for (let row = reading.firstRow - 1; row < Math.min(reading.lastRow, grid.cells.length); row++) {
    (grid.cells[row] ?? []).forEach((value, place) => {
      if (value !== "" && !taken.has(place + 1) && mayBear(value, reading.headings[place] ?? ""))
        speaking.add(place + 1);
    });
  }
  const columns = [...speaking].flatMap((column) => {
    const heading = reading.headings[column - 1] ?? "";
    if (OTHER_HEADING.test(heading)) return [];
    return [{ column, heading, denied: memoize(denialsUnder(solidText(heading), denials)) }];
  });
  const inBrackets = studyInBrackets(grid, reading, valueAt);
  if (columns.length === 0) return inBrackets;
  return (row) => [...inBrackets(row), ...inColumns(row)];

  function inColumns(row: number): readonly RowRemark[] {
    return columns.flatMap(({ column, heading, denied }) => {
      const value = valueAt(row, column);
      if (value === "") return NONE;
      const text = solidText(value);
      const at = { value: cleanText(value), heading, column };
      const said = text.length < 2 ? [] : saidIn(text);
      // A clause that was pasted denies nothing of anybody.
      const more = CLAUSE_TEXT.test(text)
        ? []
        : denied(text).filter(({ concerns }) => !said.some(([one]) => one === concerns && !STUDIES.test(text)));
      return [
        ...said.map(([concerns, word]): RowRemark => ({ concerns, word, untilDay: false, ...at })),
        ...more.map(({ concerns, word }): RowRemark => ({
          concerns,
          word,
          untilDay: concerns === "studyStatus",
          ...at,
        })),
      ];
    });
  }

  /** Under a heading that names a topic any cell may answer. */
  function mayBear(value: CellValue, heading: string): boolean {
    if (typeof value === "string" && value.length > 1 && MAY_SPEAK.test(value)) return true;
    const texts = [solidText(heading), solidText(value)];
    return texts.some((text) => denials.topics.some(({ about }) => about.test(text)) || denials.counted?.test(text));
  }
}

/** 张三（肄业）, 某公司（函授）, 互联网营销师（在读） */
function studyInBrackets(
  grid: Grid,
  { columns, headings, firstRow, lastRow }: SheetReading,
  valueAt: (row: number, column: number) => CellValue,
): RowRemarks {
  const named = new Set(NAMES.flatMap((field) => columns.get(field)?.slice(0, 1) ?? []));
  const speaking = [...named].filter((column) =>
    grid.cells.slice(firstRow - 1, lastRow).some((cells) => mayHaveStudy(cells[column - 1] ?? "")),
  );
  if (speaking.length === 0) return () => NONE;
  return (row) =>
    speaking.flatMap((column) => {
      const value = valueAt(row, column);
      if (!mayHaveStudy(value)) return NONE;
      const said = bracketed(String(value)).inside.flatMap(saidIn);
      return said.flatMap(([concerns, word]): readonly RowRemark[] =>
        concerns === "studyStatus" || concerns === "studyForm"
          ? [{ concerns, word, untilDay: false, value: cleanText(value), heading: headings[column - 1] ?? "", column }]
          : [],
      );
    });
}

function mayHaveStudy(value: CellValue): boolean {
  return typeof value === "string" && hasBrackets(value) && MAY_SPEAK.test(value);
}

function saidIn(text: string): readonly (readonly [Field, string])[] {
  if (CLAUSE_TEXT.test(text)) return [];
  const found: (readonly [Field, string])[] = [];
  const status = statusWord(text);
  if (status !== null) found.push(["studyStatus", status]);
  const form = FORM.exec(text)?.[0];
  if (form !== undefined) found.push(["studyForm", form]);
  const work = WORK.exec(text)?.[0];
  if (work !== undefined) found.push(["workYears", work]);
  const paper = NOT_YET.exec(text)?.[0];
  if (paper !== undefined && text.includes("职称")) found.push(["titleRank", paper]);
  else if (paper !== undefined && /(?<!毕业|学位|身份|准考|居住|工作)证/.test(text))
    found.push(["certificateLevel", paper]);
  if ((isRetake(text) && !NO_RETAKE.test(text)) || SAT_BEFORE.test(text)) found.push(["examKind", text]);
  const withdrawn = WITHDRAWN.exec(text)?.[0];
  if (withdrawn !== undefined) found.push(["level", withdrawn]);
  return found;
}

/** A word against a diploma, or one of study that no date settles; null: none. */
function statusWord(text: string): string | null {
  const left = LEFT.exec(text)?.[0];
  if (left !== undefined) return left;
  const word = parseStudyWord(text.replace(/(?<![应非不])往届(?:毕业)?生?|已经?毕业/g, ""));
  if (word === "unreadable") return DIPLOMA.test(text) ? text : null;
  if (word === "应届" || word === "在读") return word;
  return IN_CLASS.exec(text)?.[0] ?? null;
}

/** A warning at the remark's own cell. */
export function rowRemarkProblem({ concerns, word, value, heading, column }: RowRemark, row: number): RowProblem {
  const at = { kind: "cell", row, column, field: concerns, heading, loose: true, value } as const;
  return rowProblem("remark-unread", at, { remark: word });
}
