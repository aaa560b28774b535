import { childrenOf, parseXml } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

/** One numbered list of a styles part (fonts, cellXfs …): the elements as they came, and behind them those we need. */
export interface StyleList {
  readonly items: readonly string[];
  /** How many the file brought. */
  readonly original: number;
  /** The number of this element: an equal one that is there, or a new last one. */
  add(xml: string): number;
  /** The list's own element with the new ones; the original where there are none, null where the list does not exist. */
  written(): string | null;
}

/** `source`: the list's element, null where the part has none; `local` names its items, `list` the element in which new ones come. */
export function styleList(source: string | null, local: string, list: string): StyleList {
  const root = source === null ? null : parseXml(source);
  const items =
    root && source !== null ? childrenOf(root, local).map((node) => source.slice(node.start, node.end)) : [];
  const original = items.length;
  const numbers = new Map<string, number>();
  items.forEach((xml, n) => {
    if (!numbers.has(xml)) numbers.set(xml, n);
  });
  return {
    items,
    original,
    add(xml) {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      numbers.set(xml, items.length);
      return items.push(xml) - 1;
    },
    written() {
      if (items.length === original) return source;
      const added = items.slice(original).join("");
      const whole =
        root && source !== null
          ? withContent(source, root, source.slice(root.openEnd, root.closeStart) + added)
          : `<${list}>${added}</${list}>`;
      return withAttributes(whole, { count: items.length });
    },
  };
}
