import { toldUnder, type Setting, type Told } from "../../support/clause";
import type { Facts } from "../../support/people";

describe("what is told of an apprenticeship", () => {
  test.each<[string, Facts, Setting, Told]>([
    ["over", { 学徒期满: "是" }, {}, ["met", null, false, [], []]],
    ["not over", { 学徒期满: "否" }, {}, ["unmet", null, true, [], []]],
    ["not said", {}, {}, ["unmet", null, true, [], []]],
    [
      "not said, where it may be unsaid",
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["apprenticeship"], []],
    ],
  ])("%s", (_, facts, setting, told) =>
    expect(toldUnder([{ kind: "apprenticeship", scope: "own" }], facts, setting)).toEqual(told),
  );
});
