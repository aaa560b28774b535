/** @jest-environment jsdom */
import { screen, type within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { card, openPane, type OpenPane } from "../support/pane";
import { stateOf } from "../support/state";

const [ZHANG, LI] = [1, 2].map((order) => idNumber("19900101", order));
// 张三 has worked too little for 四级; 李四 is as he should be.
const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码    | 文化程度 | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 张三 | ${ZHANG} | 13900000001 | 初中     | {2}      | 互联网营销师 | 直播销售员 | 四级     |
  | 李四 | ${LI}    | 13900000002 | 初中     | {9}      | 互联网营销师 | 直播销售员 | 四级     |
`;

const yearsIn = ({ book }: OpenPane) =>
  book.sheet("报名表")?.values({ row: 2, column: 5, rows: 1, columns: 1 })[0]?.[0];

/** The card of somebody with 试算 open in it. */
async function tryoutOf({ user }: OpenPane, name: string): Promise<ReturnType<typeof within>> {
  await user.click(card(name).getByRole("button", { name: /^依据/ }));
  await user.click(card(name).getByRole("button", { name: /^试算/ }));
  await card(name).findByRole("table", { name: "报几级会怎样" });
  return card(name);
}

async function retype({ user }: OpenPane, field: HTMLElement, text: string): Promise<void> {
  await user.clear(field);
  await user.type(field, text);
}

/** What stands beside a word of the two verdicts. */
const verdictOf = (within: ReturnType<typeof card>, word: string) =>
  within.getByText(word, { selector: "dt" }).nextSibling;

test("every level of the occupation is told with its conclusion and a reason", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const before = stateOf(pane.book);
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  expect(its.getByRole("row", { name: /^五级 ?符合/ })).toBeVisible();
  expect(its.getByRole("row", { name: /^四级 ?不符合/ })).toBeVisible();
  expect(stateOf(pane.book)).toEqual(before);
});

test("what is typed is judged at once beside the row as it is, and 不写 leaves everything", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const before = stateOf(pane.book);
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  expect(verdictOf(its, "试算")).toHaveTextContent("还没有改动。");
  await retype(pane, its.getByLabelText("从业年限"), "9");
  expect(verdictOf(its, "现在")).toHaveTextContent(/^不符合/);
  expect(verdictOf(its, "试算")).toHaveTextContent(/^符合/);
  expect(its.getByText("E2 从业年限：2 改成 9。")).toBeVisible();
  await pane.user.click(its.getByRole("button", { name: "不写" }));
  expect(its.getByLabelText("从业年限")).toHaveValue("2");
  expect(screen.getByRole("heading", { name: "改一改看看" })).toHaveFocus();
  expect(stateOf(pane.book)).toEqual(before);
});

test("what cannot be read is said under its field", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  await retype(pane, its.getByLabelText("从业年限"), "好多年");
  expect(its.getByLabelText("从业年限")).toHaveAccessibleDescription(/好多年/);
});

test("another level, day or notice is only tried", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  await pane.user.click(its.getByRole("button", { name: "换个等级、日期或公告试" }));
  await pane.user.selectOptions(its.getByLabelText("换个等级试"), "五级/初级工");
  expect(verdictOf(its, "试算")).toHaveTextContent(/^符合 ?五级/);
  expect(its.getByText("等级、日期、公告只是试，不写进表里。")).toBeVisible();
  expect(its.queryByRole("button", { name: /^写进表里/ })).toBeNull();
  await pane.user.selectOptions(its.getByLabelText("换个等级试"), "照表里的");
  await retype(pane, its.getByLabelText("换个审核日期试"), "2040-03-01");
  expect(its.getByRole("button", { name: "不写" })).toBeVisible();
  expect(its.queryByRole("button", { name: /^写进表里/ })).toBeNull();
});

test("a field is found by its name; one without a column is tried and not written", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  await pane.user.type(its.getByLabelText(/^再找一项/), "毕业日期{Enter}");
  const field = its.getByLabelText("毕业日期");
  expect(field).toHaveFocus();
  await pane.user.type(field, "2012-07-01");
  expect(field).toHaveAccessibleDescription(/表里没有单独的这一列/);
  expect(its.queryByRole("button", { name: /^写进表里/ })).toBeNull();
});

test("what was tried is written, the row stays open in its new group, and it is taken back", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const before = stateOf(pane.book);
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  await retype(pane, its.getByLabelText("从业年限"), "9");
  await pane.user.click(its.getByRole("button", { name: "写进表里：从业年限" }));
  expect(await screen.findAllByText(/^已写入 E2。审核完成：共 2 人，符合 2 人/)).not.toEqual([]);
  expect(yearsIn(pane)).toBe(9);
  expect(card("张三").getByText("刚才写了 E2。")).toBeVisible();
  await pane.user.click(card("张三").getByRole("button", { name: "撤回" }));
  expect(await screen.findAllByText(/^已撤回 1 处/)).not.toEqual([]);
  expect(stateOf(pane.book)).toEqual(before);
  expect(card("张三").getByText(/^试一试，不改表/)).toBeVisible();
});

test("a cell with a formula is not written, and why is said", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  pane.book.sheet("报名表")?.setValue(2, 5, 2, "=1+1");
  await pane.audit();
  const its = await tryoutOf(pane, "张三");
  await retype(pane, its.getByLabelText("从业年限"), "9");
  await pane.user.click(its.getByRole("button", { name: "写进表里：从业年限" }));
  expect(await screen.findAllByText(/^1 处没有写：单元格里是公式/)).not.toEqual([]);
  expect(yearsIn(pane)).toBe(2);
  expect(screen.queryByRole("button", { name: "撤回" })).toBeNull();
});
