import { dayOf } from "../../src/core/time/day";
import { NOTHING_SETTLED } from "../../src/core/sheet/settled";
import { packById } from "../../src/packs";
import { vocabulary } from "../../src/vocabulary";
import { findSheets } from "../../src/workbook/find-sheets";
import { type AuditedSheets, auditSheets, clearSheets, writeSheets } from "../../src/workbook/joint";
import type { PortError } from "../../src/workbook/port";
import { type WorkbookPort } from "../../src/workbook/port";
import type { Book } from "../../src/xlsx/book";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { stateOf } from "../support/state";

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;

const line = (name: string, n: number) =>
  `| ${name} | ${idNumber("19900101", n)} | 高中 | {6} | 互联网营销师 | 直播销售员 | 四级 |`;
const HEADER = "| 姓名 | 证件号码 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |";

/** Two classes, of which one person stands in both, and the work history of one in the second. */
export const CLASSES = {
  一班: [HEADER, line("张三", 1), line("李四", 3)].join("\n"),
  二班: [HEADER, line("张三", 1)].join("\n"),
  工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${idNumber("19900101", 1)} | 2018-01 | 2026-02 | 某店 | 直播销售员 |`,
};

/** A door over a book, and what a colleague does to it. */
export interface Door {
  readonly port: WorkbookPort;
  readonly book: Book;
}

async function audited(port: WorkbookPort): Promise<AuditedSheets> {
  const { sheets, beside } = await findSheets(port, vocabulary, ["一班", "二班"]);
  const chosen = sheets.map((name) => ({ name, settled: NOTHING_SETTLED }));
  return auditSheets(port, chosen, jinan, { asOf: dayOf(2026, 3, 1), beside });
}

const toWrite = ({ sheets }: AuditedSheets) => sheets.map((sheet) => ({ ...sheet, wrote: [] }));
const conclusions = (book: Book, sheet: string) =>
  book.sheet(sheet)?.values({ row: 1, column: 10, rows: 3, columns: 1 }).flat();

/** What every door does with several sheets. */
export function testSeveralSheets(open: (book: Book) => Door): void {
  test("sheets are audited together, each gets its results, and all of it is taken away again", async () => {
    const { port, book } = open(drawBook(CLASSES));
    const before = stateOf(book);
    const found = await audited(port);
    expect(found.audit.records).toMatchObject({ work: 1 });
    expect(found.audit.rows.map(({ decision }) => decision.problems.some(({ kind }) => kind === "duplicate"))).toEqual([
      true,
      false,
      true,
    ]);
    const written: string[] = [];
    await writeSheets(port, toWrite(found), undefined, undefined, (sheet) => written.push(sheet));
    expect(written).toEqual(["一班", "二班"]);
    expect(conclusions(book, "一班")).toEqual(["审核结论", "待核", "符合"]);
    expect(conclusions(book, "二班")).toEqual(["审核结论", "待核", ""]);
    expect(await clearSheets(port, ["一班", "二班"])).toEqual(["一班", "二班"]);
    expect(stateOf(book)).toEqual(before);
    expect(await clearSheets(port, ["一班", "二班"])).toEqual([]);
  });

  test("where one sheet has changed since, none is written", async () => {
    const { port, book } = open(drawBook(CLASSES));
    const found = await audited(port);
    book.sheet("二班")?.setValue(2, 4, 1);
    const before = stateOf(book);
    await expect(writeSheets(port, toWrite(found))).rejects.toEqual(
      expect.objectContaining<Partial<PortError>>({ kind: "changed-meanwhile", detail: "二班" }),
    );
    expect(stateOf(book)).toEqual(before);
  });
}
