/** @jest-environment jsdom */
import { vocabulary } from "../../src/vocabulary";
import { dayOf } from "../../src/core/time/day";
import { packById } from "../../src/packs";
import { excelPort } from "../../src/workbook/excel/port";
import { auditAgain, auditSheet } from "../../src/workbook/jobs";
import { findSheets } from "../../src/workbook/find-sheets";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxPort } from "../../src/workbook/file/port";
import { bookOf } from "../support/book";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { expectCleanHost, openInExcel } from "../support/office";
import { serialOf } from "../../src/core/time/serial";

const [JIA, YI] = [idNumber("19900101", 1), idNumber("19900101", 3)];
const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码    | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${JIA}   | 13800000001 | 互联网营销师 | 直播销售员 | 四级     |
  | 乙   | ${YI}    | 13800000002 | 互联网营销师 | 直播销售员 | 四级     |
`;
const WORK = `
  | 姓名 | 证件号码 | 起         | 止   | 单位 | 岗位       |
  | 甲   | ${JIA}   | 2021-03-01 | 至今 | 某司 | 直播销售员 |
  | 乙   | ${YI}    | 2021-03-02 | 至今 | 某司 | 直播销售员 |
`;
const BANS = `| 姓名 | 证件号码 | 禁考至 |\n| 甲 | ${JIA} | 2026-12-31 |`;
const asOf = dayOf(2026, 3, 1);
/** Over in the month before, whichever day it was. */
const BANS_TO_A_MONTH = `| 姓名 | 证件号码 | 禁考至 |\n| 甲 | ${JIA} | {${serialOf(dayOf(2026, 2, 1), false)} yyyy-mm} |`;

const pack = packById("jinan-2026");
if (pack === undefined) throw new Error("The pack is missing.");
const jinan = pack;

async function auditOf(port: WorkbookPort) {
  const { sheet, beside } = await findSheets(port, vocabulary);
  const audited = await auditSheet(port, sheet, jinan, { asOf, beside });
  return { audited, verdicts: audited.audit.rows.map(({ decision }) => decision.verdict) };
}

test("the optional sheets of a workbook are found, read and used", async () => {
  const { audited, verdicts } = await auditOf(
    xlsxPort(drawBook({ 说明: "| 请先读说明 |", 工作经历: WORK, 报名表: PEOPLE })),
  );
  expect(verdicts).toEqual(["eligible", "undetermined"]);
  expect(audited.audit.records).toEqual({ work: 2, marks: null, bans: null, schools: null });
});

test("auditing again by another day knows them still", async () => {
  const { audited } = await auditOf(xlsxPort(drawBook({ 报名表: PEOPLE, 工作经历: WORK, 禁考名单: BANS })));
  const on = async (day: number) =>
    (await auditAgain(audited, jinan, { asOf: day })).audit.rows.map(({ decision }) => decision.verdict);
  expect(await on(asOf)).toEqual(["ineligible", "undetermined"]);
  expect(await on(dayOf(2027, 1, 1))).toEqual(["eligible", "eligible"]);
});

test("without them nothing is known of work", async () => {
  const { audited, verdicts } = await auditOf(xlsxPort(drawBook({ 报名表: PEOPLE })));
  expect([verdicts, audited.records, audited.audit.records]).toEqual([
    ["undetermined", "undetermined"],
    undefined,
    null,
  ]);
});

test("a month in them is a month in a file as well", async () => {
  const from = `{${serialOf(dayOf(2021, 3, 1), false)} yyyy"年"m"月"}`;
  const work = WORK.replace("2021-03-01", from);
  expect((await auditOf(xlsxPort(drawBook({ 报名表: PEOPLE, 工作经历: work })))).verdicts[0]).toBe("undetermined");
});

test("a hidden sheet is left alone", async () => {
  const rows = (table: string) =>
    table
      .trim()
      .split("\n")
      .map((line) =>
        line
          .split("|")
          .slice(1, -1)
          .map((cell) => cell.trim()),
      );
  const { verdicts } = await auditOf(xlsxPort(bookOf({ 报名表: rows(PEOPLE), 工作经历: rows(WORK) }, { hidden: 2 })));
  expect(verdicts).toEqual(["undetermined", "undetermined"]);
});

describe("in Excel", () => {
  const trips = async (sheets: Readonly<Record<string, string>>, apiLevel = "1.9") => {
    const host = openInExcel(drawBook(sheets), { apiLevel });
    const { verdicts } = await auditOf(excelPort());
    const { roundTrips } = host.statistics();
    expectCleanHost(host, roundTrips);
    return { verdicts, roundTrips };
  };
  const long = (table: string) =>
    table +
    Array.from(
      { length: 600 },
      (_, n) => `| 丙 | ${idNumber("19800101", (n % 400) * 2 + 1)} | 2010-01-01 | 2010-02-01 |`,
    ).join("\n");

  test("short ones cost no round trip, long ones one together", async () => {
    const bare = await trips({ 报名表: PEOPLE });
    const short = await trips({ 报名表: PEOPLE, 工作经历: WORK, 禁考名单: BANS });
    expect([short.verdicts, short.roundTrips]).toEqual([["ineligible", "undetermined"], bare.roundTrips]);
    const many = await trips({ 报名表: PEOPLE, 工作经历: long(WORK), "工作经历(2)": long(WORK), 禁考名单: BANS });
    expect([many.verdicts, many.roundTrips]).toEqual([["ineligible", "undetermined"], bare.roundTrips + 1]);
  });

  test("how their dates are shown takes one more for all of them", async () => {
    const started = (format: string) => `
      | 姓名 | 证件号码 | 起 | 止 | 单位 | 岗位 |
      | 甲   | ${JIA}   | {${serialOf(dayOf(2021, 3, 1), false)} ${format}} | 至今 | 某司 | 直播销售员 |
    `;
    const bare = await trips({ 报名表: PEOPLE });
    const day = await trips({ 报名表: PEOPLE, 工作经历: started("yyyy-mm-dd") });
    expect([day.verdicts[0], day.roundTrips]).toEqual(["eligible", bare.roundTrips + 1]);
    const month = await trips({ 报名表: PEOPLE, 工作经历: started("yyyy-mm") });
    expect([month.verdicts[0], month.roundTrips]).toEqual(["undetermined", bare.roundTrips + 1]);
    const many = await trips({ 报名表: PEOPLE, 工作经历: long(started("yyyy-mm")), 禁考名单: BANS_TO_A_MONTH });
    expect([many.verdicts[0], many.roundTrips]).toEqual(["undetermined", bare.roundTrips + 2]);
  });

  test("rows without a person ask for the merged cells that may say whose they are", async () => {
    const merged = `
      | 姓名 | 证件号码 | 起         | 止         | 单位 | 岗位       |
      | 甲   | ${JIA}   | 2010-01-01 | 2012-12-31 | 某司 | 直播销售员 |
      | ^    | ^        | 2016-01-01 | 2017-12-31 | 某司 | 直播销售员 |
    `;
    const sheets = { 报名表: PEOPLE, 工作经历: merged };
    expect((await trips(sheets, "1.13")).verdicts).toEqual(["eligible", "undetermined"]);
    // An Excel that tells of no merged cells leaves those rows to nobody.
    expect((await trips(sheets, "1.12")).verdicts).toEqual(["undetermined", "undetermined"]);
  });
});
