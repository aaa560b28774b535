import { formatAddress, parseAddress } from "../../src/excel-simulator/address";

test.each([
  ["A1", null, { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$B$2:D5", null, { row: 2, column: 2, rows: 4, columns: 3 }],
  ["D5:B2", null, { row: 2, column: 2, rows: 4, columns: 3 }],
  ["A:C", null, { row: 1, column: 1, rows: 1_048_576, columns: 3 }],
  ["3:7", null, { row: 3, column: 1, rows: 5, columns: 16_384 }],
  ["报名表!XFD1048576", "报名表", { row: 1_048_576, column: 16_384, rows: 1, columns: 1 }],
  ["'表 (1)'!A1:B2", "表 (1)", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["'甲''乙!'!A1", "甲'乙!", { row: 1, column: 1, rows: 1, columns: 1 }],
])("%s", (address, sheet, range) => expect(parseAddress(address)).toEqual({ sheet, range }));

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A:3", "A1:B2:C3", "甲", "'A1", "A1,B2"])(
  "%s is no address",
  (text) => expect(parseAddress(text)).toBeNull(),
);

test.each([
  ["报名表", "报名表!A1:B2"],
  ["Sheet 1", "'Sheet 1'!A1:B2"],
  ["甲'乙", "'甲''乙'!A1:B2"],
])("the address on %s has quotes where Excel puts them", (sheet, address) => {
  expect(formatAddress(sheet, { row: 1, column: 1, rows: 2, columns: 2 })).toBe(address);
});
