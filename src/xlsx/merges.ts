import { rangeAddress, rectOf } from "./address";
import { setSection, sectionXml, type Sections } from "./sections";
import { attribute, childrenOf, parseXml } from "./xml";
import { opened, spliced, withAttributes } from "./xml-edit";
import type { Rect } from "../core/terms/cell";

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
