import { typed } from "../../src/excel-simulator/typing";

const calendar = { date1904: false, year: 2026 };

/** What a cell holds after an input, "=…" for a formula. */
function cell(input: unknown, numberFormat = "General") {
  const result = typed(input, numberFormat, calendar);
  return result.kind === "value" ? result.value : result.kind === "formula" ? { formula: result.formula } : undefined;
}

describe("a General cell takes what is typed for what it looks like", () => {
  test.each([
    ["007", 7],
    ["370102199001011234", 370102199001011000],
    ["1,234.5", 1234.5],
    ["12,34", "12,34"],
    ["(2)", -2],
    ["+5", 5],
    ["-5", -5],
    ["12%", 0.12],
    ["1e3", 1000],
    ["2025-3-1", 45717],
    ["2025/03/01", 45717],
    ["3/1/2025", 45717],
    ["4-1", 46113],
    ["2025-3", 45717],
    ["2025-2-30", "2025-2-30"],
    ["2025年3月1日", "2025年3月1日"],
    ["1900-02-28", 59],
    ["1900-03-01", 61],
    ["6:00", 0.25],
    ["TRUE", true],
    ["#N/A", "#N/A"],
    ["'007", "007"],
    ["'=1+1", "=1+1"],
    ["''甲", "'甲"],
    ["四级/中级工", "四级/中级工"],
    ["", ""],
  ])("%s", (input, value) => expect(cell(input)).toEqual(value));

  test.each([
    ["=1+1", "=1+1"],
    ["+甲", "=+甲"],
    ["-甲", "=-甲"],
    ["@甲", "=@甲"],
  ])("%s is a formula", (input, formula) => expect(cell(input)).toEqual({ formula }));

  test.each(["=", "+", "-", "@"])("%s alone is text", (input) => expect(cell(input)).toBe(input));

  test("a number keeps fifteen digits", () => expect(cell(123456789012345678)).toBe(123456789012346000));
  test("null leaves the cell as it is", () => expect(cell(null)).toBeUndefined());
});

describe("a text cell keeps text", () => {
  test.each(["007", "370102199001011234", "2025-3-1", "=1+1", "-甲", "@甲", "TRUE", "(2)"])("%s", (input) =>
    expect(cell(input, "@")).toBe(input),
  );
  test("and makes text of numbers", () => expect(cell(280, "@")).toBe("280"));
});

test("dates count from the workbook's own first day", () => {
  expect(typed("2025-3-1", "General", { date1904: true, year: 2026 })).toMatchObject({ value: 45717 - 1462 });
});
