import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { openXlsx } from "../../src/xlsx/open";
import { ranIn, withFolder } from "../support/command";
import { gb18030, savedAs, setCell, sheetJsBook } from "../support/foreign";
import { idNumber } from "../support/id-number";

/** Dates as dates, a month as a month, an ID and a level in every state; the last name would be a formula. */
function people() {
  const header = [
    "姓名",
    "证件号码",
    "手机号码",
    "原证书等级",
    "文化程度",
    "从业起始时间",
    "从业年限",
    "申报职业",
    "申报工种",
    "申报等级",
  ];
  const job = ["互联网营销师", "直播销售员"];
  const book = sheetJsBook([
    ["2026年职业技能等级认定报名表"],
    header,
    ["甲", idNumber("19900101", 1), "013800000000", "", "初中", 42795, 5, ...job, "四级"],
    ["乙", idNumber("19900101", 3), "13800000001", "", "初中", 45000, 4, ...job, "四级"],
    ["丙", idNumber("19910101", 3), "13800000002", "", "初中", 44256, "", ...job, "四级"],
    ["丁", idNumber("19920101", 5).slice(0, 17), "13800000003", "", "初中", "", 9, ...job, "四级"],
    ["=1+1", idNumber("19880808", 2), "13800000004", "", "大专", 40000, 12, ...job, "三级"],
  ]);
  for (const row of [3, 4, 7]) setCell(book, `F${row}`, { z: "yyyy-mm-dd" });
  setCell(book, "F5", { z: 'yyyy"年"m"月"' });
  return book;
}

const csv = utils.sheet_to_csv(people().Sheets["报名表"] ?? {});
const FILES: Readonly<Record<string, Uint8Array>> = {
  "名单.xlsx": savedAs(people(), "xlsx"),
  "名单.xls": savedAs(people(), "biff8"),
  "名单.et": savedAs(people(), "biff8"),
  "旧版.xls": savedAs(people(), "xlml"),
  "导出.xls": savedAs(people(), "html"),
  "名单.ods": savedAs(people(), "ods"),
  "报名表.csv": new TextEncoder().encode(`\ufeff${csv}`),
  "报名表.txt": new TextEncoder().encode(utils.sheet_to_csv(people().Sheets["报名表"] ?? {}, { FS: "\t" })),
  "国标.csv": gb18030(csv),
};

/** Files that know no figures: every cell of theirs is a text, and that is told. */
const ALL_TEXT: ReadonlySet<string> = new Set(["导出.xls", "报名表.csv", "报名表.txt", "国标.csv"]);
const FIGURES_AS_TEXT =
  "注意：有些单元格已按原意读取，但直接上报可能被退回：数字存成了文本的4格（G3、G4、G6等）；请在上报前改正。";

function withoutUncleaned(_: string, value: unknown): unknown {
  return Array.isArray(value) ? value.filter((one) => one?.kind !== "cells-uncleaned") : value;
}

/** The whole report, but for the name of the sheet, which some formats do not have, and for what is told of figures as text. */
async function reportOf(folder: string, file: string, words: readonly string[]): Promise<unknown> {
  const { exit, out, sentences } = await ranIn(folder, [words[0] ?? "", file, ...words.slice(1), "--json", "-"]);
  expect(exit).toBe(0);
  // A sheet that comes from a text bears the name of its file.
  const named = out.replace(/“(?:国标|导出)”表/g, "“报名表”表").replace(/"(?:国标|导出)"/g, '"报名表"');
  const report: { sheet: unknown } = JSON.parse(named, withoutUncleaned);
  if (typeof report.sheet === "object") Object.assign(report.sheet ?? {}, { name: "" });
  else report.sheet = "";
  if (words[0] === "audit") expect(sentences.includes(FIGURES_AS_TEXT)).toBe(ALL_TEXT.has(file));
  return { report, sentences: sentences.filter((sentence) => sentence !== FIGURES_AS_TEXT) };
}

test("the same sheet gets the same report and the same comparison in every format", () =>
  withFolder(async (folder) => {
    for (const [name, bytes] of Object.entries(FILES)) writeFileSync(join(folder, name), bytes);
    for (const words of [
      ["audit", "--pack", "jinan-2026", "--as-of", "2026-03-10"],
      ["compare", "--pack", "jinan-2026", "--as-of", "2026-03-10", "--as-of", "2026-12-31"],
    ]) {
      const expected = await reportOf(folder, "名单.xlsx", words);
      for (const name of Object.keys(FILES))
        expect([name, await reportOf(folder, name, words)]).toEqual([name, expected]);
    }
  }));

test("the result is a new .xlsx, with a sentence of what did not come along; the input stays byte for byte", () =>
  withFolder(async (folder) => {
    for (const name of ["名单.xls", "国标.csv"]) {
      writeFileSync(join(folder, name), FILES[name] ?? "");
      const out = `${name}.xlsx`;
      const { exit, sentences } = await ranIn(folder, ["audit", name, "--pack", "jinan-2026", "--out", out]);
      expect({ exit, sentences }).toEqual({
        exit: 0,
        sentences: [
          `注意：“${name}”不是 .xlsx，已读成一个新的 .xlsx 工作簿；原文件不动，公式只留结果，字体和颜色没有带过来。`,
          ...(ALL_TEXT.has(name) ? [FIGURES_AS_TEXT] : []),
        ],
      });
      expect(new Uint8Array(readFileSync(join(folder, name)))).toEqual(FILES[name]);
      const bytes = readFileSync(join(folder, out));
      const [sheet] = openXlsx(bytes).sheets();
      expect([sheet?.value(3, 3), sheet?.value(7, 1), sheet?.formula(7, 1)]).toEqual(["013800000000", "=1+1", null]);
      // A reader that is not ours finds the same texts, and no formula.
      const first = read(bytes).Sheets[sheet?.name ?? ""];
      expect([first?.["B3"], first?.["A7"]]).toMatchObject([
        { t: "s", v: idNumber("19900101", 1) },
        { t: "s", v: "=1+1" },
      ]);
      expect(first?.["A7"]?.f).toBeUndefined();
      expect(sheet?.values({ row: 2, column: 1, rows: 1, columns: 16 })[0]).toContain("审核结论");
    }
  }));

test("the result bears the ending of what it is, and never the name of the input", () =>
  withFolder(async (folder) => {
    writeFileSync(join(folder, "名单.xls"), FILES["名单.xls"] ?? "");
    writeFileSync(join(folder, "改名.xlsx"), FILES["名单.xls"] ?? "");
    for (const [file, out, sentence] of [
      ["名单.xls", "结果.xls", /要以 \.xlsx 结尾/],
      ["名单.xls", "结果.xlsm", /要以 \.xlsx 结尾/],
      ["改名.xlsx", "改名.xlsx", /相同/],
    ] as const) {
      const { exit, sentences } = await ranIn(folder, ["audit", file, "--pack", "jinan-2026", "--out", out]);
      expect([exit, sentences[0]]).toEqual([2, expect.stringMatching(sentence)]);
    }
    expect(readdirSync(folder).sort()).toEqual(["名单.xls", "改名.xlsx"].sort());
  }));
