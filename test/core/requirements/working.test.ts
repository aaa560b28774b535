import { toldUnder, type Told } from "../../support/clause";
import type { Facts } from "../../support/people";

describe("what is told of work of whatever length", () => {
  test.each<[string, Facts, Told]>([
    ["one month to the day", { 从业起始年月: "2026-02-01" }, ["met", null, false, [], []]],
    ["a day less", { 从业起始年月: "2026-02-02" }, ["unmet", null, false, [], []]],
    ["since a month", { 从业起始年月: "2026-02" }, ["unknown", null, false, [], ["workStart"]]],
    ["one month stated", { 从业年限: "1个月" }, ["met", null, false, [], []]],
    ["no year full", { 从业年限: 0 }, ["unknown", null, false, [], ["workYears"]]],
    [
      "five years in another occupation",
      { 从业年限: 5, 从事职业: "中式烹调师" },
      ["unknown", null, false, [], ["currentOccupation"]],
    ],
    [
      "nothing, a month after the sixteenth birthday",
      { 证件号码: "", 出生日期: "2010-02-01" },
      ["unknown", null, false, ["workYears"], []],
    ],
    ["nothing, on the sixteenth birthday", { 证件号码: "", 出生日期: "2010-03-01" }, ["unmet", null, false, [], []]],
    ["nothing", {}, ["unknown", null, false, ["workYears"], []]],
  ])("%s", (_, facts, told) => expect(toldUnder([{ kind: "working", scope: "own" }], facts)).toEqual(told));
});
