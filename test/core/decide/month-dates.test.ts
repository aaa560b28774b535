import { vocabulary } from "../../../src/vocabulary";
import { dayFromIso, dayOf } from "../../../src/core/time/day";
import { audit } from "../../../src/core/audit";
import { resultTextOf } from "../../../src/core/explain/result-text";
import { readRecords } from "../../../src/core/facts/records/records";
import { drawGrid } from "../../support/draw";
import { idNumber } from "../../support/id-number";
import { packOf } from "../../support/people";
import { serialOf } from "../../../src/core/time/serial";

const serial = (year: number, month: number, date: number) => serialOf(dayOf(year, month, date), false);
const ID = idNumber("19900115");

interface Drawn {
  readonly cells: Readonly<Record<string, string>>;
  readonly beside?: Readonly<Record<string, string>>;
  readonly pack?: string;
}

/** One applicant of 直播销售员, drawn with formats: verdict and sentence on a day. */
function on(asOf: string, { cells, beside = {}, pack = "jinan-2026" }: Drawn) {
  const all: Readonly<Record<string, string>> = {
    姓名: "张三",
    证件号码: ID,
    手机号码: "13800138000",
    文化程度: "高中",
    申报职业: "互联网营销师",
    申报工种: "直播销售员",
    申报等级: "四级",
    原证书等级: "",
    ...cells,
  };
  const grid = drawGrid(`| ${Object.keys(all).join(" | ")} |\n| ${Object.values(all).join(" | ")} |`);
  const records = readRecords(
    Object.entries(beside).map(([name, table]) => ({ ...drawGrid(table), name })),
    vocabulary,
  );
  const [row] = audit(grid, packOf(pack), { asOf: dayFromIso(asOf) ?? NaN, records }).rows;
  if (row === undefined) throw new Error("nobody in the sheet");
  return { verdict: row.decision.verdict, text: resultTextOf(row), earliest: row.decision.earliest };
}

describe("从业起始 shown as 2021-03, five years asked for", () => {
  const started = (cell: string) => ({ cells: { 从业起始时间: cell } });
  const month = started(`{${serial(2021, 3, 1)} yyyy-mm}`);

  test.each([
    ["2026-02-28", "ineligible"],
    ["2026-03-01", "undetermined"],
    ["2026-03-10", "undetermined"],
    ["2026-03-30", "undetermined"],
    ["2026-03-31", "eligible"],
    ["2026-04-01", "eligible"],
  ])("on %s: %s", (asOf, verdict) => expect(on(asOf, month).verdict).toBe(verdict));

  test("says that only the month is written, from which day it is sure, and what to write", () => {
    const { text, earliest } = on("2026-03-10", month);
    expect(text).toContain("“从业起始时间”只写到月，2026-03-31起可以确定，或写到日（如“2021.3.15”）");
    expect(earliest).toBe(dayOf(2026, 3, 31));
  });

  test("the day that is shown decides at once", () => {
    const day = started(`{${serial(2021, 3, 10)} yyyy-mm-dd}`);
    expect([on("2026-03-09", day).verdict, on("2026-03-10", day).verdict]).toEqual(["ineligible", "eligible"]);
  });

  test("the year alone is sure on its last day", () => {
    const year = started(`{${serial(2021, 1, 1)} yyyy}`);
    expect(on("2026-03-10", year).text).toContain("“从业起始时间”只写到年，2026-12-31起可以确定");
    expect([on("2026-12-30", year).verdict, on("2026-12-31", year).verdict]).toEqual(["undetermined", "eligible"]);
  });

  test("what is written so that it keeps its day is what the sentence asks for, the first of the month too", () => {
    const cells = { 从业起始年月: `{${serial(2021, 3, 1)} yyyy-mm-dd}` };
    expect(on("2026-03-10", { cells }).verdict).toBe("undetermined");
    expect(on("2026-03-10", { cells: { 从业起始年月: "2021.3.1" } }).verdict).toBe("eligible");
  });
});

describe("原证书发证日期 shown as 2023-03, three years after it asked for", () => {
  const certified = {
    cells: {
      从业起始时间: `{${serial(2022, 1, 1)} yyyy-mm}`,
      原证书等级: "五级",
      原证书职业: "互联网营销师",
      原证书编号: "S000037010001235000001",
      原证书发证日期: `{${serial(2023, 3, 1)} yyyy-mm}`,
    },
  };

  test.each([
    ["2026-03-10", "undetermined"],
    ["2026-03-30", "undetermined"],
    ["2026-03-31", "eligible"],
  ])("on %s: %s", (asOf, verdict) => expect(on(asOf, certified).verdict).toBe(verdict));

  test("says so", () => {
    expect(on("2026-03-10", certified).text).toContain("原证书发证日期只写到月，2026-03-31起可以确定");
  });
});

describe("毕业日期 shown as 2024-06, a graduate asked for", () => {
  const graduate = {
    cells: {
      文化程度: "技校",
      毕业院校: "济南技师学院",
      班别: "高级工班",
      毕业日期: `{${serial(2024, 6, 1)} yyyy"年"m"月"}`,
      从业起始时间: "2015-01-01",
      申报职业: "电子商务师",
      申报工种: "",
      申报等级: "二级",
      原证书等级: "三级",
      原证书职业: "电子商务师",
      原证书编号: "S000037010001233000001",
      原证书发证日期: "2023-05-01",
    },
    pack: "beijing-itmc-2024",
  };

  test.each([
    ["2024-06-10", "undetermined"],
    ["2024-06-29", "undetermined"],
    ["2024-06-30", "eligible"],
  ])("on %s: %s", (asOf, verdict) => expect(on(asOf, graduate).verdict).toBe(verdict));

  test("says so", () => {
    expect(on("2024-06-10", graduate).text).toContain("毕业日期只写到月，2024-06-30起可以确定");
  });
});

describe("the optional sheets", () => {
  const MARCH = serial(2021, 3, 1);

  test("工作经历 from a month to a month counts what is sure of it", () => {
    const work = (from: string) => ({
      cells: {},
      beside: { 工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${ID} | ${from} | 至今 | 某司 | 直播销售员 |` },
    });
    const month = work(`{${MARCH} yyyy-mm}`);
    expect([on("2026-03-10", month).verdict, on("2026-03-31", month).verdict]).toEqual(["undetermined", "eligible"]);
    expect(on("2026-03-01", work(`{${MARCH} yyyy-mm-dd}`)).verdict).toBe("eligible");
  });

  test("工作经历 that ended in a month may have ended on its first day", () => {
    const ended = (to: string) => ({
      cells: {},
      beside: {
        工作经历: `| 证件号码 | 起 | 止 | 单位 | 岗位 |\n| ${ID} | {${serial(2020, 3, 1)} yyyy-mm-dd} | ${to} | 某司 | 直播销售员 |`,
      },
    });
    expect(on("2026-03-01", ended(`{${serial(2025, 2, 1)} yyyy-mm}`)).verdict).toBe("undetermined");
    expect(on("2026-03-01", ended(`{${serial(2025, 2, 28)} yyyy-mm-dd}`)).verdict).toBe("eligible");
    expect(on("2026-03-01", ended(`{${serial(2025, 2, 27)} yyyy-mm-dd}`)).verdict).toBe("ineligible");
  });

  test("起年月 with the first of a month is the month", () => {
    const cells = {};
    const beside = {
      工作经历: `| 证件号码 | 起始年月 | 终止年月 | 单位 | 岗位 |\n| ${ID} | {${MARCH} yyyy-mm-dd} | 至今 | 某司 | 直播销售员 |`,
    };
    expect(on("2026-03-10", { cells, beside }).verdict).toBe("undetermined");
  });

  test("禁考至 a month lasts to its last day at the latest", () => {
    const banned = {
      cells: { 从业起始时间: "2015-01-01" },
      beside: { 禁考名单: `| 姓名 | 证件号码 | 禁考至 |\n| 张三 | ${ID} | {${serial(2026, 3, 1)} yyyy-mm} |` },
    };
    expect(["2026-02-28", "2026-03-02", "2026-03-31", "2026-04-01"].map((day) => on(day, banned).verdict)).toEqual([
      "ineligible",
      "undetermined",
      "undetermined",
      "eligible",
    ]);
    expect(on("2026-03-02", banned).text).toContain("最晚到2026-03-31");
  });

  test("历次成绩 of a month is in time only if all of it is", () => {
    const marked = (cell: string) => ({
      cells: {
        申报工种: "视频创推员",
        从业起始时间: "2010-01-01",
        考试类型: "补考",
        申报科目: "技能",
      },
      beside: {
        历次成绩: `| 姓名 | 证件号码 | 职业 | 工种 | 等级 | 科目 | 成绩 | 日期 |
          | 张三 | ${ID} | 互联网营销师 | 视频创推员 | 四级 | 理论 | 60 | ${cell} |`,
      },
      pack: "shanghai-2026",
    });
    expect(on("2026-03-01", marked(`{${serial(2024, 3, 1)} yyyy-mm}`)).verdict).toBe("eligible");
    expect(on("2026-03-05", marked(`{${serial(2024, 3, 1)} yyyy-mm}`)).verdict).toBe("undetermined");
    expect(on("2026-03-05", marked(`{${serial(2024, 3, 6)} yyyy-mm-dd}`)).verdict).toBe("eligible");
  });
});
