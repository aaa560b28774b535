/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { card, openPane, settled, type OpenPane } from "../support/pane";

const [ZHANG, LI] = [1, 2].map((order) => idNumber("19900101", order));
// 张三: nothing is said of his work; 李四: a level that the notice does not offer.
const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码    | 从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 张三 | ${ZHANG} | 13900000001 |          | 互联网营销师 | 直播销售员 | 四级     |
  | 李四 | ${LI}    | 13900000002 | {9}      | 互联网营销师 | 平台管理员 | 二级     |
`;

/** The cells of a row in the columns 人工核定 and 核定理由; undefined while there are none. */
function ruledIn({ book }: OpenPane, row: number): readonly unknown[] | undefined {
  const sheet = book.sheet("报名表");
  const used = sheet?.used();
  if (sheet === undefined || !used) return undefined;
  const [heads = [], ...rows] = sheet.values(used);
  const columns = ["人工核定", "核定理由"].map((head) => heads.indexOf(head));
  return columns.includes(-1) ? undefined : columns.map((column) => rows[row - 2]?.[column]);
}

const tile = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name} ?\\d`) });

/** The fields of 人工核定 in the card, opened. */
async function fieldsOf({ user }: OpenPane, name: string): Promise<ReturnType<typeof within>> {
  if (card(name).queryByRole("region", { name: "人工核定" }) === null)
    await user.click(card(name).getByRole("button", { name: /^依据/ }));
  return within(card(name).getByRole("region", { name: "人工核定" }));
}

test("an open row is ruled eligible with a reason, counted apart, and taken back", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  expect(tile("待核")).toHaveTextContent(/1$/);
  const fields = await fieldsOf(pane, "张三");
  await pane.user.selectOptions(fields.getByLabelText("常用理由"), "已看原件，条件属实");
  await pane.user.type(fields.getByLabelText(/^核定人/), "王老师");
  await pane.user.click(fields.getByRole("button", { name: "核定为符合" }));
  expect(await screen.findAllByText(/^已写入 1 人的人工核定。审核完成/)).not.toEqual([]);
  expect(ruledIn(pane, 2)).toEqual(["符合", "已看原件，条件属实（核定人：王老师）"]);
  expect(ruledIn(pane, 3)).toEqual(["", ""]);
  expect(tile("符合")).toHaveTextContent("符合1其中人工 1");
  expect(card("张三").getByText("符合（人工）")).toBeInTheDocument();
  expect(card("张三").getByText(/^人工核定为符合：已看原件/)).toBeInTheDocument();

  await pane.user.click((await fieldsOf(pane, "张三")).getByRole("button", { name: "撤回核定" }));
  expect(await screen.findAllByText(/^已撤回 1 人的人工核定。/)).not.toEqual([]);
  expect(ruledIn(pane, 2)).toEqual(["", ""]);
  expect(tile("待核")).toHaveTextContent(/1$/);
  expect(card("张三").queryByText("符合（人工）")).toBeNull();
});

test("over a precondition it wants a reason and a second yes", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  const fields = await fieldsOf(pane, "李四");
  await pane.user.click(fields.getByRole("button", { name: "核定为符合" }));
  expect(screen.queryByRole("alertdialog")).toBeNull();
  expect(fields.getByText(/请先写核定理由。$/)).toBeInTheDocument();
  await pane.user.type(fields.getByLabelText("核定理由"), "评审小组同意");
  await pane.user.click(fields.getByRole("button", { name: "核定为符合" }));
  expect(ruledIn(pane, 3)).toBeUndefined();
  const dialog = within(screen.getByRole("alertdialog"));
  await pane.user.click(dialog.getByRole("button", { name: "核定为符合" }));
  expect(await screen.findAllByText(/^已写入 1 人的人工核定。/)).not.toEqual([]);
  expect(ruledIn(pane, 3)).toEqual(["符合", "评审小组同意"]);
});

test("a conclusion changed by hand is offered as a ruling; set aside by a change, it is kept", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  const sheet = pane.book.sheet("报名表");
  const used = () => sheet?.used() ?? { row: 1, column: 1, rows: 1, columns: 1 };
  const columnOf = (head: string) => (sheet?.values({ ...used(), rows: 1 })[0]?.indexOf(head) ?? -1) + 1;
  await pane.audit();
  await pane.press("写入结果");
  await screen.findAllByText(/^已写入“报名表”/);
  sheet?.setValue(2, columnOf("审核结论"), "符合（已看原件）");
  await pane.press("重新审核");
  await settled();
  await pane.press("写入结果");
  await pane.user.click(await screen.findByRole("button", { name: "把改过的审核结论作为人工核定（1 人）" }));
  expect(await screen.findAllByText(/^已写入 1 人的人工核定。/)).not.toEqual([]);
  expect(ruledIn(pane, 2)).toEqual(["符合", "已看原件"]);

  sheet?.setValue(2, columnOf("申报等级"), "五级");
  await pane.press("重新审核");
  expect(await screen.findAllByText(/有 1 人需重新核定。/)).not.toEqual([]);
  expect(card("张三").getByText("需重新核定")).toBeInTheDocument();
  await pane.user.click((await fieldsOf(pane, "张三")).getByRole("button", { name: "仍按原核定" }));
  expect(await screen.findAllByText(/^已写入 1 人的人工核定。/)).not.toEqual([]);
  expect(ruledIn(pane, 2)).toEqual(["符合", "已看原件"]);
  expect(card("张三").getByText("符合（人工）")).toBeInTheDocument();
});
