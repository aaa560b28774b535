import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { read, utils } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { PLAN_SHEET } from "../../src/workbook/jobs";
import { OWN_FOLDER } from "../../tools/build-for-tests";
import { launch, listenForTrouble, screenshot, until } from "./support/browser";
import { unreadable } from "./support/contrast";
import { goTo, rowsOfColour, sheetInView, typeInto } from "./support/grid";
import { FIRST_ROW, registrations, SHEET } from "./support/workbook";

jest.setTimeout(90_000);

const NAME = "报名表.xlsx";

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

/** The rows of each sheet of the file that the clerk finds among her downloads, by a reader that is not ours. */
async function saved(page: Page): Promise<Readonly<Record<string, readonly unknown[][]>>> {
  const download = page.waitForEvent("download");
  await button(page, "保存").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(NAME);
  const { SheetNames, Sheets } = read(readFileSync(await file.path()));
  return Object.fromEntries(
    SheetNames.map((name) => [name, utils.sheet_to_json(Sheets[name] ?? {}, { header: 1, defval: "" })]),
  );
}

test("in the black high contrast of Windows the sheet is ink on paper", async () => {
  const context = await browser.newContext({ forcedColors: "active", colorScheme: "dark" });
  const page = await context.newPage();
  await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
  const file = { name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(registrations()) };
  await page.locator("input[type=file]").setInputFiles(file);
  await button(page, "审核").waitFor();
  await page.waitForTimeout(400);
  await screenshot(page, "folder-contrast");
  // A row without any fill, right of a name of two letters.
  expect(await rowsOfColour(page, "#000000")).toBe(0);
  expect(await rowsOfColour(page, "#FFFFFF")).toBeGreaterThan(5);
  const box = page.locator("#grid input").first();
  expect(await box.evaluate((it) => [getComputedStyle(it).color, getComputedStyle(it).backgroundColor])).toEqual([
    "rgb(36, 36, 36)",
    "rgb(255, 255, 255)",
  ]);
  expect(await unreadable(page.mainFrame(), "#bar")).toEqual([]);
  expect(await unreadable(page.mainFrame(), "#pane")).toEqual([]);
  await context.close();
});

test("the folder is opened from the disk, without a server and without Excel, and does the whole job", async () => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: "zh-CN" });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  const elsewhere: string[] = [];
  page.on("request", (request) => {
    if (!/^(file|data|blob):/.test(request.url())) elsewhere.push(request.url());
  });
  await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
  await page.getByText("还没有打开工作簿").waitFor();
  expect(await button(page, "保存").isDisabled()).toBe(true);
  await button(page, "打开示例报名表").click();
  await button(page, "审核").waitFor();
  expect(await page.locator("#bar .file").innerText()).toContain("示例");

  const file = { name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(registrations()) };
  await page.locator("input[type=file]").setInputFiles(file);
  await page.getByLabel("审核日期").fill("2026-03-01");
  expect(await page.getByText("还没有打开工作簿").count()).toBe(0);
  // A cell that is still being edited is part of the sheet.
  await goTo(page, "E9");
  await page.keyboard.type("7");
  await button(page, "审核").click();
  await button(page, "在表中选中第 8 行（钱五）").click();
  await until(async () => /^[A-Z]+8$/.test(await page.locator("#grid input").first().inputValue()));
  // So it is when the results are to be written: what was audited is no longer what stands there.
  await goTo(page, "E4");
  await page.keyboard.type("6");
  await button(page, "写入结果").click();
  await page
    .getByText(/有了改动，为免写错，这次没有写入/)
    .first()
    .waitFor();
  await button(page, "重新审核").click();
  await page.getByText("结果还没有写入表格。").waitFor();
  await button(page, "写入结果").click();
  await page
    .getByText(/^已写入/)
    .first()
    .waitFor();
  await screenshot(page, "folder-written");

  const [, header = [], , ...people] = (await saved(page))[SHEET] ?? [];
  const column = (name: string) => people.map((row) => row[header.indexOf(name)]);
  expect(column("审核结论")).toEqual(["符合", "不符合", "待核", "符合", "不符合", "符合"]);
  expect(column("核定等级")[0]).toBe("四级/中级工");
  expect(column("收费(元)")[0]).toBe(280);

  await page.getByRole("tab", { name: "年度计划表" }).click();
  await button(page, "生成计划表").click();
  await page
    .getByText(/^已生成/)
    .first()
    .waitFor();
  // The new sheet is what the clerk sees: what she types lands in it.
  await typeInto(page, "A60", "备注");
  const both = await saved(page);
  expect(Object.keys(both)).toEqual([SHEET, "说明", PLAN_SHEET]);
  expect(both[PLAN_SHEET]?.flat()).toContain("备注");
  expect(both[SHEET]?.length).toBe(FIRST_ROW + 5);

  // What comes in parts comes from the disk as well.
  await page.getByRole("tab", { name: "更多" }).click();
  await button(page, "开始自检").click();
  await page
    .getByText(/^自检全部通过/)
    .first()
    .waitFor();

  // The plan, the note in it and the writing are taken back by keys, from the pane as from the sheet, and the sheets are as before.
  const before = await saved(page);
  const taken = page.getByRole("button", { name: "撤消", exact: true });
  await page.getByRole("tab", { name: "更多" }).focus();
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  expect(Object.keys(await saved(page))).toEqual([SHEET, "说明"]);
  await goTo(page, "A3");
  await page.keyboard.press("Control+z");
  await until(async () => (await saved(page))[SHEET]?.flat().includes("审核结论") === false);
  await page.keyboard.press("Control+y");
  for (let step = 0; step < 2; step += 1) await button(page, "重做").click();
  expect(await saved(page)).toEqual(before);
  expect(await taken.isEnabled()).toBe(true);

  // What sentences name is done here, by keys alone.
  await goTo(page, "J4");
  await button(page, "表格工具").press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await page.getByText("J4 已设为文本格式").waitFor();
  await button(page, "表格工具").press("Enter");
  await page.keyboard.press("Escape");
  expect(await button(page, "表格工具").getAttribute("aria-expanded")).toBe("false");

  // Zoomed in to double, the sheet and the pane still stand side by side, and every sheet's tab is in reach.
  await page.setViewportSize({ width: 700, height: 425 });
  const side = await page.locator("#pane").boundingBox();
  expect([side?.x, side?.width]).toEqual([340, 360]);
  expect(side?.height).toBeGreaterThan(300);
  for (const name of ["说明", SHEET]) {
    await page.locator("#grid").getByRole("tab", { name, exact: true }).click();
    await until(async () => (await sheetInView(page)) === name);
  }
  await screenshot(page, "folder-zoomed");
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(700);
  expect(elsewhere).toEqual([]);
  expect(trouble).toEqual([]);
  await context.close();
});
