import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { read, utils, write } from "@e965/xlsx";
import type { Browser, Page } from "playwright-core";
import { OWN_FOLDER } from "../../tools/build-for-tests";
import { gb18030 } from "../support/foreign";
import { launch, listenForTrouble, screenshot } from "./support/browser";
import { registrations, SHEET } from "./support/workbook";

jest.setTimeout(90_000);

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

function button(page: Page, name: string) {
  return page.getByRole("button", { name, exact: true });
}

/** Audits what is open, writes, saves, and reads the download's column 审核结论. */
async function audited(page: Page, name: string): Promise<readonly unknown[]> {
  await page.getByLabel("审核日期").fill("2026-03-01");
  await button(page, "审核").click();
  await button(page, "写入结果").click();
  await page
    .getByText(/^已写入/)
    .first()
    .waitFor();
  const download = page.waitForEvent("download");
  await button(page, "保存").click();
  const file = await download;
  expect(file.suggestedFilename()).toBe(name);
  const bytes = readFileSync(await file.path());
  expect(bytes.subarray(0, 4).toString("latin1")).toBe("PK\u0003\u0004");
  const book = read(bytes);
  const rows: readonly (readonly unknown[])[] = utils.sheet_to_json(book.Sheets[book.SheetNames[0] ?? ""] ?? {}, {
    header: 1,
    defval: "",
  });
  const header = rows.find((row) => row.includes("审核结论")) ?? [];
  return rows.map((row) => row[header.indexOf("审核结论")]).filter((one) => one !== "" && one !== "审核结论");
}

test("an .xls and a .csv are opened from the disk, audited, and saved as new .xlsx files", async () => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: "zh-CN" });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
  await page.getByText("还没有打开工作簿").waitFor();
  const choose = (name: string, buffer: Buffer) =>
    page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer });
  const book = read(registrations());
  const verdicts = ["符合", "不符合", "待核", "符合", "不符合", "符合"];

  await choose("名单.xls", Buffer.from(write(book, { type: "array", bookType: "biff8" })));
  await page.getByText("“名单.xls”不是 .xlsx，已读成一个新的 .xlsx 工作簿，保存时会下载为“名单.xlsx”").waitFor();
  expect(await page.locator("#bar .file").innerText()).toBe("名单.xlsx");
  await screenshot(page, "folder-xls");
  const all = await audited(page, "名单.xlsx");
  expect(all.filter((one) => one !== "")).toHaveLength(verdicts.length);

  await choose("网上报名.csv", Buffer.from(gb18030(utils.sheet_to_csv(book.Sheets[SHEET] ?? {}))));
  await page.getByText("“网上报名.csv”不是 .xlsx").waitFor();
  expect(await audited(page, "网上报名.xlsx")).toEqual(all);

  // What is no table is refused, and what is open stays.
  await choose("照片.xls", Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]));
  await page.getByText(/没有打开“照片.xls”。这个旧版表格文件（.xls、.et）读不出来/).waitFor();
  expect(await page.locator("#bar .file").innerText()).toBe("网上报名.xlsx");
  expect(trouble).toEqual([]);
  await context.close();
});
