import { vocabulary } from "../../../src/vocabulary";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import type { Book } from "../../../src/xlsx/book";
import { auditSheet, clearMarks, writeResults } from "../../../src/workbook/jobs";
import { findSheets } from "../../../src/workbook/find-sheets";
import { packById } from "../../../src/packs";
import { openXlsx } from "../../../src/xlsx/open";
import { xlsxPort } from "../../../src/workbook/file/port";
import { dayOf } from "../../../src/core/time/day";
import { drawBook } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { otherLooks } from "../../support/looks";
import { structuralFaults } from "../../support/structure";

const PEOPLE = `
  | 姓名 | 证件号码                     | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | 初中     | {5}      | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${idNumber("19900101", 3)} | 初中     | {4}      | 互联网营销师 | 直播销售员 | 四级     |
`;

/** A registration with a grid drawn two columns wider and four rows longer than it is filled, in the office's own font. */
function drawnGrid(): Uint8Array {
  const book = drawBook({ 报名表: PEOPLE });
  const sheet = book.sheet("报名表");
  sheet?.setFormat({ row: 1, column: 1, rows: 7, columns: 9 }, { border: true, fontName: "宋体", fontSize: 12 });
  sheet?.setFormat({ row: 3, column: 9, rows: 2, columns: 1 }, { fill: "#FFFF00", numberFormat: "yyyy-mm-dd" });
  return book.save();
}

async function written(book: Book): Promise<Uint8Array> {
  const pack = packById("jinan-2026");
  if (!pack) throw new Error("no pack");
  const port = xlsxPort(book);
  const { sheet } = await findSheets(port, vocabulary);
  const audited = await auditSheet(port, sheet, pack, { asOf: dayOf(2026, 3, 1) });
  await writeResults(port, audited);
  return book.save();
}

async function cleared(bytes: Uint8Array): Promise<Uint8Array> {
  const book = openXlsx(bytes);
  await clearMarks(xlsxPort(book), "报名表");
  return book.save();
}

describe("empty cells that stood drawn where results go", () => {
  it("look as before when results are cleared, in the same sitting and after the file was closed", async () => {
    const before = drawnGrid();
    const after = await written(openXlsx(before));
    expect(otherLooks(before, after)).not.toEqual([]);
    expect(structuralFaults(after)).toEqual([]);
    expect(otherLooks(before, await cleared(after))).toEqual([]);

    const book = openXlsx(before);
    await written(book);
    await clearMarks(xlsxPort(book), "报名表");
    expect(otherLooks(before, book.save())).toEqual([]);
    expect(
      openXlsx(await cleared(after))
        .sheet("报名表")
        ?.names(),
    ).toEqual([]);
  });

  it("look as before although another program numbers formats anew in between", async () => {
    const before = drawnGrid();
    const renumbered = shuffled(await written(openXlsx(before)));
    expect(otherLooks(before, await cleared(renumbered))).toEqual([]);
  });

  it("look as before although people were added and results grew over more of them", async () => {
    const before = drawnGrid();
    const once = openXlsx(await written(openXlsx(before)));
    once
      .sheet("报名表")
      ?.setValues(4, 1, [["丙", idNumber("19900101", 5), "初中", 6, "互联网营销师", "直播销售员", "四级"]]);
    const twice = await written(openXlsx(once.save()));
    expect(otherLooks(before, await cleared(twice))).toEqual([]);
    // A second run of the same gives the same.
    expect(await written(openXlsx(twice))).toEqual(twice);
  });
});

/** The workbook with its cell formats in the opposite order, as a program that knows nothing of us may save it. */
function shuffled(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  const change = (path: string, how: (xml: string) => string): void => {
    parts[path] = strToU8(how(strFromU8(parts[path] ?? new Uint8Array())));
  };
  let count = 0;
  change("xl/styles.xml", (xml) =>
    xml.replace(/(<cellXfs[^>]*>)(.*)(<\/cellXfs>)/s, (_, open: string, list: string, close: string) => {
      const [first = "", ...others] = list.match(/<xf [^>]*?\/>|<xf .*?<\/xf>/gs) ?? [];
      count = others.length + 1;
      return open + [first, ...others.reverse()].join("") + close;
    }),
  );
  change("xl/worksheets/sheet1.xml", (xml) =>
    xml.replace(/(<c [^>]*\ss=")(\d+)"/g, (_, before: string, n: string) => `${before}${count - Number(n)}"`),
  );
  return zipSync(parts);
}
