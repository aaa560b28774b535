import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { generateCertificates } from "office-addin-dev-certs";
import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import { EXCEL_API_FLOOR } from "../../src/workbook/excel/floor";
import { createHost } from "../../src/excel-simulator/host";
import { openXlsx } from "../../src/xlsx/open";
import { EXCEL_ORIGIN, openInExcel, OTHER_PAGES } from "../../test/e2e/support/excel-on-the-web";
import { OWN_FOLDER, PANE_FOLDER, WORKBENCH_FOLDER } from "../build-for-tests";
import { sampleWorkbook } from "../../src/workbench/sample/book";

import { serve } from "../serve";
import type { Served } from "../serve";
import { chooseFile, fillDate, press, see } from "./hand";

const AS_OF = "2026-03-01";
const VIEWPORT = { width: 1400, height: 850 };

/** The place that has a certificate, and with it a name of its own. */
export const PANE = "窗格";

/** A page opened with the sample in it, and where its pane is. */
export interface Opened {
  readonly context: BrowserContext;
  readonly page: Page;
  readonly pane: Frame;
}

/** `onPage` hears of the page before it is opened. */
export type Open = (browser: Browser, onPage: (page: Page) => void) => Promise<Opened>;

/** The pages there are, each with the way to it. */
export interface Places {
  readonly panePort: number;
  readonly open: ReadonlyMap<string, Open>;
  readonly close: () => Promise<void>;
}

/** Serves what was built: the pane in Excel's frame, the folder from the disk, the workbench. */
export async function servePlaces(): Promise<Places> {
  const { name, bytes } = sampleWorkbook();
  const pane = await servePane();
  const book = JSON.stringify({ name, base64: Buffer.from(bytes).toString("base64") });
  const bench = await serve(0, {
    folder: WORKBENCH_FOLDER,
    office: "bridge",
    frameAncestors: "'self'",
    extra: new Map([["start-book.js", `window.rendingStartBook = ${book};`]]),
  });
  return {
    panePort: pane.port,
    open: new Map<string, Open>([
      [
        PANE,
        (browser, onPage) =>
          openInExcel(browser, createHost(openXlsx(bytes), { apiLevel: EXCEL_API_FLOOR }), { onPage }),
      ],
      ["网页", (browser, onPage) => openFolder(browser, onPage, name, bytes)],
      ["工作台", (browser, onPage) => openBench(browser, onPage, bench.address)],
    ]),
    close: async () => {
      await pane.close();
      await bench.close();
    },
  };
}

async function servePane(): Promise<Served> {
  const folder = mkdtempSync(join(tmpdir(), "rending-floor-"));
  const [ca = "", cert = "", key = ""] = ["ca.crt", "pane.crt", "pane.key"].map((file) => join(folder, file));
  await generateCertificates(ca, cert, key, 2, ["rending.test"]);
  const tls = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(folder, { recursive: true });
  return serve(0, { folder: PANE_FOLDER, office: "own", frameAncestors: EXCEL_ORIGIN, extra: OTHER_PAGES, tls });
}

async function openFolder(
  browser: Browser,
  onPage: (page: Page) => void,
  name: string,
  bytes: Uint8Array,
): Promise<Opened> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN" });
  const page = await context.newPage();
  onPage(page);
  await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
  await chooseFile(page.mainFrame(), name, Buffer.from(bytes).toString("base64"));
  return { context, page, pane: page.mainFrame() };
}

async function openBench(browser: Browser, onPage: (page: Page) => void, address: string): Promise<Opened> {
  const context = await browser.newContext({ viewport: VIEWPORT, locale: "zh-CN" });
  const page = await context.newPage();
  onPage(page);
  await page.goto(address);
  const [, pane] = page.frames();
  if (pane === undefined) throw new Error("The workbench has no pane.");
  return { context, page, pane };
}

/**
 * The main job: audit, see that some may not be admitted, write; then every example of every notice, which comes in a part of
 * its own. Rejects where any of it does not come.
 */
export async function mainJob(pane: Frame): Promise<void> {
  await fillDate(pane, AS_OF);
  await press(pane, "审核");
  await see(pane, "不符合");
  await press(pane, "写入结果");
  await see(pane, "已写入");
  await press(pane, "更多");
  await press(pane, "开始自检");
  await see(pane, "自检全部通过");
  await press(pane, "审核报名表");
}
