/** @jest-environment jsdom */
import { screen, within } from "@testing-library/react";
import { idNumber } from "../support/id-number";
import { counts, openPane, settled, type OpenPane } from "../support/pane";
import type { Machine } from "../../src/taskpane/machine";
import type { MemoryKey } from "../../src/workbook/memory";
import type { WorkbookPort } from "../../src/workbook/port";

const [ZHANG, LI] = [1, 3].map((order) => idNumber("19900307", order));

/** Six years do for 四级: they stand under a heading that says too little, the occupation under one that nobody knows. */
const MESSY = `
  | 序号 | 姓名 | 证件号码 | 手机号码    | 文化程度 | 工作年限 | 方向         | 申报工种   | 申报等级 | 民族 | 空列 |
  | {1}  | 张三 | ${ZHANG} | 13900000001 | 高中     | {6}      | 互联网营销师 | 直播销售员 | 四级     | 汉族 |      |
  | {2}  | 李四 | ${LI}    | 13900000002 | 高中     | {5}      | 互联网营销师 | 直播销售员 | 四级     | 汉族 |      |
`;

async function openColumns(pane: OpenPane): Promise<void> {
  await pane.press(/^列的用途（\d+ 列）$/);
  await screen.findByText(/^点一下就改/);
}

/** Everything that is said of one column. */
function column(heading: string): ReturnType<typeof within> {
  const item = screen.getByText(new RegExp(`^[A-Z]+ 列“${heading}”$`)).closest("li");
  if (item === null) throw new Error(`${heading} is in no list`);
  return within(item);
}

async function choose(pane: OpenPane, heading: string, ...fields: readonly string[]): Promise<void> {
  await pane.user.click(column(heading).getByRole("button", { name: /[选改]用途$/ }));
  const chooser = column(heading).getByRole("group", { name: /的用途$/ });
  if (fields.length > 1) await pane.user.click(within(chooser).getByRole("checkbox"));
  for (const field of fields) {
    await pane.user.click(within(chooser).getByRole("button", { name: new RegExp(`^${field}(?:（|$)`) }));
    await settled();
  }
}

/** A workbook whose memory outlives the pane. */
function remembering(texts: Map<MemoryKey, string>) {
  return (port: WorkbookPort): Partial<WorkbookPort> => ({
    sheets: async (recalled) => {
      recalled?.({ texts, newer: false });
      return port.sheets();
    },
    recall: async () => ({ texts, newer: false }),
    remember: async (change) => {
      if (change === "everything") texts.clear();
      for (const [key, text] of change === "everything" ? [] : change) {
        if (text === null) texts.delete(key);
        else texts.set(key, text);
      }
    },
  });
}

/** A machine that keeps what it is given. */
function keeping(): Machine {
  const kept = new Map<string, string>();
  return {
    load: (key) => kept.get(key) ?? null,
    save: (key, text) => {
      if (text === null) kept.delete(key);
      else kept.set(key, text);
      return true;
    },
  };
}

test("a result that columns could change leads to them, and one press on what is offered settles it at once", async () => {
  const pane = openPane({ 报名表: MESSY });
  await pane.audit();
  expect(counts()).toEqual({ 不符合: 0, 待核: 2, 符合: 0 });
  expect(screen.getByText(/^有 2 列可能有用，没有读：F 列“工作年限”、G 列“方向”。/)).toBeVisible();
  await pane.press("看列的用途");
  await screen.findByText(/^点一下就改/);
  expect(screen.getByRole("button", { name: /^列的用途/ })).toHaveFocus();
  expect(column("工作年限").getByText("2 格，如“6”")).toBeVisible();
  await pane.press("F 列“工作年限”读作“从业年限”");
  await settled();
  expect(counts()).toEqual({ 不符合: 0, 待核: 0, 符合: 2 });
  expect(column("工作年限").getByText("您指定读作“从业年限”。")).toBeVisible();
  expect(column("工作年限").getByRole("button", { name: /改用途$/ })).toHaveFocus();
  expect(screen.getByText(/^有 1 列可能有用，没有读：G 列“方向”。/)).toBeVisible();
});

test("every column stands there with an example and why; those that are read or empty folded away", async () => {
  const pane = openPane({ 报名表: MESSY });
  await pane.audit();
  await openColumns(pane);
  const shown = () => screen.getAllByText(/^[A-Z]+ 列“/, { selector: "span" }).map(({ textContent }) => textContent);
  expect(shown()).toEqual(["F 列“工作年限”", "G 列“方向”", "A 列“序号”", "J 列“民族”"]);
  await pane.press("读了的列（6 列）");
  await pane.press("空着的列（1 列）");
  expect(shown()).toHaveLength(11);
  expect(column("申报等级").getByText("按列名读作“申报等级”。")).toBeVisible();
  expect(column("空列").getByText("空着，没有读。")).toBeVisible();
  for (const id of [ZHANG, LI]) expect(document.body).not.toHaveTextContent(String(id));
  expect(column("证件号码").getByText(/如“370102\*{8}\d{4}”/)).toBeVisible();
});

describe("the chooser", () => {
  test("gives a column any meaning, takes it from another, and gives it back", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.press("读了的列（6 列）");
    await choose(pane, "民族", "申报等级");
    expect(column("民族").getByText("您指定读作“申报等级”。")).toBeVisible();
    expect(column("申报等级").getByText("“申报等级”由您另外指定了，这一列没有读。")).toBeVisible();
    await pane.press("J 列“民族”改回");
    await settled();
    expect(column("申报等级").getByText("按列名读作“申报等级”。")).toBeVisible();
  });

  test("lets a column feed two fields", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await choose(pane, "方向", "申报职业", "申报工种");
    expect(column("方向").getByText("您指定读作“申报职业”和“申报工种”。")).toBeVisible();
  });

  test("leaves a column out, but never the name", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.press("读了的列（6 列）");
    await choose(pane, "文化程度", "不读这一列");
    expect(column("文化程度").getByText("您指定不读。")).toBeVisible();
    await pane.user.click(column("姓名").getByRole("button", { name: /改用途$/ }));
    expect(column("姓名").queryByRole("button", { name: "不读这一列" })).toBeNull();
  });

  test("closes with Esc, and the focus stays with the column", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.user.click(column("方向").getByRole("button", { name: /选用途$/ }));
    column("方向").getByRole("button", { name: "所学专业" }).focus();
    await pane.user.keyboard("{Escape}");
    expect(column("方向").queryByRole("group")).toBeNull();
    expect(column("方向").getByRole("button", { name: /选用途$/ })).toHaveFocus();
  });
});

describe("what holds for the whole sheet", () => {
  const SILENT = `
    | 姓名 | 证件号码 | 手机号码    | 文化程度 | 从业年限 |
    | 张三 | ${ZHANG} | 13900000001 | 高中     | {6}      |
  `;

  test("is three presses away from the first verdicts", async () => {
    const pane = openPane({ 报名表: SILENT });
    await pane.audit();
    expect(counts()).toEqual({ 不符合: 0, 待核: 1, 符合: 0 });
    await pane.press("看列的用途");
    await pane.user.selectOptions(await screen.findByLabelText("申报职业"), "互联网营销师");
    await settled();
    await pane.user.selectOptions(screen.getByLabelText("申报等级"), "四级/中级工");
    await settled();
    expect(screen.getByText(/^由您指定申报职业“互联网营销师”、申报等级“四级\/中级工”，全部行按此审核。/)).toBeVisible();
    expect(screen.queryByText(/没有“申报职业”一列/)).toBeNull();
  });

  test("takes the place of the column, which says so", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.press("整张表统一填写");
    const level = screen.getByLabelText("申报等级");
    expect(within(level).getByRole("option", { name: "不统一，读 I 列" })).toBeInTheDocument();
    expect(level).toHaveAccessibleDescription("I 列有 2 格已填写，统一填写后不再读取。");
    await pane.user.selectOptions(level, "三级/高级工");
    await settled();
    expect(level).toHaveAccessibleDescription("I 列有 2 格已填写，没有读。");
    expect(screen.getByText(/由您指定申报等级“三级\/高级工”，全部行按此审核。/)).toBeVisible();
    await pane.press("读了的列（6 列）");
    expect(column("申报等级").getByText("“申报等级”由您另外指定了，这一列没有读。")).toBeVisible();
    await pane.user.selectOptions(level, "");
    await settled();
    expect(screen.queryByText(/由您指定/)).toBeNull();
  });
});

describe("the search among all meanings", () => {
  const open = async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.user.click(column("工作年限").getByRole("button", { name: /选用途$/ }));
    return pane;
  };
  const found = () =>
    within(column("工作年限").getByRole("group", { name: /的用途$/ }))
      .queryAllByRole("button")
      .map(({ textContent }) => textContent ?? "")
      .filter((name) => name !== "不读这一列");

  test.each([
    ["毕业", "毕业日期"],
    ["身份证", "证件号码"],
    ["学校", "毕业院校"],
    ["参评人员", "姓名"],
    ["手机", "手机号码"],
  ])("%s finds %s", async (words, header) => {
    const pane = await open();
    const all = found().length;
    expect(screen.getByRole("searchbox", { name: "查用途" })).toHaveFocus();
    await pane.user.keyboard(words);
    expect(found().some((name) => name.startsWith(header))).toBe(true);
    expect(found().length).toBeLessThan(all / 3);
  });

  test("what the column may mean stands first; arrows lead to it, and one press of Enter decides", async () => {
    const pane = await open();
    expect(found()[0]).toBe("从业年限");
    await pane.user.keyboard("没有这种词");
    expect(found()).toEqual([]);
    expect(screen.getByText(/^没有这样的用途/)).toBeVisible();
    await pane.user.clear(screen.getByRole("searchbox", { name: "查用途" }));
    await pane.user.keyboard("从业年限{ArrowDown}");
    expect(document.activeElement).toHaveTextContent("从业年限");
    await pane.user.keyboard("{Enter}");
    await settled();
    expect(column("工作年限").getByText("您指定读作“从业年限”。")).toBeVisible();
  });
});

test("all columns that are left are put aside with one press, remembered so, and given back with one", async () => {
  const texts = new Map<MemoryKey, string>();
  const two = MESSY.replaceAll("民族 | 空列 |", "民族 | 备用 |").replaceAll("汉族 |      |", "汉族 | 甲 |");
  const pane = openPane({ 报名表: two }, { door: remembering(texts) });
  await pane.audit();
  await openColumns(pane);
  const [, others = document.body] = screen.getAllByRole("button", { name: /^这 \d+ 列都不读$/ });
  await pane.user.click(others);
  await settled();
  const { headings } = JSON.parse(texts.get("columns") ?? "{}") as { headings: [string, string[]][] };
  expect(headings.length).toBeGreaterThan(1);
  expect(headings.every(([, fields]) => fields.length === 0)).toBe(true);
  await pane.press(`不读的 ${headings.length} 列都改回`);
  await settled();
  expect(texts.get("columns") ?? null).toBeNull();
});

test("the sum says that it is not the last word while columns are open, and whom it leaves out", async () => {
  const pane = openPane({ 报名表: MESSY });
  await pane.audit();
  expect(screen.getByText(/^暂计：列的用途还没选完/)).toBeVisible();
  expect(screen.getByText(/^待核 2 人.*通过后再加 [\d,]+ 元|^未含待核的 2 人$/)).toBeVisible();
});

describe("what was settled", () => {
  test("is forgotten on screen, too, when the memory is emptied, and does not come back", async () => {
    const texts = new Map<MemoryKey, string>();
    const machine = keeping();
    const pane = openPane({ 报名表: MESSY }, { door: remembering(texts), machine });
    await pane.audit();
    await openColumns(pane);
    await pane.press("F 列“工作年限”读作“从业年限”");
    await settled();
    const empty = async (name: string) => {
      await pane.user.click(screen.getByRole("tab", { name: "更多" }));
      const list = within(await screen.findByRole("group", { name }));
      await pane.user.click(await list.findByRole("button", { name: "清空" }));
      await pane.user.click(within(await screen.findByRole("alertdialog")).getByRole("button", { name: "清空" }));
      await settled();
    };
    await empty("这台电脑记住的");
    // The workbook goes on knowing it.
    expect(texts.get("columns")).toContain("工作年限");
    await empty("这个工作簿记住的");
    expect(screen.getByRole("status")).toHaveTextContent(/^已清空工作簿记住的内容。屏幕上的结果已重新审核/);
    await pane.user.click(screen.getByRole("tab", { name: "审核报名表" }));
    expect(counts()).toEqual({ 不符合: 0, 待核: 2, 符合: 0 });
    await pane.press("重新审核");
    await settled();
    expect(counts()).toEqual({ 不符合: 0, 待核: 2, 符合: 0 });
    expect(texts.get("columns") ?? null).toBeNull();
    expect(machine.load("columns")).toBeNull();
  });

  test("stays while the assumptions are switched and the sheet is audited again", async () => {
    const pane = openPane({ 报名表: MESSY });
    await pane.audit();
    await openColumns(pane);
    await pane.press("F 列“工作年限”读作“从业年限”");
    await settled();
    await pane.press(/^表里没写的怎么算/);
    await pane.press(/^另外 \d+ 项/);
    await pane.user.click(screen.getAllByRole("switch")[0] ?? document.body);
    await settled();
    await pane.press("重新审核");
    await settled();
    expect(column("工作年限").getByText("记住的：读作“从业年限”。")).toBeVisible();
  });

  test("is known on the machine by its heading next month, shown as remembered, and forgotten on demand", async () => {
    const machine = keeping();
    const pane = openPane({ 报名表: MESSY }, { machine });
    await pane.audit();
    await openColumns(pane);
    await pane.press("F 列“工作年限”读作“从业年限”");
    await settled();
    await pane.press("整张表统一填写");
    await pane.user.selectOptions(screen.getByLabelText("申报等级"), "三级/高级工");
    await settled();
    const kept = machine.load("columns") ?? "";
    expect(kept).toContain("工作年限");
    for (const word of ["三级", "张三", String(ZHANG), "报名表"]) expect(kept).not.toContain(word);
    document.body.innerHTML = "";

    const next = openPane({ 二月: MESSY }, { machine });
    await next.audit();
    expect(counts()).toEqual({ 不符合: 0, 待核: 0, 符合: 2 });
    expect(screen.getByText("按记住的列用途：F 列“工作年限”读作“从业年限”。")).toBeVisible();
    await openColumns(next);
    await next.press("F 列“工作年限”忘记");
    await settled();
    expect(column("工作年限").getByText(/^可能是“从业年限”/)).toBeVisible();
    expect(machine.load("columns")).toBeNull();
  });

  test("is remembered by the workbook, values of a sheet for that sheet alone", async () => {
    const texts = new Map<MemoryKey, string>();
    const pane = openPane({ 一班: MESSY }, { door: remembering(texts) });
    await pane.audit();
    await openColumns(pane);
    await choose(pane, "民族", "报名单位");
    await pane.press("整张表统一填写");
    await pane.user.selectOptions(screen.getByLabelText("申报等级"), "三级/高级工");
    await settled();
    expect(JSON.parse(texts.get("columns") ?? "")).toEqual({
      version: 1,
      headings: [["民族", ["unit"]]],
      values: [["一班", [["level", "三级/高级工"]]]],
    });
    document.body.innerHTML = "";

    const again = openPane({ 一班: MESSY }, { door: remembering(texts) });
    await again.audit();
    expect(screen.getByText(/由您指定申报等级“三级\/高级工”，全部行按此审核。/)).toBeVisible();
    expect(screen.getByText("按记住的列用途：J 列“民族”读作“报名单位”。")).toBeVisible();
    document.body.innerHTML = "";

    const other = openPane({ 二班: MESSY }, { door: remembering(texts) });
    await other.audit();
    expect(screen.queryByText(/由您指定/)).toBeNull();
  });
});
