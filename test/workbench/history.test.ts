import { createHistory } from "../../src/workbench/history";
import { markBook } from "../../src/workbench/mark-book";
import { toolUse } from "../../src/workbench/tools";
import { recallFrom, rememberIn } from "../../src/workbook/file/memory";
import { openXlsx } from "../../src/xlsx/open";
import { registrations, SHEET } from "../e2e/support/workbook";

function opened() {
  const book = openXlsx(registrations());
  const sheet = book.sheet(SHEET);
  if (!sheet) throw new Error("The fixture has no such sheet.");
  return { book, sheet, history: createHistory(() => markBook(book)) };
}

test("cells that change in one turn are one step, and a step of the pane is its own", async () => {
  const { book, sheet, history } = opened();
  const before = Buffer.from(book.save());
  for (const row of [4, 5, 6]) {
    history.edit();
    sheet.setValue(row, 3, "四级");
  }
  const step = history.begin("pane");
  sheet.setValue(4, 12, "符合");
  step.keep();
  history.edit();
  sheet.setValue(4, 3, "五级");
  expect([history.undo(), history.undo()]).toEqual(["clerk", "pane"]);
  expect([sheet.value(4, 3), sheet.value(6, 3), sheet.value(4, 12)]).toEqual(["四级", "四级", ""]);
  expect([history.undo(), history.undo()]).toEqual(["clerk", null]);
  expect(Buffer.from(book.save()).equals(before)).toBe(true);
  expect([history.redo(), history.redo(), sheet.value(4, 12)]).toEqual(["clerk", "pane", "符合"]);
  // What is done now leaves nothing to bring again.
  await new Promise((turn) => setTimeout(turn, 1));
  history.edit();
  sheet.setValue(5, 3, "三级");
  expect(history.canRedo()).toBe(false);
});

test("a step that changed nothing leaves what can be brought again; one that went wrong leaves nothing behind", () => {
  const { sheet, history } = opened();
  history.edit();
  sheet.setValue(4, 3, "四级");
  history.undo();
  history.begin("pane");
  expect(history.canRedo()).toBe(true);
  const step = history.begin("pane");
  sheet.setValue(4, 12, "半");
  step.cancel();
  expect([sheet.value(4, 12), history.canUndo(), history.canRedo()]).toEqual(["", false, true]);
});

test("decisions go back with the cells they stand in; answers and columns stay", () => {
  const { book, sheet, history } = opened();
  rememberIn(book, new Map([["decisions", "[1]"]]));
  const step = history.begin("pane");
  sheet.setValue(4, 12, "核定为符合");
  step.keep();
  rememberIn(
    book,
    new Map([
      ["decisions", "[1,2]"],
      ["answers", "[3]"],
    ]),
  );
  const texts = () => Object.fromEntries(recallFrom(book).texts);
  history.undo();
  expect(texts()).toEqual({ decisions: "[1]", answers: "[3]" });
  history.redo();
  expect(texts()).toEqual({ decisions: "[1,2]", answers: "[3]" });
});

const place = (row: number, column: number, rows = 1, columns = 1) => ({
  sheet: SHEET,
  range: { row, column, rows, columns },
});

test("the page's tools do what sentences name: text cells, rows that are not to count, a merge that is in the way", () => {
  const { book, sheet } = opened();
  const use = (tool: Parameters<typeof toolUse>[0], where = place(4, 3, 2)) => {
    const found = toolUse(tool, book, where);
    if ("refusal" in found) return found.refusal;
    found.run();
    return found.said;
  };
  expect(use("text")).toContain("C4:C5 已设为文本格式");
  expect([sheet.numberFormat(5, 3), sheet.numberFormat(6, 3)]).toEqual(["@", "General"]);
  expect(use("rows", place(5, 3))).toContain("第 5 行已清空");
  expect([sheet.value(5, 1), sheet.value(5, 8), sheet.value(6, 1)]).toEqual(["", "", "王三"]);
  expect(use("unmerge")).toBe("no-merge");
  expect(use("unmerge", place(1, 1))).toContain("合并已取消");
  expect(sheet.merges()).toEqual([]);
  expect(use("sheet")).toContain("新工作表");
  expect(use("sheet")).toContain("新工作表2");
});
