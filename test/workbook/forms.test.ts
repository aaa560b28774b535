import { vocabulary } from "../../src/vocabulary";
import { findCorrections } from "../../src/core/corrections/find";
import { applyCorrections } from "../../src/workbook/corrections";
import { auditAgain, auditSheet, clearMarks, handChangesIn, writeResults } from "../../src/workbook/jobs";
import { findSheets } from "../../src/workbook/find-sheets";
import { isJobError } from "../../src/workbook/failure";
import { messageOf } from "../../src/workbook/messages";
import { PortError, type WorkbookPort } from "../../src/workbook/port";
import { xlsxPort } from "../../src/workbook/file/port";
import { openXlsx } from "../../src/xlsx/open";
import { dayOf } from "../../src/core/time/day";
import { drawBook } from "../support/draw";
import { emptyForm, shandongForm } from "../support/forms";
import { idNumber } from "../support/id-number";
import { packOf } from "../support/people";

const OPTIONS = { asOf: dayOf(2026, 3, 1) };
const PACK = packOf("jinan-2026");
const YI = { 姓名: "乙", 证件号码: idNumber("19900101", 3), 年限: "4" };
const PEOPLE = `
  | 姓名 | 证件号码                   | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 甲   | ${idNumber("19900101", 1)} | {5}      | 互联网营销师 | 直播销售员 | 四级     |
`;

function portOf(sheets: Readonly<Record<string, string>>): WorkbookPort {
  return xlsxPort(openXlsx(drawBook(sheets).save()));
}

async function failureOf(job: Promise<unknown>): Promise<unknown> {
  try {
    return await job;
  } catch (error) {
    if (isJobError(error)) return error.failure;
    if (error instanceof PortError) return `${error.kind} ${error.detail}`;
    throw error;
  }
}

const nameIn = async (port: WorkbookPort, wanted?: string) => (await findSheets(port, vocabulary, wanted)).sheet;

describe("finding forms", () => {
  test("one form is taken, and one without a name and a number gives way to it", async () => {
    expect(await nameIn(portOf({ 申报表: shandongForm(), 空表: emptyForm() }))).toBe("申报表");
  });

  test("of several each is named as the form of one person", async () => {
    const failure = await failureOf(nameIn(portOf({ 甲: shandongForm(), 乙: shandongForm(YI) })));
    const look = { title: "山东省职业技能等级认定申报表", columns: 18, rows: 1, form: true };
    expect(failure).toEqual({
      kind: "several-registrations",
      sheets: [
        { name: "甲", ...look },
        { name: "乙", ...look },
      ],
    });
    expect(await nameIn(portOf({ 甲: shandongForm(), 乙: shandongForm(YI) }), "乙")).toBe("乙");
  });

  test("beside a list of people the clerk chooses, beside an empty form she need not", async () => {
    expect(await failureOf(nameIn(portOf({ 报名表: PEOPLE, 甲: shandongForm() })))).toMatchObject({
      kind: "several-registrations",
    });
    expect(await nameIn(portOf({ 报名表: PEOPLE, 空表: emptyForm() }))).toBe("报名表");
  });

  test("an empty form is told as such, whether it is looked for or named", async () => {
    const empty = { kind: "empty-form", sheet: "空表" };
    expect(await failureOf(nameIn(portOf({ 空表: emptyForm() })))).toEqual(empty);
    expect(await failureOf(auditSheet(portOf({ 空表: emptyForm() }), "空表", PACK, OPTIONS))).toEqual(empty);
  });
});

test("several forms on one sheet are refused with their names' cells", async () => {
  const two = `${shandongForm()}\n${shandongForm(YI)}`.replace(/\n\s*\n/g, "\n");
  const failure = { kind: "several-forms", sheet: "两张", cells: ["C2", "C22"] };
  expect(await failureOf(nameIn(portOf({ 两张: two })))).toEqual(failure);
  expect(await failureOf(auditSheet(portOf({ 两张: two }), "两张", PACK, OPTIONS))).toEqual(failure);
});

describe("auditing a form", () => {
  const audited = (answers = {}, door: Partial<WorkbookPort> = {}) =>
    auditSheet({ ...portOf({ 申报表: shandongForm(answers) }), ...door }, "申报表", PACK, OPTIONS);

  test("is one person, with the work of the form", async () => {
    const work = { 时间1: "2018.3-至今", 单位1: "某公司", 岗位1: "互联网营销师" };
    const { audit } = await audited(work);
    expect(audit.summary).toMatchObject({ rows: 1, eligible: 1 });
    expect(audit.records).toMatchObject({ work: 1 });
    expect((await audited()).audit.summary.undetermined).toBe(1);
  });

  test("is made again from what was read", async () => {
    const first = await audited({ 年限: "5" });
    const later = await auditAgain(first, PACK, { asOf: dayOf(2026, 4, 1) });
    expect(later.audit).toEqual({ ...first.audit, asOf: dayOf(2026, 4, 1), rows: expect.anything() });
    expect(later.audit.rows.map(({ decision }) => decision.verdict)).toEqual(["eligible"]);
  });

  test("writes nothing, and there is nothing to clear", async () => {
    const book = drawBook({ 申报表: shandongForm({ 年限: "5" }) });
    const before = book.save();
    const port = xlsxPort(book);
    const result = await auditSheet(port, "申报表", PACK, OPTIONS);
    expect(await failureOf(writeResults(port, result))).toEqual({ kind: "form-unwritten", sheet: "申报表" });
    expect(handChangesIn(result)).toEqual([]);
    expect(findCorrections(result.grid, result.audit, PACK)).toEqual([]);
    expect(await failureOf(applyCorrections(port, result, []))).toEqual({ kind: "form-unwritten", sheet: "申报表" });
    expect(await clearMarks(port, "申报表")).toBe(false);
    expect(book.save()).toEqual(before);
  });

  test("needs to know which cells are merged", async () => {
    const port = portOf({ 申报表: shandongForm() });
    const unknown = { read: async (sheet: string) => ({ ...(await port.read(sheet)), merges: null }) };
    expect(await failureOf(audited({}, unknown))).toBe("host-too-old ");
    const lost = { read: async (sheet: string) => ({ ...(await port.read(sheet)), merges: [] }) };
    expect(await failureOf(audited({}, lost))).toEqual({ kind: "shifted-form", sheet: "申报表" });
  });

  test("shows a date as its cell does, a month alone as a month", async () => {
    const dateOf = async (发证日期: string) => {
      const { audit } = await audited({ 证书等级: "五级", 发证日期 });
      return audit.rows[0]?.applicant.certificates[0]?.date.value;
    };
    expect(await dateOf("{43952 yyyy-mm}")).toEqual({ min: dayOf(2020, 5, 1), max: dayOf(2020, 5, 31) });
    expect(await dateOf("{43952 yyyy-mm-dd}")).toEqual({ min: dayOf(2020, 5, 1), max: dayOf(2020, 5, 1) });
  });
});

test("each refusal is one sentence with its remedy", async () => {
  const told = async (job: Promise<unknown>) => {
    try {
      return await job;
    } catch (error) {
      return messageOf(error);
    }
  };
  expect(await told(nameIn(portOf({ 空表: emptyForm() })))).toBe(
    "工作表“空表”是一张空白的申报表，姓名和证件号码都没有填，没有可以审核的人，请填写后再试，或选择另一张工作表。",
  );
});
