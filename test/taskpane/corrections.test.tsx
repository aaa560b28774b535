/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { openPane, type OpenPane } from "../support/pane";
import { stateOf } from "../support/state";

const [ZHANG, LI, WANG] = [2, 4, 6].map((order) => idNumber("19880229", order));
const PEOPLE = `
  | 姓名  | 性别 | 证件号码 | 出生日期   | 手机号码    | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 张 三 |      | ${ZHANG} | 1988.2.29  | 13900000001 | 高中     | {9}      | 互联网营销师 | 视频创推员 | 四级     |
  | 李四  | 女   | ${LI}    | 88/2/29    | 13900000002 | 高中     | {9}      | 互联网营销师 | 视频创推员 | {4}      |
  | 王五  | 女   | ${WANG}  | 1988-02-29 | 13900000003 | 高中     | {9}      | 互联网营销师 | 视频创推员 | 四级     |
`;

async function open(pane: OpenPane): Promise<void> {
  await pane.audit();
  await pane.press("可以改正的写法");
  await screen.findByRole("button", { name: /^等级写全称/ });
}

const titles = () => screen.getAllByRole("button", { name: /（\d+ 处）$/ }).map(({ textContent }) => textContent);

test("each kind is told with its cells and what it changes, and nothing is corrected unasked", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const before = stateOf(pane.book);
  await open(pane);
  expect(titles()).toEqual([
    "按证件号码补性别、出生日期（1 处）",
    "日期统一写法（3 处）",
    "等级写全称（3 处）",
    "去掉多余的空格（1 处）",
  ]);
  await pane.press(/^按证件号码补/);
  expect(screen.getByText("全部改正后，结论都不变。")).toBeVisible();
  const [blank] = screen.getAllByRole("listitem").filter((item) => within(item).queryByText("改这一处"));
  expect(blank).toHaveTextContent("B2空白 → 女");
  expect(stateOf(pane.book)).toEqual(before);
});

test("one cell, then all of a kind; both are taken back, the last one first", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const before = stateOf(pane.book);
  const levels = () => pane.book.sheet("报名表")?.values({ row: 2, column: 10, rows: 3, columns: 1 }).flat();
  await open(pane);
  await pane.press(/^等级写全称/);
  await pane.press("改这一处：J3");
  await screen.findByRole("button", { name: "等级写全称（2 处）" });
  expect(levels()).toEqual(["四级", "四级/中级工", "四级"]);
  await pane.press("全部改正（2 处）");
  await screen.findByText("刚才改正了 2 处。");
  expect(levels()).toEqual(["四级/中级工", "四级/中级工", "四级/中级工"]);
  await pane.press("撤回");
  await screen.findByText("刚才改正了 1 处。");
  await pane.press("撤回");
  await screen.findByRole("button", { name: "等级写全称（3 处）" });
  expect(screen.queryByRole("button", { name: "撤回" })).toBeNull();
  expect(stateOf(pane.book)).toEqual(before);
});

test("the sheet is audited again, and the pane says what was done", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await open(pane);
  await pane.press(/^按证件号码补/);
  await pane.press("全部改正（1 处）");
  const [said] = await screen.findAllByText(/^已改正 1 处。审核完成/);
  expect(said).toHaveTextContent("已改正 1 处。审核完成：共 3 人，符合 3 人，不符合 0 人，待核 0 人。");
});

test("what is left is not offered again; a cell's address shows it in the sheet", async () => {
  const selected: string[] = [];
  const pane = openPane(
    { 报名表: PEOPLE },
    { door: () => ({ select: async (_, row, column) => void selected.push(`${row} ${column}`) }) },
  );
  await open(pane);
  await pane.press(/^去掉多余/);
  expect(screen.getByText("张␣三")).toBeVisible();
  await pane.press("在表中选中 A2");
  expect(selected).toEqual(["2 1"]);
  await pane.press("不改");
  expect(titles()).not.toContain("去掉多余的空格（1 处）");
});

test("a sheet that says something else by now is not corrected, and the pane says so", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await open(pane);
  await pane.press(/^等级写全称/);
  pane.book.sheet("报名表")?.setValue(2, 10, "三级");
  await pane.press("全部改正（3 处）");
  expect(await screen.findByText(/重新审核/, { selector: "[class*=MessageBarBody]" })).toBeVisible();
  expect(pane.book.sheet("报名表")?.value(3, 10)).toBe(4);
});
