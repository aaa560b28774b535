import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import type { Browser, Frame, Page } from "playwright-core";
import { WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve } from "../../tools/serve";
import type { Served } from "../../tools/serve";
import { drawBook } from "../support/draw";
import { idNumber } from "../support/id-number";
import { launch, until } from "./support/browser";

jest.setTimeout(120_000);

const SHEET = "报名表";
const NAME = "名单.xlsx";

const row = (name: string, order: number, major: string, years: string) =>
  `| ${name} | ${idNumber("19900101", order)} | 1390000000${order} | 大专 | 高等职业学校 | ${major} | 2012-07-01 | ${years} | | 互联网营销师 | 直播销售员 | 四级 |`;

/** Two questions, and somebody whose years are too few. */
const BOOK = drawBook({
  [SHEET]: `
    | 姓名 | 证件号码 | 手机号码 | 文化程度 | 院校类别 | 所学专业 | 毕业日期 | 从业年限 | 原证书等级 | 申报职业 | 申报工种 | 申报等级 |
    ${row("甲", 1, "会计", "{0}")}
    ${row("乙", 3, "会计", "{0}")}
    ${row("丙", 5, "护理", "{0}")}
    ${row("丁", 7, "", "{1}").replace("大专 | 高等职业学校", "初中 | ").replace("2012-07-01", "")}
  `,
}).save();

let served: Served;
let browser: Browser;

beforeAll(async () => {
  served = await serve(0, { folder: WORKBENCH_FOLDER, office: "bridge", frameAncestors: "'self'" });
  browser = await launch();
});

afterAll(async () => {
  await browser.close();
  await served.close();
});

/** What has the focus in the pane: its name as it is read aloud; "" where nothing has it. */
function focusedIn(frame: Frame): Promise<string> {
  return frame.evaluate(() => {
    const it = document.activeElement;
    if (it === null || it === document.body) return "";
    const by = it.getAttribute("aria-labelledby");
    const label = by === null ? (it as HTMLInputElement).labels?.[0] : document.getElementById(by);
    return (it.getAttribute("aria-label") ?? label?.textContent ?? it.textContent ?? "").trim() || it.tagName;
  });
}

/** Goes on with Tab until something of this name has the focus. */
async function tabTo(page: Page, frame: Frame, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let pressed = 0; pressed < 80; pressed += 1) {
    const now = await focusedIn(frame);
    if (name.test(now)) return;
    passed.push(now);
    await page.keyboard.press("Tab");
  }
  throw new Error(`Never came to ${name}, but past ${passed.join(" · ")}.`);
}

/** Something has the focus, whatever was pressed away. */
async function stillSomewhere(frame: Frame): Promise<void> {
  await until(async () => (await focusedIn(frame)) !== "");
}

test("the keyboard alone opens, audits, answers, goes through, rules and writes, and the focus is never lost", async () => {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(served.address);
  const chooser = page.waitForEvent("filechooser");
  await page.getByText("还没有打开工作簿").waitFor();
  await until(async () => {
    await page.keyboard.press("Tab");
    return page.evaluate(() => /^打开…/.test(document.activeElement?.textContent ?? ""));
  });
  await page.keyboard.press("Enter");
  await (await chooser).setFiles({ name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(BOOK) });
  const pane = page.frameLocator("iframe");
  await pane.getByRole("button", { name: "审核", exact: true }).waitFor();
  const [, frame] = page.frames();
  if (frame === undefined) throw new Error("The pane has no frame.");

  await page.keyboard.press("F6");
  await until(async () => (await focusedIn(frame)) !== "");
  await tabTo(page, frame, /^审核$/);
  await page.keyboard.press("Enter");
  await pane.getByRole("button", { name: "写入结果" }).waitFor();
  await stillSomewhere(frame);

  await tabTo(page, frame, /^要您定的 2 件事/);
  await page.keyboard.press("Enter");
  await tabTo(page, frame, /^算$/);
  // The keys of the answers hold anywhere in a question; the next one is at hand at once.
  await page.keyboard.press("1");
  await pane.getByRole("button", { name: "要您定的 1 件事（已答 1 件）" }).waitFor();
  await until(async () => /“护理”算不算/.test(await focusedIn(frame)));
  await page.keyboard.press("2");
  await pane.getByRole("button", { name: "要您定的 0 件事（已答 2 件）" }).waitFor();
  await stillSomewhere(frame);

  await tabTo(page, frame, /^下一处/);
  await page.keyboard.press("Enter");
  await until(async () => /^[A-Z]+\d+$/.test(await page.locator("#grid input").first().inputValue()));
  await stillSomewhere(frame);

  await tabTo(page, frame, /第 5 行.*依据|依据.*第 5 行/);
  await page.keyboard.press("Enter");
  await tabTo(page, frame, /^理由|^核定理由/);
  await page.keyboard.type("已查验原件");
  await tabTo(page, frame, /^核定为符合/);
  await page.keyboard.press("Enter");
  await pane.getByText(/其中人工 1/).waitFor();
  await stillSomewhere(frame);

  await tabTo(page, frame, /^写入结果/);
  await page.keyboard.press("Enter");
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor();
  await stillSomewhere(frame);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Control+s");
  const saved = read(readFileSync(await (await download).path())).Sheets[SHEET];
  const lines = utils.sheet_to_json<Record<string, unknown>>(saved ?? {});
  expect(lines.map((line) => line["审核结论"])).toEqual(["符合", "符合", "不符合", "符合（人工）"]);
  await context.close();
});
