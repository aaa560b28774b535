import AxeBuilder from "@axe-core/playwright";
import type { Browser, Frame } from "playwright-core";
import { WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve, type Served } from "../../tools/serve";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { launch, listenForTrouble, screenshot, until } from "./support/browser";

jest.setTimeout(120_000);

const row = (name: string, order: number, years: number) =>
  `| ${name} | ${idNumber("19900101", order)} | 1390000000${order} | 初中 | {${years}} | 互联网营销师 | 直播销售员 | 四级 |`;

/** One whose years are too few, and one who is as he should be. */
const BOOK = drawBook({
  报名表: `
    | 姓名 | 证件号码 | 手机号码 | 文化程度 | 从业年限 | 申报职业 | 申报工种 | 申报等级 |
    ${row("张三", 1, 2)}
    ${row("李四", 3, 9)}
  `,
}).save();

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const book = JSON.stringify({ name: "名单.xlsx", base64: Buffer.from(BOOK).toString("base64") });
  served = await serve(0, {
    folder: WORKBENCH_FOLDER,
    office: "bridge",
    frameAncestors: "'self'",
    extra: new Map([["start-book.js", `window.rendingStartBook = ${book};`]]),
  });
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** The words of what has the focus in the pane. */
function focusedIn(frame: Frame | undefined): Promise<string> {
  return frame?.evaluate(() => document.activeElement?.textContent ?? "") ?? Promise.resolve("");
}

test("by keyboard a row is opened, tried, written and taken back; the focus stays, and all of it can be read", async () => {
  const context = await browser.newContext({ viewport: { width: 320, height: 1600 }, locale: "zh-CN" });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  await page.goto(served.address);
  const pane = page.frameLocator("iframe");
  await pane.getByLabel("审核日期").fill("2026-03-01");
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await pane.getByRole("button", { name: "依据，第 2 行" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: /^试算/ }).focus();
  await page.keyboard.press("Enter");
  await pane.getByRole("table", { name: "报几级会怎样" }).waitFor();
  const years = pane.getByLabel("从业年限", { exact: true });
  await years.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.type("9");
  const write = pane.getByRole("button", { name: "写进表里：从业年限" });
  await write.waitFor();
  await pane.getByRole("button", { name: "换个等级、日期或公告试" }).click();
  await pane.getByLabel("换份公告试").waitFor();
  await write.scrollIntoViewIfNeeded();
  await screenshot(page, "tryout");
  const axe = () => new AxeBuilder({ page }).include("iframe").analyze();
  const wide = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
  expect([await wide(), (await axe()).violations]).toEqual([false, []]);

  await pane.getByRole("button", { name: "换个等级、日期或公告试" }).click();
  await screenshot(page, "tryout-folded");
  await write.focus();
  await page.keyboard.press("Enter");
  const takeBack = pane.getByRole("button", { name: "撤回", exact: true });
  await takeBack.waitFor();
  await until(async () => /^刚才写了 E2。/.test(await focusedIn(page.frames()[1])));
  await screenshot(page, "tryout-written");
  expect((await axe()).violations).toEqual([]);
  // The focus stands beside it.
  await page.keyboard.press("Tab");
  expect(await takeBack.evaluate((button) => button === document.activeElement)).toBe(true);
  await page.keyboard.press("Enter");
  await takeBack.waitFor({ state: "detached" });
  await until(async () => /^试一试/.test(await focusedIn(page.frames()[1])));
  expect(await years.inputValue()).toBe("2");
  expect(trouble).toEqual([]);
  await context.close();
});
