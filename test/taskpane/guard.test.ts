/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Linter } from "eslint";

const source = readFileSync(join(__dirname, "../../src/taskpane/guard.js"), "utf8");

const INTERNET_EXPLORER = "Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko";
const OLD_EDGE = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/70.0 Safari/537.36 Edge/18.17763";
const WEBVIEW2 = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0";

/** Runs the guard in a page that is opening, in the given engine; `event` is what happens next. */
function shownBy(agent: string, event?: Event): string {
  document.body.innerHTML = `<div id="pane"><p data-opening>正在打开认定助手…</p></div>`;
  jest.spyOn(navigator, "userAgent", "get").mockReturnValue(agent);
  window.eval(source);
  if (event !== undefined) window.dispatchEvent(event);
  return document.body.textContent ?? "";
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.restoreAllMocks();
  delete (window as { Office?: unknown }).Office;
});

test("is plain ES5, so that the engine it is for can run it", () => {
  const config = { languageOptions: { ecmaVersion: 5, sourceType: "script" } } as const;
  expect(new Linter().verify(source, [config])).toEqual([]);
  expect(new Linter().verify("f(1,);", [config])).not.toEqual([]);
});

test.each([INTERNET_EXPLORER, OLD_EDGE])("tells the user of an old Office what to use instead: %s", (agent) => {
  expect(shownBy(agent)).toMatch(/版本过旧.*请使用 Office 2021/);
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
