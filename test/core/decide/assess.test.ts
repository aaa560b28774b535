import { assess } from "../../../src/core/decide/assess";
import type { Assumptions } from "../../../src/core/requirements/assumptions";
import { dayFromIso } from "../../../src/core/time/day";
import { decisionOf, packOf, rowOf, type Facts } from "../../support/people";

const WORKER: Facts = {
  文化程度: "高中",
  从业年限: 4,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const decided = (facts: Facts, assumptions?: Partial<Assumptions>, asOf = "2026-03-01", pack = "jinan-2026") =>
  assess(rowOf({ ...WORKER, ...facts }).applicant, packOf(pack), {
    asOf: dayFromIso(asOf) ?? NaN,
    ...(assumptions ? { assumptions } : {}),
  });

test.each<[string, Facts]>([
  ["enough years", { 从业年限: 6 }],
  ["too few", {}],
  ["an unknown occupation", { 申报职业: "厨师" }],
  ["no level", { 申报等级: "", 从业年限: 6 }],
])("one applicant with %s is decided as the row of a sheet", (_, facts) => {
  const { problems, ...rest } = decided(facts);
  const { problems: inSheet, ...same } = decisionOf({ ...WORKER, ...facts });
  expect(rest).toEqual(same);
  expect(problems.map(({ kind }) => kind)).toEqual(inSheet.map(({ kind }) => kind));
});

test("by the pack that is asked, one after the other", () => {
  const facts = { 申报职业: "人工智能训练师", 申报工种: "", 从业年限: 6 };
  const occupations = ["jinan-2026", "shanghai-2026", "jinan-2026"].map((pack) =>
    decided(facts, undefined, "2026-03-01", pack),
  );
  expect(occupations.map(({ occupation }) => occupation)).toEqual(["人工智能训练师", null, "人工智能训练师"]);
});

test("on the day that is asked", () =>
  expect(
    ["2026-12-31", "2027-03-01"].map((asOf) => decided({ 从业起始年月: "2022-01-15", 从业年限: "" }, {}, asOf).verdict),
  ).toEqual(["ineligible", "eligible"]));

test("under the assumptions that are given, and the usual ones for the rest", () => {
  const open = { 申报等级: "", 从业年限: 6 };
  expect(decided(open).verdict).toBe("undetermined");
  expect(decided(open, { "propose-level": true })).toMatchObject({ verdict: "eligible", level: 4 });
  expect(decided(open, { "propose-level": false }).verdict).toBe("undetermined");
});
