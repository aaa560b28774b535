import type { Placement } from "../../../src/core/results/placement";
import { staleRuns } from "../../../src/core/results/stale";
import type { Ownership } from "../../../src/core/sheet/owned-columns";
import { drawGrid } from "../../support/draw";
import { readingOf } from "../../support/reading";

/** 审核结论 was written to rows 1 to 10 when the header stood in row 1; now it stands in row 2, and two people are left. */
const grid = drawGrid(
  `
  | 姓名 | 备注 | 审核结论 | 收费(元) |
  | 姓名 | 备注 |          |          |
  | 甲   |      | 符合     | {280}    |
  | 乙   |      | 符合     | {280}    |
  |      |      | 符合     | {280}    |
  |      |      | 不符合   |          |
  |      | 合计 | 二人     |          |
  |      |      | 待核     |          |
  |      |      | 待核     |          |
  |      |      |          |          |
  |      |      | 待核     |          |
`,
  {
    names: [
      { name: "_rending.appended.verdict", refersTo: "='报名表'!$C$1:$C$10" },
      { name: "_rending.appended.fee", refersTo: "='报名表'!$D$1:$D$10" },
    ],
  },
);
const reading = readingOf(grid, 2, { name: "A" }, { lastRow: 4 });

function runs(owning: Ownership, before: Placement["before"] = { row: 1, column: 3, rows: 10, columns: 1 }): string[] {
  const place: Placement = {
    result: "verdict",
    owning,
    column: 3,
    header: "审核结论",
    before,
    laid: true,
    formerWidth: null,
  };
  return staleRuns(place, reading, grid).map(({ row, rows }) => `${row}–${row + rows - 1}`);
}

test("an earlier heading and results of people who went are left over; the clerk's total below them and rows we never wrote are not", () =>
  expect(runs("appended")).toEqual(["1–1", "5–6", "8–9"]));

test("a heading that is the clerk's is never emptied", () => expect(runs("filled")).toEqual(["5–6", "8–9"]));

test("before the first writing nothing is", () => expect(runs("appended", null)).toEqual([]));

test("a row that was written last and the row of the last person are no leftovers; what the clerk has in hers is hers", () => {
  const total = drawGrid(
    `
    | 姓名 | 审核结论 |
    | 甲   | 符合     |
    | 乙   | 符合     |
    | 合计 | 二人     |
  `,
    { names: [{ name: "_rending.appended.verdict", refersTo: "='报名表'!$B$1:$B$4" }] },
  );
  const place: Placement = {
    result: "verdict",
    owning: "appended",
    column: 2,
    header: "审核结论",
    before: { row: 1, column: 2, rows: 4, columns: 1 },
    laid: true,
    formerWidth: null,
  };
  expect(staleRuns(place, readingOf(total, 1, { name: "A" }, { lastRow: 3 }), total)).toEqual([]);
  // 乙 is no person any more, and 丙 stands above the header: what is beside a name is the clerk's only below the people.
  expect(staleRuns(place, readingOf(total, 3, { name: "A" }, { lastRow: 3 }), total)).toEqual([{ row: 1, rows: 2 }]);
});
