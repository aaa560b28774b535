import type { Browser } from "playwright-core";
import { WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve } from "../../tools/serve";
import type { Served } from "../../tools/serve";
import { SHEETS_OF_300 } from "../support/sheets-of-300";
import { launch } from "./support/browser";
import { workThrough } from "./support/clerk";

jest.setTimeout(240_000);

/** The one with most open rows; `tools/clicks.ts` counts all three. */
const NAME = "school";
const MOST_CLICKS = 60;
const MOST_QUESTIONS = 35;

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

test("a school's sheet of 300 people takes at most 60 clicks from opening to saved results", async () => {
  const made = SHEETS_OF_300.find(({ name }) => name === NAME);
  if (made === undefined) throw new Error("There is no such sheet.");
  const { questions, clicks, openBefore, openAfter, nothingToDo } = await workThrough(browser, served.address, made);
  expect(questions).toBeGreaterThan(0);
  expect(questions).toBeLessThanOrEqual(MOST_QUESTIONS);
  expect(clicks).toBeLessThanOrEqual(MOST_CLICKS);
  expect(openAfter).toBeLessThan(openBefore);
  // Whoever is still open is told what to do.
  expect(nothingToDo).toEqual([]);
});
