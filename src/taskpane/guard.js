/*
 * Runs before everything else but lock.js and in every engine Office ever used for a pane, hence plain ES5: an engine that is
 * too old, an Office.js that does not load or a page that does not start gets a sentence with a remedy instead of a blank pane.
 * The folder for people without Excel has it, too: there nothing is said of Office.
 */
(function () {
  "use strict";

  var inOffice = document.documentElement.getAttribute("data-host") === "office";
  var OLD_OFFICE =
    "当前的 Office 版本过旧，无法运行认定助手。请使用 Office 2021、LTSC 2021 或更新的版本、Microsoft 365，或改用不需要 Excel 的网页版。";
  var FLOOR = "需要 Chromium 88、Edge 88、Firefox 94 或 Safari 16.4 以上的浏览器内核";
  var REMEDY = inOffice
    ? "请更新 Microsoft Edge WebView2 运行时（苹果电脑请更新系统）后重新打开窗格。"
    : "请更新浏览器，或换用新版的 Edge、Chrome、360（极速模式）等浏览器再打开。";
  var NO_OFFICE =
    "Office 的脚本没有加载成功，认定助手无法连接 Excel。请检查网络后重新打开窗格；仍不行时，请联系管理员。";
  var NO_PANE = inOffice
    ? "认定助手没有加载成功。请关闭窗格后重新打开；仍不行时，请联系管理员。"
    : "认定助手没有加载成功。请刷新页面；仍不行时，请确认整个文件夹是完整的，或联系管理员。";
  /* Milliseconds after which a page that still says it is opening will not come any more. */
  var PATIENCE = 20000;

  /* Internet Explorer 11 (Trident) and EdgeHTML ("Edge/"; today's Edge and WebView2 say "Edg/"). */
  var oldOffice = inOffice && /Trident\/|MSIE |Edge\//.test(navigator.userAgent);

  /* Each came with, or shortly before, what the page is written in; whoever lacks one cannot read its scripts. */
  function isTooOld() {
    try {
      new RegExp("(?<!a)b", "u");
    } catch (_) {
      return true;
    }
    return !(
      "replaceAll" in String.prototype &&
      "any" in Promise &&
      "replaceChildren" in Element.prototype &&
      "WeakRef" in window &&
      "ResizeObserver" in window &&
      "CSS" in window &&
      CSS.supports("inset", "0")
    );
  }

  /* "Chromium 80", as far as the engine says what it is. */
  function engine() {
    var agent = navigator.userAgent;
    var found = /(Firefox|Chrome)\/(\d+)/.exec(agent) || /()Version\/([\d.]+).*Safari\//.exec(agent);
    if (!found) return "";
    return "（" + ({ Chrome: "Chromium", Firefox: "Firefox" }[found[1]] || "Safari") + " " + found[2] + "）";
  }

  function opening() {
    return document.querySelector("[data-opening]");
  }

  /* Only as long as the page has not started: afterwards it has sentences of its own. */
  function say(sentence) {
    var place = opening();
    if (place) {
      place.setAttribute("role", "alert");
      place.textContent = sentence;
    }
  }

  function sayWhenParsed(sentence) {
    if (document.readyState === "loading") {
      document.addEventListener("DOMContentLoaded", function () {
        say(sentence);
      });
    } else {
      say(sentence);
    }
  }

  if (oldOffice) {
    sayWhenParsed(OLD_OFFICE);
    return;
  }
  /* Before anything is said of Office: what fails to load there fails for this. */
  if (isTooOld()) {
    sayWhenParsed("这台电脑的浏览器内核" + engine() + "太旧，无法运行认定助手。" + FLOOR + "，" + REMEDY);
    return;
  }

  function withoutOffice() {
    return inOffice && typeof window.Office === "undefined";
  }

  /* "（代码 TypeError，位置 taskpane.js:1:234）", for whoever is to mend it; no address of a server. */
  function traceOf(event) {
    var source = event.target && (event.target.src || event.target.href);
    var file = String(event.filename || source || "").replace(/^.*[\\/]/, "");
    var code = event.error && event.error.name ? event.error.name : "LoadFailed";
    return file
      ? "（代码 " + code + "，位置 " + file + (event.lineno ? ":" + event.lineno + ":" + event.colno : "") + "）"
      : "";
  }

  function failed(event) {
    sayWhenParsed((withoutOffice() ? NO_OFFICE : NO_PANE) + traceOf(event));
  }

  function loaded() {
    if (withoutOffice()) say(NO_OFFICE);
    setTimeout(tooLate, PATIENCE);
  }

  function tooLate() {
    say(NO_PANE);
  }

  /* A script that cannot be fetched reports to itself only; in the capture phase it is heard here. */
  window.addEventListener("error", failed, true);
  window.addEventListener("load", loaded);
})();
