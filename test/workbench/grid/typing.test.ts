import { isCode, isCutCode, typedCell, typedValue } from "../../../src/workbench/grid/typing";
import { newXlsx } from "../../../src/xlsx/open";

// Univer comes as ES modules, which Jest does not load; of it these numbers alone are used here.
jest.mock("@univerjs/core", () => ({ CellValueType: { STRING: 1, NUMBER: 2, BOOLEAN: 3, FORCE_STRING: 4 } }));

const TEXT = { s: { n: { pattern: "@" } } };

test.each([
  ["370102199001011234", "an identity number"],
  ["370102900101123", "one of fifteen digits"],
  ["1712003000401234", "a certificate number"],
  ["053188881234", "a telephone number with its zero"],
  ["007", "an order with its zeros"],
  ["1712E0300040", "a number that looks like a power of ten"],
  [" 370102199001011234 ", "one with blanks around"],
])("%s stays whole in a General cell: %s", (text) => {
  expect(isCode(text)).toBe(true);
  expect(typedValue(text, "General", false)).toMatchObject({ v: text.trim(), ...TEXT });
  expect(typedValue(text, "0", false)).toMatchObject({ v: text.trim(), ...TEXT });
});

test.each([
  ["13800000001", 13800000001],
  ["0", 0],
  ["0.5", 0.5],
  ["1,234", 1234],
  ["-5", -5],
  ["280", 280],
])("%s says how many, and is a number as in Excel", (text, value) => {
  expect(isCode(text)).toBe(false);
  expect(typedValue(text, "General", false)).toMatchObject({ v: value });
});

test("what is typed as text is left to the text cell, letter by letter", () => {
  expect(typedValue("007", "@", false)).toMatchObject({ v: "007" });
  expect(typedValue("007", "@", false).s).toBeUndefined();
});

test("a number cut elsewhere is found; a small power of ten is none", () => {
  expect(["3.70102E+17", "3.7E17", "1.38E+11", "3E+17"].map(isCutCode)).toEqual([true, true, true, true]);
  expect(["3.7E+5", "370102199001011234", "E+17", "1.5", ""].map(isCutCode)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a number that lost its digits stays that number when its cell is only looked into, so that it is found", () => {
  const sheet = newXlsx().addSheet("表");
  sheet.setValue(2, 1, 370102199001011000);
  const looked = typedCell({ v: "370102199001011000" }, sheet, 1, 0, false);
  expect(looked).toMatchObject({ v: 370102199001011000 });
  const typed = typedCell({ v: "370102199001011234" }, sheet, 1, 0, false);
  expect(typed).toMatchObject({ v: "370102199001011234", ...TEXT });
  // Once the cell is a text cell, the same digits are meant as they stand.
  sheet.setFormat({ row: 2, column: 1, rows: 1, columns: 1 }, { numberFormat: "@" });
  expect(typedCell({ v: "370102199001011000" }, sheet, 1, 0, false)).toMatchObject({ v: "370102199001011000" });
});
