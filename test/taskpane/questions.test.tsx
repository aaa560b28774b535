/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { answersOn } from "../../src/taskpane/remember-answers";
import { machineOf } from "../../src/taskpane/machine";
import { recallAnswers } from "../../src/workbook/answer-memory";
import { xlsxPort } from "../../src/workbook/file/port";
import { idNumber } from "../support/id-number";
import { counts, openPane, type OpenPane } from "../support/pane";

/** Each has only a diploma for 四级, and its major is in no list of the notice. */
const row = (name: string, order: number, major: string) =>
  `| ${name} | ${idNumber("19900101", order)} | 1390000000${order} | 大专 | 高等职业学校 | ${major} | 2012-07-01 | {0} | | 互联网营销师 | 直播销售员 | 四级 |`;
const PEOPLE = `
  | 姓名 | 证件号码 | 手机号码 | 文化程度 | 院校类别 | 所学专业 | 毕业日期 | 从业年限 | 原证书等级 | 申报职业 | 申报工种 | 申报等级 |
  ${row("甲", 1, "会计")}
  ${row("乙", 3, "会计专业")}
  ${row("丙", 5, "护理")}
`;
const ABOUT = "所学专业“会计”";

const machine = machineOf(() => window.localStorage);
const item = async (about: string) => within(await screen.findByRole("group", { name: new RegExp(`^${about}`) }));
const known = async ({ book }: OpenPane) =>
  [...(await recallAnswers(xlsxPort(book))).values()].map(({ question, answer }) => [question.about, answer]);
const onMachine = () => [...answersOn(machine).values()].map(({ question }) => question.about);

async function opened(title: RegExp): Promise<OpenPane> {
  const pane = openPane({ 报名表: PEOPLE }, { machine });
  await pane.audit();
  await pane.user.click(await screen.findByRole("button", { name: title }));
  return pane;
}

beforeEach(() => window.localStorage.clear());

test("an answer decides all rows that ask, is listed, remembered, outlives other audits and is taken back", async () => {
  const pane = await opened(/^要您定的 2 件事$/);
  expect(counts()).toEqual({ 不符合: 0, 待核: 3, 符合: 0 });
  expect(screen.getByText(/^涉及待核 2 人，答“算”可定 2 人，答“不算”可定 2 人。/)).toBeVisible();

  await pane.user.click((await item(ABOUT)).getByRole("button", { name: "算" }));
  expect(await screen.findByText(/^所学专业“会计”算互联网营销师.*（影响 2 人）$/)).toBeVisible();
  expect(counts()).toEqual({ 不符合: 0, 待核: 1, 符合: 2 });
  expect((await item(ABOUT)).getByRole("button", { name: "算" })).toHaveAttribute("aria-pressed", "true");
  expect(await screen.findByRole("button", { name: "要您定的 1 件事（已答 1 件）" })).toBeVisible();
  await waitFor(async () => expect(await known(pane)).toEqual([["会计", true]]));
  expect(onMachine()).toEqual([]);

  await pane.press(/^表里没写的怎么算/);
  await pane.press(/^另外 /);
  const [assumption] = screen.getAllByRole("switch", { checked: true });
  if (assumption === undefined) throw new Error("nothing is assumed");
  const before = screen.getByRole("button", { name: /^表里没写的怎么算/ }).textContent;
  await pane.user.click(assumption);
  await waitFor(() =>
    expect(screen.getByRole("button", { name: /^表里没写的怎么算/ })).not.toHaveTextContent(before ?? ""),
  );
  expect(screen.getByText(/^所学专业“会计”算.*人）$/)).toBeVisible();

  await pane.user.click((await item(ABOUT)).getByRole("button", { name: "收回" }));
  await screen.findByRole("button", { name: "要您定的 2 件事" });
  expect(counts()).toMatchObject({ 符合: 0 });
  await waitFor(async () => expect(await known(pane)).toEqual([]));
});

test("what the machine keeps holds in another workbook and is told; 不知道 leaves the question open", async () => {
  const pane = await opened(/^要您定的 2 件事$/);
  await pane.user.click((await item("所学专业“护理”")).getByRole("button", { name: "不知道" }));
  await waitFor(async () => expect(await known(pane)).toEqual([["护理", null]]));
  await pane.user.click((await item(ABOUT)).getByRole("button", { name: "不算" }));
  await screen.findByRole("button", { name: "要您定的 1 件事（已答 1 件）" });
  await pane.user.click(screen.getByRole("checkbox", { name: /^也记在这台电脑上/ }));
  await waitFor(() => expect(onMachine()).toContain("会计"));
  cleanup();

  const other = await opened(/^要您定的 1 件事（已答 1 件）$/);
  expect(counts()).toEqual({ 不符合: 2, 待核: 1, 符合: 0 });
  expect(screen.getAllByText(/按 1 条回答审核：所学专业“会计”不算/)[0]).toBeVisible();
  await other.user.click((await item(ABOUT)).getByRole("button", { name: "收回" }));
  await screen.findByRole("button", { name: "要您定的 2 件事" });
  await waitFor(() => expect(onMachine()).not.toContain("会计"));
});

test("answers are carried as text: what is new and what contradicts is told, and the clerk says whose hold", async () => {
  const pane = await opened(/^要您定的 2 件事$/);
  await pane.user.click((await item(ABOUT)).getByRole("button", { name: "算" }));
  await screen.findByRole("button", { name: "要您定的 1 件事（已答 1 件）" });
  await pane.press("把回答带到别的电脑");
  const field = () => screen.getByRole("textbox", { name: "或者把回答的文字粘贴在这里" });
  const paste = async (text: string) => {
    await pane.user.clear(field());
    await pane.user.click(field());
    await pane.user.paste(text);
    await pane.press("读入");
  };
  await paste("不是回答");
  expect(screen.getByText("不能导入：不是回答文件，或者已经损坏，请重新导出。")).toHaveAttribute("role", "alert");
  const entry = (about: string, answer: string) => ({ kind: "major", occupation: "互联网营销师", about, answer });
  await paste(JSON.stringify({ version: 1, answers: [entry("会计", "不算"), entry("护理", "不算")] }));
  expect(screen.getByText(/^读到 2 条：新的 1 条，与这里相同的 0 条，与这里不同的 1 条。/)).toBeVisible();
  expect(screen.getByText(/^所学专业“会计”算.*（文件里：不算）$/)).toBeVisible();
  await pane.press("不同的以文件为准，导入");
  await screen.findByRole("button", { name: "要您定的 0 件事（已答 2 件）" });
  expect(counts()).toEqual({ 不符合: 3, 待核: 0, 符合: 0 });
  await waitFor(async () =>
    expect(new Map((await known(pane)) as [string, boolean][])).toEqual(
      new Map([
        ["会计", false],
        ["护理", false],
      ]),
    ),
  );
});
