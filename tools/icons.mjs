// Renders assets/icon*.svg to the PNG sizes the manifest names: `node tools/icons.mjs`, by hand after a change of the drawing.
import { readFileSync } from "node:fs";
import { chromium } from "playwright-core";
import { CHROMIUM_ARGS, findChromium } from "./chromium.cjs";

const SIZES = [
  [16, "icon-small"],
  [32, "icon"],
  [64, "icon"],
  [80, "icon"],
  [128, "icon"],
];

const browser = await chromium.launch({ executablePath: findChromium(), args: CHROMIUM_ARGS });
for (const [size, drawing] of SIZES) {
  const svg = readFileSync(new URL(`../assets/${drawing}.svg`, import.meta.url), "utf8");
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({
    path: new URL(`../assets/icon-${size}.png`, import.meta.url).pathname,
    omitBackground: true,
  });
}
await browser.close();
