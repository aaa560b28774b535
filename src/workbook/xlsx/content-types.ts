import { attribute, childrenOf, parseXml, type XmlNode } from "./xml";
import { attributesXml, spliced } from "./xml-edit";

/** Where the list of types stands in every package. */
export const CONTENT_TYPES_PATH = "[Content_Types].xml";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
export const WORKSHEET_TYPE = `${SPREADSHEET}worksheet+xml`;
export const STYLES_TYPE = `${SPREADSHEET}styles+xml`;
export const SHARED_STRINGS_TYPE = `${SPREADSHEET}sharedStrings+xml`;

/** The text with a type for one more part. */
export function withContentType(text: string, path: string, type: string): string {
  const root = parseXml(text);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const xml = `<${prefix}Override${attributesXml({ PartName: `/${path}`, ContentType: type })}/>`;
  return spliced(text, [{ from: root.closeStart, to: root.closeStart, text: xml }]);
}

/** The text without the entry of a part that is gone. */
export function withoutContentType(text: string, path: string): string {
  const nodes = overrides(parseXml(text)).filter((node) => pathOf(node) === path.toLowerCase());
  return spliced(
    text,
    nodes.map((node) => ({ from: node.start, to: node.end, text: "" })),
  );
}

/** The path of the part that has a type ending in these words, if one is listed. */
export function partOfType(text: string, ending: string): string | null {
  const node = overrides(parseXml(text)).find((candidate) => attribute(candidate, "ContentType")?.endsWith(ending));
  return node ? (attribute(node, "PartName") ?? "").replace(/^\/+/, "") : null;
}

function overrides(root: XmlNode): XmlNode[] {
  return childrenOf(root, "Override");
}

function pathOf(node: XmlNode): string {
  return (attribute(node, "PartName") ?? "").replace(/^\/+/, "").toLowerCase();
}
