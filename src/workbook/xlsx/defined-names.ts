import type { BookName } from "./book";
import { setSection, sectionXml, type Sections } from "./sections";
import { attribute, childrenOf, flag, number, parseXml, type XmlNode } from "./xml";
import { escapeAttribute, escapeXml, opened, spliced } from "./xml-edit";

/** Names of one sheet, by its place among all sheets of the workbook, or of the whole workbook (null). */
export function namesOf(workbook: Sections, sheet: number | null): BookName[] {
  const xml = sectionXml(workbook, "definedNames");
  if (xml === null) return [];
  return nodesOf(xml, sheet).map((node) => ({
    name: attribute(node, "name") ?? "",
    refersTo: `=${node.text}`,
    hidden: flag(node, "hidden"),
  }));
}

/** Sets a name, or takes it away where `refersTo` is null. Other names stay as they are written. */
export function changeName(
  workbook: Sections,
  sheet: number,
  name: string,
  refersTo: string | null,
  hidden: boolean,
): void {
  const p = workbook.prefix;
  const before = opened(sectionXml(workbook, "definedNames") ?? `<${p}definedNames/>`);
  const root = parseXml(before);
  const old = nodesOf(before, sheet).find((node) => sameName(attribute(node, "name") ?? "", name));
  const text =
    refersTo === null
      ? ""
      : `<${p}definedName name="${escapeAttribute(name)}" localSheetId="${sheet}"${hidden ? ' hidden="1"' : ""}>` +
        `${escapeXml(refersTo.replace(/^=/, ""))}</${p}definedName>`;
  const at = root.closeStart;
  const after = spliced(before, [old ? { from: old.start, to: old.end, text } : { from: at, to: at, text }]);
  setSection(workbook, "definedNames", parseXml(after).children.length === 0 ? null : after);
}

function nodesOf(xml: string, sheet: number | null): XmlNode[] {
  return childrenOf(parseXml(xml), "definedName").filter((node) => number(node, "localSheetId") === sheet);
}

/** Excel compares names without regard to case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
