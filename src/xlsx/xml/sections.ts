import { parseTop } from "./tree";

/** One child of a part's root: its source, and what stood between it and the one before. "" is a child that is gone or not there yet. */
export interface Section {
  readonly local: string;
  readonly before: string;
  xml: string;
}

/**
 * A part as the row of its root's children, which alone are ever replaced: whole elements, in the order the schema
 * demands. What stands deeper (an autoFilter in an extLst, say) can never be mistaken for one of them.
 */
export interface Sections {
  /** Everything up to and with the root's opening tag. */
  readonly head: string;
  readonly list: Section[];
  readonly tail: string;
  /** "" or "x:", as this part writes its elements. */
  readonly prefix: string;
  readonly order: readonly string[];
}

/** Takes a part apart. `order`: the names of the root's children as the schema orders them. */
export function readSections(source: string, order: readonly string[]): Sections {
  const root = parseTop(source);
  const prefix = root.name.slice(0, root.name.length - root.local.length);
  const selfClosing = root.closeStart === root.end;
  const open = source.slice(0, root.openEnd);
  let at = root.openEnd;
  const list = root.children.map((node): Section => {
    const before = source.slice(at, node.start);
    at = node.end;
    return { local: node.local, before, xml: source.slice(node.start, node.end) };
  });
  return {
    head: selfClosing ? `${open.replace(/\s*\/>$/, "")}>` : open,
    list,
    tail: selfClosing ? `</${root.name}>` : source.slice(at),
    prefix,
    order,
  };
}

/** The source of the first child of that name; null if there is none. */
export function sectionXml(sections: Sections, local: string): string | null {
  return sections.list.find((section) => section.local === local && section.xml !== "")?.xml ?? null;
}

/** Replaces the first child of that name, or puts it where the schema wants it; null takes it away. */
export function setSection(sections: Sections, local: string, xml: string | null): void {
  const found =
    sections.list.find((section) => section.local === local && section.xml !== "") ??
    sections.list.find((section) => section.local === local);
  if (found) found.xml = xml ?? "";
  else if (xml !== null) addSection(sections, local, xml);
}

/** A further child, behind all that the schema wants before it and those of its own name. */
export function addSection(sections: Sections, local: string, xml: string): Section {
  const section: Section = { local, before: "", xml };
  const rank = sections.order.indexOf(local);
  // Behind the last known child of the same or a lower rank: unknown ones (mc:AlternateContent) keep their neighbours.
  const behind = sections.list.reduce((found, other, place) => {
    const its = sections.order.indexOf(other.local);
    return its >= 0 && its <= rank ? place + 1 : found;
  }, 0);
  sections.list.splice(behind, 0, section);
  return section;
}

/** Gives what brings the children back to how they are now; the same objects, since others hold on to them. */
export function markSections({ list }: Sections): () => void {
  const now = list.map((section) => ({ section, xml: section.xml }));
  return () => {
    for (const { section, xml } of now) section.xml = xml;
    list.splice(0, list.length, ...now.map(({ section }) => section));
  };
}

export function sectionsText(sections: Sections): string {
  return sections.head + sections.list.map(written).join("") + sections.tail;
}

/** What stands before and behind the (first) child of that name. */
export function aroundSection(sections: Sections, local: string): readonly [string, string] {
  const place = sections.list.findIndex((section) => section.local === local);
  const before = sections.list.slice(0, place).map(written).join("");
  const behind = sections.list
    .slice(place + 1)
    .map(written)
    .join("");
  return [sections.head + before + (sections.list[place]?.before ?? ""), behind + sections.tail];
}

function written(section: Section): string {
  return section.before + section.xml;
}

/** The children of a worksheet in the schema's order. */
export const WORKSHEET_ORDER: readonly string[] =
  "sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing drawingHF legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst".split(
    " ",
  );

export const WORKBOOK_ORDER: readonly string[] =
  "fileVersion fileSharing workbookPr workbookProtection bookViews sheets functionGroups externalReferences definedNames calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr webPublishObjects extLst".split(
    " ",
  );

export const STYLES_ORDER: readonly string[] =
  "numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst".split(" ");
