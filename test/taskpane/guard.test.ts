/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";

const sourceOf = (file: string) => readFileSync(join(__dirname, "../../src/taskpane", file), "utf8");
const source = sourceOf("guard.js");

const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const OLD_EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763";
const CHROMIUM_80 = "Mozilla/5.0 (Windows NT 6.1) AppleWebKit/537.36 Chrome/80.0.3987.149 Safari/537.36 Edg/80.0";
const WEBVIEW2 = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";

/** Runs the guard in a page that is opening, in the given engine; `event` is what happens next. */
function shownBy(agent: string, event?: Event, host: "office" | "" = "office"): string {
  document.documentElement.dataset.host = host;
  document.body.innerHTML = `<div id="pane"><p data-opening>正在打开认定助手…</p></div>`;
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(agent);
  window.eval(source);
  if (event !== undefined) window.dispatchEvent(event);
  return document.body.textContent ?? "";
}

/** What jsdom has not and every engine of these years has. */
const OF_TODAY = { ResizeObserver: class {}, CSS: { supports: () => true } };

beforeEach(() => {
  jest.useFakeTimers();
  Object.assign(window, OF_TODAY);
});
afterEach(() => {
  jest.restoreAllMocks();
  delete (window as { Office?: unknown }).Office;
});

test.each(["guard.js", "lock.js"])("%s is plain ES5, so that the engine it is for can run it", (file) => {
  const config = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  expect(new Linter().verify(sourceOf(file), [config])).toEqual([]);
  expect(new Linter().verify("f(1,);", [config])).not.toEqual([]);
});

test.each([INTERNET_EXPLORER, OLD_EDGE])("tells the user of an old Office what to use instead: %s", (agent) => {
  expect(shownBy(agent)).toMatch(/版本过旧.*请使用 Office 2021/);
});

test.each([
  ["replaceAll", () => Reflect.deleteProperty(String.prototype, "replaceAll"), String.prototype],
  ["any", () => Reflect.deleteProperty(Promise, "any"), Promise],
  ["replaceChildren", () => Reflect.deleteProperty(Element.prototype, "replaceChildren"), Element.prototype],
] as const)("an engine without %s is the cause, whatever Office.js does; its version is named", (name, take, home) => {
  const before = Object.getOwnPropertyDescriptor(home, name);
  take();
  try {
    const said = shownBy(CHROMIUM_80, new Event("error"));
    expect(said).toMatch(/浏览器内核（Chromium 80）太旧.*需要 Chromium 88.*WebView2/);
    expect(said).not.toMatch(/Office 的脚本/);
    expect(shownBy(CHROMIUM_80, new Event("error"), "")).toMatch(/浏览器内核（Chromium 80）太旧.*请更新浏览器/);
  } finally {
    if (before) Object.defineProperty(home, name, before);
  }
});

test("a page without Excel never speaks of Office", () => {
  expect(shownBy(WEBVIEW2, new Event("error"), "")).toMatch(/认定助手没有加载成功。请刷新页面/);
});

test("says nothing in WebView2 while all goes well", () => {
  Object.assign(window, { Office: {} });
  expect(shownBy(WEBVIEW2, new Event("load"))).toBe("正在打开认定助手…");
});

test("says it when office.js did not load", () => {
  expect(shownBy(WEBVIEW2, new Event("error"))).toMatch(/Office 的脚本没有加载成功.*请检查网络/);
});

test("says it when the pane's own script did not load", () => {
  Object.assign(window, { Office: {} });
  expect(shownBy(WEBVIEW2, new Event("error"))).toMatch(/认定助手没有加载成功.*请关闭窗格后重新打开/);
});

test("says it when the pane does not start at all", () => {
  Object.assign(window, { Office: {} });
  shownBy(WEBVIEW2, new Event("load"));
  jest.runAllTimers();
  expect(document.body.textContent).toMatch(/认定助手没有加载成功/);
});

test("never writes over a pane that has started", () => {
  shownBy(WEBVIEW2);
  document.body.innerHTML = `<div id="pane">已开始</div>`;
  window.dispatchEvent(new Event("error"));
  jest.runAllTimers();
  expect(document.body.textContent).toBe("已开始");
});
