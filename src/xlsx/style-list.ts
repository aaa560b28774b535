import { childrenOf, parseXml } from "./xml";
import { withAttributes, withContent } from "./xml-edit";

/** One numbered list of a styles part (fonts, cellXfs …): the elements as they came, and behind them those we need. */
export interface StyleList {
  readonly items: readonly string[];
  /** How many the file brought. */
  readonly original: number;
  /** The number of this element: an equal one that is there, or a new last one. */
  add(xml: string): number;
  /** Whether an element of ours bears this number. */
  isOurs(n: number): boolean;
  /** The list's own element with the new ones; the original where there are none, null where the list does not exist. */
  written(): string | null;
}

/** What a list is called, and what must be known before something is put into it. */
export interface ListKind {
  /** What its items are called, prefix left out; `element` with prefix is the list itself. */
  readonly item: string;
  readonly element: string;
  /** An element that changes nothing, for each of the first numbers that every workbook has. */
  readonly first: readonly string[];
  /** Of these first numbers Excel knows what they are, whatever is written there. */
  readonly reserved?: number;
  /** Numbers the file refers to although it has no such element: one of ours there would change how its cells look. */
  readonly dead?: () => ReadonlySet<number>;
  /** An element that stands for nothing. */
  readonly filler?: string;
}

/** `source`: the list's element, null where the part has none. */
export function styleList(
  source: string | null,
  { item, element, first, reserved = 0, dead, filler }: ListKind,
): StyleList {
  const root = source === null ? null : parseXml(source);
  const items = root && source !== null ? childrenOf(root, item).map((node) => source.slice(node.start, node.end)) : [];
  const original = items.length;
  const numbers = new Map<string, number>();
  const ours = new Set<number>();
  items.forEach((xml, n) => {
    if (n >= reserved && !numbers.has(xml)) numbers.set(xml, n);
  });

  /** Elements that stand for nothing, up to the next number that is free. */
  function pad(): void {
    const taken = dead?.();
    while (items.length < first.length || taken?.has(items.length)) {
      items.push(filler ?? first[items.length] ?? items[0] ?? first[0] ?? "");
    }
  }

  return {
    items,
    original,
    add(xml) {
      const known = numbers.get(xml);
      if (known !== undefined) return known;
      pad();
      numbers.set(xml, items.length);
      ours.add(items.length);
      return items.push(xml) - 1;
    },
    isOurs: (n) => ours.has(n),
    written() {
      if (items.length === original) return source;
      const added = items.slice(original).join("");
      const whole =
        root && source !== null
          ? withContent(source, root, source.slice(root.openEnd, root.closeStart) + added)
          : `<${element}>${added}</${element}>`;
      return withAttributes(whole, { count: items.length });
    },
  };
}
