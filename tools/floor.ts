// `npm run floor`: does the main job in real engines from Chromium 88 on: the pane in Excel's frame, the folder for people
// without Excel, the workbench. Engines are fetched from the registry once, into .cache/floor; pictures go to test-results/floor.
// `npm run floor -- 88 103` takes some of them.

import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import type { Page } from "playwright-core";
import { resolverRules } from "../test/e2e/support/excel-on-the-web";
import buildPages from "./build-for-tests";
import { ENGINE_ARGS, ENGINES, fetchEngine } from "./floor/engines";
import type { Engine } from "./floor/engines";
import { mainJob, PANE, servePlaces } from "./floor/jobs";
import type { Open } from "./floor/jobs";

const PICTURES = "test-results/floor";
const PATIENCE = 45_000;

/** Does the main job at one place in an engine of its own, since one process goes down whole; "" where all went well. */
async function trialOf(engine: Engine, name: string, open: Open, panePort: number): Promise<string> {
  const { executable, libraries } = fetchEngine(engine);
  const browser = await chromium.launch({
    executablePath: executable,
    args: [...ENGINE_ARGS, ...(name === PANE ? [resolverRules(panePort)] : [])],
    env: { ...process.env, LD_LIBRARY_PATH: libraries },
  });
  const trouble: string[] = [];
  let shown: Page | undefined;
  try {
    const { pane } = await open(browser, (page) => {
      shown = page;
      page.setDefaultTimeout(PATIENCE);
      page.on("pageerror", (error) => trouble.push(error.stack ?? error.message));
      page.on("console", (message) => message.type() === "error" && trouble.push(message.text()));
    });
    await mainJob(pane);
    return "";
  } catch (error) {
    return [String(error).split("\n")[0], ...trouble].join("\n");
  } finally {
    await shown?.screenshot({ path: join(PICTURES, `${engine.version}-${name}.png`) }).catch(() => undefined);
    await browser.close();
  }
}

const asked = process.argv.slice(2).map(Number);
buildPages();
mkdirSync(PICTURES, { recursive: true });
const places = await servePlaces();
for (const engine of ENGINES.filter(({ version }) => asked.length === 0 || asked.includes(version))) {
  for (const [name, open] of places.open) {
    const wrong = await trialOf(engine, name, open, places.panePort);
    console.log(`${engine.version} ${name}: ${wrong === "" ? "ok" : `FAILED\n${wrong}`}`);
    if (wrong !== "") process.exitCode = 1;
  }
}
await places.close();
