import { sectionXml, setSection, type Sections } from "../xml/sections";
import { attribute, childrenOf, number, parseXml } from "../xml/tree";
import { attributesXml, withContent } from "../xml/edit";

/** One entry of the workbook's list of sheets. */
export interface SheetEntry {
  readonly name: string;
  /** Of its relationship. */
  readonly id: string;
  readonly visible: boolean;
}

/** All sheets in order: worksheets, chart sheets, dialogs. */
export function sheetEntries(workbook: Sections): SheetEntry[] {
  const xml = sectionXml(workbook, "sheets");
  if (xml === null) return [];
  return childrenOf(parseXml(xml), "sheet").map((node) => ({
    name: attribute(node, "name") ?? "",
    id: relationId(node.attributes),
    visible: (attribute(node, "state") ?? "visible") === "visible",
  }));
}

/** r:id, whatever the prefix; sheetId is another thing. */
function relationId(attributes: Readonly<Record<string, string>>): string {
  const name = Object.keys(attributes).find((candidate) => candidate.endsWith(":id"));
  return name === undefined ? "" : (attributes[name] ?? "");
}

/** Adds a sheet behind the last one. */
export function addSheetEntry(workbook: Sections, name: string, id: string, namespaces: Namespaces): void {
  const p = workbook.prefix;
  const before = sectionXml(workbook, "sheets") ?? `<${p}sheets/>`;
  const root = parseXml(before);
  const sheetId = Math.max(0, ...childrenOf(root, "sheet").map((node) => number(node, "sheetId") ?? 0)) + 1;
  const declared = new RegExp(`xmlns:([\\w.-]+)=["']${namespaces.relationships}["']`).exec(workbook.head)?.[1];
  const attributes = declared
    ? { name, sheetId, [`${declared}:id`]: id }
    : { name, sheetId, "xmlns:r": namespaces.relationships, "r:id": id };
  const content = before.slice(root.openEnd, root.closeStart) + `<${p}sheet${attributesXml(attributes)}/>`;
  setSection(workbook, "sheets", withContent(before, root, content));
}

/** Takes the last sheet off the list. */
export function removeLastEntry(workbook: Sections): void {
  const before = sectionXml(workbook, "sheets") ?? "";
  const root = parseXml(before);
  const last = childrenOf(root, "sheet").at(-1);
  if (last) setSection(workbook, "sheets", before.slice(0, last.start) + before.slice(last.end));
}

/** The two namespaces of a workbook; the strict format has others than the usual one. */
export interface Namespaces {
  readonly main: string;
  readonly relationships: string;
}

export function namespacesOf(workbook: Sections): Namespaces {
  return workbook.head.includes("http://purl.oclc.org/ooxml/spreadsheetml/main")
    ? {
        main: "http://purl.oclc.org/ooxml/spreadsheetml/main",
        relationships: "http://purl.oclc.org/ooxml/officeDocument/relationships",
      }
    : {
        main: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
        relationships: "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      };
}

/** An empty worksheet. */
export function newWorksheetXml(namespaces: Namespaces): string {
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    `<worksheet${attributesXml({ xmlns: namespaces.main, "xmlns:r": namespaces.relationships })}><dimension ref="A1"/>` +
    '<sheetViews><sheetView workbookViewId="0"/></sheetViews><sheetFormatPr defaultRowHeight="15"/><sheetData/>' +
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/></worksheet>'
  );
}
