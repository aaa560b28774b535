import { rowsOfText, spread } from "../../../src/workbench/grid/block";

const cell = { row: 1, column: 1, rows: 1, columns: 1 };

describe("text from another program", () => {
  test("tabs part columns, line ends of any system part rows", () => {
    expect(rowsOfText("张三\t4\r\n李四\t3")).toEqual([
      ["张三", "4"],
      ["李四", "3"],
    ]);
    expect(rowsOfText("a\nb\rc")).toEqual([["a"], ["b"], ["c"]]);
  });

  test("the line end after the last row, which Excel always copies, is no row", () => {
    expect(rowsOfText("张三\r\n")).toEqual([["张三"]]);
    expect(rowsOfText("张三\t\r\n\t4\r\n")).toEqual([
      ["张三", ""],
      ["", "4"],
    ]);
  });

  test("an empty row in the middle stays", () => {
    expect(rowsOfText("a\r\n\r\nb\r\n")).toEqual([["a"], [""], ["b"]]);
  });

  test("a cell in quotes keeps its line breaks, tabs and quotes", () => {
    expect(rowsOfText('"电工\n（低压）"\t"说""好"""\r\n')).toEqual([["电工\n（低压）", '说"好"']]);
  });

  test("a quote inside of a cell is a quote", () => {
    expect(rowsOfText('5" 管')).toEqual([['5" 管']]);
  });
});

describe("where a copied block goes", () => {
  test("into one cell: once, from there", () => {
    expect(spread([["a", "b"]], cell)).toEqual([["a", "b"]]);
  });

  test("a selection that is a multiple of it is filled", () => {
    expect(spread([["a"]], { ...cell, rows: 2, columns: 2 })).toEqual([
      ["a", "a"],
      ["a", "a"],
    ]);
    expect(spread([["a", "b"]], { ...cell, rows: 2, columns: 4 })).toEqual([
      ["a", "b", "a", "b"],
      ["a", "b", "a", "b"],
    ]);
  });

  test("any other selection: once", () => {
    expect(spread([["a", "b"]], { ...cell, rows: 2, columns: 3 })).toEqual([["a", "b"]]);
  });
});
