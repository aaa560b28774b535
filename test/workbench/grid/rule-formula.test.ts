import { compileRule } from "../../../src/workbench/grid/rule-formula";
import type { CellValue } from "../../../src/core/text/value";

/** A formula written for A2, worked out `rows` below and `columns` right of it; the sheet is drawn row by row from A1. */
function holds(formula: string, sheet: readonly (readonly CellValue[])[], rows = 0, columns = 0): boolean | null {
  const test = compileRule(formula);
  return test && test({ rows, columns, valueAt: (row, column) => sheet[row - 1]?.[column - 1] ?? "" });
}

const SHEET: readonly (readonly CellValue[])[] = [
  ["姓名", "证件号码", "审核结论", "问题列"],
  ["张一", "370102", "不符合", "姓名|证件号码"],
  ["李二", "370103", "符合", ""],
  ["王三", "", "待核", "证件号码"],
];

describe("the rules that colour a sheet", () => {
  const VERDICT = 'AND(N("rending")=0,$C2="不符合")';

  test("a row by its verdict, in whichever column", () => {
    expect(holds(VERDICT, SHEET)).toBe(true);
    expect(holds(VERDICT, SHEET, 0, 3)).toBe(true);
    expect(holds(VERDICT, SHEET, 1)).toBe(false);
  });

  test("a cell by the heading that the culprits' column names", () => {
    const culprit = 'AND(N("rending")=0,ISNUMBER(FIND("|证件号码|","|"&$D2&"|")))';
    expect([0, 1, 2].map((rows) => holds(culprit, SHEET, rows))).toEqual([true, false, true]);
    expect(holds(culprit.replace("证件号码", "证件"), SHEET)).toBe(false);
  });

  test("a mark of its own: the first row is fixed, the column is not", () => {
    expect(holds('A$1="姓名"', SHEET, 2, 0)).toBe(true);
    expect(holds('A$1="姓名"', SHEET, 2, 1)).toBe(false);
  });
});

describe("as Excel works formulas out", () => {
  test.each([
    ["1+2*3=7", true],
    ["(1+2)*3=9", true],
    ["-2+3=1", true],
    ['"a"&1="A1"', true],
    ['"10"<9', false],
    ["1<>1", false],
    ["7>=7", true],
    ["MOD(ROW(),2)=0", null],
    ["MOD(5,2)=1", true],
    ['IF(A2="张一",TRUE,FALSE)', true],
    ["OR(FALSE,LEN(A2)=2)", true],
    ["NOT(ISBLANK(B4))", false],
    ['LEFT(B2,3)="370"', true],
    ['SEARCH("B","abc")=2', true],
    ["1/0", false],
    ["IFERROR(1/0,TRUE)", true],
    ['"不符合"', false],
    ["B4=0", true],
    ['B4=""', true],
    ['"say ""x"""="say ""x"""', true],
  ])("%s", (formula, expected) => {
    expect(holds(formula, SHEET)).toBe(expected);
  });

  test("an error in a cell is no match, and no number", () => {
    expect(holds('A2="x"', [[], ["#REF!"]])).toBe(false);
    expect(holds("ISERROR(A2)", [[], ["#REF!"]])).toBe(true);
    expect(holds("ISNUMBER(A2)", [[], ["#REF!"]])).toBe(false);
  });

  test.each(["COUNTIF($A$2:$A$9,A2)>1", "Sheet2!A1=1", "名称=1", "VLOOKUP(A1,B1,2)", "AND(", "A2=", "A2 B2", "1)"])(
    "%s is left to Univer",
    (formula) => {
      expect(compileRule(formula)).toBeNull();
    },
  );
});
