import {
  absoluteAddress,
  addressOf,
  bounding,
  contains,
  intersection,
  isOnSheet,
  overlap,
  parseAddress,
  quotedSheet,
  rangeAddress,
  rectOf,
  rectsOf,
} from "../../../src/core/terms/cell";

test.each([
  ["A1", null, { row: 1, column: 1, rows: 1, columns: 1 }],
  ["$B$2:D5", null, { row: 2, column: 2, rows: 4, columns: 3 }],
  ["D5:B2", null, { row: 2, column: 2, rows: 4, columns: 3 }],
  ["A:C", null, { row: 1, column: 1, rows: 1_048_576, columns: 3 }],
  ["3:7", null, { row: 3, column: 1, rows: 5, columns: 16_384 }],
  ["报名表!XFD1048576", "报名表", { row: 1_048_576, column: 16_384, rows: 1, columns: 1 }],
  ["'表 (1)'!A1:B2", "表 (1)", { row: 1, column: 1, rows: 2, columns: 2 }],
  ["'甲''乙!'!A1", "甲'乙!", { row: 1, column: 1, rows: 1, columns: 1 }],
])("%s is read", (address, sheet, range) => expect(parseAddress(address)).toEqual({ sheet, range }));

test.each(["", "A", "7", "A0", "XFE1", "A1048577", "A:3", "A1:B", "A1:", "$", ":", "A1:B2:C3", "甲", "'A1", "A1,B2"])(
  "%s is no address",
  (text) => expect(parseAddress(text)).toBeNull(),
);

test.each([
  [{ row: 3, column: 2, rows: 1, columns: 1 }, "B3", "$B$3"],
  [{ row: 3, column: 2, rows: 7, columns: 27 }, "B3:AB9", "$B$3:$AB$9"],
])("the block %j is written %s and read again", (rect, address, absolute) => {
  expect(rangeAddress(rect)).toBe(address);
  expect(absoluteAddress(rect)).toBe(absolute);
  expect(rectOf(address)).toEqual(rect);
  expect(rectOf(absolute)).toEqual(rect);
  expect(rectsOf(`${address}  x A1`)).toEqual([rect, { row: 1, column: 1, rows: 1, columns: 1 }]);
});

test("the last cell of a sheet is on it, the next ones are not", () => {
  const last = { row: 1_048_576, column: 16_384, rows: 1, columns: 1 };
  expect(addressOf(last.row, last.column)).toBe("XFD1048576");
  expect(isOnSheet(last)).toBe(true);
  expect(
    [{ row: 1_048_577 }, { column: 16_385 }, { rows: 2 }, { columns: 2 }, { row: 0 }, { rows: 0 }, { row: 1.5 }].map(
      (change) => isOnSheet({ ...last, ...change }),
    ),
  ).toEqual([false, false, false, false, false, false, false]);
});

describe("two blocks", () => {
  const block = { row: 2, column: 2, rows: 3, columns: 3 };

  test.each([
    ["share their cells", { row: 4, column: 3, rows: 5, columns: 9 }, { row: 4, column: 3, rows: 1, columns: 2 }],
    ["may lie in each other", { row: 3, column: 3, rows: 1, columns: 1 }, { row: 3, column: 3, rows: 1, columns: 1 }],
    ["below each other share none", { row: 5, column: 2, rows: 1, columns: 3 }, null],
    ["beside each other share none", { row: 2, column: 5, rows: 3, columns: 1 }, null],
  ])("that %s", (_, other, common) => {
    expect(intersection(block, other)).toEqual(common);
    expect(intersection(other, block)).toEqual(common);
    expect(overlap(block, other)).toBe(common !== null);
  });

  test("have one block around them", () => {
    const around = { row: 1, column: 2, rows: 4, columns: 8 };
    expect(bounding(block, { row: 1, column: 8, rows: 1, columns: 2 })).toEqual(around);
    expect(bounding({ row: 1, column: 8, rows: 1, columns: 2 }, block)).toEqual(around);
  });

  test("a block has its corners and not what lies beside them", () => {
    const corners = [
      [2, 2],
      [4, 4],
      [1, 2],
      [2, 1],
      [5, 4],
      [4, 5],
    ] as const;
    expect(corners.map(([row, column]) => contains(block, row, column))).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

test("a sheet's name is quoted and its own quotes doubled", () => {
  expect(quotedSheet("甲'乙")).toBe("'甲''乙'");
});
