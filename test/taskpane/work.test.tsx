/** @jest-environment jsdom */
import { screen, waitFor, within } from "@testing-library/react";
import { packs } from "../../src/packs";
import { PortError, type WorkbookPort } from "../../src/workbook/port";
import { xlsxPort } from "../../src/workbook/file/port";
import { idNumber } from "../support/id-number";
import { jinan, openPane, settled, type OpenPane } from "../support/pane";
import { stateOf } from "../support/state";

const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码 | 文化程度 | 从业年限 | 原证书等级 | 申报职业 | 申报工种 | 申报等级 |
  | 张三 | ${idNumber("19900307", 1)} | 13900000001 | 高中 | {5} | | 互联网营销师 | 直播销售员 | 四级 |
  | 李四 | ${idNumber("19900307", 3)} | 13900000002 | 初中 | {4} | | 互联网营销师 | 直播销售员 | 四级 |
`;

async function confirmClear(pane: OpenPane): Promise<void> {
  await pane.press("清除标记");
  const question = await screen.findByRole("alertdialog", { name: /^清除.*里的标记？$/ });
  await pane.user.click(within(question).getByRole("button", { name: "清除标记" }));
  await settled();
}

/** All that a status said from now on, also what was over at once. */
function heardStatuses(): readonly string[] {
  const said: string[] = [];
  const observer = new MutationObserver(() => {
    for (const status of screen.queryAllByRole("status")) said.push(status.textContent ?? "");
  });
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  return said;
}

describe("写入结果", () => {
  test("writes what was shown and says so", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    expect(screen.getByText("结果还没有写入表格。")).toBeVisible();
    const said = heardStatuses();
    await pane.press("写入结果");
    await settled();
    expect(said.join("")).toContain("正在写入结果");
    expect(screen.getByRole("status")).toHaveTextContent("已写入“报名表”：2 人的审核结果。");
    expect(pane.valuesIn("报名表")).toEqual(expect.arrayContaining(["审核结论", "符合", "不符合", "四级/中级工", 280]));
  });

  test("is not offered again until something has changed", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    expect(screen.getByRole("button", { name: "写入结果" })).toHaveAttribute("aria-disabled", "true");
    await pane.press("关闭");
    expect(screen.getByText("表里的结果就是这一次的。")).toBeVisible();
  });

  test("of an earlier day is recognized when the pane is opened anew", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    await pane.press("重新审核");
    await settled();
    expect(screen.getByText(/表里还是上一次的结果/)).toBeVisible();
  });

  test("asks first where a result was changed by hand; a no keeps it, a yes replaces it", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    const [header = []] = pane.book.sheet("报名表")?.values({ row: 1, column: 1, rows: 1, columns: 40 }) ?? [];
    const column = header.indexOf("审核结论") + 1;
    pane.book.sheet("报名表")?.setValue(3, column, "符合");
    await pane.press("重新审核");
    await settled();
    await pane.press("写入结果");
    const asked = await screen.findByRole("alertdialog", { name: /^写入“报名表”，换掉手工改过的结果？$/ });
    expect(asked).toHaveTextContent(/有 1 个结果单元格在上次写入后被手工改过（[A-Z]+3“审核结论”）/);
    await pane.user.click(within(asked).getByRole("button", { name: "取消" }));
    await settled();
    expect(pane.book.sheet("报名表")?.value(3, column)).toBe("符合");
    await pane.press("写入结果");
    const again = await screen.findByRole("alertdialog", { name: /^写入“报名表”/ });
    await pane.user.click(within(again).getByRole("button", { name: "写入结果" }));
    await settled();
    expect(pane.book.sheet("报名表")?.value(3, column)).toBe("不符合");
  });

  test("does nothing to rows that were moved since, and says what to do", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    pane.book.sheet("报名表")?.setValue(2, 1, "别人");
    const before = stateOf(pane.book);
    await pane.press("写入结果");
    await settled();
    expect(screen.getByRole("alert")).toHaveTextContent(/没有写入，请重新审核后再写入/);
    expect(stateOf(pane.book)).toEqual(before);
    // Pressing again would fail again: the way on is to read the sheet anew, whatever else is switched before.
    const write = () => screen.getByRole("button", { name: "写入结果" });
    expect(write()).toHaveAttribute("aria-disabled", "true");
    await pane.press("关闭");
    expect(screen.getByText("结果可能已过期，重新审核后才能写入。")).toBeVisible();
    await pane.press(/^表里没写的怎么算/);
    await pane.press(/^另外 \d+ 项对这张表没有作用$/);
    await pane.user.click(screen.getByRole("switch", { name: "没写的证件按没有算" }));
    await settled();
    expect(write()).toHaveAttribute("aria-disabled", "true");
    await pane.press("重新审核");
    await settled();
    await pane.press("写入结果");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent("已写入“报名表”：2 人的审核结果。");
  });
});

describe("清除标记", () => {
  test("asks first; a no changes nothing", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    const before = stateOf(pane.book);
    await pane.press("清除标记");
    const question = await screen.findByRole("alertdialog", { name: "清除“报名表”里的标记？" });
    await pane.user.click(within(question).getByRole("button", { name: "取消" }));
    await settled();
    expect(screen.queryByRole("alertdialog")).toBeNull();
    expect(stateOf(pane.book)).toEqual(before);
  });

  test("keeps what the workbook remembers, unless the box is ticked", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    const port = xlsxPort(pane.book);
    const remembered = async () => [...(await port.recall()).texts.keys()];
    await port.remember(new Map([["columns", "{}"]]));
    const before = stateOf(pane.book);
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    await confirmClear(pane);
    expect(await remembered()).toEqual(["columns", "terms"]);
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    await pane.press("清除标记");
    const box = await screen.findByRole("checkbox", { name: /^同时清空工作簿记住的/ });
    expect(box).not.toBeChecked();
    await pane.user.click(box);
    // A no forgets the tick as well.
    await pane.user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "取消" }));
    expect(await remembered()).toEqual(["columns", "terms"]);
    await pane.press("清除标记");
    expect(await screen.findByRole("checkbox")).not.toBeChecked();
    await pane.user.click(screen.getByRole("checkbox"));
    await pane.user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent("已清除“报名表”里的标记。已清空工作簿记住的内容。");
    expect(await remembered()).toEqual([]);
    expect(stateOf(pane.book)).toEqual(before);
  });

  test("asks of several sheets which one, and empties the memory then", async () => {
    const pane = openPane({ 一批: PEOPLE, 二批: PEOPLE });
    const port = xlsxPort(pane.book);
    await port.remember(new Map([["columns", "{}"]]));
    await pane.press("清除标记");
    await pane.user.click(await screen.findByRole("checkbox"));
    await pane.user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
    await screen.findByRole("group", { name: /请选要清除标记的一张/ });
    expect((await port.recall()).texts.size).toBe(1);
    await pane.press("二批");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent(/不用清除。已清空工作簿记住的内容。$/);
    expect((await port.recall()).texts.size).toBe(0);
  });

  test("that cannot empty the memory has cleared the marks all the same, and says both", async () => {
    const pane = openPane(
      { 报名表: PEOPLE },
      { door: () => ({ remember: () => Promise.reject(new PortError("memory-newer")) }) },
    );
    const before = stateOf(pane.book);
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    await pane.press("清除标记");
    await pane.user.click(await screen.findByRole("checkbox"));
    await pane.user.click(within(screen.getByRole("alertdialog")).getByRole("button", { name: "清除标记" }));
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent(/^已清除“报名表”里的标记。工作簿记住的内容是更新版本/);
    expect(stateOf(pane.book)).toEqual(before);
  });

  test("takes away what was written, and the result must be made again", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    const before = stateOf(pane.book);
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    expect(stateOf(pane.book)).not.toEqual(before);
    await confirmClear(pane);
    expect(screen.getByRole("status")).toHaveTextContent("已清除“报名表”里的标记。");
    expect(stateOf(pane.book)).toEqual(before);
    expect(screen.getByRole("button", { name: "审核" })).toBeVisible();
  });

  test("needs no audit before it, and says when there is nothing to clear", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await confirmClear(pane);
    expect(screen.getByRole("status")).toHaveTextContent("“报名表”里没有本助手的标记，不用清除。");
  });
});

describe("生成计划表", () => {
  test("adds the notice's table as a new sheet, in either style", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.user.click(screen.getByRole("tab", { name: "年度计划表" }));
    expect(screen.getByText("共 47 行")).toBeVisible();
    await pane.press("生成计划表");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent("已生成工作表“年度认定计划公告”，共 47 行。");
    expect(pane.selected).toEqual(["年度认定计划公告 A1"]);
    await pane.user.click(screen.getByRole("radio", { name: /^逐级排/ }));
    await pane.press("生成计划表");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent(/已生成工作表“年度认定计划公告（2）”，共 95 行/);
    expect(pane.book.sheets().map(({ name }) => name)).toEqual(["报名表", "年度认定计划公告", "年度认定计划公告（2）"]);
  });

  test("is there even where it cannot be shown", async () => {
    const select = () => Promise.reject(new PortError("other-workbook"));
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ select }) });
    await pane.user.click(screen.getByRole("tab", { name: "年度计划表" }));
    await pane.press("生成计划表");
    await settled();
    expect(screen.getByRole("status")).toHaveTextContent(/^已生成工作表/);
  });

  test("is not there for a notice without a plan", async () => {
    const conditions = packs.find(({ plan }) => plan === undefined);
    if (conditions === undefined) throw new Error("every pack has a plan");
    const pane = openPane({ 报名表: PEOPLE });
    await pane.user.selectOptions(screen.getByLabelText("公告"), conditions.id);
    await pane.user.click(screen.getByRole("tab", { name: "年度计划表" }));
    expect(screen.getByText(/没有年度计划/)).toBeVisible();
    expect(screen.queryByRole("button", { name: "生成计划表" })).toBeNull();
  });
});

test("the slips of the notice are listed on demand: where, as printed, what is used, why", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.press(/^公告说明（原文有 \d+ 处印错或没写清）$/);
  for (const { at, why } of jinan().slips) {
    expect(
      screen.getAllByRole("listitem").some(({ textContent }) => textContent?.includes(at) && textContent.includes(why)),
    ).toBe(true);
  }
});

test("and what else the clerk should know of it: the pass mark and the days", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.press(/^公告说明（原文有 \d+ 处印错或没写清）$/);
  for (const fact of [
    "合格分数：各科60分。",
    "成绩公布：考试结束后5个工作日内公布认定结果。",
    "公示：公示不少于5个工作日",
  ]) {
    expect(screen.getAllByRole("listitem").some(({ textContent }) => textContent?.includes(fact))).toBe(true);
  }
});

test("a sheet with a header and nobody under it says so", async () => {
  const pane = openPane({ 报名表: PEOPLE.split("\n").slice(0, 2).join("\n") });
  await pane.press("审核");
  await settled();
  expect(screen.getByRole("heading", { name: "报名表，没有申报人" })).toBeVisible();
});

describe("when something fails", () => {
  test.each([
    ["没有找到报名表", { 说明: "| 请先读说明 |" }],
    ["是空的", { Sheet1: "" }],
  ])("audit: %s", async (sentence, sheets) => {
    const pane = openPane(sheets);
    await pane.press("审核");
    await settled();
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByRole("button", { name: "审核" })).not.toHaveAttribute("aria-disabled", "true");
  });

  test.each([
    ["受保护", "sheet-protected"],
    ["正在筛选", "sheet-filtered"],
    ["正在编辑", "cell-editing"],
  ] as const)("writing: %s, and it can be tried again", async (sentence, kind) => {
    const fail = { apply: () => Promise.reject(new PortError(kind, "报名表")) };
    const pane = openPane({ 报名表: PEOPLE }, { door: () => fail });
    await pane.audit();
    await pane.press("写入结果");
    await settled();
    expect(screen.getByRole("alert")).toHaveTextContent(sentence);
    expect(screen.getByText("李四", { exact: false, selector: "button *, button" })).toBeVisible();
    expect(screen.getByRole("button", { name: "写入结果" })).not.toHaveAttribute("aria-disabled", "true");
  });

  test("selecting a row in another workbook's window is said", async () => {
    const select = () => Promise.reject(new PortError("other-workbook"));
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ select }) });
    await pane.audit();
    await pane.press(/^在表中选中第 3 行/);
    await settled();
    expect(screen.getByRole("alert")).toHaveTextContent("请回到报名表所在的窗口");
  });

  test("a fault of ours is one plain sentence, without what the error says", async () => {
    const read = () => Promise.reject(new TypeError("undefined is not a function"));
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ read }) });
    await pane.press("审核");
    await settled();
    expect(screen.getByRole("alert")).toHaveTextContent(/程序出了意外/);
    expect(document.body).not.toHaveTextContent("undefined");
  });

  test("an unforeseen one shows code and place, to be copied; nothing of anybody's data is in it", async () => {
    const read = () => Promise.reject(new TypeError(`张三 ${idNumber("19900307", 1)}`));
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ read }) });
    let copied = "";
    document.execCommand = (command) => {
      copied = (document.activeElement as HTMLTextAreaElement).value;
      return command === "copy";
    };
    await pane.press("审核");
    await settled();
    expect(screen.getByText(/^代码 TypeError，位置 .*work\.test\.tsx:\d+:\d+$/)).toBeVisible();
    await pane.press("复制");
    expect(copied).toMatch(/^认定助手：代码 TypeError，位置 [^。]+。Mozilla/);
    expect(copied).not.toMatch(/张三|19900307/);
    expect(screen.getByText(/^已复制/)).toBeVisible();
  });

  test("Excel's own word and member are shown", async () => {
    const failure = new PortError("host-failed", "", { code: "InvalidArgument", location: "Range.values" });
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ read: () => Promise.reject(failure) }) });
    await pane.press("审核");
    await settled();
    expect(screen.getByText("代码 InvalidArgument，位置 Range.values")).toBeVisible();
  });
});

describe("long work", () => {
  /** A door that reads in steps, each let through by hand. */
  function slowDoor() {
    const steps: (() => void)[] = [];
    const door = (port: WorkbookPort): Partial<WorkbookPort> => ({
      async read(sheet, progress) {
        for (const done of [0.25, 0.5]) {
          await new Promise<void>((resolve) => steps.push(resolve));
          progress?.(done);
        }
        return port.read(sheet);
      },
    });
    const step = async () => {
      steps.shift()?.();
      await settled();
    };
    return { door, step };
  }

  test("shows how far it is, and nothing else can be begun meanwhile", async () => {
    const { door, step } = slowDoor();
    const pane = openPane({ 报名表: PEOPLE }, { door });
    await pane.press("审核");
    await settled();
    await step();
    expect(screen.getByRole("progressbar", { name: "正在读取和审核" })).toHaveAttribute("aria-valuenow", "0.125");
    expect(screen.getByRole("button", { name: "审核" })).toHaveAttribute("aria-disabled", "true");
    await step();
    expect(screen.getByRole("heading", { name: /^报名表，2 人/ })).toBeVisible();
  });

  test("the audit itself lets the pane be drawn and can be called off amid ten thousand people", async () => {
    const [heading = "", one = ""] = PEOPLE.trim().split("\n");
    const person = (number: number) =>
      one.replace(/[0-9X]{18}/, idNumber(`19${70 + (number % 30)}0307`, 1 + Math.floor(number / 30)));
    const many = [heading, ...Array.from({ length: 10_000 }, (_, number) => person(number))].join("\n");
    const pane = openPane({ 报名表: many });
    await pane.press("审核");
    const bar = await screen.findByRole("progressbar", { name: "正在读取和审核" });
    await waitFor(() => {
      const done = Number(bar.getAttribute("aria-valuenow"));
      expect(done).toBeGreaterThan(0.5);
      expect(done).toBeLessThan(1);
    });
    await pane.press("取消");
    await settled();
    expect(screen.queryByRole("progressbar")).toBeNull();
    expect(screen.queryByRole("heading", { name: /^报名表，/ })).toBeNull();
  });

  test("can be cancelled; what comes in afterwards is not heard", async () => {
    const { door, step } = slowDoor();
    const pane = openPane({ 报名表: PEOPLE }, { door });
    await pane.press("审核");
    await settled();
    await pane.press("取消");
    expect(screen.queryByRole("progressbar")).toBeNull();
    await step();
    await step();
    expect(screen.queryByRole("heading", { name: /^报名表，2 人/ })).toBeNull();
    expect(screen.getByRole("alert")).toBeEmptyDOMElement();
    expect(screen.getByRole("button", { name: "审核" })).not.toHaveAttribute("aria-disabled", "true");
  });
});
