import { childrenOf, parseXml } from "../xml/tree";
import { withAttributes, withContent } from "../xml/edit";
import { sectionXml, type Sections } from "../xml/sections";

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
  /** Gives what takes away the elements that come after now, and brings back those that are there now. */
  mark(): () => void;
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
    mark() {
      const now = items.slice(original);
      const oursNow = [...ours];
      return () => {
        for (const [xml, n] of numbers) if (n >= original) numbers.delete(xml);
        items.splice(original, items.length, ...now);
        ours.clear();
        for (const n of oursNow) {
          ours.add(n);
          numbers.set(items[n] ?? "", n);
        }
      };
    },
  };
}

/** Numbers of formats that are referred to and are not there. */
export interface DeadFormats {
  /** Of cells, rows and columns, given how many cell formats there are. */
  readonly cells: (original: number) => ReadonlySet<number>;
  /** Of conditional formats, tables and filters. */
  readonly rules: (original: number) => ReadonlySet<number>;
}

/** The numbered lists of a styles part. */
export interface StyleLists {
  readonly numFmts: StyleList;
  readonly fonts: StyleList;
  readonly fills: StyleList;
  readonly borders: StyleList;
  readonly cellXfs: StyleList;
  readonly dxfs: StyleList;
}

/** A list that is not there or has no first element is filled up before anything of ours comes: cells without a format have the first. */
export function styleLists(sections: Sections, dead: DeadFormats): StyleLists {
  const p = sections.prefix;
  const source = (name: string): string | null => sectionXml(sections, name);
  const xfs = (source("cellStyleXfs") ?? "") + (source("cellXfs") ?? "");
  const list = (name: string, item: string, kind: Omit<ListKind, "item" | "element">): StyleList =>
    styleList(source(name), { item, element: p + name, ...kind });
  const named = (attribute: string) => once(() => referred(xfs, attribute));
  const fonts = list("fonts", "font", { first: [defaultFont(p)], dead: named("fontId") });
  const none = [patternFill(p, "none"), patternFill(p, "gray125")];
  const fills = list("fills", "fill", { first: none, reserved: none.length, dead: named("fillId") });
  const borders = list("borders", "border", { first: [`<${p}border/>`], dead: named("borderId") });
  const cellXfs: StyleList = list("cellXfs", "xf", {
    first: [plainXf(p)],
    dead: once(() => dead.cells(cellXfs.original)),
  });
  const dxfs: StyleList = list("dxfs", "dxf", {
    first: [],
    filler: `<${p}dxf/>`,
    dead: once(() => dead.rules(dxfs.original)),
  });
  return { numFmts: list("numFmts", "numFmt", { first: [] }), fonts, fills, borders, cellXfs, dxfs };
}

/** The format of cells that have none. */
export function plainXf(p: string): string {
  return `<${p}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
}

/** The font that Chinese Excel begins with. */
export function defaultFont(p: string): string {
  return `<${p}font><${p}sz val="11"/><${p}name val="等线"/><${p}family val="2"/><${p}charset val="134"/></${p}font>`;
}

function patternFill(p: string, type: string): string {
  return `<${p}fill><${p}patternFill patternType="${type}"/></${p}fill>`;
}

/** The numbers of number formats that an element names. */
export function formatNumbers(xml: string): number[] {
  return [...referred(xml, "numFmtId")];
}

/** The numbers that an attribute of these elements says. */
function referred(xml: string, attribute: string): Set<number> {
  const written = new RegExp(`\\s${attribute}\\s*=\\s*["'](\\d+)["']`, "g");
  return new Set([...xml.matchAll(written)].map(([, digits]) => Number(digits)));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
