import { addressOf } from "./address";
import { setSection, sectionXml, type Sections } from "./sections";
import { attribute, child, number, parseXml } from "./xml";
import { spliced } from "./xml-edit";

/** How many rows and columns stay in view; null if none. */
export function frozenOf(sections: Sections): { readonly rows: number; readonly columns: number } | null {
  const xml = sectionXml(sections, "sheetViews");
  const pane = xml === null ? undefined : child(child(parseXml(xml), "sheetView"), "pane");
  if (!attribute(pane, "state")?.startsWith("frozen")) return null;
  return { rows: number(pane, "ySplit") ?? 0, columns: number(pane, "xSplit") ?? 0 };
}

/** Freezes what is above and left in the sheet's first view; 0 and 0 frees it. The selection stays as it was. */
export function freeze(sections: Sections, rows: number, columns: number): void {
  const p = sections.prefix;
  const before =
    sectionXml(sections, "sheetViews") ?? `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
  const view = child(parseXml(before), "sheetView");
  if (!view) return;
  const old = child(view, "pane");
  const pane = rows === 0 && columns === 0 ? "" : paneXml(p, rows, columns);
  const closed = view.closeStart === view.end;
  const splice = old
    ? { from: old.start, to: old.end, text: pane }
    : { from: view.openEnd, to: view.openEnd, text: pane };
  const open = { from: view.openEnd - 2, to: view.openEnd, text: `>${pane}</${view.name}>` };
  if (pane === "" && !old) return;
  setSection(sections, "sheetViews", spliced(before, [closed ? open : splice]));
}

function paneXml(p: string, rows: number, columns: number): string {
  const x = columns === 0 ? "" : ` xSplit="${columns}"`;
  const y = rows === 0 ? "" : ` ySplit="${rows}"`;
  const active = columns === 0 ? "bottomLeft" : rows === 0 ? "topRight" : "bottomRight";
  return `<${p}pane${x}${y} topLeftCell="${addressOf(rows + 1, columns + 1)}" activePane="${active}" state="frozen"/>`;
}
