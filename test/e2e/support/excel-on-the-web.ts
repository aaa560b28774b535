import type { Browser, BrowserContext, Frame, Page } from "playwright-core";
import type { Host } from "../../../src/excel-simulator/host";

/** Where Excel on the web keeps its frame; the Office.js client checks this name, and the check stays as it is. */
export const EXCEL_ORIGIN = "https://excel.officeapps.live.com";
export const PANE_ORIGIN = "https://rending.test";

export const STRANGER_ORIGIN = "https://stranger.test";

/** The names of these tests lead to the server on this machine; nothing else leads anywhere. */
export function resolverRules(port: number): string {
  const names = [EXCEL_ORIGIN, PANE_ORIGIN, STRANGER_ORIGIN].map((origin) => new URL(origin).hostname);
  return `--host-resolver-rules=${[...names.map((name) => `MAP ${name}:443 127.0.0.1:${port}`), "MAP * ~NOTFOUND"].join(", ")}`;
}

/** Pages of others that the server has beside the pane: Excel's, and one that wants to hold the pane without being Excel. */
export const OTHER_PAGES: ReadonlyMap<string, string> = new Map([
  [
    "excel.html",
    '<!doctype html><html lang="zh-CN"><head><title>Excel</title><link rel="icon" href="data:," /></head><body></body></html>',
  ],
  ["stranger.html", `<!doctype html><iframe src="${PANE_ORIGIN}/taskpane.html"></iframe>`],
]);

/**
 * What Excel's page does for a pane, in the page's own words: names the frame before it is there, then answers the
 * messages of the client. `excelBatch` is bound to the host, which runs outside of the browser.
 */
function holdPane(options: { origin: string; pane: string; requirements: string }): void {
  const NO_ERROR = 0;
  const conversation = "conversation";
  const id = "rending-pane";
  const frame = document.createElement("iframe");
  frame.id = "pane";
  frame.title = "认定助手";
  frame.name = JSON.stringify({
    baseFrameName: "pane",
    hostInfo: "Excel|Web|16.00|zh-CN|||disableLogging|0",
    xdmInfo: `${conversation}|${id}|${options.origin}`,
    serializerVersion: 1,
    flights: "[]",
  });
  const context = {
    _id: id,
    _appName: 16,
    _appVersion: "16.0",
    _appUILocale: "zh-CN",
    _dataLocale: "zh-CN",
    _docUrl: "https://example.test/报名表.xlsx",
    _clientMode: 0,
    _settings: [],
    _reason: "DocumentOpened",
    _osfControlType: 1,
    _requirementMatrix: options.requirements,
  };
  const batch = (window as unknown as { excelBatch: (body: string, flags: number) => Promise<string> }).excelBatch;

  async function reply(action: string, data: Record<string, unknown> | null): Promise<unknown> {
    switch (action) {
      case "ContextActivationManager_getAppContextAsync":
        return context;
      case "executeMethod": {
        const { DdaMethod, ArrayData } = data as { DdaMethod: { DispatchId: number }; ArrayData: unknown[] };
        if (DdaMethod.DispatchId !== 93) return { Version: 1, Error: 5001 };
        return { Version: 1, Error: 0, Data: [200, [], await batch(String(ArrayData[4]), Number(ArrayData[6]))] };
      }
      default:
        // Notices of the frame and registrations for messages: Excel says that it has heard them.
        return { Version: 1, Error: 0 };
    }
  }

  window.addEventListener("message", (event) => {
    if (event.origin !== options.pane || typeof event.data !== "string") return;
    const request = JSON.parse(event.data) as Record<string, unknown>;
    void reply(String(request._actionName), request._data as Record<string, unknown> | null).then((data) => {
      const response = {
        _messageType: 1,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: options.origin,
        _data: data,
        _errorCode: NO_ERROR,
        _responseType: 0,
        _serializerVersion: 1,
      };
      (event.source as Window).postMessage(JSON.stringify(response), options.pane);
    });
  });
  frame.src = `${options.pane}/taskpane.html`;
  frame.style.cssText = "position:fixed;inset:0;width:100%;height:100%;border:0";
  document.body.append(frame);
}

/** How Excel's window looks, and what hears of its page before it is opened. */
export interface ExcelWindow {
  readonly width?: number;
  readonly colorScheme?: "light" | "dark";
  readonly forcedColors?: "active" | "none";
  readonly onPage?: (page: Page) => void;
}

/** Opens the pane in a frame of Excel's page over https, at the width Excel gives it. */
export async function openInExcel(
  browser: Browser,
  host: Host,
  { width = 350, colorScheme = "light", forcedColors = "none", onPage }: ExcelWindow = {},
): Promise<{ context: BrowserContext; page: Page; pane: Frame }> {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    ignoreHTTPSErrors: true,
    locale: "zh-CN",
    colorScheme,
    forcedColors,
  });
  const page = await context.newPage();
  onPage?.(page);
  // What is compiled by tsx names its functions through this; Jest's compiler does not.
  await page.addInitScript("window.__name = (made) => made;");
  await page.exposeFunction("excelBatch", (body: string, flags: number) => host.handle(body, flags));
  await page.goto(`${EXCEL_ORIGIN}/excel.html`);
  const requirements = JSON.stringify({ ExcelApi: Number(host.apiLevel) });
  await page.evaluate(holdPane, { origin: EXCEL_ORIGIN, pane: PANE_ORIGIN, requirements });
  // Not by a selector: the driver's own selectors do not run in engines as old as those of `npm run floor`.
  const [, pane] = page.frames();
  if (pane === undefined) throw new Error("The pane has no frame.");
  await pane.waitForLoadState();
  return { context, page, pane };
}
