import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve, type Served } from "../../tools/serve";
import { launch, listenForTrouble, screenshot } from "./support/browser";
import { messyWorkbook } from "./support/messy";

jest.setTimeout(90_000);

let served: Served;
let browser: Browser;

beforeAll(async () => {
  const book = JSON.stringify({ name: "登记表.xlsx", base64: Buffer.from(messyWorkbook()).toString("base64") });
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

// The page is light whatever the system prefers; dark colours are tried in Excel (excel.test.ts).
test.each(["light", "contrast"] as const)(
  "a sheet of 33 columns: what is asked leads to the columns, one press decides, and all of it can be read (%s)",
  async (look) => {
    const colours =
      look === "contrast" ? ({ forcedColors: "active", colorScheme: "dark" } as const) : { colorScheme: look };
    const context = await browser.newContext({ viewport: { width: 320, height: 1600 }, locale: "zh-CN", ...colours });
    const page = await context.newPage();
    const trouble = listenForTrouble(page);
    await page.goto(served.address);
    const pane = page.frameLocator("iframe");
    await pane.getByLabel("审核日期").fill("2026-03-01");
    const door = pane.getByRole("button", { name: "查条件、收费、材料和日程" });
    await door.focus();
    await page.keyboard.press("Enter");
    await pane.getByLabel(/^查找：条件/).fill("四级 毕业");
    await pane
      .getByText(/^收费 \d+ 元/)
      .first()
      .waitFor();
    await screenshot(page, `lookup-${look}`);
    // It reads the colours of the styles, which high contrast replaces.
    const rules = look === "contrast" ? ["color-contrast"] : [];
    const axe = () => new AxeBuilder({ page }).include("iframe").disableRules(rules).analyze();
    const wide = () => page.frames()[1]?.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
    expect([await wide(), (await axe()).violations]).toEqual([false, []]);
    await door.click();
    await pane.getByRole("button", { name: "审核", exact: true }).click();
    await pane.getByText(/^有 \d+ 列可能有用，没有读/).waitFor();
    await screenshot(page, `columns-asked-${look}`);

    await pane.getByRole("button", { name: "看列的用途" }).click();
    const years = pane.getByRole("button", { name: "Y 列“专业年限”读作“从业年限”" });
    await years.waitFor();
    await screenshot(page, `columns-open-${look}`);
    await years.focus();
    await page.keyboard.press("Enter");
    await pane.getByText("您指定读作“从业年限”。").waitFor();
    const change = pane.getByRole("button", { name: "Y 列“专业年限”改用途" });
    expect(await change.evaluate((button) => button === document.activeElement)).toBe(true);

    await page.keyboard.press("Enter");
    await pane.getByRole("group", { name: "Y 列“专业年限”的用途" }).waitFor();
    await screenshot(page, `columns-chooser-${look}`);
    await page.keyboard.type("年限");
    await pane
      .getByRole("group", { name: "可能是", exact: true })
      .getByRole("button", { name: /^从业年限/ })
      .waitFor();
    await screenshot(page, `columns-search-${look}`);
    expect([await wide(), (await axe()).violations]).toEqual([false, []]);
    expect(trouble).toEqual([]);
    await context.close();
  },
);
