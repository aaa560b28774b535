import { shiftFormula } from "../../../src/xlsx/cells/formulas";

describe("a formula filled one row down and two columns right", () => {
  it.each([
    ["A1+$A1+A$1+$A$1", "C2+$A2+C$1+$A$1"],
    ["SUM(A1:B3)", "SUM(C2:D4)"],
    ["SUM(A:B,$A:B,1:2,$1:2)", "SUM(C:D,$A:D,2:3,$1:3)"],
    ['IF(A1="A1","B2 ""A1""",\'A1 表\'!A1)', 'IF(C2="A1","B2 ""A1""",\'A1 表\'!C2)'],
    ["LOG10(A1)+ATAN2 (A1,B1)", "LOG10(C2)+ATAN2 (C2,D2)"],
    ["表1[[#This Row],[A1]]+1E5+2.5", "表1[[#This Row],[A1]]+1E5+2.5"],
    ["Sheet1!A1+数据!B2", "Sheet1!C2+数据!D3"],
    ["XFD1", "#REF!"],
    ["A1048576", "#REF!"],
    ["单价_A1*MY.A1+XFE1+A1B", "单价_A1*MY.A1+XFE1+A1B"],
  ])("%s reads %s", (formula, moved) => expect(shiftFormula(formula, 1, 2)).toBe(moved));
});
