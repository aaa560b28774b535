import { sheetProblemSentence } from "../../../src/core/explain/problems/sheet";
import { auditOf, packOf, sheetOf } from "../../support/people";
import { audit } from "../../../src/core/audit";
import { dayFromIso } from "../../../src/core/time/day";

function lawProblems(pack: string, asOf: string): readonly string[] {
  return auditOf([{ 申报职业: "网商" }], { pack, asOf }).sheet.problems.map(
    (problem) => `${problem.kind}: ${sheetProblemSentence(problem)}`,
  );
}

test("a result by a notice in force has nothing to say of it", () => {
  expect(lawProblems("jinan-2026", "2026-03-01")).toEqual([]);
});

test.each([
  [
    "jinan-2026",
    "2027-03-01",
    /^not-in-force: 审核日期2027-03-01不在《济南.*》的适用时间（2025-12-25至2026-12-31）之内/,
  ],
  ["guizhou-2023", "2026-03-01", /^not-a-notice: 《贵州.*》是数字通.*编的汇编，不是正式公告，.*请以当地的公告为准。$/],
  ["ecommerce-ai-conditions", "2026-03-01", /^not-a-notice: .*只印了申报条件.*不是正式公告/],
])("%s on %s says so in one sentence", (pack, asOf, sentence) => {
  const problems = lawProblems(pack, asOf);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(sentence);
});

test("a result by a notice that has been replaced names the one to use", () => {
  const old = packOf();
  const newer = {
    ...old,
    id: "newer",
    effective: { from: "2026-02-01", to: null },
    source: { ...old.source, title: "新公告" },
  };
  const { sheet } = audit(sheetOf([{}]), old, { asOf: dayFromIso("2026-03-01") ?? NaN, packs: [old, newer] });
  expect(sheet.problems).toMatchObject([{ kind: "superseded", severity: "warning" }]);
  expect(sheet.problems.map(sheetProblemSentence)[0]).toMatch(/已由新的公告代替，请改用《新公告》再审核。$/);
});
