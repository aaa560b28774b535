import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { withFolder, ranIn } from "../support/command";

const TABLE = `2026年度认定计划公告,,,
职业,认定等级,报名时间,认定时间
电工,四级,2026年3月1日-3月20日,2026年3月28日（周日）
电工,四级,2026年4月1日-4月20日,2026年4月25日
`;

test("lint-plan says each finding with its cell, and writes the same as JSON", async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, "计划.csv"), TABLE);
    const { exit, out, sentences } = await ranIn(folder, ["lint-plan", "计划.csv", "--json", "检查.json"]);
    expect({ exit, sentences }).toEqual({ exit: 0, sentences: [] });
    expect(out).toMatch(/^检查了 2 行：错误 1 处/);
    expect(out).toContain("D3  2026年3月28日是星期六，表里写的是星期日");
    const report = JSON.parse(readFileSync(join(folder, "检查.json"), "utf8")) as readonly object[];
    expect(report[0]).toMatchObject({
      row: 3,
      column: "D",
      severity: "error",
      kind: "weekday-mismatch",
      expected: "星期六",
    });
  });
});

test("a workbook without a plan table: one sentence, and nothing is written", async () => {
  await withFolder(async (folder) => {
    writeFileSync(join(folder, "名单.csv"), "姓名,电话\n甲,1\n");
    expect(await ranIn(folder, ["lint-plan", "名单.csv"])).toMatchObject({
      exit: 3,
      sentences: [expect.stringContaining("没有找到计划表")],
    });
  });
});
