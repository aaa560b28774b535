import { readRecords } from "../../../../src/core/facts/records/records";
import { dayOf, isoOf, type DayRange } from "../../../../src/core/time/day";
import { vocabulary } from "../../../../src/vocabulary";
import { drawGrid } from "../../../support/draw";
import { idNumber } from "../../../support/id-number";

const ID = idNumber("19900115");

const written = (range: DayRange | null | undefined) =>
  range === null || range === undefined
    ? range
    : range.min === -Infinity && range.max === Infinity
      ? "any day"
      : `${isoOf(range.min)} ${isoOf(range.max)}`;

/** The employments of a sheet with these columns, and what is told of them. */
function employmentsOf(headings: string, rows: readonly string[], name = "工作经历", above = "") {
  const table = [above, `| 证件号码 | ${headings} |`, ...rows.map((row) => `| ${ID} | ${row} |`)].join("\n");
  const { work, problems } = readRecords([drawGrid(table, { name })], vocabulary);
  return {
    periods: (work ?? []).map(({ from, to }) => [written(from), written(to)]),
    told: problems.map(({ kind, at }) => [kind, at.kind === "record-cell" ? at.heading : at.kind]),
    work: work ?? [],
    problems,
  };
}
const periodOf = (period: string) => employmentsOf("起止年月 | 岗位", [`${period} | 绘图员`]);
const betweenOf = (from: string, to: string) => employmentsOf("起 | 止 | 岗位", [`${from} | ${to} | 绘图员`]);

describe("起止年月 in one cell", () => {
  const MONTHS = ["2018-09-01 2018-09-30", "2020-06-01 2020-06-30"];
  test.each([
    "2018.09-2020.06",
    "2018.09—2020.06",
    "2018.09–2020.06",
    "2018.09―2020.06",
    "2018.09~2020.06",
    "2018年9月至2020年6月",
    "2018年9月到2020年6月",
    "2018年9月——2020年6月",
    "2018-09至2020-06",
  ])("%s", (period) => expect(periodOf(period)).toMatchObject({ periods: [MONTHS], told: [] }));

  test.each(["2018-09-01~2020-06-30", "2018-09-01-2020-06-30", "20180901-20200630", "2018.9.1至2020.6.30"])(
    "%s has its days",
    (period) =>
      expect(periodOf(period)).toMatchObject({
        periods: [["2018-09-01 2018-09-01", "2020-06-30 2020-06-30"]],
        told: [],
      }),
  );

  test.each([
    "2018.09至今",
    "2018.09-至今",
    "2018.09-今",
    "2018.09—现在",
    "2018.09-",
    "2018.09至目前",
    "2018.09-在职",
    "2018年9月起",
  ])("%s goes on", (period) =>
    expect(periodOf(period)).toMatchObject({ periods: [["2018-09-01 2018-09-30", null]], told: [] }),
  );

  test.each(["前几年", "2018.09", "2018-09-2020-06-30-2021-01", "至今", "", "2018.09-去年"])(
    "%s cannot be read, or in several ways: any time, and told",
    (period) =>
      expect(periodOf(period)).toMatchObject({
        periods: [["any day", "any day"]],
        told: [["record-date-unreadable", "起止年月"]],
      }),
  );
  test("an end before the beginning is told at the cell, and neither counts", () => {
    const { periods, problems } = periodOf("2020.06-2018.09");
    expect(periods).toEqual([["any day", "any day"]]);
    expect(problems).toMatchObject([
      {
        kind: "record-date-impossible",
        at: { heading: "起止年月" },
        details: { kind: "backwards", from: dayOf(2020, 6, 1) },
      },
    ]);
    // The month in which it began may be the one in which it ended.
    expect(periodOf("2020.06-2020.06").told).toEqual([]);
  });
});

describe("起 and 止 in columns of their own", () => {
  test.each(["", "至今", "今", "现在", "目前", "在职", "在岗", "/", "无"])("止 “%s” goes on", (to) =>
    expect(betweenOf("2018-09-01", to)).toMatchObject({ periods: [["2018-09-01 2018-09-01", null]], told: [] }),
  );
  test("起 may say itself that it goes on", () =>
    expect(betweenOf("2018.9至今", "")).toMatchObject({ periods: [["2018-09-01 2018-09-30", null]], told: [] }));
  test.each([
    ["", "2020-06-30", ["any day", "2020-06-30 2020-06-30"], ["record-date-missing", "起"]],
    ["早年", "2020-06-30", ["any day", "2020-06-30 2020-06-30"], ["record-date-unreadable", "起"]],
    ["2018-02-30", "2020-06-30", ["any day", "2020-06-30 2020-06-30"], ["record-date-impossible", "起"]],
    ["#N/A", "2020-06-30", ["any day", "2020-06-30 2020-06-30"], ["record-formula-error", "起"]],
    ["2018-09-01", "后来", ["2018-09-01 2018-09-01", "any day"], ["record-date-unreadable", "止"]],
    ["2018-09-01", "#N/A", ["2018-09-01 2018-09-01", "any day"], ["record-formula-error", "止"]],
    ["2020-06-30", "2020-06-29", ["any day", "any day"], ["record-date-impossible", "止"]],
  ])("起 “%s”, 止 “%s”", (from, to, period, told) =>
    expect(betweenOf(from, to)).toMatchObject({ periods: [period], told: [told] }),
  );
  test("one day is an employment", () =>
    expect(betweenOf("2020-06-30", "2020-06-30")).toMatchObject({
      periods: [["2020-06-30 2020-06-30", "2020-06-30 2020-06-30"]],
      told: [],
    }));
});

describe("岗位", () => {
  const posts = (cells: readonly string[]) =>
    employmentsOf(
      "起 | 止 | 岗位",
      cells.map((post) => `2018-09-01 | 2019-09-01 | ${post}`),
    ).work.map(({ post }) => post);
  test("a blank beside a filled one is not said; a sheet without any says none at all", () => {
    expect(posts(["绘图员", "", "/"])).toEqual(["绘图员", "", ""]);
    expect(posts(["", "无"])).toEqual([null, null]);
  });
  test("the cells are kept for those who have to look at them", () => {
    const [one] = betweenOf("2018-09-01", "至今").work;
    expect(one).toMatchObject({ cell: { heading: "起", value: "2018-09-01" }, postHeading: "岗位" });
    expect(periodOf("2018.09至今").work[0]?.cell).toEqual({ heading: "起止年月", value: "2018.09至今" });
  });
});

test("本职业 in the sheet's name, above its header or in a heading makes all of it own work", () => {
  const ownIn = (headings: string, name?: string, above?: string) =>
    employmentsOf(headings, ["2018-09-01 | 2019-09-01"], name, above).work.map(({ ownWork }) => ownWork);
  expect(ownIn("起 | 止")).toEqual([false]);
  expect(ownIn("起 | 止", "本职业工作经历")).toEqual([true]);
  expect(ownIn("起 | 止", "工作经历", "| 从事本 职业情况 | < | < |")).toEqual([true]);
  expect(ownIn("起止年月 | 从事本职业岗位")).toEqual([true]);
});
