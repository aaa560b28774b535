/** @jest-environment jsdom */
import { screen } from "@testing-library/react";
import { emptyForm, shandongForm } from "../support/forms";
import { idNumber } from "../support/id-number";
import { card, counts, openPane, settled, type OpenPane } from "../support/pane";

async function auditForm(pane: OpenPane, name: string): Promise<void> {
  await pane.press("审核");
  await screen.findByRole("heading", { level: 2, name: `${name}，一个人的申报表` });
}

test("a form is shown as one person, with verdict and ledger; a click shows the cell its verdict hangs on", async () => {
  const pane = openPane({ 申报表: shandongForm({ 年限: "4" }) });
  await auditForm(pane, "申报表");
  expect(counts()).toEqual({ 不符合: 1, 待核: 0, 符合: 0 });
  expect(card("甲").getByText(/累计从业满5年，现满4年，差1年/)).toBeInTheDocument();
  await pane.user.click(card("甲").getByRole("button", { name: /^依据/ }));
  expect(card("甲").getByText("最接近的条款")).toBeInTheDocument();
  await pane.user.click(card("甲").getByRole("button", { name: /^在表中选中/ }));
  expect(pane.selected).toEqual(["申报表 C13"]);
});

test("there is nothing to write, which is said, and nothing to clear", async () => {
  const pane = openPane({ 申报表: shandongForm({ 年限: "5" }) });
  const before = pane.valuesIn("申报表");
  await auditForm(pane, "申报表");
  expect(screen.queryByRole("button", { name: "写入结果" })).toBeNull();
  expect(screen.getByText("“申报表”是一个人的申报表，不往里写结果。")).toBeInTheDocument();
  await pane.press("清除标记");
  await pane.user.click(screen.getAllByRole("button", { name: "清除标记" }).slice(-1)[0] ?? document.body);
  expect(await screen.findAllByText(/^“申报表”里没有本助手的标记，不用清除。/)).not.toEqual([]);
  expect(pane.valuesIn("申报表")).toEqual(before);
});

test("列的用途 names the cells, and what is chosen there is audited at once", async () => {
  const pane = openPane({ 申报表: shandongForm({ 年限: "5" }) });
  await auditForm(pane, "申报表");
  await pane.press(/^列的用途/);
  await pane.press(/^读了的列/);
  expect(await screen.findByText("C13“从事本职业年限”")).toBeInTheDocument();
  await pane.press("C13“从事本职业年限”改用途");
  await pane.press("不读这一列");
  await settled();
  expect(counts()).toEqual({ 不符合: 0, 待核: 1, 符合: 0 });
});

test("several are audited one by one", async () => {
  const other = shandongForm({ 姓名: "乙", 证件号码: idNumber("19900101", 3), 年限: "4" });
  const pane = openPane({ 一: shandongForm({ 年限: "5" }), 二: other });
  await pane.press("审核");
  await pane.user.click(await screen.findByRole("button", { name: "二" }));
  await screen.findByRole("heading", { level: 2, name: "二，一个人的申报表" });
  expect(counts()).toEqual({ 不符合: 1, 待核: 0, 符合: 0 });
  await pane.press("更换工作表");
  await pane.user.click(await screen.findByRole("button", { name: "一" }));
  await screen.findByRole("heading", { level: 2, name: "一，一个人的申报表" });
  expect(counts()).toEqual({ 不符合: 0, 待核: 0, 符合: 1 });
});

test("a form ticked with a list: both are counted, and the list alone is written", async () => {
  const people = `| 姓名 | 证件号码 | 手机号码 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |
    | 丙 | ${idNumber("19900101", 5)} | 13900000005 | {5} | 互联网营销师 | 直播销售员 | 四级 |`;
  const pane = openPane({ 报名表: people, 甲: shandongForm({ 年限: "4" }) });
  const before = pane.valuesIn("甲");
  await pane.press("审核");
  for (const box of await screen.findAllByRole("checkbox", { name: /^勾选/ })) await pane.user.click(box);
  await pane.press(/^一起审核/);
  await screen.findByRole("heading", { level: 2, name: "2 张工作表，共 2 人" });
  expect(counts()).toEqual({ 不符合: 1, 待核: 0, 符合: 1 });
  expect(screen.getByText(/“甲”是一个人的申报表，不往里写结果。$/)).toBeInTheDocument();
  await pane.press("写入结果");
  expect(await screen.findAllByText(/^已写入“报名表”：1 人的审核结果。/)).not.toEqual([]);
  expect(pane.valuesIn("甲")).toEqual(before);
  expect(JSON.stringify(pane.valuesIn("报名表"))).toContain("符合");
});

test("an empty form is told as one", async () => {
  const pane = openPane({ 空表: emptyForm() });
  await pane.press("审核");
  expect(await screen.findAllByText(/^工作表“空表”是一张空白的申报表/)).not.toEqual([]);
});
