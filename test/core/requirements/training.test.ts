import { toldUnder, type Asked, type Setting, type Told } from "../../support/clause";
import { decisionOf, type Facts } from "../../support/people";

/** What Jinan's notice does not have, shown on those that have it. */
const guizhou = (facts: Facts, setting = {}) =>
  decisionOf({ 出生日期: "1985-06-15", ...facts }, { pack: "guizhou-2023", asOf: "2023-10-01", ...setting });

describe("training", () => {
  const trained = {
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
    文化程度: "高中",
    从业年限: 2,
    培训结业等级: "四级",
    培训职业: "互联网营销师",
    培训证明: "结业证书",
  };
  test.each<[string, Facts, string]>([
    ["just met", {}, "eligible"],
    ["a month of work short", { 从业年限: "1年11个月" }, "ineligible"],
    ["of another level: no proof of this one", { 培训结业等级: "三级" }, "undetermined"],
    ["without a word of proof: the column states 结业", { 培训证明: "" }, "eligible"],
    ["a level below", { 培训结业等级: "五级" }, "ineligible"],
    ["another occupation", { 培训职业: "中式烹调师" }, "ineligible"],
    ["an occupation that nobody knows", { 培训职业: "某某师" }, "undetermined"],
    ["another proof", { 培训证明: "考试合格" }, "undetermined"],
    ["nobody claims it", { 培训结业等级: "", 培训职业: "", 培训证明: "" }, "ineligible"],
  ])("%s", (_, facts, verdict) => expect(guizhou({ ...trained, ...facts }).verdict).toBe(verdict));
});

describe("what is told of training", () => {
  test.each<[string, Facts, Asked, Setting, Told]>([
    ["of the level", { 培训结业等级: "四级" }, {}, {}, ["met", null, false, [], []]],
    [
      "考试合格 asked, no proof written",
      { 培训结业等级: "四级" },
      { proof: "考试合格" },
      {},
      ["unknown", null, false, ["trainingProof"], []],
    ],
    [
      "考试合格 asked and written",
      { 培训结业等级: "四级", 培训证明: "考试合格" },
      { proof: "考试合格" },
      {},
      ["met", null, false, [], []],
    ],
    [
      "结业证书 asked, 考试合格 written",
      { 培训结业等级: "四级", 培训证明: "考试合格" },
      {},
      {},
      ["unknown", null, false, [], []],
    ],
    ["of a higher level", { 培训结业等级: "三级" }, {}, {}, ["unknown", null, false, [], ["trainingLevel"]]],
    ["of a lower level", { 培训结业等级: "五级" }, {}, {}, ["unmet", null, true, [], []]],
    [
      "of a lower level, where another may be unsaid",
      { 培训结业等级: "五级" },
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, [], ["trainingLevel"]],
    ],
    ["of another occupation", { 培训结业等级: "四级", 培训职业: "中式烹调师" }, {}, {}, ["unmet", null, true, [], []]],
    [
      "of another occupation, where another may be unsaid",
      { 培训结业等级: "四级", 培训职业: "中式烹调师" },
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, [], ["trainingLevel"]],
    ],
    [
      "相关职业 asked, no occupation written",
      { 培训结业等级: "四级" },
      { scope: "related" },
      {},
      ["unknown", null, false, ["trainingProof"], []],
    ],
    ["none", {}, {}, {}, ["unmet", null, true, [], []]],
    [
      "none, where one may be unsaid",
      {},
      {},
      { assume: { "no-unclaimed-papers": false } },
      ["unknown", null, false, ["trainingLevel"], []],
    ],
  ])("%s", (_, facts, more, setting, told) =>
    expect(
      toldUnder(
        [{ kind: "training", level: 4, scope: "own", hours: "规定标准学时", proof: "结业证书", ...more }],
        facts,
        setting,
      ),
    ).toEqual(told),
  );
});
