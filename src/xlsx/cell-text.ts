import { strFromU8 } from "fflate";
import { childrenOf, parseXml, type XmlNode } from "./xml";
import { escapeXml } from "./xml-edit";

const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const AMPERSAND = 38;
const UNDERSCORE = 95;
const RETURN = 13;
const SHORT = 16;

/** Characters of a stretch of UTF-8 without markup in it: entities and line ends resolved, Excel's _x000D_ as well. */
export function textAt(bytes: Uint8Array, from: number, to: number): string {
  let plain = to - from <= SHORT;
  let special = false;
  for (let at = from; at < to; at++) {
    const byte = bytes[at] ?? 0;
    if (byte >= 0x80) plain = false;
    else if (byte === AMPERSAND || byte === UNDERSCORE || byte === RETURN) special = true;
  }
  if (plain && !special) return shortAscii(bytes, from, to);
  const text = strFromU8(bytes.subarray(from, to));
  return special ? unescapeCell(resolveEntities(text.replace(/\r\n?/g, "\n"))) : text;
}

/** A decoder costs more than short text. */
export function shortAscii(bytes: Uint8Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}

function resolveEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|(\w+));/g, (written, hex, decimal, name) => {
    if (name !== undefined) return ENTITIES[name] ?? written;
    const point = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : written;
  });
}

/** Excel writes what XML cannot hold as _xHHHH_, and a text that merely looks so with its underscore as _x005F_. */
export function unescapeCell(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
}

const UNWRITABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** The content of an <is> or <si> for a text: one <t>, blanks kept. */
export function textXml(prefix: string, text: string): string {
  const escaped = text.replace(
    UNWRITABLE,
    (char) => `_x${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );
  const space = /^\s|\s$|[\n\t]/.test(text) ? ' xml:space="preserve"' : "";
  return `<${prefix}t${space}>${escapeXml(escaped)}</${prefix}t>`;
}

/** The text of an <si> or <is> of any make: runs joined, readings (rPh) left out. */
export function richText(xml: string): string {
  return textOf(parseXml(xml));
}

function textOf(node: XmlNode): string {
  const own = childrenOf(node, "t").map((t) => unescapeCell(t.text));
  const runs = childrenOf(node, "r").map(textOf);
  return [...own, ...runs].join("");
}
