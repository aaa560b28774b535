import { problemsAmong } from "../../../src/core/decide/other-rows";
import { idNumber } from "../../support/id-number";
import { applicantsRead, PLAIN } from "../../support/row";
import type { CellValue } from "../../../src/core/text/value";

const NONE = { occupation: null, workTypes: [], problems: [] } as const;

/** What is said against each row of a sheet whose people differ from the plain one by these cells. */
function said(people: readonly Readonly<Record<string, CellValue>>[]) {
  const headings = Object.keys(PLAIN);
  const cells = [
    headings,
    ...people.map((person) => headings.map((heading) => person[heading] ?? PLAIN[heading] ?? "")),
  ];
  const grid = { name: "报名表", cells, merges: [], date1904: false, names: [], spareWidths: [], formulaColumns: [] };
  return problemsAmong(applicantsRead(grid).map((applicant) => ({ applicant, application: NONE })));
}

/** The n-th of many people with numbers of their own. */
const somebody = (n: number) => ({
  姓名: `考生${n}`,
  证件号码: idNumber(`19${70 + (Math.floor(n / 336) % 30)}${month(n)}${day(n)}`, 1 + (Math.floor(n / 10_080) % 999)),
});
const month = (n: number) => String(1 + (Math.floor(n / 28) % 12)).padStart(2, "0");
const day = (n: number) => String(1 + (n % 28)).padStart(2, "0");

describe("a telephone of several people", () => {
  test("is said with the rows of the others, five of them by number", () => {
    const problems = said(Array.from({ length: 8 }, (_, n) => somebody(n)));
    expect(problems[0]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [3, 4, 5, 6, 7], count: 7, more: false } }),
    ]);
    expect(problems[7]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [2, 3, 4, 5, 6], count: 7, more: false } }),
    ]);
  });

  test("is nothing where it is one person's, by number or, without one, by name", () => {
    expect(
      said([somebody(1), somebody(1)]).map((problems) => problems.filter(({ kind }) => kind === "same-phone")),
    ).toEqual([[], []]);
    expect(said([{ 证件号码: "" }, { 证件号码: "" }])).toEqual([[], []]);
    expect(said([{ 证件号码: "" }, { 证件号码: "", 姓名: "李四" }]).map(([problem]) => problem?.kind)).toEqual([
      "same-phone",
      "same-phone",
    ]);
  });

  test("of a whole institution's people takes no longer for each than of a few", () => {
    const begin = performance.now();
    const problems = said(Array.from({ length: 20_000 }, (_, n) => somebody(n)));
    // Everybody with everybody would be 400 million comparisons.
    expect(performance.now() - begin).toBeLessThan(10_000);
    expect(problems[19_999]).toEqual([
      expect.objectContaining({ kind: "same-phone", details: { first: [2, 3, 4, 5, 6], count: 100, more: true } }),
    ]);
  });
});
