/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { card, counts, openPane, settled, type OpenPane } from "../support/pane";

const HEADER = "| 姓名 | 证件号码 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |";
const line = (name: string, n: number, years = 6) =>
  `| ${name} | ${idNumber("19900101", n)} | 高中 | {${years}} | 互联网营销师 | 直播销售员 | 四级 |`;
const sheet = (...lines: readonly string[]) => [HEADER, ...lines].join("\n");
const CLASSES = {
  一班: sheet(line("张三", 1), line("李四", 3)),
  二班: sheet(line("张三", 1), line("王五", 5, 1)),
  三班: sheet(line("赵六", 7)),
};

async function ticked(pane: OpenPane, ...sheets: readonly string[]): Promise<void> {
  const question = await screen.findByRole("group", { name: /有几张工作表都像报名表/ });
  for (const name of sheets) await pane.user.click(within(question).getByRole("checkbox", { name: `勾选“${name}”` }));
}

async function auditedTogether(): Promise<OpenPane> {
  const pane = openPane(CLASSES);
  await pane.press("审核");
  // Ticked in any order they come in the workbook's.
  await ticked(pane, "二班", "一班");
  await pane.press("一起审核勾选的 2 张");
  await screen.findByRole("heading", { name: "2 张工作表，共 4 人" });
  return pane;
}

test("ticked sheets are audited together: counts over all, and each row says its sheet", async () => {
  const pane = await auditedTogether();
  expect(screen.getByText("一班，2 人（第 2–3 行）")).toBeVisible();
  expect(screen.getByText("二班，2 人（第 2–3 行）")).toBeVisible();
  expect(counts()).toEqual({ 不符合: 1, 待核: 2, 符合: 1 });
  expect(card("王五").getByText("二班 第 3 行")).toBeVisible();
  await pane.user.click(screen.getByRole("button", { name: "在表中选中二班 第 3 行（王五）" }));
  await pane.user.click(screen.getByRole("button", { name: "在表中选中一班 第 2 行（张三）" }));
  expect(pane.selected).toEqual(["二班 D3", "一班 B2"]);
  expect(screen.getAllByText(/与“二班”表第2行重复（同一个人，/)).toHaveLength(1);
  expect(screen.getAllByText(/与“一班”表第2行重复（同一个人，/)).toHaveLength(1);
});

test("results are written into all of them and cleared from all, and the third sheet stays as it is", async () => {
  const pane = await auditedTogether();
  const before = { 一班: pane.valuesIn("一班"), 二班: pane.valuesIn("二班") };
  await pane.press("写入结果");
  await settled();
  expect(screen.getByRole("status")).toHaveTextContent("已写入“一班”、“二班”：4 人的审核结果。");
  expect(["一班", "二班", "三班"].map((name) => pane.valuesIn(name).includes("审核结论"))).toEqual([true, true, false]);
  await pane.press("清除标记");
  await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
  await settled();
  expect(screen.getByRole("status")).toHaveTextContent("已清除“一班”、“二班”里的标记。");
  expect({ 一班: pane.valuesIn("一班"), 二班: pane.valuesIn("二班") }).toEqual(before);
});

test("a new audit takes the same sheets, and others may be chosen", async () => {
  const pane = await auditedTogether();
  await pane.press("重新审核");
  await settled();
  expect(screen.getByRole("heading", { name: "2 张工作表，共 4 人" })).toBeVisible();
  await pane.press("更换工作表");
  await ticked(pane, "三班");
  await pane.press("审核勾选的 1 张");
  expect(await screen.findByRole("heading", { name: /^三班，1 人/ })).toBeVisible();
  expect(screen.getByRole("button", { name: "在表中选中第 2 行（赵六）" })).toBeVisible();
});

test("nothing ticked starts nothing", async () => {
  const pane = openPane(CLASSES);
  await pane.press("审核");
  await ticked(pane);
  await pane.press("一起审核勾选的");
  await settled();
  expect(screen.getByRole("group", { name: /有几张工作表都像报名表/ })).toBeVisible();
});

test("marks are cleared from the ticked sheets", async () => {
  const pane = await auditedTogether();
  await pane.press("写入结果");
  await settled();
  await pane.press("清除标记");
  await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
  await settled();
  await pane.press("清除标记");
  await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
  await ticked(pane, "一班", "三班");
  await pane.press("清除勾选的 2 张的标记");
  await settled();
  expect(screen.getByRole("status")).toHaveTextContent("“一班”、“三班”里没有本助手的标记，不用清除。");
});

test("what a heading means is settled once for all sheets", async () => {
  const odd = (text: string) => text.replace("从业年限", "工作年限");
  const pane = openPane({ 一班: odd(CLASSES.一班), 二班: odd(CLASSES.二班) });
  await pane.press("审核");
  await ticked(pane, "一班", "二班");
  await pane.press("一起审核勾选的 2 张");
  await screen.findByRole("heading", { name: "2 张工作表，共 4 人" });
  expect(counts()).toMatchObject({ 符合: 0, 不符合: 0 });
  await pane.press("“一班”列的用途（7 列）");
  await screen.findByText(/^点一下就改/);
  await pane.press("D 列“工作年限”读作“从业年限”");
  await settled();
  expect(counts()).toEqual({ 不符合: 1, 待核: 2, 符合: 1 });
});
