import { vocabulary } from "../../../src/vocabulary";
import { dayOf } from "../../../src/core/time/day";
import { packById } from "../../../src/packs";
import { auditSheet, clearMarks, writeResults } from "../../../src/workbook/jobs";
import { findSheets } from "../../../src/workbook/find-sheets";
import { messageOf } from "../../../src/workbook/messages";
import { openXlsx } from "../../../src/xlsx/open";
import { asPortError } from "../../../src/workbook/file/fault";
import { xlsxPort } from "../../../src/workbook/file/port";
import { bomb, withFarCells, withFarOther, withMany, withManyFiles } from "../../support/hostile";
import { unzipped } from "../../support/judge";
import { minimalParts } from "../../support/minimal-workbook";
import { zipOf } from "../../support/rich-workbook";

/** Audits, writes, clears; gives the saved file with results, or the sentence that refuses it. */
async function used(bytes: Uint8Array): Promise<Uint8Array | string> {
  const pack = packById("jinan-2026");
  if (!pack) throw new Error("no pack");
  try {
    const book = openXlsx(bytes);
    const port = xlsxPort(book);
    const { sheet, beside } = await findSheets(port, vocabulary);
    await writeResults(port, await auditSheet(port, sheet, pack, { asOf: dayOf(2026, 3, 1), beside }));
    const saved = book.save();
    await clearMarks(xlsxPort(openXlsx(saved)), sheet);
    return saved;
  } catch (error) {
    return messageOf(asPortError(error), "command");
  }
}

describe("a cell far away costs no more than its row", () => {
  it.each([
    ["in the last corner", withFarCells([1_048_576, 16_384]), /^工作表“报名表”右边没有空列放结果（XFD1048576 /],
    ["in the last column", withFarCells([1, 16_384]), /^工作表“报名表”右边没有空列放结果（XFD1 /],
    [
      "so near the end that nine columns do not fit",
      withFarCells([1, 16_376]),
      /^工作表“报名表”右边没有空列放结果（XEV1 /,
    ],
    ["below the names", withFarCells([1_048_576, 1]), /^工作表“报名表”的 A1048576 离其他人太远/],
  ])("and is named where it is in the way: %s", async (_, bytes, sentence) => {
    expect(await used(bytes)).toMatch(sentence);
  });

  it.each([
    ["just so that nine columns fit", withFarCells([1, 16_375])],
    ["in a column of nobody", withFarCells([1_048_576, 26])],
    ["of an optional sheet", withFarOther()],
    ["as far below as blank lines of a form reach", withFarCells([4_000, 1])],
  ])("and hinders nobody elsewhere: %s", async (_, bytes) => {
    expect(await used(bytes)).toBeInstanceOf(Uint8Array);
  });

  it("a merged block over the whole sheet is named", async () => {
    const merged = openXlsx(withFarCells());
    merged.sheet("报名表")?.setValue(1, 1, "姓名");
    const xml = "xl/worksheets/sheet1.xml";
    const parts = unzipped(merged.save());
    const text = new TextDecoder().decode(parts[xml]);
    const whole = text.replace(
      "</sheetData>",
      '</sheetData><mergeCells count="1"><mergeCell ref="A1:XFD1048576"/></mergeCells>',
    );
    expect(await used(zipOf({ ...parts, [xml]: whole }))).toMatch(/（合并单元格 A1:XFD1048576 已经到最右）/);
  });
});

describe("very many of a kind are read once each", () => {
  it.each(["rules", "merges", "names"] as const)("20,000 %s", async (what) => {
    const begun = performance.now();
    expect(await used(withMany(what, 20_000))).toBeInstanceOf(Uint8Array);
    // Once for each of ours as well, it would be minutes.
    expect(performance.now() - begun).toBeLessThan(10_000);
  });

  it("2,000 headings in each of 30 rows", async () => {
    const begun = process.cpuUsage();
    expect(await used(withMany("columns", 2_000))).toBeInstanceOf(Uint8Array);
    // Every one of 60,000 different headings is taken apart by the grammar. By processor time: other tests run beside it.
    expect(process.cpuUsage(begun).user).toBeLessThan(10_000_000);
  });
});

describe("a small file that unpacks to much", () => {
  it.each([
    ["styles", /^文件里的格式、名称或规则多得不正常，.*，请/],
    ["rows", /^工作表“报名表”已损坏/],
  ] as const)("is refused before a tree is made of it: %s", async (what, sentence) => {
    const bytes = bomb(what, 30_000_000);
    expect(bytes.length).toBeLessThan(100_000);
    expect(await used(bytes)).toMatch(sentence);
  });

  it.each(["theme", "other sheet", "strings"] as const)("is used without it, or in one pass: %s", async (what) => {
    expect(await used(bomb(what, 30_000_000))).toBeInstanceOf(Uint8Array);
  });

  it("that promises more than its bytes can hold is damaged", () => {
    const bytes = bomb("theme", 1_000_000).slice();
    const view = new DataView(bytes.buffer);
    const at = Buffer.from(bytes).lastIndexOf("xl/workbook.xml") - 46;
    view.setUint32(at + 24, 20_000_000, true);
    expect(() => openXlsx(bytes)).toThrow(expect.objectContaining({ kind: "truncated" }));
  });

  it("whose files all lie over the same bytes is damaged", () => {
    const bytes = zipOf({ ...minimalParts(), "a.bin": crypto.getRandomValues(new Uint8Array(4_000)) });
    const end = bytes.length - 22;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    const directory = view.getUint32(end + 16, true);
    const last = Buffer.from(bytes).lastIndexOf("a.bin") - 46;
    const entry = bytes.slice(last, end);
    const all = new Uint8Array([...bytes.slice(0, end), ...entry, ...entry, ...entry, ...bytes.slice(end)]);
    const its = new DataView(all.buffer);
    its.setUint16(all.length - 12, view.getUint16(end + 10, true) + 3, true);
    its.setUint32(all.length - 10, end - directory + 3 * entry.length, true);
    expect(() => openXlsx(all)).toThrow(expect.objectContaining({ kind: "truncated" }));
  });
});

describe("a zip of more than 65,535 files", () => {
  it("is read, and saved with all of them", async () => {
    const after = await used(withManyFiles(66_000));
    if (typeof after === "string") throw new Error(after);
    expect(Object.keys(unzipped(after)).length).toBeGreaterThan(66_000);
    // The end of the zip counts them in its long form, and in the short one says so.
    const view = new DataView(after.buffer, after.byteOffset, after.length);
    expect(view.getUint16(after.length - 12, true)).toBe(0xffff);
    expect(openXlsx(after).sheet("报名表")?.value(1, 1)).toBe("姓名");
  }, 60_000);
});
