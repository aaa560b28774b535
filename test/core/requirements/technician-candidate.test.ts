import { toldUnder, type Asked, type Setting, type Told } from "../../support/clause";
import type { Facts } from "../../support/people";

describe("what is told of a 预备技师证书", () => {
  test.each<[string, Facts, Asked, Setting, Told]>([
    ["held", { 原证书类别: "预备技师证书", 原证书编号: "1" }, {}, {}, ["met", null, false, [], []]],
    [
      "of another occupation",
      { 原证书类别: "预备技师证书", 原证书编号: "1", 原证书职业: "中式烹调师" },
      {},
      {},
      ["unmet", null, true, [], []],
    ],
    [
      "相关职业 asked, no occupation written",
      { 原证书类别: "预备技师证书", 原证书编号: "1" },
      { scope: "related" },
      {},
      ["unknown", null, false, [], []],
    ],
    ["a certificate of a level is none", { 原证书等级: "四级" }, {}, {}, ["unmet", null, true, [], []]],
    ["none", {}, {}, {}, ["unmet", null, true, [], []]],
    [
      "none, where one may be held unsaid",
      {},
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["certificateKind"], []],
    ],
  ])("%s", (_, facts, more, setting, told) =>
    expect(toldUnder([{ kind: "technicianCandidate", scope: "own", ...more }], facts, setting)).toEqual(told),
  );
});
