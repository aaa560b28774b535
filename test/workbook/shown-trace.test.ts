import { jobError } from "../../src/workbook/failure";
import { messageOf, shownTrace, traceLine } from "../../src/workbook/messages";
import { PortError } from "../../src/workbook/port";

test("what was foreseen needs no trace: its sentence says what to do", () => {
  expect(shownTrace(new PortError("sheet-filtered", "报名表"))).toBeNull();
  expect(shownTrace(new PortError("truncated"))).toBeNull();
  expect(shownTrace(jobError({ kind: "no-registration" }))).toBeNull();
});

test.each([
  [new PortError("host-failed", "报名表", { code: "GeneralException" }), "代码 GeneralException"],
  [new PortError("host-failed"), "代码 host-failed"],
  [
    Object.assign(new RangeError("张三"), { stack: "RangeError: 张三\n    at put (https://a.test/b/taskpane.js:1:2)" }),
    "代码 RangeError，位置 put taskpane.js:1:2",
  ],
])("what was not says its code, and its place where that is known: %s", (error, line) => {
  const trace = shownTrace(error);
  expect(trace && traceLine(trace)).toBe(line);
});

test.each([
  new PortError("sheet-protected", "报名表"),
  new PortError("sheet-protected"),
  new PortError("name-taken", "计划"),
  new PortError("host-failed"),
  jobError({ kind: "part-missing" }),
  new TypeError("x"),
])("on a page without Excel the remedy can be carried out there: %s", (error) => {
  const sentence = messageOf(error, "page");
  expect(sentence).not.toBe(messageOf(error, "pane"));
  expect(sentence).not.toMatch(/请先在“审阅”|窗格|Excel 没有完成/);
  expect(sentence).toMatch(/请.+。$/);
});
