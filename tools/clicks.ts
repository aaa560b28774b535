/*
 * How many clicks a clerk needs from opening a sheet of 300 people to results written and saved, counted in Chromium:
 *     node --import tsx --import ./tools/yaml-node.mjs tools/clicks.ts [SHEET] [--steps]
 * One line a sheet (school, centre, firm); --steps names what was pressed.
 */
import { launch } from "../test/e2e/support/browser";
import { type Work, workThrough } from "../test/e2e/support/clerk";
import { SHEETS_OF_300 } from "../test/support/sheets-of-300";
import { buildWorkbench, WORKBENCH_FOLDER } from "./build-for-tests";
import { serve } from "./serve";

const HEADS = [
  ["sheet", ({ sheet }: Work) => sheet],
  ["待核 before", ({ openBefore }: Work) => openBefore],
  ["questions", ({ questions }: Work) => questions],
  ["clicks", ({ clicks }: Work) => clicks],
  ["of them typed", ({ typed }: Work) => typed],
  ["待核 after", ({ openAfter }: Work) => openAfter],
  ["nothing to do", ({ nothingToDo }: Work) => nothingToDo.length],
] as const;

const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith("--"));
buildWorkbench();
const served = await serve(0, { folder: WORKBENCH_FOLDER, office: "bridge", frameAncestors: "'self'" });
const browser = await launch();
process.stdout.write(`${HEADS.map(([head]) => head).join(" | ")}\n`);
for (const made of SHEETS_OF_300.filter(({ name }) => wanted.length === 0 || wanted.includes(name))) {
  const work = await workThrough(browser, served.address, made);
  process.stdout.write(`${HEADS.map(([, of]) => of(work)).join(" | ")}\n`);
  if (process.argv.includes("--steps"))
    process.stdout.write(`${work.steps.join("\n")}\n${work.nothingToDo.join("\n")}\n`);
}
await browser.close();
await served.close();
