import { jobError } from "../../src/workbook/failure";
import { messageOf } from "../../src/workbook/messages";
import { PortError, type PortErrorKind } from "../../src/workbook/port";

const KINDS: { readonly [K in PortErrorKind]: true } = {
  "old-xls": true,
  "not-a-workbook": true,
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
  "read-only": true,
  "other-workbook": true,
  "host-too-old": true,
  "host-failed": true,
  "changed-meanwhile": true,
};

test.each(Object.keys(KINDS) as PortErrorKind[])("%s is one Chinese sentence that says what to do", (kind) => {
  const sentence = messageOf(new PortError(kind, "表一"));
  expect(sentence).toMatch(/^[^。]+，请[^。]+。$|^[^。]+，请先[^。]+；[^。]+。$/);
  expect(sentence).not.toContain(kind);
  if (kind.startsWith("sheet-")) expect(sentence).toContain("“表一”");
});

test("two candidates are named, with the remedy of the door", () => {
  const error = jobError({ kind: "several-registrations", sheets: ["一批", "二批"] });
  expect(messageOf(error, "command")).toBe("有 2 张工作表都像报名表（“一批”、“二批”），请用 --sheet 指明其中一张。");
  expect(messageOf(error)).toBe("有 2 张工作表都像报名表（“一批”、“二批”），请选择要审核的一张。");
});

test("a part that could not be fetched says to look at the network and try again", () => {
  expect(messageOf(jobError({ kind: "part-missing" }))).toMatch(/^这一部分没有加载成功，请检查网络后再试；[^。]*。$/);
});

test("an error that is ours alone shows nothing of what it says", () => {
  expect(messageOf(new TypeError("张三 370102199001011234 is not iterable"))).toBe(
    "程序出了意外，这次操作没有完成，请重新打开工作簿再试；仍不行时，请告诉维护人员。",
  );
});
