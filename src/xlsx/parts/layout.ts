import {
  type Rect,
  addressOf,
  quotedSheet,
  rangeAddress,
  rectOf,
  columnLetter,
  columnNumber,
} from "../../core/terms/cell";
import { setSection, sectionXml, type Sections } from "../xml/sections";
import { attribute, childrenOf, parseXml, child, number, flag } from "../xml/tree";
import { opened, spliced, withAttributes, withContent } from "../xml/edit";
import type { PageLayout } from "../book";
import type { DefinedNames } from "./defined-names";

/** Read again only when the element is another. */
const known = new WeakMap<Sections, { readonly xml: string; readonly rects: readonly Rect[] }>();

/** The merged blocks in the file's order. */
export function mergesOf(sections: Sections): readonly Rect[] {
  const xml = sectionXml(sections, "mergeCells");
  if (xml === null) return [];
  const before = known.get(sections);
  if (before?.xml === xml) return before.rects;
  const rects = readMerges(xml);
  known.set(sections, { xml, rects });
  return rects;
}

function readMerges(xml: string): Rect[] {
  return childrenOf(parseXml(xml), "mergeCell")
    .map((node) => rectOf(attribute(node, "ref") ?? ""))
    .filter((rect) => rect !== null);
}

/** Takes blocks out, then puts one in at the end; the others stay as they are written. */
export function changeMerges(sections: Sections, remove: (rect: Rect) => boolean, add: Rect | null): void {
  const p = sections.prefix;
  const before = opened(sectionXml(sections, "mergeCells") ?? `<${p}mergeCells count="0"/>`);
  const root = parseXml(before);
  const nodes = childrenOf(root, "mergeCell");
  const gone = nodes.filter((node) => {
    const rect = rectOf(attribute(node, "ref") ?? "");
    return rect !== null && remove(rect);
  });
  const count = nodes.length - gone.length + (add ? 1 : 0);
  const splices = gone.map((node) => ({ from: node.start, to: node.end, text: "" }));
  if (add)
    splices.push({ from: root.closeStart, to: root.closeStart, text: `<${p}mergeCell ref="${rangeAddress(add)}"/>` });
  const after = spliced(before, splices);
  const counted = attribute(root, "count") === undefined ? after : withAttributes(after, { count });
  setSection(sections, "mergeCells", count === 0 ? null : counted);
}

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

const A4 = 9;

type Paper = Omit<PageLayout, "titleRows" | "titleColumns">;

/** Paper and scale of a sheet; what is repeated on every page is a defined name. */
export function pageOf(sections: Sections): Paper {
  const setup = parsed(sections, "pageSetup");
  const fits = flag(child(parsed(sections, "sheetPr"), "pageSetUpPr"), "fitToPage");
  const pagesWide = number(setup, "fitToWidth") ?? 1;
  const fitToWidth = fits && pagesWide > 0 && number(setup, "fitToHeight") === 0;
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    fitToWidth,
    ...(fitToWidth && pagesWide !== 1 ? { pagesWide } : {}),
  };
}

/** A4, and either so many pages wide or without any fitting. */
export function setPage(sections: Sections, page: Paper): void {
  const p = sections.prefix;
  const setup = sectionXml(sections, "pageSetup") ?? `<${p}pageSetup/>`;
  const fit = page.fitToWidth
    ? { fitToWidth: page.pagesWide ?? 1, fitToHeight: 0, scale: null }
    : { fitToWidth: null, fitToHeight: null };
  setSection(sections, "pageSetup", withAttributes(setup, { paperSize: A4, orientation: page.orientation, ...fit }));
  setFitToPage(sections, page.fitToWidth);
}

function setFitToPage(sections: Sections, fits: boolean): void {
  const p = sections.prefix;
  const sheetPr = sectionXml(sections, "sheetPr") ?? `<${p}sheetPr/>`;
  const root = parseXml(sheetPr);
  const found = child(root, "pageSetUpPr");
  if (flag(found, "fitToPage") === fits) return;
  const own = withAttributes(found ? sheetPr.slice(found.start, found.end) : `<${p}pageSetUpPr/>`, {
    fitToPage: fits ? 1 : null,
  });
  const after = found
    ? spliced(sheetPr, [{ from: found.start, to: found.end, text: own }])
    : withContent(sheetPr, root, sheetPr.slice(root.openEnd, root.closeStart) + own);
  setSection(sections, "sheetPr", after);
}

function parsed(sections: Sections, local: string) {
  const xml = sectionXml(sections, local);
  return xml === null ? undefined : parseXml(xml);
}

const TITLES = "_xlnm.Print_Titles";
// The rows' part of a title range; columns may stand before it: 'Sheet'!$A:$B,'Sheet'!$1:$3
const ROWS = /\$?(\d+):\$?(\d+)$/;

export function titleRowsOf(names: DefinedNames, sheet: number): PageLayout["titleRows"] {
  const rows = ROWS.exec(names.refersTo(sheet, TITLES));
  return rows ? { row: Number(rows[1]), rows: Number(rows[2]) - Number(rows[1]) + 1 } : null;
}

const COLUMNS = /^=(.*!\$?([A-Za-z]+):\$?([A-Za-z]+))(?:,.*)?$/;

/** Left out where no columns are repeated. */
export function titleColumnsOf(names: DefinedNames, sheet: number): Pick<PageLayout, "titleColumns"> {
  const [, , first, last] = COLUMNS.exec(names.refersTo(sheet, TITLES)) ?? [];
  if (first === undefined || last === undefined) return {};
  const column = columnNumber(first);
  return { titleColumns: { column, columns: columnNumber(last) - column + 1 } };
}

/** Sets or takes away the rows repeated on each page, and sets the columns; columns that are left out stay. */
export function printTitles(
  names: DefinedNames,
  sheet: number,
  name: string,
  { titleRows: rows, titleColumns }: Pick<PageLayout, "titleRows" | "titleColumns">,
): void {
  const old = names.refersTo(sheet, TITLES);
  const columns =
    titleColumns === undefined
      ? COLUMNS.exec(old)?.[1]
      : `${quotedSheet(name)}!$${columnLetter(titleColumns.column)}:$${columnLetter(titleColumns.column + titleColumns.columns - 1)}`;
  const written = rows ? `${quotedSheet(name)}!$${rows.row}:$${rows.row + rows.rows - 1}` : undefined;
  const both = [columns, written].filter((part) => part !== undefined);
  if (old !== "" || both.length > 0) names.change(sheet, TITLES, both.length === 0 ? null : both.join(","), false);
}
