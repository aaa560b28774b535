import type { StyleLists } from "./style-lists";
import { child, number, outerXml, parseXml } from "./xml";
import { escapeXml, withAttributes } from "./xml-edit";

/** What of a format is only a number, which another program may give anew. */
const NUMBERS = { numFmtId: null, fontId: null, fillId: null, borderId: null, xfId: null };

/**
 * Everything a format says, written out: <look><xf/><font/><fill/><border/>code</look>. It can be kept in a workbook that
 * another program saves in between, and two formats with the same record look the same.
 */
export function styleRecord(
  xf: string,
  lists: StyleLists,
  formats: ReadonlyMap<number, string>,
  prefix: string,
): string {
  const node = parseXml(xf);
  const item = (list: readonly string[], id: string): string => list[number(node, id) ?? 0] ?? "";
  const code = formats.get(number(node, "numFmtId") ?? 0) ?? "General";
  const parts = [
    withAttributes(xf, NUMBERS),
    item(lists.fonts.items, "fontId"),
    item(lists.fills.items, "fillId"),
    item(lists.borders.items, "borderId"),
  ];
  const plain = prefix === "" ? parts.join("") : parts.join("").replace(new RegExp(`<(/?)${prefix}`, "g"), "<$1");
  return `<look>${plain}${escapeXml(code)}</look>`;
}

/** The format that a record was made of, with its parts entered into the lists; null for what is no record. */
export function recordedXf(
  record: string,
  lists: StyleLists,
  formatId: (code: string) => number,
  prefix: string,
): string | null {
  const root = parseXml(record);
  const part = (local: string): string | null => {
    const node = child(root, local);
    return node ? outerXml(record, node).replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`) : null;
  };
  const [xf, font, fill, border] = [part("xf"), part("font"), part("fill"), part("border")];
  if (xf === null) return null;
  return withAttributes(xf, {
    numFmtId: formatId(root.text),
    fontId: font === null ? 0 : lists.fonts.add(font),
    fillId: fill === null || /patternType="none"|<\w*:?patternFill\s*\/>/.test(fill) ? 0 : lists.fills.add(fill),
    borderId: border === null ? 0 : lists.borders.add(border),
  });
}
