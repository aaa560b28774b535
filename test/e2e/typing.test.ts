import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { read } from "@e965/xlsx";
import type { WorkSheet } from "@e965/xlsx";
import fc from "fast-check";
import type { Browser, Page } from "playwright-core";
import { sampleWorkbook } from "../../src/workbench/sample/book";
import { newXlsx } from "../../src/xlsx/open";
import { OWN_FOLDER } from "../../tools/build-for-tests";
import { launch, listenForTrouble } from "./support/browser";
import { composeInto, goTo } from "./support/grid";

jest.setTimeout(180_000);

const NAME = "表.xlsx";
const COLUMNS = 24;
const ROWS = 60;

let browser: Browser;

beforeAll(async () => {
  browser = await launch();
});

afterAll(() => browser.close());

async function opened(bytes: Uint8Array, width: number, height: number) {
  const context = await browser.newContext({
    viewport: { width, height },
    locale: "zh-CN",
    permissions: ["clipboard-read", "clipboard-write"],
  });
  const page = await context.newPage();
  const trouble = listenForTrouble(page);
  await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
  await page
    .locator("input[type=file]")
    .setInputFiles({ name: NAME, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await page.getByRole("button", { name: "审核", exact: true }).waitFor();
  // Univer lays a new workbook out in the turns after; no clerk is as fast.
  await page.waitForTimeout(400);
  return { context, page, trouble };
}

async function saved(page: Page): Promise<WorkSheet> {
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "保存", exact: true }).click();
  const { SheetNames, Sheets } = read(readFileSync(await (await download).path()));
  return Sheets[SheetNames[0] ?? ""] ?? {};
}

/** The cell the clerk is in, as the box above the grid says it. */
function here(page: Page): Promise<string> {
  return page.locator("#grid input").first().inputValue();
}

test("fifteen typed into the shipped sample at B8, thirteen columns on, is fifteen", async () => {
  const { context, page, trouble } = await opened(sampleWorkbook().bytes, 1400, 850);
  await goTo(page, "B8");
  for (let step = 0; step < 13; step += 1) await page.keyboard.press("Tab");
  await page.keyboard.type("15");
  expect(await here(page)).toBe("O8");
  await page.keyboard.press("Enter");
  expect((await saved(page)).O8).toMatchObject({ v: 15 });
  expect(trouble).toEqual([]);
  await context.close();
});

test("a title over all columns takes what is typed", async () => {
  const { context, page, trouble } = await opened(sampleWorkbook().bytes, 900, 600);
  await goTo(page, "A1");
  await page.keyboard.type("2026 title");
  await page.keyboard.press("Enter");
  expect((await saved(page)).A1).toMatchObject({ v: "2026 title" });
  expect(trouble).toEqual([]);
  await context.close();
});

interface Sheet {
  readonly widths: readonly number[];
  readonly hidden: readonly number[];
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly width: number;
  readonly height: number;
}

const sheet: fc.Arbitrary<Sheet> = fc.record({
  widths: fc.array(fc.constantFrom(2, 6, 9, 9, 14, 30, 70, 120), { minLength: COLUMNS, maxLength: COLUMNS }),
  hidden: fc.uniqueArray(fc.integer({ min: 1, max: COLUMNS }), { maxLength: 3 }),
  frozenRows: fc.integer({ min: 0, max: 6 }),
  frozenColumns: fc.integer({ min: 0, max: 5 }),
  width: fc.integer({ min: 320, max: 1600 }),
  height: fc.integer({ min: 480, max: 1000 }),
});

/** How the clerk gets from cell to cell. */
const move = fc.oneof(
  fc.record({
    kind: fc.constant("keys" as const),
    key: fc.constantFrom("Tab", "Enter", "ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp"),
    times: fc.integer({ min: 1, max: 20 }),
  }),
  fc.record({
    kind: fc.constant("jump" as const),
    key: fc.constantFrom("Control+ArrowRight", "Control+ArrowDown", "Control+ArrowLeft", "Control+ArrowUp"),
  }),
  fc.record({
    kind: fc.constant("box" as const),
    column: fc.integer({ min: 1, max: COLUMNS }),
    row: fc.integer({ min: 1, max: ROWS }),
  }),
  fc.record({
    kind: fc.constant("wheel" as const),
    x: fc.integer({ min: -2000, max: 2000 }),
    y: fc.integer({ min: -1500, max: 1500 }),
  }),
);
type Move = typeof move extends fc.Arbitrary<infer T> ? T : never;

/** What she does there. */
const act = fc.record({
  kind: fc.constantFrom("type", "paste", "compose"),
  number: fc.integer({ min: 1000, max: 999_999 }),
});
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

const letterOf = (column: number) => String.fromCharCode(64 + column);

function bookOf({ widths, hidden, frozenRows, frozenColumns }: Sheet): Uint8Array {
  const book = newXlsx();
  const made = book.addSheet("表");
  for (let column = 1; column <= COLUMNS; column += 1) {
    made.setValue(1, column, `列${column}`);
    made.setValue(ROWS, column, column);
    made.setColumnWidth(column, 1, hidden.includes(column) ? 0 : (widths[column - 1] ?? 9));
  }
  if (frozenRows + frozenColumns > 0) made.freeze(frozenRows, frozenColumns);
  return book.save();
}

async function go(page: Page, step: Move): Promise<void> {
  switch (step.kind) {
    case "keys":
      for (let time = 0; time < step.times; time += 1) await page.keyboard.press(step.key);
      return;
    case "jump":
      return page.keyboard.press(step.key);
    case "box":
      return goTo(page, `${letterOf(step.column)}${step.row}`);
    case "wheel": {
      const box = await page.locator("#grid canvas").first().boundingBox();
      if (box) await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
      await page.mouse.wheel(step.x, step.y);
      await page.waitForTimeout(50);
    }
  }
}

/** Does it, and gives what must stand in the cell then. */
async function doThere(page: Page, { kind, number }: Act): Promise<unknown> {
  switch (kind) {
    case "paste":
      await page.evaluate((text) => navigator.clipboard.writeText(text), String(number));
      await page.keyboard.press("Control+v");
      await page.waitForTimeout(150);
      return number;
    case "compose":
      await composeInto(page, null, "zhangxiaoming", `张小明${number}`);
      return `张小明${number}`;
    default:
      await page.keyboard.type(String(number));
      await page.keyboard.press("Enter");
      return number;
  }
}

test("whatever is frozen, however wide the columns and the window: what is typed, pasted or composed stands whole", async () => {
  const walk = fc.array(fc.tuple(move, act), { minLength: 4, maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(sheet, walk, async (drawn, steps) => {
      const { context, page, trouble } = await opened(bookOf(drawn), drawn.width, drawn.height);
      await goTo(page, "A1");
      const expected = new Map<string, unknown>();
      for (const [step, what] of steps) {
        await go(page, step);
        const place = await here(page);
        expected.set(place, await doThere(page, what));
      }
      const found = await saved(page);
      const values = [...expected.keys()].map((place) => [place, found[place]?.v]);
      expect(Object.fromEntries(values)).toEqual(Object.fromEntries(expected));
      expect(trouble).toEqual([]);
      await context.close();
    }),
    { numRuns: Number(process.env.WALKS ?? 8), seed: Number(process.env.SEED ?? 8), endOnFailure: true },
  );
});
