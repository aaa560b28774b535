import { formerWidth, ownedColumnNumbers, ownedColumns, refersToRange } from "../../../src/core/sheet/owned-columns";

const names = (refersTo: string, name = "_rending.appended.verdict") => [{ name, refersTo }];

test.each([
  ["报名表", "='报名表'!$X$4:$X$104"],
  ["报名表", "=报名表!$X$4:$X$104"],
  ["Q1'26 表", "='Q1''26 表'!$X$4:$X$104"],
  ["Sheet1", "=SHEET1!$X$4:$X$104"],
  ["a!b", "='a!b'!$X$4:$X$104"],
])("in %s the name %s is column X, rows 4 to 104", (name, refersTo) => {
  const grid = { name, names: names(refersTo) };
  expect(ownedColumns(grid)).toEqual([
    { owning: "appended", result: "verdict", range: { row: 4, column: 24, rows: 101, columns: 1 } },
  ]);
  expect(ownedColumnNumbers(grid)).toEqual(new Set([24]));
});

test.each([
  ["the cells are gone", "=报名表!#REF!"],
  ["they went to another sheet", "=另一张!$X$4:$X$104"],
  ["they are several columns", "=报名表!$X$4:$Y$104"],
  ["they are several blocks", "=报名表!$X$4:$X$5,报名表!$X$9:$X$10"],
  ["it is no reference", "=12.5"],
])("nothing is ours when %s", (_, refersTo) => {
  expect(ownedColumns({ name: "报名表", names: names(refersTo) })).toEqual([]);
});

test("a single cell is a column too, and names of the clerk's own are none", () => {
  const grid = {
    name: "报名表",
    names: [
      { name: "_RENDING.Filled.fee", refersTo: "=报名表!$B$4" },
      { name: "verdict", refersTo: "=报名表!$C$4:$C$9" },
      { name: "_rending.appended.unheard", refersTo: "=报名表!$D$4:$D$9" },
    ],
  };
  expect(ownedColumns(grid)).toEqual([
    { owning: "filled", result: "fee", range: { row: 4, column: 2, rows: 1, columns: 1 } },
  ]);
});

test("what a name refers to is read back, whatever the sheet is called", () => {
  for (const name of ["报名表", "it's", "a'!$B$2", "第 1 批（补）"]) {
    const range = { row: 2, column: 28, rows: 3, columns: 1 };
    const grid = { name, names: names(refersToRange(name, range)) };
    expect(ownedColumns(grid).map((column) => column.range)).toEqual([range]);
  }
  expect(refersToRange("报名表", { row: 4, column: 24, rows: 101, columns: 1 })).toBe("='报名表'!$X$4:$X$104");
});

test("a column without a remembered width had the default", () => {
  const grid = { names: names("=12.625", "_rending.width.fee") };
  expect(formerWidth(grid, "fee")).toBe(12.625);
  expect(formerWidth(grid, "verdict")).toBeNull();
});
