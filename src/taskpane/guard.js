/*
 * Runs before everything else and in every engine Office ever used for a pane, hence plain ES5: an old engine, an Office.js
 * that does not load or a pane that does not start gets a sentence with a remedy instead of a blank pane.
 */
(function () {
  "use strict";

  var OLD_ENGINE =
    "当前的 Office 版本过旧，无法运行认定助手。请使用 Office 2021、LTSC 2021 或更新的版本、Microsoft 365，或改用不需要 Excel 的网页版。";
  var NO_OFFICE =
    "Office 的脚本没有加载成功，认定助手无法连接 Excel。请检查网络后重新打开窗格；仍不行时，请联系管理员。";
  var NO_PANE = "认定助手没有加载成功。请关闭窗格后重新打开；仍不行时，请联系管理员。";
  /* Milliseconds after which a pane that still says it is opening will not come any more. */
  var PATIENCE = 20000;

  /* Internet Explorer 11 (Trident) and EdgeHTML ("Edge/"; today's Edge and WebView2 say "Edg/"). */
  var old = /Trident\/|MSIE |Edge\//.test(navigator.userAgent);

  function opening() {
    return document.querySelector("[data-opening]");
  }

  /* Only as long as the pane has not started: afterwards it has sentences of its own. */
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

  if (old) {
    sayWhenParsed(OLD_ENGINE);
    return;
  }

  function failed() {
    sayWhenParsed(typeof window.Office === "undefined" ? NO_OFFICE : NO_PANE);
  }

  function loaded() {
    if (typeof window.Office === "undefined") say(NO_OFFICE);
    setTimeout(tooLate, PATIENCE);
  }

  function tooLate() {
    say(NO_PANE);
  }

  /* A script that cannot be fetched reports to itself only; in the capture phase it is heard here. */
  window.addEventListener("error", failed, true);
  window.addEventListener("load", loaded);
})();
