import { readFileSync } from "node:fs";
import { read } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import type { Browser, BrowserContext, FrameLocator, Page } from "playwright-core";
import { PLAN_SHEET } from "../../src/workbook/jobs";
import { WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve } from "../../tools/serve";
import type { Served } from "../../tools/serve";
import { launch, listenForTrouble, screenshot, until } from "./support/browser";
import { composeInto, goTo, rowsOfColour, sheetInView, typeInto } from "./support/grid";
import { brokenSecondSheet, registrations, SHEET } from "./support/workbook";

jest.setTimeout(90_000);

const NAME = "报名表.xlsx";
const INELIGIBLE = "#F8D5C4";
const UNDETERMINED = "#DCE9F7";

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const book = JSON.stringify({ name: NAME, base64: Buffer.from(registrations()).toString("base64") });
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

interface Bench {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: FrameLocator;
  readonly trouble: string[];
}

async function opened(): Promise<Bench> {
  const context = await browser.newContext({
    viewport: { width: 1400, height: 850 },
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  await page.goto(served.address);
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "审核", exact: true }).waitFor();
  return { context, page, pane, trouble };
}

/** Saves as the clerk does, and reads the downloaded file with a reader that is not ours. */
async function saved(page: Page, sheet = SHEET): Promise<WorkSheet> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(NAME);
  const found = read(readFileSync(await file.path())).Sheets[sheet];
  if (found === undefined) throw new Error(`The saved file has no ${sheet}.`);
  return found;
}

test("what is typed stands in the saved file as Excel would have typed it, but codes stay whole", async () => {
  const { context, page, trouble } = await opened();
  await typeInto(page, "E5", "11");
  await typeInto(page, "J5", "370102199001011234");
  await typeInto(page, "B12", "370102199001011234");
  await typeInto(page, "K5", "007");
  await typeInto(page, "K6", "2025-3-1");
  await typeInto(page, "K7", "2025年3月1日");
  await typeInto(page, "K8", "'007");
  const sheet = await saved(page);
  expect(sheet.E5).toMatchObject({ t: "n", v: 11 });
  expect(sheet.J5).toMatchObject({ t: "s", v: "370102199001011234" });
  expect(sheet.B12).toMatchObject({ t: "s", v: "370102199001011234" });
  expect(sheet.K5).toMatchObject({ t: "s", v: "007" });
  expect(sheet.K6).toMatchObject({ t: "n", v: 45717 });
  expect(sheet.K7).toMatchObject({ t: "n", v: 45717 });
  expect(sheet.K8).toMatchObject({ t: "s", v: "007" });
  expect(trouble).toEqual([]);
  await context.close();
});

test("Chinese is written with an input method; undo and redo take it back and bring it again", async () => {
  const { context, page } = await opened();
  await composeInto(page, "A5", "wangxiaoming", "王小明");
  expect((await saved(page)).A5).toMatchObject({ t: "s", v: "王小明" });
  await page
    .locator("#grid canvas")
    .last()
    .click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(200);
  expect((await saved(page)).A5).toMatchObject({ t: "s", v: "李二" });
  await page
    .locator("#grid canvas")
    .last()
    .click({ position: { x: 300, y: 300 } });
  await page.keyboard.press("Control+y");
  await page.waitForTimeout(200);
  expect((await saved(page)).A5).toMatchObject({ t: "s", v: "王小明" });
  await context.close();
});

test("an address leads into view past frozen columns; one that is not drawn is refused, and nothing is typed elsewhere", async () => {
  const { context, page, trouble } = await opened();
  await goTo(page, "A5");
  await goTo(page, "AZ500");
  await page.getByText(/没有转到那一格/).waitFor();
  // What is typed next is the next address, not the content of A5.
  await page.keyboard.type("H60");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  await page.keyboard.type("到了");
  await page.keyboard.press("Enter");
  await page.waitForTimeout(200);
  const sheet = await saved(page);
  expect(sheet.A5).toMatchObject({ v: "李二" });
  expect(sheet.H60).toMatchObject({ v: "到了" });
  expect(trouble).toEqual([]);
  await context.close();
});

test("after results were written the clerk still looks at the same rows", async () => {
  const { context, page, pane } = await opened();
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await pane.getByRole("button", { name: "写入结果" }).waitFor();
  await goTo(page, "A60");
  const addressInView = async () => {
    const { x, y } = (await page.locator("#grid").boundingBox()) ?? { x: 0, y: 0 };
    await page.mouse.click(x + 400, y + 400);
    await page.waitForTimeout(200);
    return page.locator("#grid input").first().inputValue();
  };
  const before = await addressInView();
  expect(Number(before.replace(/\D/g, ""))).toBeGreaterThan(40);
  await pane.getByRole("button", { name: "写入结果" }).click();
  await pane
    .getByText(/已写入/)
    .first()
    .waitFor();
  await page.waitForTimeout(500);
  expect(await addressInView()).toBe(before);
  await context.close();
});

test("copied cells are pasted whole, text from elsewhere is typed, nothing becomes a style or a merge", async () => {
  const { context, page } = await opened();
  await goTo(page, "A4:B4");
  await page.keyboard.press("Control+c");
  await page.waitForTimeout(200);
  await goTo(page, "J10");
  await page.keyboard.press("Control+v");
  await page.waitForTimeout(300);
  await page.evaluate(() => navigator.clipboard.writeText("赵\t007\r\n3.70102E+17\t2025-3-1\r\n"));
  await goTo(page, "J12");
  await page.keyboard.press("Control+v");
  // What was cut before it came here cannot be whole; it is said at once.
  await page.getByText("J13里是“3.70102E+17”这样缩写的数").waitFor();
  const sheet = await saved(page);
  expect(sheet.J10).toMatchObject({ t: "s", v: "张一" });
  expect(sheet.K10).toMatchObject({ t: "s", v: sheet.B4?.v });
  expect([sheet.J12?.v, sheet.K12?.v, sheet.J13?.v, sheet.K13?.v]).toEqual(["赵", "007", 3.70102e17, 45717]);
  expect(sheet["!merges"]).toHaveLength(1);
  await context.close();
});

test("what the page cannot keep is refused with a sentence, and the workbook stays as it was", async () => {
  const { context, page } = await opened();
  const before = await saved(page);
  for (const [keys, sentence] of [
    ["Control+b", "这里不能改单元格的字体"],
    ["Control+x", "这里不能剪切"],
  ] as const) {
    await goTo(page, "A5");
    await page.keyboard.press(keys);
    await page.getByText(sentence).waitFor();
  }
  expect(await saved(page)).toEqual(before);
  await context.close();
});

test("audited beside the grid: rows are coloured, a click selects the cell at fault, clearing leaves no trace", async () => {
  const { context, page, pane, trouble } = await opened();
  const original = await saved(page);
  await pane.getByLabel("审核日期").fill("2026-03-01");
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await pane.getByRole("button", { name: "写入结果" }).click();
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor();
  await screenshot(page, "workbench-written");
  await until(async () => (await rowsOfColour(page, INELIGIBLE)) === 2);
  expect(await rowsOfColour(page, UNDETERMINED)).toBe(2);
  await screenshot(page, "workbench-written");

  await pane.getByRole("button", { name: "在表中选中第 8 行（钱五）" }).click();
  await until(async () => /^[A-Z]+8$/.test(await page.locator("#grid input").first().inputValue()));

  // The verdict decides the colour, whoever writes it there.
  const written = await saved(page);
  const verdict = Object.keys(written)
    .find((cell) => written[cell]?.v === "审核结论")
    ?.replace(/\d+$/, "");
  await typeInto(page, `${verdict}5`, "符合");
  await until(async () => (await rowsOfColour(page, INELIGIBLE)) === 1);

  // One step takes what was typed back, the next one the whole writing; the first one from there on brings it again.
  const undo = page.getByRole("button", { name: "撤消", exact: true });
  await undo.click();
  expect(await saved(page)).toEqual(written);
  await undo.click();
  expect(await saved(page)).toEqual(original);
  expect(await undo.isDisabled()).toBe(true);
  await page.getByRole("button", { name: "重做", exact: true }).click();
  expect(await saved(page)).toEqual(written);
  await until(async () => (await rowsOfColour(page, INELIGIBLE)) === 2);

  await pane.getByRole("button", { name: "清除标记" }).click();
  await pane.getByRole("alertdialog").getByRole("button", { name: "清除标记" }).click();
  await pane
    .getByText(/^已清除/)
    .first()
    .waitFor();
  await until(async () => (await rowsOfColour(page, INELIGIBLE)) === 0);
  expect(await saved(page)).toEqual(original);
  expect(trouble).toEqual([]);
  await context.close();
});

test("the pane shows people and its plan in the sheet; looking changes nothing, what was typed can still be taken back", async () => {
  const { context, page, pane } = await opened();
  const before = await saved(page);
  await typeInto(page, "A5", "改过");
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await saved(page);
  const person = pane.getByRole("button", { name: "在表中选中第 8 行（钱五）" });
  await person.click();
  await until(async () => /^[A-Z]+8$/.test(await page.locator("#grid input").first().inputValue()));
  expect(await page.getByText("有改动未保存").count()).toBe(0);
  await goTo(page, "A5");
  await page.keyboard.press("Control+z");
  await page.waitForTimeout(200);
  expect(await saved(page)).toEqual(before);

  await pane.getByRole("tab", { name: "年度计划表" }).click();
  await pane.getByRole("button", { name: "生成计划表" }).click();
  await pane
    .getByText(/^已生成/)
    .first()
    .waitFor();
  await until(async () => (await sheetInView(page)) === PLAN_SHEET);
  await screenshot(page, "workbench-plan");
  await pane.getByRole("tab", { name: "审核报名表" }).click();
  await person.click();
  await until(async () => (await sheetInView(page)) === SHEET);
  await context.close();
});

test("without a mouse: F6 goes from the sheet to the pane and back to where one was, Ctrl+S saves from either", async () => {
  const { context, page, pane } = await opened();
  await goTo(page, "E9");
  await page.keyboard.type("7");
  await page.keyboard.press("Enter");
  await page.keyboard.press("F6");
  const tab = pane.getByRole("tab", { name: "审核报名表" });
  await until(() => tab.evaluate((it) => it === document.activeElement && document.hasFocus()));
  await pane.getByRole("button", { name: "审核", exact: true }).press("Enter");
  await pane.getByRole("button", { name: "写入结果" }).press("Enter");
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor();
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  expect((await download).suggestedFilename()).toBe(NAME);
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await page.keyboard.type("8");
  await page.keyboard.press("Enter");
  expect((await saved(page)).E10).toMatchObject({ t: "n", v: 8 });
  await page.keyboard.press("Shift+F6");
  await until(() => pane.getByRole("button", { name: "写入结果" }).evaluate((it) => it === document.activeElement));
  await context.close();
});

test("another workbook is opened from the disk; what cannot be opened gets its sentence and changes nothing", async () => {
  const { context, page, pane } = await opened();
  const choose = (name: string, buffer: Buffer) =>
    page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });

  await choose("旧表.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
  await page.getByText(/没有打开“旧表.xls”。这个旧版表格文件/).waitFor();
  await choose("名单.xlsx", Buffer.from([0x25, 0x50, 0x44, 0x46, 0, 1, 2]));
  await page.getByText(/没有打开“名单.xlsx”。这个文件不是能读的表格/).waitFor();
  await choose("半个.xlsx", Buffer.from(registrations().slice(0, 900)));
  await page.getByText(/没有打开“半个.xlsx”。文件不完整/).waitFor();
  // Only when its second sheet is read this one is found out; the open workbook is still there to be read and written.
  await choose("坏的第二张.xlsx", Buffer.from(brokenSecondSheet()));
  await page.getByText(/没有打开“坏的第二张.xlsx”。工作表“说明”已损坏，读不出来/).waitFor();
  expect(await page.locator("#bar .file").innerText()).toBe(NAME);
  expect(await sheetInView(page)).toBe(SHEET);
  await typeInto(page, "A6", "还在");
  expect((await saved(page)).A6).toMatchObject({ v: "还在" });
  await pane.getByRole("button", { name: "审核", exact: true }).click();
  await pane.getByRole("button", { name: "写入结果" }).waitFor();

  await goTo(page, "A5");
  await page.keyboard.type("改过");
  await choose("另一份.xlsx", Buffer.from(registrations()));
  await page.getByText("有改动还没有保存。打开别的工作簿").waitFor();
  await page.getByRole("button", { name: "不保存，打开新的" }).click();
  await until(async () => (await page.locator("#bar .file").innerText()) === "另一份.xlsx");
  await pane.getByRole("button", { name: "审核", exact: true }).waitFor();
  await context.close();
});

test("no connection leaves the page, by its policy and in normal use", async () => {
  const { context, page, trouble } = await opened();
  expect(trouble).toEqual([]);
  const response = await page.request.get(served.address);
  expect(response.headers()["content-security-policy"]).toContain("connect-src 'none'");
  expect(
    await page.evaluate(() =>
      fetch("/").then(
        () => "sent",
        () => "refused",
      ),
    ),
  ).toBe("refused");
  await context.close();
});
