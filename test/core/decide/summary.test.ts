import { auditOf, type Facts } from "../../support/people";

const WORKER: Facts = {
  文化程度: "高中",
  从业年限: 6,
  申报职业: "互联网营销师",
  申报工种: "直播销售员",
  申报等级: "四级",
};
const ELIGIBLE = WORKER;
const INELIGIBLE: Facts = { ...WORKER, 从业年限: 1 };
const UNDETERMINED: Facts = { ...WORKER, 姓名: "" };
const NO_LEVEL: Facts = { ...WORKER, 申报等级: "" };

test.each<[string, readonly Facts[], Record<string, number>]>([
  ["nobody", [], { rows: 0, eligible: 0, ineligible: 0, undetermined: 0, feeEligible: 0, feeUndetermined: 0 }],
  [
    "one of each",
    [ELIGIBLE, INELIGIBLE, UNDETERMINED],
    { rows: 3, eligible: 1, ineligible: 1, undetermined: 1, feeEligible: 280, feeUndetermined: 280 },
  ],
  [
    "several of each",
    [ELIGIBLE, { ...ELIGIBLE, 申报等级: "五级" }, INELIGIBLE, INELIGIBLE, INELIGIBLE, UNDETERMINED, UNDETERMINED],
    { rows: 7, eligible: 2, ineligible: 3, undetermined: 2, feeEligible: 480, feeUndetermined: 560 },
  ],
  [
    "no level, no fee",
    [NO_LEVEL, UNDETERMINED],
    { rows: 2, eligible: 0, ineligible: 0, undetermined: 2, feeEligible: 0, feeUndetermined: 280 },
  ],
])("rows, verdicts and fees of %s", (_, people, summary) => {
  // Blank columns are there, so that a sheet without people is one.
  expect(auditOf(people).summary).toMatchObject(summary);
});

test("an assumption counts the rows that it decided", () => {
  const rows = (people: readonly Facts[]) =>
    auditOf(people).assumptions.find(({ name }) => name === "propose-level")?.rows;
  expect([rows([ELIGIBLE]), rows([NO_LEVEL, ELIGIBLE]), rows([NO_LEVEL, NO_LEVEL, NO_LEVEL])]).toEqual([0, 1, 3]);
});
