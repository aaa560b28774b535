import { jobError, type SheetLook } from "../../src/workbook/failure";
import { messageOf, traceOf } from "../../src/workbook/messages";
import { PortError, type PortErrorKind } from "../../src/workbook/port";

const KINDS: { readonly [K in PortErrorKind]: true } = {
  "old-xls": true,
  "not-a-workbook": true,
  "text-too-long": true,
  encrypted: true,
  truncated: true,
  "too-large": true,
  "too-complex": true,
  encoding: true,
  "foreign-xml": true,
  "sheet-damaged": true,
  "unnamed-sheet": true,
  "sheet-named-twice": true,
  "cell-twice": true,
  "sheet-missing": true,
  "sheet-empty": true,
  "sheet-protected": true,
  "sheet-filtered": true,
  "name-taken": true,
  "cell-editing": true,
  "other-workbook": true,
  "host-too-old": true,
  "host-failed": true,
  "host-busy": true,
  "access-denied": true,
  "sheet-too-large": true,
  "out-of-memory": true,
  "stray-cell": true,
  "changed-meanwhile": true,
  "changed-while-writing": true,
  "row-hidden": true,
  "memory-full": true,
  "memory-newer": true,
};

test.each(Object.keys(KINDS) as PortErrorKind[])("%s is one Chinese sentence that says what to do", (kind) => {
  const sentence = messageOf(new PortError(kind, "表一"));
  expect(sentence).toMatch(/^[^。]+，请[^。]+。$|^[^。]+，请先[^。]+；[^。]+。$/);
  expect(sentence).not.toContain(kind);
  if (kind.startsWith("sheet-")) expect(sentence).toContain("“表一”");
});

test.each(Object.keys(KINDS) as PortErrorKind[])("%s names no sheet where none is known", (kind) => {
  const sentence = messageOf(new PortError(kind));
  expect(sentence).not.toMatch(/“”|名为的|表里|undefined/);
  expect(sentence).toMatch(/，请/);
});

test("a cell too many is named with its sheet and column", () => {
  expect(messageOf(new PortError("stray-cell", "目录", { cell: "XFD1" }))).toBe(
    "工作表“目录”的第 XFD 列有一个多余的单元格（XFD1），请删去它的内容，再重试。",
  );
});

describe("what whoever mends a failure is told", () => {
  test("is Excel's code and the member that failed, else the kind", () => {
    const failure = new PortError("host-failed", "表一", { code: "InvalidArgument", location: "Range.values" });
    expect(traceOf(failure)).toEqual({ code: "InvalidArgument", location: "Range.values" });
    expect(traceOf(new PortError("truncated"))).toEqual({ code: "truncated", location: null });
    expect(traceOf(jobError({ kind: "no-header", sheet: "张三" }))).toEqual({ code: "no-header", location: null });
  });

  test("is the function of ours, and nothing of what the error says or where the page lies", () => {
    const error = new TypeError("张三 370102199001011234 is not iterable");
    error.stack = `TypeError: ${error.message}\n    at placeCells (https://office.example/a/taskpane.js:1:234)\n    at x`;
    expect(traceOf(error)).toEqual({ code: "TypeError", location: "placeCells taskpane.js:1:234" });
    error.stack = `TypeError: ${error.message}\n    at async https://office.example/a/taskpane.js:1:234`;
    expect(traceOf(error)).toEqual({ code: "TypeError", location: "taskpane.js:1:234" });
    expect(traceOf("张三")).toEqual({ code: "string", location: null });
  });
});

test("a roster without numbers is told by its name and what it has", () => {
  const error = jobError({ kind: "no-numbers", sheet: "名单", headings: ["姓名", "性别"] });
  expect(messageOf(error)).toBe(
    "工作表“名单”里有姓名，没有证件号码列（只有“姓名”、“性别”），没法审核；号码已经在表里的，请把那一列的表头写作“证件号码”，没有的，请补上这一列，逐人填写后再试。",
  );
});

function look(name: string, title: string): SheetLook {
  return { name, title, rows: 3, columns: 4 };
}

test("two candidates are named, with the remedy of the door", () => {
  const error = jobError({ kind: "several-registrations", sheets: [look("一批", "2026届报名表"), look("二批", "")] });
  expect(messageOf(error, "command")).toBe(
    "有 2 张工作表都像报名表（“一批”、“二批”），请用 --sheet 指明其中一张，要一起审核就每张写一个 --sheet（“一批”有 3 行，认出 4 列，标题“2026届报名表”；“二批”有 3 行，认出 4 列）。",
  );
  expect(messageOf(error)).toBe("有 2 张工作表都像报名表（“一批”、“二批”），请选择要审核的一张或几张。");
});

test("a part that could not be fetched says to look at the network and try again", () => {
  expect(messageOf(jobError({ kind: "part-missing" }))).toMatch(/^这一部分没有加载成功，请检查网络后再试；[^。]*。$/);
});

test("an error that is ours alone shows nothing of what it says", () => {
  expect(messageOf(new TypeError("张三 370102199001011234 is not iterable"))).toBe(
    "程序出了意外，这次操作没有完成，请重新打开工作簿再试；仍不行时，请告诉维护人员。",
  );
});
