import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Book } from "../../src/xlsx/book";
import { nativeBridge } from "../../src/excel-simulator/bridge";
import { EXCEL_API_FLOOR } from "../../src/workbook/excel/floor";
import { SELECTION_CHANGED, selectionEvents } from "../../src/excel-simulator/selection-events";
import { createHost, type Host, type HostOptions } from "../../src/excel-simulator/host";

/** Microsoft's own client, exactly as its package holds it. */
const CLIENT = resolve("node_modules/@microsoft/office-js/dist/excel-web-16.00.js");

let current: Host | null = null;

/** Whichever workbook is open. */
const events = selectionEvents({
  onSelect: (listener) => current?.onSelect(listener) ?? (() => undefined),
});

function minor(version: string): number {
  return Number(version.split(".")[1]);
}

/** As much of Office's start-up as a batch asks for: which sets there are. The rest of the client is its own. */
const officeContext = {
  host: "Excel",
  platform: "OfficeOnline",
  document: events,
  requirements: {
    isSetSupported: (name: string, version = "1.1") =>
      name === "DelayForCellEdit" || (name === "ExcelApi" && minor(version) <= minor(current?.apiLevel ?? "1.0")),
  },
};

/** What the client touches of a browser while it loads; for benchmarks, which run without jsdom. */
const standIns = {
  window: globalThis,
  navigator: { userAgent: "" },
  location: { href: "https://localhost/", search: "", hash: "" },
  document: {
    URL: "https://localhost/",
    cookie: "",
    getElementById: () => null,
    getElementsByTagName: () => [],
    createElement: () => ({}),
  },
};

function loadClient(): void {
  if (Reflect.has(globalThis, "_richApiNativeBridge")) return;
  if (typeof document === "undefined") Object.assign(globalThis, standIns);
  const bridge = nativeBridge({
    handle: (request, flags) =>
      current === null ? Promise.reject(new Error("No workbook is open.")) : current.handle(request, flags),
  });
  Object.assign(globalThis, { _richApiNativeBridge: bridge });
  globalThis.eval(readFileSync(CLIENT, "utf8"));
  Object.assign(Reflect.get(globalThis, "OSF"), { _OfficeAppFactory: { getContext: () => officeContext } });
  Object.assign(Office, { EventType: { DocumentSelectionChanged: SELECTION_CHANGED } });
  Object.assign(Office, { onReady: () => Promise.resolve(officeContext) });
  Object.assign(Reflect.get(OfficeExtension, "CommonUtility"), { _doApiNotSupportedCheck: true });
}

/** Opens a workbook in the simulated Excel and lets the true client speak to it; the workbook opened before is closed. */
export function openInExcel(book: Book, options: HostOptions = {}): Host {
  current = createHost(book, { apiLevel: EXCEL_API_FLOOR, ...options });
  loadClient();
  return current;
}

/** What every test of Office code asserts besides its result: nothing left behind, nothing asked that is not there, no large request. */
export function expectCleanHost(host: Host, roundTrips: number): void {
  const { unimplemented, liveReferences, largestRequest, largestResponse, ...counts } = host.statistics();
  expect({ ...counts, unimplemented, liveReferences }).toEqual({ roundTrips, unimplemented: [], liveReferences: 0 });
  expect(largestRequest).toBeLessThanOrEqual(2 * 1024 * 1024);
  expect(largestResponse).toBeLessThan(5 * 1024 * 1024);
}
