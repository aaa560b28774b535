import { dayOf, isoOf, type DayRange } from "../../../src/core/time/day";
import { applicantOf, kindsOf } from "../../support/row";

const days = (range: DayRange | null) => range && [isoOf(range.min), isoOf(range.max)];

test.each([
  ["2020.9至今", ["2020-09-01", "2020-09-30"]],
  ["2020年9月1日起", ["2020-09-01", "2020-09-01"]],
  ["2020年9月开始", ["2020-09-01", "2020-09-30"]],
])("a date with what follows it (%s) is its beginning", (从业起始年月, range) => {
  const applicant = applicantOf({ 从业起始年月 });
  expect([days(applicant.workStart), kindsOf(applicant)]).toEqual([range, []]);
});

test("what is no date without its end is none with it", () => {
  expect(kindsOf(applicantOf({ 从业起始年月: "去年至今" }))).toEqual(["date-unreadable"]);
  expect(kindsOf(applicantOf({ 从业起始年月: "至今" }))).toEqual(["date-unreadable"]);
  expect(applicantOf({ 从业起始年月: "2020-02-30至今" }).problems).toMatchObject([
    { kind: "date-impossible", details: { kind: "no-such-day" } },
  ]);
});

test("a remark that is the same day, written closer, narrows the date; another one leaves it open", () => {
  expect(days(applicantOf({ 从业起始年月: "2020年9月（2020-09-15）" }).workStart)).toEqual([
    "2020-09-15",
    "2020-09-15",
  ]);
  expect(days(applicantOf({ 从业起始年月: "2020年（2020年9月）" }).workStart)).toEqual(["2020-09-01", "2020-09-30"]);
  for (const 从业起始年月 of ["2020年9月（2021-09-15）", "2020年9月（待核实）", "2020年9月（某某）"]) {
    const applicant = applicantOf({ 从业起始年月 });
    expect([applicant.workStart, kindsOf(applicant)]).toEqual([null, ["remark-unread"]]);
    expect(applicant.unreliableFields.has("workStart")).toBe(true);
  }
});

test("a failed formula is told at its cell, and read as a blank", () => {
  const applicant = applicantOf({ 从业年限: "#REF!", 出生日期: "#N/A" });
  expect(applicant.problems).toMatchObject([
    { kind: "formula-error", at: { field: "workYears", value: "#REF!" } },
    { kind: "formula-error", at: { field: "birthDate", value: "#N/A" } },
  ]);
  expect(applicant.workTotal).toBeNull();
  expect(applicant.unreliableFields.has("workYears")).toBe(true);
  expect(days(applicant.birth)).toEqual([isoOf(dayOf(1990, 1, 1)), isoOf(dayOf(1990, 1, 1))]);
});

test("one failed cell of a column that two facts stand in is told once, and puts both into doubt", () => {
  const applicant = applicantOf({ 学历及专业名称: "#REF!" });
  expect(kindsOf(applicant)).toEqual(["formula-error"]);
  expect([...applicant.unreliableFields].sort()).toEqual(["education", "major"]);
});

test("years that nobody can read are told and in doubt; about so many are a warning", () => {
  const unreadable = applicantOf({ 从业年限: "很久" });
  expect([unreadable.workTotal, kindsOf(unreadable)]).toEqual([null, ["years-unreadable"]]);
  expect(unreadable.unreliableFields.has("workYears")).toBe(true);
  const about = applicantOf({ 从业年限: "约5年" });
  expect([about.workTotal, kindsOf(about), [...about.unreliableFields]]).toEqual([
    { min: 48, max: 83 },
    ["years-approximate"],
    [],
  ]);
  expect(applicantOf({ 从业年限: "/" })).toMatchObject({ workTotal: null, problems: [] });
});

test("an answer that is neither yes nor no is in doubt, and told", () => {
  const open = applicantOf({ 学徒期满: "也许" });
  expect([open.apprenticeship, kindsOf(open), [...open.unreliableFields]]).toEqual([
    null,
    ["cell-unclear"],
    ["apprenticeship"],
  ]);
  const remarked = applicantOf({ 学徒期满: "是（待核实）" });
  expect([remarked.apprenticeship, kindsOf(remarked)]).toEqual([null, ["remark-unread"]]);
  expect(applicantOf({ 学徒期满: "是（√）" })).toMatchObject({ apprenticeship: true, problems: [] });
  expect(applicantOf({ 学徒期满: "否" })).toMatchObject({ apprenticeship: false, problems: [] });
  expect(applicantOf({ 学徒期满日期: "2020-01-01" }).apprenticeship).toBe(true);
});
