import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

const PEOPLE = `
  | 姓名 | 证件号码                     | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 | 人工核定 | 核定理由   |
  | 甲   | ${idNumber("19900101", 1)} | 初中     | {5}      | 互联网营销师 | 直播销售员 | 四级     |          |            |
  | 乙   | ${idNumber("19900101", 3)} | 初中     | {4}      | 互联网营销师 | 直播销售员 | 四级     | 符合     | 已看原件   |
  | 丙   | ${idNumber("19900101", 5)} | 初中     | {4}      | 互联网营销师 | 直播销售员 | 四级     | 再看     |            |
`;
const AUDIT = ["audit", "--pack", "jinan-2026"];

function withInput(work: (folder: string) => Promise<void>) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook({ 报名表: PEOPLE }).save());
    await work(folder);
  });
}

/** The result of the audit with something typed into it. */
function typed(folder: string, row: number, column: number, value: string | number): void {
  const book = openXlsx(readFileSync(join(folder, "out.xlsx")));
  book.sheet("报名表")?.setValue(row, column, value);
  writeFileSync(join(folder, "in.xlsx"), book.save());
}

const conclusions = (folder: string) =>
  openXlsx(readFileSync(join(folder, "out.xlsx")))
    .sheet("报名表")
    ?.values({ row: 1, column: 12, rows: 4, columns: 1 })
    .flat();

test("what is typed into 人工核定 counts, apart, until the facts behind it change", () =>
  withInput(async (folder) => {
    const first = await ranIn(folder, [...AUDIT, "in.xlsx", "--out", "out.xlsx", "--json", "report.json"]);
    expect(first.out).toContain("符合2人（其中人工核定1人），不符合0人，待核1人；应收560元，待核的通过后再加280元。");
    expect(conclusions(folder)).toEqual(["审核结论", "符合", "符合（人工）", "待核"]);
    const { rows, summary } = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(summary).toMatchObject({ eligible: 1, feeEligible: 280, final: { eligible: 2, fee: 560, byClerk: 1 } });
    expect(rows.map(({ decision }: { decision: unknown }) => decision)).toEqual([
      null,
      expect.objectContaining({ by: "clerk", verdict: "eligible", reason: "已看原件", stale: false }),
      null,
    ]);
    expect(rows[2].problems).toContainEqual(
      expect.objectContaining({ kind: "override-unreadable", severity: "warning", column: "H" }),
    );

    typed(folder, 3, 4, 3);
    const again = await ranIn(folder, [...AUDIT, "in.xlsx", "--out", "out.xlsx", "--force"]);
    expect(again.out).toContain(
      "符合1人，不符合0人，待核2人；应收280元，待核的通过后再加560元。人工核定有1人没有采用，需重新核定。",
    );
    expect(conclusions(folder)).toEqual(["审核结论", "符合", "待核", "待核"]);

    typed(folder, 3, 4, 4);
    const back = await ranIn(folder, [...AUDIT, "in.xlsx", "--out", "out.xlsx", "--force"]);
    expect(back.out).toContain("其中人工核定1人");
  }));

test("a conclusion that was typed over is told with the way to keep it", () =>
  withInput(async (folder) => {
    await ranIn(folder, [...AUDIT, "in.xlsx", "--out", "out.xlsx"]);
    typed(folder, 4, 12, "符合");
    const { sentences } = await ranIn(folder, [...AUDIT, "in.xlsx", "--out", "out.xlsx", "--force"]);
    expect(sentences.join("")).toContain("其中 1 个改的是审核结论，要照改的算，请改写在“人工核定”列");
  }));
