import { strFromU8 } from "fflate";
import { unzipped, type Parts } from "./judge";

const WORKSHEET =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );
const WORKBOOK =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches".split(
    " ",
  );

/**
 * What makes Excel offer a repair, as far as it can be told from outside: parts without a type, dangling relationships,
 * children out of the schema's order, wrong counts, numbers of formats or strings that are not there, rows and cells out of order.
 */
export function structuralFaults(bytes: Uint8Array): string[] {
  const parts = unzipped(bytes);
  return [
    ...packageFaults(parts),
    ...workbookFaults(parts),
    ...Object.keys(parts).flatMap((path) => sheetFaults(parts, path)),
  ];
}

function text(parts: Parts, path: string): string {
  const found = Object.keys(parts).find((key) => key.toLowerCase() === path.toLowerCase());
  return found === undefined ? "" : strFromU8(parts[found] ?? new Uint8Array());
}

function packageFaults(parts: Parts): string[] {
  const faults: string[] = [];
  const types = text(parts, "[Content_Types].xml");
  const has = (path: string): boolean => Object.keys(parts).some((key) => key.toLowerCase() === path.toLowerCase());
  const overrides = [...types.matchAll(/<(?:\w+:)?Override[^>]*PartName="\/?([^"]*)"/g)].map((match) => match[1] ?? "");
  const defaults = [...types.matchAll(/<(?:\w+:)?Default[^>]*Extension="([^"]*)"/g)].map((match) =>
    (match[1] ?? "").toLowerCase(),
  );
  for (const path of overrides) if (!has(decodeURI(path))) faults.push(`a type for ${path}, which is not there`);
  if (new Set(overrides.map((path) => path.toLowerCase())).size !== overrides.length)
    faults.push("two types for one part");
  if (new Set(defaults).size !== defaults.length) faults.push("two types for one ending");
  for (const path of Object.keys(parts)) {
    const extension = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
    const typed = defaults.includes(extension) || overrides.some((one) => one.toLowerCase() === path.toLowerCase());
    if (!typed && !path.endsWith("/") && !path.startsWith("[")) faults.push(`no type for ${path}`);
    if (!path.endsWith(".rels")) continue;
    const folder = path.replace(/_rels\/[^/]*$/, "");
    const ids = new Set<string>();
    for (const [tag] of text(parts, path).matchAll(/<(?:\w+:)?Relationship\s[^>]*>/g)) {
      const id = /\sId="([^"]*)"/.exec(tag)?.[1] ?? "";
      if (ids.has(id)) faults.push(`${path}: ${id} twice`);
      ids.add(id);
      const target = /\sTarget="([^"]*)"/.exec(tag)?.[1] ?? "";
      const place = new URL(target, `file:///${folder}`).pathname.slice(1);
      if (!/TargetMode="External"/.test(tag) && !has(decodeURI(place))) faults.push(`${path}: ${target} is not there`);
    }
  }
  return faults;
}

function workbookFaults(parts: Parts): string[] {
  const workbook = text(parts, "xl/workbook.xml");
  const faults = orderFaults(workbook, WORKBOOK).map((fault) => `workbook: ${fault}`);
  const sheets = [...workbook.matchAll(/<(?:\w+:)?sheet\s[^>]*>/g)].map(([tag]) => tag);
  const ids = sheets.map((tag) => /sheetId="(\d+)"/.exec(tag)?.[1]);
  if (new Set(ids).size !== ids.length) faults.push("one sheetId twice");
  for (const [, place] of workbook.matchAll(/localSheetId="(\d+)"/g)) {
    if (Number(place) >= sheets.length) faults.push(`a name of sheet ${place}, which is not there`);
  }
  if (/<(?:\w+:)?definedNames\s*(?:\/>|>\s*<\/)/.test(workbook)) faults.push("definedNames without a name");
  for (const list of ["fonts", "fills", "borders", "cellXfs", "dxfs", "numFmts"]) {
    const [, attributes = "", content = ""] =
      new RegExp(`<(?:\\w+:)?${list}\\b([^>]*)>([\\s\\S]*?)</(?:\\w+:)?${list}>`).exec(text(parts, "xl/styles.xml")) ??
      [];
    const count = /\scount="(\d+)"/.exec(attributes)?.[1];
    if (count !== undefined && content !== "" && Number(count) !== topLevel(content).length)
      faults.push(`styles: count of ${list}`);
  }
  return faults;
}

function sheetFaults(parts: Parts, path: string): string[] {
  const xml = text(parts, path);
  if (!/^xl\/worksheets\/[^/]*\.xml$/i.test(path)) return [];
  const styles = text(parts, "xl/styles.xml");
  const counted = (list: string): number => {
    const content = new RegExp(`<(?:\\w+:)?${list}\\b[^>]*>([\\s\\S]*?)</(?:\\w+:)?${list}>`).exec(styles)?.[1] ?? "";
    return topLevel(content).length;
  };
  const faults = orderFaults(xml, WORKSHEET);
  const [formats, rules] = [counted("cellXfs"), counted("dxfs")];
  const strings = topLevel(
    /<(?:\w+:)?sst\b[^>]*>([\s\S]*)<\//.exec(text(parts, "xl/sharedStrings.xml"))?.[1] ?? "",
  ).length;
  for (const [, item] of xml.matchAll(/<(?:\w+:)?c\s[^>]*\st="s"[^>]*><(?:\w+:)?v>(\d+)</g)) {
    if (Number(item) >= strings) faults.push(`shared string ${item} of ${strings}`);
  }
  if (
    /<(?:\w+:)?conditionalFormatting\b[^>]*(?:\/>|>\s*<\/)/.test(
      xml.replace(/<(?:\w+:)?extLst[\s\S]*?<\/(?:\w+:)?extLst>/g, ""),
    )
  )
    faults.push("a conditional format without a rule");
  for (const [, style] of xml.matchAll(/<(?:\w+:)?c\s[^>]*\ss="(\d+)"/g)) {
    if (Number(style) > 0 && Number(style) >= formats) faults.push(`format ${style} of ${formats}`);
  }
  for (const [, dxf] of xml.matchAll(/<(?:\w+:)?cfRule\s[^>]*dxfId="(\d+)"/g)) {
    if (Number(dxf) >= rules) faults.push(`format ${dxf} of a rule, of ${rules}`);
  }
  for (const [list, item] of [
    ["mergeCells", "mergeCell"],
    ["dataValidations", "dataValidation"],
  ] as const) {
    const [whole = ""] = new RegExp(`<(?:\\w+:)?${list}\\b[\\s\\S]*?</(?:\\w+:)?${list}>`).exec(xml) ?? [];
    const count = /\scount="(\d+)"/.exec(whole)?.[1];
    if (count !== undefined && Number(count) !== [...whole.matchAll(new RegExp(`<(?:\\w+:)?${item}\\s`, "g"))].length)
      faults.push(`count of ${list}`);
  }
  return [...faults, ...cellFaults(xml)].map((fault) => `${path}: ${fault}`);
}

/** Rows and cells ascend, and a span reaches around its cells. */
function cellFaults(xml: string): string[] {
  const faults: string[] = [];
  let row = 0;
  for (const [, tag = "", content = ""] of xml.matchAll(
    /<(?:\w+:)?row\b([^>]*?)(?:\/>|>([\s\S]*?)<\/(?:\w+:)?row>)/g,
  )) {
    const next = Number(/\sr="(\d+)"/.exec(tag)?.[1] ?? row + 1);
    if (next <= row) faults.push(`row ${next} behind row ${row}`);
    row = next;
    let column = 0;
    const spans = /\sspans="(\d+):(\d+)"/.exec(tag);
    for (const [, letters = "", digits] of content.matchAll(/<(?:\w+:)?c\s[^>]*?r="([A-Z]+)(\d+)"/g)) {
      const place = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
      if (place <= column) faults.push(`cell ${letters}${digits} out of order`);
      if (Number(digits) !== row) faults.push(`cell ${letters}${digits} in row ${row}`);
      if (spans && (place < Number(spans[1]) || place > Number(spans[2])))
        faults.push(`cell ${letters}${digits} outside of its span`);
      column = place;
    }
  }
  return faults;
}

function orderFaults(xml: string, order: readonly string[]): string[] {
  const names = topLevel(/<(?:\w+:)?(?:worksheet|workbook)\b[^>]*>([\s\S]*)<\//.exec(xml)?.[1] ?? "");
  const ranks = names.map((name) => order.indexOf(name)).filter((rank) => rank >= 0);
  const fault = ranks.findIndex((rank, n) => rank < (ranks[n - 1] ?? 0));
  return fault < 0 ? [] : [`${order[ranks[fault] ?? 0]} stands too late`];
}

/** The local names of the outermost elements of a piece of XML. */
function topLevel(xml: string): string[] {
  const names: string[] = [];
  let depth = 0;
  for (const [tag, close, name = "", self] of xml.matchAll(
    /<(\/?)(?:[\w.-]+:)?([\w.-]+)(?:[^>"']|"[^"]*"|'[^']*')*?(\/?)>/g,
  )) {
    if (tag.startsWith("<!--")) continue;
    if (close) depth--;
    else {
      if (depth === 0) names.push(name);
      if (!self) depth++;
    }
  }
  return names;
}
