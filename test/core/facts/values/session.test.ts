import { parseSession } from "../../../../src/core/facts/values/session";
import type { NamedSession } from "../../../../src/core/time/day";
import type { CellValue } from "../../../../src/core/text/value";

const at = (year: number | null, month: number, date: number | null = null): NamedSession => ({ year, month, date });

test.each<[CellValue, NamedSession | null]>([
  ["2026-03-28", at(2026, 3, 28)],
  ["2026/3/28", at(2026, 3, 28)],
  ["2026.3.28认定", at(2026, 3, 28)],
  ["20260328", at(2026, 3, 28)],
  ["2026年3月28日", at(2026, 3, 28)],
  ["2026年3月", at(2026, 3)],
  ["2026年3月（第1批）", at(2026, 3)],
  ["2026年三月第一批", at(2026, 3)],
  ["3月", at(null, 3)],
  ["3月批次", at(null, 3)],
  ["3月28日考试", at(null, 3, 28)],
  ["十二月底前", at(null, 12)],
  [46109, at(2026, 3, 28)],
  [46109.5, null],
  [42004, null],
  [42005, at(2015, 1, 1)],
  // Not clearly a date: a number of a batch, a month or a count.
  ["第3批", null],
  ["3", null],
  [3, null],
  [202603, null],
  ["202603", null],
  ["2026-03", null],
  ["2026-1", null],
  ["2026年第3批", null],
  ["3月或4月", null],
  ["2026年13月", null],
  ["2026-02-30", null],
  ["春季", null],
  ["", null],
])("报考批次 %j", (written, session) => expect(parseSession(written, false)).toEqual(session));

test("serial numbers of a workbook that counts from 1904", () =>
  expect(parseSession(46109 - 1462, true)).toEqual(at(2026, 3, 28)));
