/** @jest-environment jsdom */
import * as fc from "fast-check";
import { audit, type Audit } from "../../src/core/audit";
import { corrected } from "../../src/core/corrections/corrected";
import type { CorrectionKind } from "../../src/core/corrections/correction";
import { dayOf } from "../../src/core/time/day";
import { applyCorrections, proposeCorrections, takeBackCorrections } from "../../src/workbook/corrections";
import { excelPort } from "../../src/workbook/excel/port";
import { xlsxPort } from "../../src/workbook/file/port";
import { auditSheet } from "../../src/workbook/jobs";
import type { WorkbookPort } from "../../src/workbook/port";
import type { Book } from "../../src/xlsx/book";
import { newXlsx } from "../../src/xlsx/open";
import { bookOf } from "../support/book";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { openInExcel } from "../support/office";
import { packOf } from "../support/people";
import { UNTIDY_HEADINGS, untidyRows } from "../support/untidy";

const SHEET = "报名表";
const OPTIONS = { asOf: dayOf(2026, 3, 1) };
const pack = packOf("jinan-2026");
const [JIA, YI, BING] = [2, 4, 6].map((order) => idNumber("19880229", order));

const DOORS: readonly (readonly [string, (book: Book) => WorkbookPort])[] = [
  ["a file", (book) => xlsxPort(book)],
  [
    "Excel",
    (book) => {
      openInExcel(book, { apiLevel: "1.13" });
      return excelPort();
    },
  ],
];

const PEOPLE = `
  | 姓名  | 性别 | 证件号码 | 毕业日期       | 申报职业     | 申报工种   | 申报等级 |
  | 甲 甲 |      | ${JIA}   | 2019.6.30      | 互联网营销师 | 直播销售员 | 四级     |
  | 乙    | 女   | ${YI}    | {43646 yyyy/m} | 互联网营销师 | 直播销售员 | {4}      |
  | 丙    |      | ${BING}  | 2019.7         | 互联网营销师 | 直播销售员 | 三级     |
`;

function sheetOf(book: Book) {
  const sheet = book.sheet(SHEET);
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

/** Every value of the sheet and how its cells look. */
function whole(book: Book): unknown {
  const sheet = sheetOf(book);
  const used = sheet.used() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const looks = sheet.values(used).map((line, r) => line.map((_, c) => sheet.look(r + 1, c + 1)));
  return [sheet.values(used), looks, sheet.merges()];
}

/** A result as somebody sees it, without what only tells how it was reached. */
function told({ rows, summary, sheetValues }: Audit): unknown {
  return { rows, summary, sheetValues };
}

describe.each(DOORS)("corrections in %s", (_, doorTo) => {
  async function offered(book: Book) {
    const port = doorTo(book);
    const audited = await auditSheet(port, SHEET, pack, OPTIONS);
    const proposals = await proposeCorrections(port, audited, pack, OPTIONS);
    const of = (kind: CorrectionKind) => proposals.find((one) => one.kind === kind)?.corrections ?? [];
    return { port, audited, proposals, of };
  }

  test("looking for them changes nothing", async () => {
    const book = drawBook({ [SHEET]: PEOPLE });
    const before = whole(book);
    const { proposals } = await offered(book);
    expect(proposals.map(({ kind, corrections }) => [kind, corrections.map(({ row }) => row)])).toEqual([
      ["fromId", [2, 4]],
      ["date", [2, 4]],
      ["level", [2, 3, 4]],
      ["blank", [2]],
    ]);
    expect(whole(book)).toEqual(before);
  });

  test("one, all of a kind, and back again", async () => {
    const book = drawBook({ [SHEET]: PEOPLE });
    const before = whole(book);
    const { port, audited, of } = await offered(book);
    const [first, ...others] = of("level");
    const one = await applyCorrections(port, audited, first === undefined ? [] : [first]);
    const column = () => sheetOf(book).values({ row: 2, column: 7, rows: 3, columns: 1 }).flat();
    expect(column()).toEqual(["四级/中级工", 4, "三级/高级工"].map((level, n) => (n === 2 ? "三级" : level)));

    const again = await auditSheet(port, SHEET, pack, OPTIONS);
    const rest = await applyCorrections(port, again, others);
    expect(column()).toEqual(["四级/中级工", "四级/中级工", "三级/高级工"]);
    expect(await takeBackCorrections(port, again.audit.sheet, rest)).toEqual({ restored: 2, skipped: 0 });
    expect(await takeBackCorrections(port, again.audit.sheet, one)).toEqual({ restored: 1, skipped: 0 });
    expect(whole(book)).toEqual(before);
  });

  test("a day becomes a date that shows its day, a month stays one", async () => {
    const book = drawBook({ [SHEET]: PEOPLE });
    const { port, audited, of } = await offered(book);
    await applyCorrections(port, audited, of("date"));
    const shown = [2, 3, 4].map((row) => [sheetOf(book).value(row, 4), sheetOf(book).numberFormat(row, 4)]);
    expect(shown).toEqual([
      [43646, "yyyy-mm-dd"],
      [43646, "yyyy/m"],
      ["2019-07", "@"],
    ]);
  });

  test("a cell with a formula is never offered and never written", async () => {
    const book = drawBook({ [SHEET]: PEOPLE });
    sheetOf(book).setValue(2, 7, "四级", '="四"&"级"');
    sheetOf(book).setValue(2, 2, "", '=""');
    const { port, audited, of } = await offered(book);
    expect(of("level").map(({ row }) => row)).toEqual([3, 4]);
    expect(of("fromId").map(({ row }) => row)).toEqual([4]);
    const [one] = of("level");
    sheetOf(book).setValue(3, 7, 4, "=2+2");
    const { cells, skipped } = await applyCorrections(port, audited, one === undefined ? [] : [one]);
    expect([cells.length, skipped, sheetOf(book).formula(3, 7)]).toEqual([0, 1, "=2+2"]);
  });

  test.each([
    ["the cell itself", 2, 7, "五级"],
    ["another fact", 3, 4, "2020.1"],
    ["who stands there", 4, 1, "丁"],
  ])("nothing is written once somebody has changed %s", async (__, row, column, value) => {
    const book = drawBook({ [SHEET]: PEOPLE });
    const { port, audited, of } = await offered(book);
    sheetOf(book).setValue(row, column, value);
    const before = whole(book);
    await expect(applyCorrections(port, audited, of("level"))).rejects.toMatchObject({ kind: "changed-meanwhile" });
    expect(whole(book)).toEqual(before);
  });

  test("what was changed since, or stands beside somebody else, is not taken back", async () => {
    const book = drawBook({ [SHEET]: PEOPLE });
    const { port, audited, of } = await offered(book);
    const applied = await applyCorrections(port, audited, of("level"));
    sheetOf(book).setValue(2, 7, "五级/初级工");
    sheetOf(book).setValue(3, 1, "丁");
    expect(await takeBackCorrections(port, audited.audit.sheet, applied)).toEqual({ restored: 1, skipped: 2 });
    expect(sheetOf(book).values({ row: 2, column: 7, rows: 3, columns: 1 }).flat()).toEqual([
      "五级/初级工",
      "四级/中级工",
      "三级",
    ]);
  });

  test("a protected sheet is left as it is", async () => {
    const rows = [
      ["姓名", "证件号码", "申报职业", "申报等级"],
      ["甲", JIA ?? "", "互联网营销师", "四级"],
    ];
    const book = bookOf({ [SHEET]: rows }, { protected: 1 });
    const { port, audited, of } = await offered(book);
    await expect(applyCorrections(port, audited, of("level"))).rejects.toMatchObject({ kind: "sheet-protected" });
    expect(sheetOf(book).value(2, 4)).toBe("四级");
  });

  test("what was previewed is what the sheet says once it is written, and taking back gives the sheet back", async () => {
    await fc.assert(
      fc.asyncProperty(untidyRows, async (rows) => {
        const book = newXlsx();
        book.addSheet(SHEET).setValues(1, 1, [UNTIDY_HEADINGS, ...rows]);
        const before = whole(book);
        const { port, audited, proposals } = await offered(book);
        const all = proposals.flatMap(({ corrections }) => corrections);
        const preview = audit(corrected(audited.grid, all), pack, OPTIONS);
        const applied = await applyCorrections(port, audited, all);
        const result = await auditSheet(port, SHEET, pack, OPTIONS);
        expect(told(result.audit)).toEqual(told(preview));
        expect(await takeBackCorrections(port, result.audit.sheet, applied)).toEqual({
          restored: all.length,
          skipped: 0,
        });
        expect(whole(book)).toEqual(before);
      }),
      { numRuns: 20 },
    );
  }, 120_000);
});

test.each([1, 2, 3, 4])(
  "who sorts in Excel before request %i of a correction finds nobody's cells changed",
  async (at) => {
    const book = drawBook({ [SHEET]: PEOPLE });
    let requests = Infinity;
    const between = (): void => {
      if (--requests !== 0) return;
      const [one = [], two = [], three = []] = sheetOf(book).values({ row: 2, column: 1, rows: 3, columns: 7 });
      sheetOf(book).setValues(2, 1, [three, two, one]);
    };
    openInExcel(book, { apiLevel: "1.13", between });
    const port = excelPort();
    const audited = await auditSheet(port, SHEET, pack, OPTIONS);
    const [first] = (await proposeCorrections(port, audited, pack, OPTIONS)).filter(({ kind }) => kind === "level");
    const values = () => sheetOf(book).values({ row: 2, column: 1, rows: 3, columns: 7 });
    const sorted = values().reverse();
    requests = at;
    await expect(applyCorrections(port, audited, first?.corrections ?? [])).rejects.toMatchObject({
      kind: expect.stringMatching(/^changed-/),
    });
    expect(values()).toEqual(sorted);
  },
);
