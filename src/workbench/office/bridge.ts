/**
 * What the pane gets here in the place of office.js. It sets the bridge that Microsoft's own client looks for, loads that
 * client unchanged, and adds the few members of `Office` that a pane asks before its first batch. Runs in the pane's frame.
 */
import { nativeBridge } from "../../excel-simulator/bridge";
import { SELECTION_CHANGED, selectionEvents } from "../../excel-simulator/selection-events";
import type { NativeBridge } from "../../excel-simulator/bridge";
import "./link";

declare const window: Window & { _richApiNativeBridge?: NativeBridge; Office?: object };

const HOST = "Excel";
const PLATFORM = "OfficeOnline";
const page = window.parent.rendingWorkbench;
const client = new URL("excel-web-16.00.js", (document.currentScript as HTMLScriptElement).src).href;

if (page) window._richApiNativeBridge = nativeBridge(page);

const loaded = new Promise<void>((resolve, reject) => {
  const script = document.createElement("script");
  script.src = client;
  script.addEventListener("load", () => resolve());
  script.addEventListener("error", () => reject(new Error(client)));
  document.head.append(script);
});

/** "1.9" is met by an Excel of level 1.9 and above; no other set is there. */
function isSetSupported(name: string, version = "1.1"): boolean {
  const minor = (level: string) => Number(level.split(".")[1]);
  return page !== undefined && name === "ExcelApi" && minor(version) <= minor(page.apiLevel);
}

const info = { host: HOST, platform: PLATFORM };

/** As in Office.js: the promise and the callback come once batches can be sent. */
async function onReady(callback?: (ready: typeof info) => unknown): Promise<typeof info> {
  await loaded;
  await callback?.(info);
  return info;
}

const members = {
  onReady,
  HostType: { Excel: HOST },
  PlatformType: { OfficeOnline: PLATFORM },
  context: {
    ...info,
    diagnostics: { ...info, version: "16.0" },
    displayLanguage: "zh-CN",
    contentLanguage: "zh-CN",
    // The page around the pane is light, whatever the system prefers.
    officeTheme: { isDarkTheme: false },
    requirements: { isSetSupported },
    document: selectionEvents(page),
  },
  EventType: { DocumentSelectionChanged: SELECTION_CHANGED },
};

// The pane waits with `Office.onReady` at once. The client, when it comes, puts an `Office` of its own there, which knows
// neither `context` nor `onReady` without Excel's handshake: ours stands in front of it.
window.Office = members;
void loaded.then(() => {
  window.Office = Object.create(window.Office ?? null, Object.getOwnPropertyDescriptors(members)) as object;
});
