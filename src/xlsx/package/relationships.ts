import { attribute, childrenOf, parseXml } from "../xml/tree";
import { attributesXml, spliced } from "../xml/edit";

/** One relationship of a part. `type` is the last word of its URI, which is the same in the strict and transitional formats. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** The package path, resolved; for what lies outside of the package the address as written. */
  readonly target: string;
  readonly external: boolean;
}

/** An empty relationships part. */
export const NO_RELATIONSHIPS =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Where a part's relationships stand: xl/workbook.xml → xl/_rels/workbook.xml.rels; "" is the package itself. */
export function relationshipsPath(part: string): string {
  const cut = part.lastIndexOf("/") + 1;
  return `${part.slice(0, cut)}_rels/${part.slice(cut)}.rels`;
}

/** The relationships that the text lists for `part`; none for a part without any. */
export function readRelationships(text: string | null, part: string): Relationship[] {
  if (text === null) return [];
  return childrenOf(parseXml(text), "Relationship").map((node) => {
    const external = attribute(node, "TargetMode") === "External";
    const target = attribute(node, "Target") ?? "";
    return {
      id: attribute(node, "Id") ?? "",
      type: (attribute(node, "Type") ?? "").replace(/^.*\//, ""),
      target: external ? target : resolve(part, target),
      external,
    };
  });
}

/** Targets are relative to the part's folder, or begin at the package's root. */
function resolve(part: string, target: string): string {
  const base = target.startsWith("/") ? [] : part.split("/").slice(0, -1);
  const path = [...base];
  for (const step of target.replace(/\\/g, "/").split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}

/** The text with one more relationship; `type` is the whole URI, `target` a package path. */
export function withRelationship(text: string, id: string, type: string, target: string): string {
  const root = parseXml(text);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const xml = `<${prefix}Relationship${attributesXml({ Id: id, Type: type, Target: `/${target}` })}/>`;
  if (root.closeStart < root.end) return spliced(text, [{ from: root.closeStart, to: root.closeStart, text: xml }]);
  const open = text.slice(root.start, root.openEnd).replace(/\s*\/>$/, ">");
  return spliced(text, [{ from: root.start, to: root.end, text: `${open}${xml}</${root.name}>` }]);
}

/** The text without the relationship of that id. */
export function withoutRelationship(text: string, id: string): string {
  const node = childrenOf(parseXml(text), "Relationship").find((candidate) => attribute(candidate, "Id") === id);
  return node ? spliced(text, [{ from: node.start, to: node.end, text: "" }]) : text;
}

/** An id that no relationship has yet. */
export function freshId(taken: readonly string[]): string {
  let n = taken.length + 1;
  while (taken.some((id) => id.toLowerCase() === `rid${n}`)) n++;
  return `rId${n}`;
}
