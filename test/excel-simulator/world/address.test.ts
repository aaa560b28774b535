import { formatAddress } from "../../../src/excel-simulator/world/address";

test.each([
  ["报名表", "报名表!A1:B2"],
  ["Sheet 1", "'Sheet 1'!A1:B2"],
  ["甲'乙", "'甲''乙'!A1:B2"],
])("the address on %s has quotes where Excel puts them", (sheet, address) => {
  expect(formatAddress(sheet, { row: 1, column: 1, rows: 2, columns: 2 })).toBe(address);
});

test.each([
  [{ row: 1, column: 1, rows: 1_048_576, columns: 3 }, "报名表!A:C"],
  [{ row: 3, column: 1, rows: 5, columns: 16_384 }, "报名表!3:7"],
  [{ row: 1, column: 1, rows: 1_048_576, columns: 16_384 }, "报名表!1:1048576"],
  [{ row: 7, column: 28, rows: 1, columns: 1 }, "报名表!AB7"],
])("the address of %j is %s", (range, address) => expect(formatAddress("报名表", range)).toBe(address));
