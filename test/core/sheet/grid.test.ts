import { cellAt } from "../../../src/core/sheet/grid";
import { isFormulaError } from "../../../src/core/text/value";
import { columnLetter, columnNumber } from "../../../src/core/terms/cell";

test("column letters and numbers are each other's inverse", () => {
  for (const [number, letters] of [
    [1, "A"],
    [26, "Z"],
    [27, "AA"],
    [702, "ZZ"],
    [703, "AAA"],
    [16384, "XFD"],
  ] as const) {
    expect(columnLetter(number)).toBe(letters);
    expect(columnNumber(letters)).toBe(number);
  }
});

test("what is not in the grid is blank", () => {
  expect(cellAt({ cells: [["a"], []] }, 1, 1)).toBe("a");
  expect(cellAt({ cells: [["a"], []] }, 2, 3)).toBe("");
  expect(cellAt({ cells: [] }, 9, 9)).toBe("");
});

test("only Excel's own error codes are errors", () => {
  expect(isFormulaError("#REF!")).toBe(true);
  expect(isFormulaError("#1 班")).toBe(false);
});
