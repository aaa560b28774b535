import type { XmlNode } from "./tree";

// What XML 1.0 cannot hold at all; callers who must keep such characters escape them before (cell-text.ts).

const IMPOSSIBLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

/** Text as it stands between tags. */
export function escapeXml(text: string): string {
  const clean = text.replace(IMPOSSIBLE, "");
  return /[&<>\r]/.test(clean)
    ? clean.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/\r/g, "&#13;")
    : clean;
}

/** Text as it stands in a double-quoted attribute; line breaks would be read as blanks otherwise. */
export function escapeAttribute(text: string): string {
  return escapeXml(text).replace(/"/g, "&quot;").replace(/\n/g, "&#10;").replace(/\t/g, "&#9;");
}

/** ` name="value"` for each value that is there. */
export function attributesXml(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${escapeAttribute(String(value))}"`))
    .join("");
}

/**
 * The opening tag (or an element that begins with it) with attributes set, or taken away where null. Those that stand
 * there keep their place; what is behind the tag is not looked at.
 */
export function withAttributes(xml: string, changes: Readonly<Record<string, string | number | null>>): string {
  const pending = new Map(Object.entries(changes));
  const end = tagEnd(xml);
  const tag = xml.slice(0, end).replace(/(\s+)([^\s=/<>]+)(\s*=\s*)("[^"]*"|'[^']*')/g, (written, blank, name) => {
    const value = pending.get(name);
    if (value === undefined) return written;
    pending.delete(name);
    return value === null ? "" : `${blank}${name}="${escapeAttribute(String(value))}"`;
  });
  const added = [...pending].filter(([, value]) => value !== null);
  if (added.length === 0) return tag + xml.slice(end);
  const close = /\s*\/?>$/.exec(tag)?.[0] ?? "";
  const insert = added.map(([name, value]) => ` ${name}="${escapeAttribute(String(value))}"`).join("");
  return tag.slice(0, tag.length - close.length) + insert + close + xml.slice(end);
}

/** Just behind the ">" of the tag with which the text begins; ">" may stand inside of quotes. */
function tagEnd(xml: string): number {
  const match = /^(?:[^>"']|"[^"]*"|'[^']*')*>/.exec(xml);
  return match ? match[0].length : xml.length;
}

/** An element's source with other content. */
export function withContent(xml: string, node: XmlNode, content: string): string {
  const selfClosing = node.closeStart === node.end;
  if (!selfClosing) return xml.slice(node.start, node.openEnd) + content + xml.slice(node.closeStart, node.end);
  const tag = xml.slice(node.start, node.openEnd);
  return content === "" ? tag : `${tag.replace(/\s*\/>$/, "")}>${content}</${node.name}>`;
}

/** An element that closes itself as one that something can be put into; any other as it is. */
export function opened(xml: string): string {
  const match = /^<([^\s/>]+)((?:[^>"']|"[^"]*"|'[^']*')*?)\s*\/>$/.exec(xml);
  return match ? `<${match[1] ?? ""}${match[2] ?? ""}></${match[1] ?? ""}>` : xml;
}

/** One stretch of a text to be put in the place of another; `from` equal to `to` inserts. */
export interface Splice {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The text with all splices made; they must not overlap. */
export function spliced(source: string, splices: readonly Splice[]): string {
  let result = "";
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.from - b.from)) {
    result += source.slice(at, splice.from) + splice.text;
    at = splice.to;
  }
  return result + source.slice(at);
}
