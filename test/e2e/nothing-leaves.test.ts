import { createServer } from "node:https";
import type { Server } from "node:https";
import type { AddressInfo } from "node:net";
import type { TLSSocket } from "node:tls";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { generateCertificates } from "office-addin-dev-certs";
import type { Browser, Frame, Page } from "playwright-core";
import { EXCEL_API_FLOOR } from "../../src/workbook/excel/floor";
import { createHost } from "../../src/excel-simulator/host";
import { openXlsx } from "../../src/xlsx/open";
import { OWN_FOLDER, PANE_FOLDER, WORKBENCH_FOLDER } from "../../tools/build-for-tests";
import { serve } from "../../tools/serve";
import type { Served } from "../../tools/serve";
import { launch } from "./support/browser";
import { EXCEL_ORIGIN, openInExcel, OTHER_PAGES, resolverRules } from "./support/excel-on-the-web";
import { WAYS_OUT } from "./support/ways-out";
import { registrations } from "./support/workbook";

jest.setTimeout(180_000);

/** Every name below this one leads to a listener on this machine that writes down what it is asked for. */
const ELSEWHERE = "elsewhere.test";

/** Who was asked for something there, and to whom no more than a greeting came, which names the host alone. */
const requested = new Set<string>();
const greeted = new Set<string>();

let listener: Server;
let pane: Served;
let bench: Served;
let browser: Browser;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "rending-leak-"));
  const [ca = "", cert = "", key = ""] = ["ca.crt", "pane.crt", "pane.key"].map((name) => join(folder, name));
  await generateCertificates(ca, cert, key, 2, ["rending.test"]);
  const tls = { key: readFileSync(key, "utf8"), cert: readFileSync(cert, "utf8") };
  rmSync(folder, { recursive: true });
  listener = createServer(tls, (request, response) => {
    requested.add(String(request.headers.host));
    response.end();
  });
  listener.on("secureConnection", (socket: TLSSocket) => greeted.add(String(socket.servername)));
  listener.on("tlsClientError", () => undefined);
  await new Promise<void>((listening) => listener.listen(0, "127.0.0.1", listening));
  const { port } = listener.address() as AddressInfo;
  pane = await serve(0, { folder: PANE_FOLDER, office: "own", frameAncestors: EXCEL_ORIGIN, extra: OTHER_PAGES, tls });
  const book = JSON.stringify({ name: "报名表.xlsx", base64: Buffer.from(registrations()).toString("base64") });
  bench = await serve(0, {
    folder: WORKBENCH_FOLDER,
    office: "bridge",
    frameAncestors: "'self'",
    extra: new Map([
      ["start-book.js", `window.rendingStartBook = ${book};`],
      ["open.html", "<!doctype html><title>no policy</title><main></main>"],
    ]),
  });
  const rules = resolverRules(pane.port).replace("MAP * ~NOTFOUND", "");
  browser = await launch(`${rules} MAP *.${ELSEWHERE} 127.0.0.1:${port}, EXCLUDE localhost, MAP * ~NOTFOUND`);
});

afterAll(async () => {
  await browser.close();
  await pane.close();
  await bench.close();
  listener.close();
});

interface Place {
  readonly page: Page;
  readonly frame: Frame;
  /** Where the frame is as long as it has not been left. */
  readonly address: string;
}

function placeOf(page: Page, frame: Frame | undefined): Place {
  if (frame === undefined) throw new Error("The page has no pane.");
  return { page, frame, address: frame.url() };
}

/** The places where a registration is open, and a page of nobody's without any policy. */
const PLACES: ReadonlyMap<string, () => Promise<Place>> = new Map(
  Object.entries({
    "a page without a policy": async () => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      await page.goto(`${bench.address}/open.html`);
      return placeOf(page, page.mainFrame());
    },
    "the pane in Excel": async () => {
      const opened = await openInExcel(browser, createHost(openXlsx(registrations()), { apiLevel: EXCEL_API_FLOOR }));
      await opened.pane.getByRole("button", { name: "审核", exact: true }).waitFor();
      return placeOf(opened.page, opened.pane);
    },
    "the folder for people without Excel": async () => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      await page.goto(pathToFileURL(resolve(OWN_FOLDER, "index.html")).href);
      await page.getByText("还没有打开工作簿").waitFor();
      return placeOf(page, page.mainFrame());
    },
    "the workbench": async () => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      await page.goto(bench.address);
      await page.frameLocator("iframe").getByRole("button", { name: "审核", exact: true }).waitFor();
      return placeOf(page, page.mainFrame());
    },
    "the workbench's pane": async () => {
      const page = await (await browser.newContext({ ignoreHTTPSErrors: true })).newPage();
      await page.goto(bench.address);
      await page.frameLocator("iframe").getByRole("button", { name: "审核", exact: true }).waitFor();
      return placeOf(page, page.frames()[1]);
    },
  }),
);

/** The ways by which something came out of this place. A page that was left is opened anew. */
async function leaksOf(open: () => Promise<Place>): Promise<readonly string[]> {
  requested.clear();
  greeted.clear();
  const said = new Map<string, string>();
  let place = await open();
  for (const [name, way] of Object.entries(WAYS_OUT)) {
    if (place.page.isClosed() || place.frame.isDetached() || place.frame.url() !== place.address) {
      await place.page.context().close();
      place = await open();
    }
    const late = new Promise<string>((end) => setTimeout(end, 1500, ""));
    const answer = place.frame.evaluate(way, `https://${name}.${ELSEWHERE}/?id=370102199001011234`).catch(() => "");
    said.set(name, String((await Promise.race([answer, late])) ?? ""));
    // What opens a window or leaves the page does so in the turn after.
    await place.page.waitForTimeout(LOUD.has(name) ? 400 : 20);
  }
  await place.page.waitForTimeout(1500);
  await place.page.context().close();
  return Object.keys(WAYS_OUT).filter((name) => said.get(name) === "out" || requested.has(`${name}.${ELSEWHERE}`));
}

/** A browser without a window asks for no manifest and pings nobody, or only some versions of it do; the listener speaks no QUIC and is asked nothing by a mere connection. */
const INAUDIBLE = ["transport", "manifest", "preconnect", "ping"];

/** Ways that would take the page along. */
const LOUD = new Set(["anchor", "form", "location", "refresh"]);

const [[, bare] = [], ...ours] = PLACES;

test("the listener hears a page without a policy by all ways but four at most: what follows can fail", async () => {
  if (!bare) throw new Error("There is no page without a policy.");
  const leaks = await leaksOf(bare);
  const unheard = Object.keys(WAYS_OUT).filter((name) => !leaks.includes(name));
  expect(INAUDIBLE).toEqual(expect.arrayContaining(unheard));
});

test.each(ours)("by no way does anything leave %s", async (_, open) => {
  expect(await leaksOf(open)).toEqual([]);
  expect([...greeted]).toEqual([]);
});
