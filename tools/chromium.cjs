// Where the browser of the tests is, and how it is started here. CommonJS, so that Jest and plain Node both read it.
const { spawnSync } = require("node:child_process");
const { existsSync } = require("node:fs");
const { delimiter, join } = require("node:path");

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Without these a headless browser phones home, or will not start as root. */
const CHROMIUM_ARGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** Path of Chromium or Chrome: CHROME_PATH, else the first one on PATH, else null. */
function findChromium() {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const candidates = process.env.CHROME_PATH
    ? [process.env.CHROME_PATH]
    : NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return candidates.find((candidate) => existsSync(candidate)) ?? null;
}

/** True where a font with Chinese glyphs is installed; without one screenshots and widths mean nothing. */
function hasChineseFont() {
  const list = spawnSync("fc-list", [":lang=zh-cn", "family"], { encoding: "utf8" });
  return list.status === 0 && list.stdout.trim() !== "";
}

module.exports = { CHROMIUM_ARGS, findChromium, hasChineseFont };
