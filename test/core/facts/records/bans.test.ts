import { readRecords } from "../../../../src/core/facts/records/records";
import { dayOf } from "../../../../src/core/time/day";
import { vocabulary } from "../../../../src/vocabulary";
import { drawGrid } from "../../../support/draw";
import { idNumber } from "../../../support/id-number";

/** The one ban of a list with these columns, and what is told of it with the heading of the cell. */
function banOf(headings: string, cells: string) {
  const table = `| 姓名 | 证件号码 | ${headings} |\n| 张甲 | ${idNumber("19900115")} | ${cells} |`;
  const { bans, problems } = readRecords([drawGrid(table, { name: "禁考名单" })], vocabulary);
  return [
    bans?.[0]?.duration,
    problems.map(({ kind, at }) => [kind, at.kind === "record-cell" ? at.heading : at.kind]),
  ];
}

const day = dayOf(2030, 6, 30);
const EVER = { kind: "until", last: { min: Infinity, max: Infinity } };

describe("禁考至", () => {
  test.each(["永久", "永久禁考", "终身", "终生", "长期", "永远"])("%s never ends", (until) =>
    expect(banOf("禁考至", until)).toEqual([EVER, []]),
  );
  test("a day, or a month of which any day may be the last", () => {
    expect(banOf("禁考至", "2030-06-30")).toEqual([{ kind: "until", last: { min: day, max: day } }, []]);
    expect(banOf("禁考至", "2030年6月")).toEqual([{ kind: "until", last: { min: dayOf(2030, 6, 1), max: day } }, []]);
  });
  test.each([
    ["不清楚", "record-date-unreadable"],
    ["非永久", "record-date-unreadable"],
    ["2030-06-31", "record-date-impossible"],
    ["#REF!", "record-formula-error"],
  ])("%s is told once, and the ban stays open", (until, kind) =>
    expect(banOf("禁考至", until)).toEqual([{ kind: "unreadable" }, [[kind, "禁考至"]]]),
  );
  test("it goes before the violation", () =>
    expect(banOf("禁考至 | 违纪行为 | 日期", "2030-06-30 | 抄袭 | 2025-06-01")).toEqual([
      { kind: "until", last: { min: day, max: day } },
      [],
    ]));
});

describe("a violation without 禁考至", () => {
  const done = dayOf(2025, 6, 1);
  test("is measured by the notice from its day", () => {
    const measured = [{ kind: "conduct", conduct: "抄袭", date: { min: done, max: done } }, []];
    expect(banOf("违纪行为 | 日期", "抄袭 | 2025-06-01")).toEqual(measured);
    expect(banOf("禁考至 | 违纪行为 | 日期", "/ | 抄袭 | 2025-06-01")).toEqual(measured);
  });
  test.each([
    ["", "record-date-missing"],
    ["去年", "record-date-unreadable"],
    ["#VALUE!", "record-formula-error"],
  ])("on a day that cannot be read (%s) is told", (date, kind) =>
    expect(banOf("违纪行为 | 日期", `抄袭 | ${date}`)).toEqual([
      { kind: "conduct", conduct: "抄袭", date: null },
      [[kind, "日期"]],
    ]),
  );
  test("that is not written leaves the ban without an end: told where the end is asked, else where the violation is", () => {
    expect(banOf("禁考至 | 违纪行为", " | ")).toEqual([{ kind: "unreadable" }, [["record-ban-endless", "禁考至"]]]);
    expect(banOf("违纪行为 | 日期", "无 | 2025-06-01")).toEqual([
      { kind: "unreadable" },
      [["record-ban-endless", "违纪行为"]],
    ]);
  });
});
