import { sectionXml, type Sections } from "./sections";
import { styleList, type ListKind, type StyleList } from "./style-list";

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
