import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "../../../tools/chromium.cjs";

export const SCREENSHOTS = "test-results";

export function launch(...more: string[]): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium or Chrome on PATH or in CHROME_PATH.");
  return chromium.launch({ executablePath, args: [...CHROMIUM_ARGS, ...more] });
}

/** Everything that went wrong in a page without anybody looking: errors, refused requests, breaches of the policy. */
export function listenForTrouble(page: Page | BrowserContext): string[] {
  const trouble: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`${message.text()} (${message.location().url})`);
  });
  const errors = (error: Error) => trouble.push(error.stack ?? error.message);
  if ("goto" in page) page.on("pageerror", errors);
  else page.on("weberror", (error) => errors(error.error()));
  return trouble;
}

export async function screenshot(page: Page, name: string): Promise<void> {
  mkdirSync(SCREENSHOTS, { recursive: true });
  await page.screenshot({ path: join(SCREENSHOTS, `${name}.png`) });
}

/** Waits until something is so; fails after five seconds. */
export async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 5000; Date.now() < end; await new Promise((wait) => setTimeout(wait, 50))) {
    if (await isSo()) return;
  }
  throw new Error(`Never came to be: ${isSo}`);
}
