import { attribute, childrenOf, parseXml, type XmlNode } from "../xml/tree";
import { samePart } from "./package";
import { attributesXml, spliced, withContent } from "../xml/edit";

/** Where the list of types stands in every package. */
export const CONTENT_TYPES_PATH = "[Content_Types].xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const WORKSHEET_TYPE = `${SPREADSHEET}worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}styles+xml`;
export const SHARED_STRINGS_TYPE = `${SPREADSHEET}sharedStrings+xml`;

/** A workbook's own part: a template is another type, and so is what bears macros. */
export const WORKBOOK_TYPE = `${SPREADSHEET}sheet.main+xml`;
export const MACRO_WORKBOOK_TYPE = "application/vnd.ms-excel.sheet.macroEnabled.main+xml";

/** The list of types of a package that came without one. */
export const NO_TYPES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/></Types>';

/** The text with a type for a part, in the place of the one that may be listed already: a part typed twice is damage. */
export function withContentType(text: string, path: string, type: string): string {
  const cleared = withoutContentType(text, path);
  const root = parseXml(cleared);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const xml = `<${prefix}Override${attributesXml({ PartName: `/${path}`, ContentType: type })}/>`;
  const content = cleared.slice(root.openEnd, root.closeStart);
  return cleared.slice(0, root.start) + withContent(cleared, root, content + xml) + cleared.slice(root.end);
}

/** The text without the entry of a part that is gone. */
export function withoutContentType(text: string, path: string): string {
  const nodes = overrides(parseXml(text)).filter((node) => samePart(pathOf(node), path));
  return spliced(
    text,
    nodes.map((node) => ({ from: node.start, to: node.end, text: "" })),
  );
}

/** The type of a part: its own, or that of its ending. */
export function typeOf(text: string, path: string): string {
  const root = parseXml(text);
  const own = overrides(root).find((node) => samePart(pathOf(node), path));
  const ending = path.slice(path.lastIndexOf(".") + 1).toLowerCase();
  const common = childrenOf(root, "Default").find((node) => attribute(node, "Extension")?.toLowerCase() === ending);
  return attribute(own ?? common, "ContentType") ?? "";
}

/** The path of the part that has a type ending in these words, if one is listed. */
export function partOfType(text: string, ending: string): string | null {
  const node = overrides(parseXml(text)).find((candidate) => attribute(candidate, "ContentType")?.endsWith(ending));
  return node ? pathOf(node) : null;
}

function overrides(root: XmlNode): XmlNode[] {
  return childrenOf(root, "Override");
}

function pathOf(node: XmlNode): string {
  return (attribute(node, "PartName") ?? "").replace(/^\/+/, "");
}
