import { SaxesParser } from "saxes";
import { XlsxError } from "../error";

/**
 * An element of a small part, with where it stands in its source: changes are made by replacing stretches of the source,
 * so that whatever is not understood stays as it was. Prefixes are cut off (`local`), whatever a program calls its namespace.
 */
export interface XmlNode {
  readonly local: string;
  readonly name: string;
  /** By written name; values without entities. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
  /** The character data directly inside. */
  readonly text: string;
  readonly start: number;
  /** Just behind the opening tag. */
  readonly openEnd: number;
  /** Where the closing tag begins; equal to `end` when the tag closes itself. */
  readonly closeStart: number;
  readonly end: number;
}

type Draft = { -readonly [K in keyof XmlNode]: XmlNode[K] } & { children: Draft[] };

/** Names and rules are looked up in the same few small texts again and again. */
const KEPT_TEXTS = 200;
const KEPT_LENGTH = 8_000;
const kept = new Map<string, XmlNode>();

/** Nothing in a workbook is nested so deep; what is would overrun the stack of whoever walks it. */
const DEEPEST = 200;
/** About 500 MB. */
const MOST_NODES = 1_500_000;

/**
 * The root element. Throws XlsxError "truncated" for what is not well-formed, "foreign-xml" for a DOCTYPE, which no workbook
 * has, and "too-complex" for a tree that no workbook needs.
 */
export function parseXml(source: string): XmlNode {
  const known = kept.get(source);
  if (known !== undefined) return known;
  const root = parsed(source, DEEPEST);
  if (source.length > KEPT_LENGTH) return root;
  if (kept.size === KEPT_TEXTS) kept.clear();
  kept.set(source, root);
  return root;
}

/** The root with its children, and nothing of what stands in them: a large part is taken apart before it is understood. */
export function parseTop(source: string): XmlNode {
  return parsed(source, 2);
}

/** `levels`: how many levels of elements come into the tree. */
function parsed(source: string, levels: number): XmlNode {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const open: Draft[] = [];
  const roots: Draft[] = [];
  let depth = 0;
  let nodes = 0;
  const refuse = (): never => {
    throw new XlsxError("truncated");
  };
  parser.on("error", refuse);
  parser.on("doctype", () => {
    throw new XlsxError("foreign-xml");
  });
  parser.on("opentag", (tag) => {
    depth++;
    if (depth > DEEPEST) throw new XlsxError("too-complex");
    if (depth > levels) return;
    if (++nodes > MOST_NODES) throw new XlsxError("too-complex");
    const end = parser.position;
    const node: Draft = {
      local: localName(tag.name),
      name: tag.name,
      attributes: tag.attributes,
      children: [],
      text: "",
      // "<" cannot stand inside of a tag, so the last one before its end begins it.
      start: source.lastIndexOf("<", end - 1),
      openEnd: end,
      closeStart: end,
      end,
    };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  });
  parser.on("closetag", (tag) => {
    depth--;
    if (depth >= levels) return;
    const node = open.pop();
    if (!node || tag.isSelfClosing) return;
    node.end = parser.position;
    node.closeStart = source.lastIndexOf("<", node.end - 1);
  });
  const text = (data: string): void => {
    const node = depth <= levels ? open.at(-1) : undefined;
    if (node) node.text += data;
  };
  parser.on("text", text);
  parser.on("cdata", text);
  parser.write(source).close();
  return roots[0] ?? refuse();
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The first child of that name. */
export function child(node: XmlNode | undefined, local: string): XmlNode | undefined {
  return node?.children.find((candidate) => candidate.local === local);
}

export function childrenOf(node: XmlNode | undefined, local: string): XmlNode[] {
  return node?.children.filter((candidate) => candidate.local === local) ?? [];
}

/** An attribute by its local name, whatever its prefix. */
export function attribute(node: XmlNode | undefined, local: string): string | undefined {
  if (!node) return undefined;
  const plain = node.attributes[local];
  if (plain !== undefined) return plain;
  const name = Object.keys(node.attributes).find((candidate) => localName(candidate) === local);
  return name === undefined ? undefined : node.attributes[name];
}

/** An xsd:boolean; `fallback` where it is not written. */
export function flag(node: XmlNode | undefined, local: string, fallback = false): boolean {
  const value = attribute(node, local);
  return value === undefined ? fallback : value === "1" || value === "true";
}

/** A number, or null where it is not written or none. */
export function number(node: XmlNode | undefined, local: string): number | null {
  const value = attribute(node, local);
  return value === undefined || value.trim() === "" || Number.isNaN(Number(value)) ? null : Number(value);
}

export function outerXml(source: string, node: XmlNode): string {
  return source.slice(node.start, node.end);
}
