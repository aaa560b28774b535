import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

const PEOPLE = `
  | 姓名 | 证件号码                    | 手机号码    | 文化程度 | 原证书等级 | 从业年限 | 从业起始年月 | 申报职业     | 申报工种   | 申报等级 |
  | 张甲 | ${idNumber("19900101", 1)} | 13800000001 | 高中     |            |          | 2021-06      | 互联网营销师 | 视频创推员 | 四级     |
  | 张乙 | ${idNumber("19900101", 3)} | 13800000002 | 高中     |            | {9}      |              | 互联网营销师 | 视频创推员 | 四级     |
`;
const COMPARE = ["compare", "in.xlsx", "--pack", "jinan-2026"];
const TWO_DAYS = [...COMPARE, "--as-of", "2026-03-01", "--as-of", "2026-09-01"];

function withInput<T>(work: (folder: string) => Promise<T>, sheets: Record<string, string> = { 报名表: PEOPLE }) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook(sheets).save());
    return work(folder);
  });
}

test("two days: the whole of each, how many change, and each of them by the row's number with the clause", () =>
  withInput(async (folder) => {
    const { exit, out, sentences } = await ranIn(folder, TWO_DAYS);
    expect({ exit, sentences }).toEqual({ exit: 0, sentences: [] });
    expect(out.split("\n")).toEqual([
      expect.stringMatching(/^2026-03-01：按济南.*截至2026-03-01共审核2人：符合1人，不符合1人，待核0人；应收280元。$/),
      expect.stringMatching(/^2026-09-01：按济南.*截至2026-09-01共审核2人：符合2人，不符合0人，待核0人；应收560元。$/),
      "同一张表2人：不符合 → 符合的1人，其余1人不变。",
      "",
      "不符合 → 符合（1人）",
      "  第2行  2026-03-01：附件4 第2条(1)，累计从业满5年，现满4年8个月，差4个月。2026-09-01：附件4 第2条(1)，累计从业满5年，现满5年2个月。",
      "",
    ]);
    expect(out).not.toMatch(/张甲|张乙|3701/);
  }));

test("two notices on one day, today unless said; what speaks against one of them is said beside", () =>
  withInput(async (folder) => {
    const { exit, out, sentences } = await ranIn(folder, [...COMPARE, "--pack", "guizhou-2023"]);
    expect(exit).toBe(0);
    expect(sentences).toEqual([expect.stringMatching(/^注意：《贵州.*不是正式公告/)]);
    expect(out).toMatch(/^现在：按济南.*2026-03-01.*\n换成：按贵州.*2026-03-01.*；公告没有公布收费。/);
    expect(out).toMatch(/不符合 → 符合（1人）\n {2}第2行 {2}现在：附件4 第2条\(1\)，.*。换成：.*累计从业满4年/);
  }));

test("each of two notices on a day of its own", () =>
  withInput(async (folder) => {
    const days = ["--as-of", "2024-03-01", "--as-of", "2026-03-01"];
    const { exit, out } = await ranIn(folder, [
      "compare",
      "in.xlsx",
      "--pack",
      "beijing-itmc-2024",
      ...COMPARE.slice(2),
      ...days,
    ]);
    expect(exit).toBe(0);
    expect(out).toMatch(/^现在：按中教畅享.*截至2024-03-01.*\n换成：按济南.*截至2026-03-01/);
  }));

test("--json writes a file or standard output, and the input stays as it is", () =>
  withInput(async (folder) => {
    const before = readFileSync(join(folder, "in.xlsx"));
    await ranIn(folder, [...TWO_DAYS, "--json", "report.json"]);
    const written = readFileSync(join(folder, "report.json"), "utf8");
    expect((await ranIn(folder, [...TWO_DAYS, "--json", "-"])).out).toBe(written);
    expect(JSON.parse(written)).toMatchObject({
      sides: [{ asOf: "2026-03-01" }, { asOf: "2026-09-01" }],
      rows: [{ row: 2, changes: ["verdict", "level", "fee"], responsible: [{ clause: "4-1" }, { clause: "4-1" }] }],
      summary: { rows: 2, changed: 1 },
    });
    expect(readFileSync(join(folder, "in.xlsx"))).toEqual(before);
  }));

test("assumptions hold for both sides", () =>
  withInput(async (folder) => {
    const { out } = await ranIn(folder, [...TWO_DAYS, "--assume", "work-since-start=off"]);
    expect(out).not.toContain("不符合 → 符合");
  }));

test.each([
  [[], "对比要有两样：写两个 --pack，或写一个 --pack 和两个 --as-of。"],
  [["--pack", "jinan-2026"], "对比要有两样：写两个 --pack，或写一个 --pack 和两个 --as-of。"],
  [["--as-of", "2026-03-01", "--as-of", "2026-03-01"], "对比要有两样：写两个 --pack，或写一个 --pack 和两个 --as-of。"],
  [["--pack", "shanghai-2026", "--pack", "guizhou-2023"], "一次只能对比两份公告或两个日期。"],
  [["--as-of", "2026-13-01"], "“2026-13-01”不是日期，--as-of 请写作 2026-03-01。"],
  [["--json", "in.xlsx", "--pack", "guizhou-2023"], /^输出文件“in.xlsx”与输入文件/],
])("wrong usage %j is 2 and one sentence", (words, sentence) =>
  withInput(async (folder) => {
    const { exit, out, sentences } = await ranIn(folder, [...COMPARE, ...words]);
    expect({ exit, out }).toEqual({ exit: 2, out: "" });
    expect(sentences[0]).toEqual(typeof sentence === "string" ? sentence : expect.stringMatching(sentence));
  }),
);

test("no pack at all is wrong usage, an unknown one too; two sheets that qualify are 3", () =>
  withInput(
    async (folder) => {
      expect(await ranIn(folder, ["compare", "in.xlsx"])).toMatchObject({
        exit: 2,
        sentences: ["缺少选项 --pack。", expect.anything()],
      });
      expect(await ranIn(folder, [...COMPARE, "--pack", "jinan-2025"])).toMatchObject({ exit: 2 });
      const { exit, sentences } = await ranIn(folder, TWO_DAYS);
      expect({ exit, sentences }).toEqual({ exit: 3, sentences: [expect.stringContaining("--sheet")] });
      expect((await ranIn(folder, [...TWO_DAYS, "--sheet", "二批"])).exit).toBe(0);
    },
    { 一批: PEOPLE, 二批: PEOPLE },
  ));
