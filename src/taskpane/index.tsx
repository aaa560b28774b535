import { dayOf } from "../core/time/day";
import { hostIsNewEnough } from "../workbook/excel/floor";
import { messageOf } from "../workbook/messages";
import { PortError } from "../workbook/port";
import { TEXT } from "./text";

/** The pane inside of Excel. An Excel we cannot run in gets a sentence; what keeps this file from running at all, guard.js says. */
void Office.onReady(async ({ host }) => {
  const element = document.getElementById("pane");
  if (element === null) return;
  if (host !== Office.HostType.Excel) return say(element, TEXT.notExcel);
  if (!hostIsNewEnough()) return say(element, messageOf(new PortError("host-too-old")));
  const [{ mount }, { excelPort }, law, { vocabulary }, { layouts }] = await Promise.all([
    import(/* webpackChunkName: "pane" */ "./mount"),
    import(/* webpackChunkName: "pane" */ "../workbook/excel/port"),
    import(/* webpackChunkName: "law" */ "../packs"),
    import(/* webpackChunkName: "law" */ "../vocabulary"),
    import(/* webpackChunkName: "law" */ "../layouts"),
  ]);
  const now = new Date();
  mount(element, {
    port: excelPort(),
    law,
    vocabulary,
    layouts,
    today: dayOf(now.getFullYear(), now.getMonth() + 1, now.getDate()),
    dark: Office.context.officeTheme?.isDarkTheme,
    // Old clients have none, and need none.
    partition: Office.context.partitionKey ?? "",
  });
});

function say(element: HTMLElement, sentence: string): void {
  const paragraph = document.createElement("p");
  paragraph.className = "sentence";
  paragraph.setAttribute("role", "alert");
  paragraph.textContent = sentence;
  element.replaceChildren(paragraph);
}
