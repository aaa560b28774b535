/** @jest-environment jsdom */
import { act, render, screen, within } from "@testing-library/react";
import { packs } from "../../src/packs";
import { WorkStatus } from "../../src/taskpane/components/WorkStatus";
import type { Status } from "../../src/taskpane/state";
import { machineOf } from "../../src/taskpane/machine";
import { xlsxPort } from "../../src/workbook/file/port";
import { PortError, type WorkbookPort } from "../../src/workbook/port";
import { idNumber } from "../support/id-number";
import { card, jinan, openPane, rowsShown, settled, type OpenPane } from "../support/pane";
import { stateOf } from "../support/state";

const [ZHANG, LI, WANG] = [1, 3, 5].map((order) => idNumber("19900307", order));
/** By 2027 李四 has his five years; 王五 applies for what Shanghai does not offer. */
const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码    | 文化程度 | 从业年限 | 从业起始年月 | 原证书职业   | 原证书等级 | 取证后从业年限 | 申报职业     | 申报工种   | 申报等级 |
  | 张三 | ${ZHANG} | 13900000001 | 高中     | {9}      |              |              |            |                | 互联网营销师 | 视频创推员 | 四级     |
  | 李四 | ${LI}    | 13900000002 | 初中     |          | 2021-06      |              |            |                | 互联网营销师 | 视频创推员 | 四级     |
  | 王五 | ${WANG}  | 13900000003 | 高中     | {12}     |              | 互联网营销师 | 三级       | {6}            | 互联网营销师 | 视频创推员 | 二级     |
`;

async function turnToMore(pane: OpenPane): Promise<void> {
  await pane.user.click(screen.getByRole("tab", { name: "更多" }));
  await screen.findByRole("heading", { name: "自检" });
}

async function chooseDay(pane: OpenPane, iso: string): Promise<void> {
  const field = screen.getByLabelText("换成的日期");
  await pane.user.clear(field);
  await pane.user.type(field, iso);
}

async function compare(pane: OpenPane): Promise<void> {
  await pane.press("对比");
  await screen.findByRole("heading", { name: /^同一张表/ });
}

const said = (name: string) => within(card(name).getByText(/^现在：|^2026-03-01：/).parentElement ?? document.body);

describe("对比", () => {
  test("asks for an audit first", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await turnToMore(pane);
    expect(screen.getByText("请先在“审核报名表”里审核，再来对比。")).toBeVisible();
    expect(screen.queryByRole("button", { name: "对比" })).toBeNull();
  });

  test("with another day: who changes, why on either day, and a click selects the row", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    const before = stateOf(pane.book);
    await pane.audit();
    await turnToMore(pane);
    await chooseDay(pane, "2027-03-01");
    await compare(pane);
    expect(screen.getByRole("heading", { name: "同一张表3人：不符合 → 符合的1人，其余2人不变。" })).toBeVisible();
    expect(rowsShown()).toEqual(["第 3 行李四"]);
    expect(said("李四").getByText("2026-03-01：附件4 第2条(1)，累计从业满5年，现满4年8个月，差4个月。")).toBeVisible();
    expect(said("李四").getByText("2027-03-01：附件4 第2条(1)，累计从业满5年，现满5年8个月。")).toBeVisible();
    await pane.press("在表中选中第 3 行（李四）");
    expect(pane.selected).toEqual(["报名表 3"]);
    expect(stateOf(pane.book)).toEqual(before);
  });

  test("with another notice: the groups, and what only differs in price folded away", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await turnToMore(pane);
    await pane.user.selectOptions(screen.getByLabelText("换成的公告"), "shanghai-2026");
    await compare(pane);
    expect(screen.getByText(/^换成：上海.*2026-03-01。$/)).toBeVisible();
    expect(rowsShown()).toEqual(["第 4 行王五"]);
    expect(said("王五").getByText("换成：视频创推员没有开展二级/技师认定。")).toBeVisible();
    await pane.press("只有收费不同（1 人）");
    expect(said("张三").getByText(/^现在：280元/)).toBeVisible();
  });

  test("with itself is no comparison, and with half a date neither", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await turnToMore(pane);
    expect(screen.getByRole("button", { name: "对比" })).toHaveAttribute("aria-disabled", "true");
    expect(screen.getByText("请换一份公告，或换一个日期。")).toBeVisible();
    await pane.user.clear(screen.getByLabelText("换成的日期"));
    expect(screen.getByRole("button", { name: "对比" })).toHaveAttribute("aria-disabled", "true");
  });

  test("stays while the clerk looks at another part, and goes with the result it was made with", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.audit();
    await turnToMore(pane);
    await chooseDay(pane, "2027-03-01");
    await compare(pane);
    await pane.user.click(screen.getByRole("tab", { name: "审核报名表" }));
    await turnToMore(pane);
    expect(screen.getByRole("heading", { name: /^同一张表/ })).toBeVisible();
    await pane.user.click(screen.getByRole("tab", { name: "审核报名表" }));
    await pane.press("重新审核");
    await settled();
    await turnToMore(pane);
    expect(screen.queryByRole("heading", { name: /^同一张表/ })).toBeNull();
  });
});

test("自检 says of every notice how many of its own examples are decided as they should be", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await turnToMore(pane);
  await pane.press("开始自检");
  const passed = new RegExp(`^自检全部通过：${packs.length} 份公告`);
  expect(await screen.findByText(passed, { selector: ".fui-MessageBarBody" }, { timeout: 20_000 })).toBeVisible();
  for (const { title } of packs) {
    expect(screen.getByText(title, { selector: "li div" })).toHaveTextContent(/(\d{2,})\/\1$/);
  }
});

describe("关于", () => {
  const list = (name: string) => screen.getByRole("group", { name });
  const named = (name: string) =>
    within(list(name))
      .queryAllByRole("listitem")
      .map(({ textContent }) => textContent);
  const forget = async (pane: OpenPane, name: string, question: RegExp) => {
    await pane.user.click(within(list(name)).getByRole("button", { name: "清空" }));
    const dialog = await screen.findByRole("alertdialog", { name: question });
    await pane.user.click(within(dialog).getByRole("button", { name: "清空" }));
    await settled();
  };

  test("names what the workbook remembers and empties it on demand, without touching a sheet", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    const before = stateOf(pane.book);
    const port = xlsxPort(pane.book);
    await port.remember(
      new Map([
        ["terms", "{}"],
        ["columns", "{}"],
      ]),
    );
    await turnToMore(pane);
    expect(named("这个工作簿记住的")).toEqual(["列的用途", "公告和审核日期"]);
    await forget(pane, "这个工作簿记住的", /^清空这个工作簿记住的内容？$/);
    expect(screen.getByRole("status")).toHaveTextContent("已清空工作簿记住的内容。");
    expect(list("这个工作簿记住的")).toHaveTextContent("还没有记住什么。");
    expect((await port.recall()).texts.size).toBe(0);
    expect(stateOf(pane.book)).toEqual(before);
  });

  test("looks again each time it is turned to, and says of a later version that it is one", async () => {
    let newer = false;
    const door = (port: WorkbookPort) => ({ recall: async () => ({ ...(await port.recall()), newer }) });
    const pane = openPane({ 报名表: PEOPLE }, { door });
    await turnToMore(pane);
    expect(list("这个工作簿记住的")).toHaveTextContent("还没有记住什么。");
    newer = true;
    await pane.user.click(screen.getByRole("tab", { name: "审核报名表" }));
    await turnToMore(pane);
    expect(list("这个工作簿记住的")).toHaveTextContent(/更新版本的认定助手写的内容/);
    expect(within(list("这个工作簿记住的")).queryByRole("button")).toBeNull();
  });

  test("says why it could not look", async () => {
    const recall = () => Promise.reject(new PortError("host-busy"));
    const pane = openPane({ 报名表: PEOPLE }, { door: () => ({ recall }) });
    await turnToMore(pane);
    expect(screen.getByRole("alert")).toHaveTextContent(/^Excel 正忙或网络中断/);
    expect(screen.queryByRole("group", { name: "这个工作簿记住的" })).toBeNull();
  });

  test("names what this machine remembers and empties it on demand", async () => {
    window.localStorage.setItem("others", "stay");
    const machine = machineOf(() => window.localStorage);
    machine.save("columns", "{}");
    const pane = openPane({ 报名表: PEOPLE }, { machine });
    await turnToMore(pane);
    expect(named("这台电脑记住的")).toEqual(["列名的用途"]);
    await forget(pane, "这台电脑记住的", /^清空这台电脑记住的内容？$/);
    expect(list("这台电脑记住的")).toHaveTextContent("还没有记住什么。");
    expect({ ...window.localStorage }).toEqual({ others: "stay" });
  });
});

test("every notice stands there with its slips, and one that is no law today says so", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await turnToMore(pane);
  for (const pack of packs) {
    const title = screen.getByRole("button", {
      name: (name) => name.startsWith(pack.title) && name.endsWith(`：${pack.slips.length} 处印错或没写清`),
    });
    await pane.user.click(title);
    const listed = screen.getAllByRole("listitem").map(({ textContent }) => textContent ?? "");
    for (const { at, why } of pack.slips) {
      expect(listed.some((text) => text.includes(at) && text.includes(why))).toBe(true);
    }
    await pane.user.click(title);
  }
  expect(screen.getByRole("button", { name: /^贵州.*（汇编，不是正式公告）：/ })).toBeVisible();
  expect(screen.getByRole("button", { name: /^中教.*（已过有效期）：/ })).toBeVisible();
});

describe("which notice applies", () => {
  test("where none is in force today, the clerk chooses one before anything can be done", async () => {
    const pane = openPane({ 报名表: PEOPLE }, { first: null });
    expect(screen.getByLabelText("公告")).toHaveDisplayValue("请选择公告");
    expect(screen.getByText("今天没有正在适用的正式公告，请先选择一份。")).toBeVisible();
    expect(screen.getByRole("button", { name: "审核" })).toHaveAttribute("aria-disabled", "true");
    await pane.user.selectOptions(screen.getByLabelText("公告"), jinan().id);
    expect(screen.queryByText(/请先选择一份/)).toBeNull();
    await pane.audit();
    expect(screen.getByRole("heading", { name: /^报名表，3 人/ })).toBeVisible();
  });

  test("one that is no official notice says so as soon as it is chosen, and with the result", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await pane.user.selectOptions(screen.getByLabelText("公告"), "guizhou-2023");
    expect(screen.getByText("这是汇编，不是正式公告，结果只供参考。")).toBeVisible();
    await pane.audit();
    expect(screen.getByText(/^《贵州.*不是正式公告，结果只供参考，请以当地的公告为准。$/)).toBeVisible();
    expect(screen.getByText("应收认定费").parentElement).toHaveTextContent("应收认定费 公告没有公布");
  });
});

test("a row shows every other level of its occupation on demand, each with its clauses", async () => {
  const pane = openPane({ 报名表: PEOPLE });
  await pane.audit();
  const li = card("李四");
  await pane.user.click(li.getByRole("button", { name: /^依据/ }));
  await pane.user.click(li.getByRole("button", { name: "查看其他等级" }));
  const titles = li.getAllByRole("button", { name: /^.级\/.*：/ }).map((title: HTMLElement) => title.textContent);
  expect(titles).toEqual(["二级/技师：不符合", "三级/高级工：不符合", "五级/初级工：符合"]);
  await pane.user.click(li.getByRole("button", { name: /^五级/ }));
  expect(li.getByText("附件4 第1条(1)")).toBeVisible();
});

describe("work that says nothing for ten seconds", () => {
  beforeEach(() => jest.useFakeTimers());
  afterEach(() => jest.useRealTimers());

  const show = (status: Status) => (
    <WorkStatus standing={null} status={status} door="pane" onCancel={() => undefined} onDismiss={() => undefined} />
  );
  const working = (done: number | null): Status => ({ kind: "working", work: "audit", run: 1, done });
  const wait = (seconds: number) => act(() => jest.advanceTimersByTime(seconds * 1000));

  test("is told what may be the matter, until it says something again", () => {
    const { rerender } = render(show(working(null)));
    wait(9);
    expect(screen.queryByRole("alert")).toBeNull();
    wait(1);
    expect(screen.getByRole("alert")).toHaveTextContent(/没有回应.*请按回车键结束.*请按“取消”/);
    rerender(show(working(0.5)));
    expect(screen.queryByRole("alert")).toBeNull();
  });

  test("and is writing, cannot be cancelled: save and open the pane again", () => {
    render(show({ kind: "working", work: "write", run: 1, done: null }));
    wait(10);
    expect(screen.getByRole("alert")).toHaveTextContent(/请先保存工作簿，再关闭窗格重新打开。$/);
  });
});

describe("空白报名表", () => {
  test("is added as a sheet of its own, by the notice chosen, and the next one beside it", async () => {
    const pane = openPane({ 报名表: PEOPLE });
    await turnToMore(pane);
    expect(screen.getByText(/选项按《济南/)).toBeVisible();
    await pane.press("生成空白报名表");
    await screen.findAllByText("已生成工作表“空白报名表”。");
    await pane.press("生成空白报名表");
    await screen.findAllByText("已生成工作表“空白报名表（2）”。");
    expect(pane.book.sheets().map(({ name }) => name)).toEqual(["报名表", "空白报名表", "空白报名表（2）"]);
    expect(pane.valuesIn("空白报名表")).toContain(jinan().occupations[0]?.name);
  });
});
