import { existsSync, mkdirSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser, BrowserContext, Page } from "playwright-core";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Without these a headless browser phones home, or will not start as root. */
const ARGUMENTS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

export const SCREENSHOTS = "test-results";

function executable(): string {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const found = [
    process.env.CHROME_PATH ?? "",
    ...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))),
  ];
  const path = found.find((candidate) => candidate !== "" && existsSync(candidate));
  if (path === undefined) throw new Error("No Chromium or Chrome on PATH or in CHROME_PATH.");
  return path;
}

export function launch(...more: string[]): Promise<Browser> {
  return chromium.launch({ executablePath: executable(), args: [...ARGUMENTS, ...more] });
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
