import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";

const PEOPLE = `
  | 报名表 |
  | 姓名 | 证件号码                     | 原证书等级  | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} |             | 初中     | {5}      | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${idNumber("19900101", 3)} |             | 初中     | {4}      | 互联网营销师 | 直播销售员 | 四级     |
`;
const AUDIT = ["audit", "in.xlsx", "--pack", "jinan-2026"];

function withInput<T>(work: (folder: string) => Promise<T>, sheets: Record<string, string> = { 报名表: PEOPLE }) {
  return withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), drawBook(sheets).save());
    return work(folder);
  });
}

test("writes a copy with results and a report, and leaves the input byte for byte", () =>
  withInput(async (folder) => {
    const before = readFileSync(join(folder, "in.xlsx"));
    const { exit, out, sentences } = await ranIn(folder, [...AUDIT, "--out", "out.xlsx", "--json", "report.json"]);
    expect({ exit, sentences }).toEqual({ exit: 0, sentences: [] });
    expect(out).toMatch(/2/);
    expect(readFileSync(join(folder, "in.xlsx"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "out.xlsx", "report.json"]);

    const sheet = openXlsx(readFileSync(join(folder, "out.xlsx"))).sheet("报名表");
    expect(sheet?.values({ row: 2, column: 11, rows: 3, columns: 1 })).toEqual([["审核结论"], ["符合"], ["不符合"]]);
    const report = JSON.parse(readFileSync(join(folder, "report.json"), "utf8"));
    expect(report.rows.map((row: { verdict: string }) => row.verdict)).toEqual(["eligible", "ineligible"]);
  }));

test("the report has the shape of the contract", () =>
  withInput(async (folder) => {
    const { out } = await ranIn(folder, [...AUDIT, "--as-of", "2026-03-01", "--json", "-"]);
    const report = JSON.parse(out);
    expect(Object.keys(report)).toEqual([
      "pack",
      "asOf",
      "sheet",
      "sheets",
      "assumptions",
      "answers",
      "questions",
      "fill",
      "rows",
      "summary",
    ]);
    expect(report).toMatchObject({
      pack: "jinan-2026",
      asOf: "2026-03-01",
      sheet: {
        name: "报名表",
        headerRow: 2,
        firstRow: 3,
        lastRow: 4,
        columns: { name: "A", idNumber: "B", certificateLevel: "C", workYears: "E", level: "H" },
        values: {},
        problems: [],
      },
      assumptions: expect.arrayContaining([
        { name: "no-unclaimed-papers", on: true, rows: 0 },
        { name: "work-unbroken", on: false, rows: 0 },
      ]),
      summary: { rows: 2, eligible: 1, ineligible: 1, undetermined: 0, feeEligible: 280, feeUndetermined: 0 },
    });
    expect(report.rows[0]).toMatchObject({
      row: 3,
      name: "甲",
      verdict: "eligible",
      appliedLevel: 4,
      level: 4,
      highestLevel: 4,
      fee: 280,
      clause: "4-1",
      nearest: null,
      missing: [],
      earliest: "2026-03-01",
      problems: [{ kind: "phone-missing", severity: "warning", column: null, message: expect.any(String) }],
    });
    expect(report.rows[1]).toMatchObject({
      verdict: "ineligible",
      level: null,
      fee: null,
      clause: null,
      documents: [],
    });
  }));

test("the summary tells nobody's name or number", () =>
  withInput(async (folder) => {
    const { out } = await ranIn(folder, AUDIT);
    expect(out).not.toMatch(/甲|乙|370102/);
  }));

test("assumptions are switched and said", () =>
  withInput(async (folder) => {
    const words = [...AUDIT, "--assume", "work-unbroken=on", "--assume", "no-unclaimed-papers=off", "--json", "-"];
    const { assumptions } = JSON.parse((await ranIn(folder, words)).out);
    expect(assumptions).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ name: "no-unclaimed-papers", on: false }),
        expect.objectContaining({ name: "work-since-start", on: true }),
        expect.objectContaining({ name: "work-unbroken", on: true }),
      ]),
    );
  }));

test("an audit as of a later day is done and said; outside of the notice's time it carries a warning", () =>
  withInput(async (folder) => {
    const later = await ranIn(folder, [...AUDIT, "--as-of", "2026-06-01"]);
    expect(later.exit).toBe(0);
    expect(later.sentences).toEqual([expect.stringContaining("2026-06-01 在今天之后")]);
    const early = await ranIn(folder, [...AUDIT, "--as-of", "2024-06-01"]);
    expect(early.exit).toBe(0);
    expect(early.sentences).toEqual([expect.stringContaining("不在《")]);
  }));

test.each([
  ["an unknown pack", ["--pack", "jinan-2062"], "没有编号为“jinan-2062”的公告，可用的有：jinan-2026"],
  ["a day that is none", ["--pack", "jinan-2026", "--as-of", "2026-02-30"], "“2026-02-30”不是日期"],
  ["a day in words", ["--pack", "jinan-2026", "--as-of", "2026-3-1"], "“2026-3-1”不是日期"],
  ["an unknown assumption", ["--pack", "jinan-2026", "--assume", "luck=on"], "“luck=on”不是假定"],
  ["an assumption without on or off", ["--pack", "jinan-2026", "--assume", "work-unbroken"], "不是假定"],
  ["the input as output", ["--pack", "jinan-2026", "--out", "in.xlsx"], "与输入文件或另一个输出文件相同"],
  ["the input as output by a link", ["--pack", "jinan-2026", "--out", "link.xlsx"], "与输入文件或另一个输出文件相同"],
  ["the input as report", ["--pack", "jinan-2026", "--json", "./in.xlsx"], "与输入文件或另一个输出文件相同"],
  ["an output that is no workbook", ["--pack", "jinan-2026", "--out", "out.csv"], "要以 .xlsx 结尾"],
])("%s is wrong usage and writes nothing", (_, words, sentence) =>
  withInput(async (folder) => {
    symlinkSync("in.xlsx", join(folder, "link.xlsx"));
    const before = readFileSync(join(folder, "in.xlsx"));
    const ran = await ranIn(folder, ["audit", "in.xlsx", ...words]);
    expect(ran.exit).toBe(2);
    expect(ran.sentences[0]).toContain(sentence);
    expect(ran.sentences[1]).toMatch(/^用法/);
    expect(readFileSync(join(folder, "in.xlsx"))).toEqual(before);
    expect(readdirSync(folder).sort()).toEqual(["in.xlsx", "link.xlsx"]);
  }),
);

test.each([
  ["two registrations", { 一批: PEOPLE, 二批: PEOPLE }, [], /“一批”、“二批”.*--sheet/],
  ["no registration", { 说明: "| 请先读 |" }, [], /没有找到报名表/],
  ["a sheet that is not there", { 报名表: PEOPLE }, ["--sheet", "二批"], /没有名为“二批”的工作表/],
  ["a sheet without a header", { 报名表: PEOPLE, 说明: "| 请先读 |" }, ["--sheet", "说明"], /“说明”里找不到表头/],
  ["nothing in it", { Sheet1: "" }, [], /“Sheet1”是空的/],
] as const)("a workbook with %s cannot be used", (_, sheets, words, sentence) =>
  withInput(async (folder) => {
    const { exit, out, sentences } = await ranIn(folder, [...AUDIT, ...words, "--out", "out.xlsx", "--json", "-"]);
    expect({ exit, out }).toEqual({ exit: 3, out: "" });
    expect(sentences).toEqual([expect.stringMatching(sentence)]);
    expect(existsSync(join(folder, "out.xlsx"))).toBe(false);
  }, sheets),
);

test.each([
  ["an old .xls", Buffer.from("d0cf11e0a1b11ae1", "hex"), /\.xls|密码/],
  ["a .csv without a header, called .xlsx", Buffer.from("甲,1\n乙,2\n"), /没有找到报名表/],
  ["a picture called .xlsx", Buffer.from("89504e470d0a1a0a00", "hex"), /不是能读的表格/],
  ["nothing", Buffer.alloc(0), /请/],
  ["half a file", drawBook({ 报名表: PEOPLE }).save().slice(0, 900), /不完整/],
])("a file that is %s cannot be used", (_, bytes, sentence) =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, "in.xlsx"), bytes);
    const { exit, sentences } = await ranIn(folder, [...AUDIT, "--out", "out.xlsx"]);
    expect(exit).toBe(3);
    expect(sentences).toEqual([expect.stringMatching(sentence)]);
    expect(readdirSync(folder)).toEqual(["in.xlsx"]);
  }),
);

test("a file that is not there cannot be used", () =>
  withFolder(async (folder) => {
    const { exit, sentences } = await ranIn(folder, AUDIT);
    expect({ exit, sentences }).toEqual({
      exit: 3,
      sentences: ["不能读取文件“in.xlsx”：没有这个文件或文件夹，请核对路径。"],
    });
  }));

test("a start shown as 2021-03 is a month, one shown as 2021-03-01 that day", () => {
  const person = (row: number, format: string) =>
    `| 甲${row} | ${idNumber("19900101", row)} | | 初中 | {44256 ${format}} | 互联网营销师 | 直播销售员 | 四级 |`;
  const people = `| 姓名 | 证件号码 | 原证书等级 | 文化程度 | 从业起始时间 | 申报职业 | 申报工种 | 申报等级 |
    ${person(1, "yyyy-mm")}
    ${person(3, "yyyy-mm-dd")}
    ${person(5, 'yyyy"年"m"月"')}`;
  return withInput(
    async (folder) => {
      const { out } = await ranIn(folder, [...AUDIT, "--as-of", "2026-03-10", "--json", "-"]);
      const { rows } = JSON.parse(out) as { readonly rows: readonly { verdict: string; reasons: readonly string[] }[] };
      expect(rows.map(({ verdict }) => verdict)).toEqual(["undetermined", "eligible", "undetermined"]);
      expect(rows[0]?.reasons[0]).toContain("“从业起始时间”（E2）只写到月，2026-03-31起可以确定");
    },
    { 报名表: people },
  );
});
