import { byHeading, joinSettled, withColumn, withoutColumn, withValue } from "../../../src/core/sheet/settle";
import { readSheet } from "../../../src/core/sheet/reading";
import { NOTHING_SETTLED, type Settled } from "../../../src/core/sheet/settled";
import type { Field } from "../../../src/core/terms/field";
import { vocabulary } from "../../../src/vocabulary";
import { drawGrid } from "../../support/draw";

const grid = drawGrid(`
  | 姓名 | 证件号码 | 申报职业 | 申报等级 | 备用1 | 备用2 | 备用2 |
  | 张三 | 1        | 甲       | 四级     | 5     | 6     | 7     |
`);

function read(settled: Settled) {
  const reading = readSheet(grid, vocabulary, settled);
  if (reading === null) throw new Error("no header");
  return reading;
}

const { readings } = read(NOTHING_SETTLED);

function settle(column: number, fields: readonly Field[], before: Settled = NOTHING_SETTLED): Settled {
  return withColumn(before, readings, column, fields);
}

test("a column gets another meaning, and the sheet is read so", () => {
  const settled = settle(5, ["workYears"]);
  expect(settled.headings).toEqual(new Map([["备用1", ["workYears"]]]));
  expect(read(settled).columns.get("workYears")).toEqual([5]);
});

test("a meaning goes from one settled column to the other; what is left of the first stays", () => {
  const both = settle(5, ["workYears", "employer"]);
  expect(settle(6, ["workYears"], both).headings).toEqual(
    new Map([
      ["备用1", ["employer"]],
      ["备用2 1/2", ["workYears"]],
    ]),
  );
  expect(settle(6, ["workYears", "employer"], both).headings).toEqual(
    new Map([["备用2 1/2", ["workYears", "employer"]]]),
  );
});

test("a column left out stays left out whatever another is settled to mean", () => {
  const left = settle(4, []);
  expect(settle(5, ["level"], left).headings.get("申报等级")).toEqual([]);
});

test("a column that is settled for a field takes the place of its value for the whole sheet", () => {
  const said = withValue(NOTHING_SETTLED, "level", "三级/高级工");
  expect(settle(5, ["level"], said).values.size).toBe(0);
  expect(settle(5, ["phone"], said).values.size).toBe(1);
  expect(withValue(said, "level", null).values.size).toBe(0);
});

test("a column is forgotten alone", () => {
  const both = settle(5, ["workYears"], settle(7, ["phone"]));
  expect(withoutColumn(both, readings, 7).headings).toEqual(new Map([["备用1", ["workYears"]]]));
});

test("columns named by number are remembered by their headings", () => {
  const named: Settled = {
    ...NOTHING_SETTLED,
    columns: new Map([
      ["workYears", 6],
      ["phone", 6],
      ["level", null],
    ]),
  };
  expect(byHeading(named, read(named).readings)).toEqual({
    ...NOTHING_SETTLED,
    headings: new Map([["备用2 1/2", ["workYears", "phone"]]]),
  });
});

test("of two memories the nearer holds, also where both know another column for a field", () => {
  const near = settle(5, ["workYears"]);
  const far: Settled = {
    ...NOTHING_SETTLED,
    headings: new Map<string, readonly Field[]>([
      ["备用1", ["phone"]],
      ["旧列", ["workYears"]],
      ["另一列", ["employer"]],
    ]),
  };
  expect(joinSettled(near, far).headings).toEqual(
    new Map([
      ["另一列", ["employer"]],
      ["备用1", ["workYears"]],
    ]),
  );
});

test("a column named now goes before a value remembered for the whole sheet", () => {
  const near: Settled = { ...NOTHING_SETTLED, columns: new Map([["level", 5]]) };
  expect(joinSettled(near, withValue(NOTHING_SETTLED, "level", "三级/高级工"))).toEqual(near);
});
