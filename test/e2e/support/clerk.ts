import { readFileSync } from "node:fs";
import { read, utils } from "@e965/xlsx";
import type { Browser, FrameLocator, Locator, Page } from "playwright-core";
import { packs } from "../../../src/packs";
import { isSaidToBeRelated, type SheetOf300, workbookOf } from "../../support/sheets-of-300";

/** What it took to bring a sheet from opening to results written and saved. */
export interface Work {
  readonly sheet: string;
  /** 待核 before anything was answered and once all was. */
  readonly openBefore: number;
  readonly openAfter: number;
  /** 待核 rows in the saved file whose 审核说明 asks for nothing. */
  readonly nothingToDo: readonly string[];
  readonly questions: number;
  readonly clicks: number;
  /** Dates and words that were typed. */
  readonly typed: number;
  /** What was pressed, in order. */
  readonly steps: readonly string[];
}

/** What the saved file says of one person. */
interface Written {
  readonly verdict: string;
  readonly reason: string;
}

const VERDICT = "审核结论";
const REASON = "审核说明";
/** How long an audit may take on a slow machine. */
const PATIENCE = { timeout: 30_000 };

/** Somebody at the mouse who counts; choosing from a list or a dialogue of the system is one click more. */
class Hand {
  readonly steps: string[] = [];
  clicks = 0;
  typed = 0;

  async click(what: Locator, clicks = 1): Promise<void> {
    this.steps.push((await what.innerText()).replace(/\s+/g, " ").slice(0, 30) || (await labelOf(what)));
    await what.click(PATIENCE);
    this.clicks += clicks;
  }

  async type(what: Locator, text: string): Promise<void> {
    await what.fill(text);
    this.typed += 1;
    this.clicks += 1;
    this.steps.push(text);
  }
}

async function labelOf(what: Locator): Promise<string> {
  return what.evaluate(
    (it) => it.getAttribute("aria-label") ?? (it as HTMLInputElement).labels?.[0]?.textContent ?? "",
  );
}

/** Plays a clerk with a sheet in the page at `address`, from 打开 to 保存. Whatever the pane asks she answers from her own knowledge. */
export async function workThrough(browser: Browser, address: string, made: SheetOf300): Promise<Work> {
  const context = await browser.newContext({ viewport: { width: 1400, height: 850 }, locale: "zh-CN" });
  const page = await context.newPage();
  await page.goto(address);
  const hand = new Hand();
  const pane = page.frameLocator("iframe");
  await openFile(page, hand, made);

  await chooseNotice(pane, hand, made);
  await hand.click(pane.getByRole("button", { name: "审核", exact: true }));
  await pane.getByRole("button", { name: "写入结果" }).waitFor(PATIENCE);
  const openBefore = await openRows(pane);

  const questions = await answerAll(pane, hand);
  await switchOn(pane, hand, ["没有证书列按没有证书算", "没有从业年限的列按没有从业经历算"]);
  await settled(pane);
  const openAfter = await openRows(pane);

  await hand.click(pane.getByRole("button", { name: "写入结果" }));
  await pane
    .getByText(/^已写入/)
    .first()
    .waitFor(PATIENCE);
  const download = page.waitForEvent("download");
  await hand.click(page.getByRole("button", { name: "保存", exact: true }));
  const written = writtenIn(readFileSync(await (await download).path()), made.sheet);
  await context.close();

  const open = written.filter(({ verdict }) => verdict === "待核");
  if (open.length !== openAfter) throw new Error(`${open.length} rows are written as open, ${openAfter} are shown.`);
  return {
    sheet: made.name,
    openBefore,
    openAfter,
    nothingToDo: open.map(({ reason }) => reason).filter((reason) => !reason.includes("请")),
    questions,
    clicks: hand.clicks,
    typed: hand.typed,
    steps: hand.steps,
  };
}

async function openFile(page: Page, hand: Hand, made: SheetOf300): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  // 打开, and the file in the system's own list.
  await hand.click(page.getByRole("button", { name: "打开…" }).first(), 2);
  await (
    await chooser
  ).setFiles({
    name: `${made.name}.xlsx`,
    mimeType: "application/octet-stream",
    buffer: Buffer.from(workbookOf(made).save()),
  });
  await page.locator("#bar .file", { hasText: `${made.name}.xlsx` }).waitFor(PATIENCE);
}

/** The notice is chosen where another one is guessed; the day is always hers. */
async function chooseNotice(pane: FrameLocator, hand: Hand, made: SheetOf300): Promise<void> {
  const day = pane.getByLabel("审核日期");
  await day.waitFor(PATIENCE);
  const field = pane.getByLabel("公告", { exact: true });
  const pack = packs.find(({ id }) => id === made.pack);
  if (pack === undefined) throw new Error("The sheet names no notice.");
  await pane.getByRole("button", { name: "审核", exact: true }).waitFor();
  if ((await field.inputValue()) !== made.pack) {
    await field.selectOption(made.pack);
    hand.clicks += 2;
    hand.steps.push(made.pack);
  }
  await hand.type(day, made.asOf);
}

/** Every question once, one click each; how many there were. */
async function answerAll(pane: FrameLocator, hand: Hand): Promise<number> {
  const fold = pane.getByRole("button", { name: /^要您定的 \d+ 件事/ });
  await fold.waitFor(PATIENCE);
  await hand.click(fold);
  // Not answered: none of its answers is pressed.
  const open = pane
    .getByRole("listitem")
    .filter({ has: pane.getByRole("button", { name: "不知道", pressed: false }) })
    .filter({ hasNot: pane.getByRole("button", { pressed: true }) });
  for (let asked = 0; ; asked += 1) {
    await settled(pane);
    if ((await open.count()) === 0) return asked;
    const first = open.first();
    const text = await first.getByRole("paragraph").first().innerText();
    const about = /“(.*?)”/.exec(text)?.[1] ?? "";
    await hand.click(first.getByRole("button", { name: isSaidToBeRelated(about) ? "算" : "不算", exact: true }));
    await pane.getByRole("group", { name: text }).waitFor({ ...PATIENCE, state: "detached" });
  }
}

/** Of what the sheet has no column for: nothing is held, nobody has worked. Switches that stand for nothing here are left alone. */
async function switchOn(pane: FrameLocator, hand: Hand, names: readonly string[]): Promise<void> {
  await hand.click(pane.getByRole("button", { name: /^表里没写的怎么算/ }));
  for (const name of names) {
    const its = pane.getByRole("switch", { name });
    if ((await its.count()) === 0 || (await its.isChecked())) continue;
    await its.click();
    hand.clicks += 1;
    hand.steps.push(name);
    await settled(pane);
  }
}

/** Nothing is being worked at. */
async function settled(pane: FrameLocator): Promise<void> {
  await pane.getByRole("progressbar").waitFor({ ...PATIENCE, state: "detached" });
}

async function openRows(pane: FrameLocator): Promise<number> {
  const tile = await pane.getByRole("button", { name: /待核/ }).first().innerText();
  return Number(/\d+/.exec(tile)?.[0]);
}

/** Read with a reader that is not ours. */
function writtenIn(file: Buffer, sheet: string): readonly Written[] {
  const found = read(file).Sheets[sheet];
  if (found === undefined) throw new Error(`The saved file has no ${sheet}.`);
  const lines = utils.sheet_to_json<unknown[]>(found, { header: 1 });
  const header = lines.findIndex((line) => line.includes(VERDICT));
  const [verdict = 0, reason = 0] = [VERDICT, REASON].map((heading) => lines[header]?.indexOf(heading));
  return lines
    .slice(header + 1)
    .map((line) => ({ verdict: String(line[verdict] ?? ""), reason: String(line[reason] ?? "") }));
}
