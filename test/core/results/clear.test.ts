import { clearEdits } from "../../../src/core/results/clear";
import { packById } from "../../../src/packs";
import { auditSheet, clearMarks, writeResults } from "../../../src/workbook/jobs";
import { xlsxPort } from "../../../src/workbook/file/port";
import { drawBook } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { stateOf } from "../../support/state";
import { columnNumber } from "../../../src/core/terms/cell";

const SHEET = `
  | 姓名 | 证件号码                     | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | {5}      | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${idNumber("19900101", 3)} | {4}      | 互联网营销师 | 直播销售员 | 四级     |
`;

test("cells, formats, widths and rules are as they were, the clerk's own untouched", async () => {
  const book = drawBook({ 报名表: SHEET });
  const sheet = book.sheet("报名表");
  const jinan = packById("jinan-2026");
  if (!sheet || !jinan) throw new Error("nothing to test");
  sheet.setColumnWidth(columnNumber("I"), 2, 21.5);
  sheet.setFormat({ row: 2, column: 1, rows: 2, columns: 6 }, { fill: "#FFFF00", border: true });
  sheet.addHighlight({ ranges: [{ row: 2, column: 3, rows: 2, columns: 1 }], formula: "$C2<5", fill: "#FF0000" });
  sheet.setName("名单", "='报名表'!$A$2:$A$3", false);
  const before = stateOf(book);

  const port = xlsxPort(book);
  const { audit, grid } = await auditSheet(port, "报名表", jinan, { asOf: 20_513 });
  await writeResults(port, { audit, grid });
  expect(stateOf(book)).not.toEqual(before);
  // The clerk's rule decides first.
  expect(sheet.highlights()[0]).toMatchObject({ formula: "$C2<5", priority: 1 });

  expect(await clearMarks(port, "报名表")).toBe(true);
  expect(stateOf(book)).toEqual(before);
  expect(await clearMarks(port, "报名表")).toBe(false);
});

test("follows columns that were moved, and forgets those that were deleted", () => {
  const grid = {
    name: "报名表",
    names: [
      { name: "_rending.appended.verdict", refersTo: "=报名表!$A$2:$A$9" },
      { name: "_rending.width.verdict", refersTo: "=12.5" },
      { name: "_rending.appended.reasons", refersTo: "=报名表!#REF!" },
      { name: "_rending.filled.fee", refersTo: "=报名表!$D$2:$D$4" },
      { name: "名单", refersTo: "=报名表!$B$2:$B$9" },
    ],
  };
  const sheet = "报名表";
  expect(clearEdits(grid)).toEqual([
    { kind: "unhighlight", sheet },
    { kind: "cells", sheet, row: 3, column: 4, values: [[""], [""]] },
    { kind: "clear", sheet, range: { row: 2, column: 1, rows: 8, columns: 1 } },
    { kind: "columnWidth", sheet, column: 1, columns: 1, width: 12.5 },
    { kind: "unname", sheet, name: "_rending.appended.verdict" },
    { kind: "unname", sheet, name: "_rending.width.verdict" },
    { kind: "unname", sheet, name: "_rending.appended.reasons" },
    { kind: "unname", sheet, name: "_rending.filled.fee" },
  ]);
});

test("a column that was drawn keeps its looks; of one that is the clerk's the heading alone stands, and is not emptied", () => {
  const sheet = "报名表";
  const names = [
    { name: "_rending.drawn.verdict", refersTo: "=报名表!$A$2" },
    { name: "_rending.filled.fee", refersTo: "=报名表!$D$2" },
    { name: "_rending.width.verdict", refersTo: "=12.5" },
  ];
  expect(clearEdits({ name: sheet, names })).toEqual([
    { kind: "unhighlight", sheet },
    { kind: "cells", sheet, row: 2, column: 1, values: [[""]] },
    { kind: "columnWidth", sheet, column: 1, columns: 1, width: 12.5 },
    ...names.map(({ name }) => ({ kind: "unname", sheet, name })),
  ]);
});

test("nothing of ours, nothing to do", () => {
  expect(clearEdits({ name: "报名表", names: [{ name: "rending", refersTo: "=1" }] })).toEqual([]);
});
