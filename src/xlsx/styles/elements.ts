import type { LookChange } from "../book";
import { child, parseXml, type XmlNode } from "../xml/tree";
import { attributesXml, withAttributes, withContent } from "../xml/edit";

// The element order of a font and a border as Excel writes them; some readers insist on it.
const FONT_ORDER = "b i strike condense extend outline shadow u vertAlign sz color name family charset scheme".split(
  " ",
);
const EDGES = ["left", "right", "top", "bottom"];

/** The <font> with the change made; all else about it stays. */
export function fontXml(base: string, change: LookChange, prefix: string): string {
  const edits: Record<string, string | null> = {};
  if (change.bold !== undefined) edits["b"] = change.bold ? `<${prefix}b/>` : null;
  if (change.fontSize !== undefined) edits["sz"] = `<${prefix}sz val="${change.fontSize}"/>`;
  if (change.fontColor !== undefined) edits["color"] = `<${prefix}color rgb="${argb(change.fontColor)}"/>`;
  if (change.fontName !== undefined) {
    edits["name"] = `<${prefix}name${attributesXml({ val: change.fontName })}/>`;
    // They belong to the font that was: a scheme would override the name.
    edits["charset"] = null;
    edits["scheme"] = null;
  }
  return withChildren(base, edits, FONT_ORDER);
}

/** Thin lines around, or none; diagonals stay. */
export function borderXml(base: string, border: boolean, prefix: string): string {
  const line = (edge: string): string =>
    border ? `<${prefix}${edge} style="thin"><${prefix}color auto="1"/></${prefix}${edge}>` : `<${prefix}${edge}/>`;
  const edits: Record<string, string | null> = { start: null, end: null };
  for (const edge of EDGES) edits[edge] = line(edge);
  return withChildren(base, edits, ["start", "end", ...EDGES]);
}

export function solidFillXml(color: string, prefix: string): string {
  const p = prefix;
  return `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${argb(color)}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
}

/** The format of a conditional format: there a plain fill is a background colour. `numFmtId` goes with `numberFormat`. */
export function dxfXml(
  look: Pick<LookChange, "fill" | "fontColor" | "numberFormat">,
  numFmtId: number,
  p: string,
): string {
  const font = look.fontColor === undefined ? "" : `<${p}font><${p}color rgb="${argb(look.fontColor)}"/></${p}font>`;
  const format =
    look.numberFormat === undefined ? "" : `<${p}numFmt${attributesXml({ numFmtId, formatCode: look.numberFormat })}/>`;
  const fill = look.fill
    ? `<${p}fill><${p}patternFill><${p}bgColor rgb="${argb(look.fill)}"/></${p}patternFill></${p}fill>`
    : "";
  return `<${p}dxf>${font}${format}${fill}</${p}dxf>`;
}

/** The <xf> with alignment changed. */
export function alignedXf(xf: string, change: LookChange, prefix: string): string {
  const root = parseXml(xf);
  const edits: Record<string, string | number> = {};
  if (change.horizontal !== undefined) edits["horizontal"] = change.horizontal;
  if (change.vertical !== undefined) edits["vertical"] = change.vertical;
  if (change.wrap !== undefined) edits["wrapText"] = change.wrap ? 1 : 0;
  const found = child(root, "alignment");
  const alignment = withAttributes(found ? xf.slice(found.start, found.end) : `<${prefix}alignment/>`, edits);
  const rest = found ? xf.slice(root.openEnd, found.start) + xf.slice(found.end, root.closeStart) : innerOf(xf, root);
  return withAttributes(withContent(xf, root, alignment + rest), { applyAlignment: 1 });
}

function innerOf(xml: string, root: XmlNode): string {
  return xml.slice(root.openEnd, root.closeStart);
}

function argb(color: string): string {
  return `FF${color.replace("#", "").toUpperCase()}`;
}

/** An element with some children replaced, added or (null) left out; those in `order` come in that order, others behind. */
function withChildren(base: string, edits: Readonly<Record<string, string | null>>, order: readonly string[]): string {
  const root = parseXml(base);
  const kept = root.children
    .filter((node) => !(node.local in edits))
    .map((node) => ({ local: node.local, xml: base.slice(node.start, node.end) }));
  const added = Object.entries(edits).flatMap(([local, xml]) => (xml === null ? [] : [{ local, xml }]));
  const rank = (local: string): number => (order.includes(local) ? order.indexOf(local) : order.length);
  const all = [...kept, ...added].sort((a, b) => rank(a.local) - rank(b.local));
  return withContent(base, root, all.map((part) => part.xml).join(""));
}
