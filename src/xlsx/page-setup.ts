import type { PageLayout } from "./book";
import { setSection, sectionXml, type Sections } from "./sections";
import { attribute, child, flag, number, parseXml } from "./xml";
import { spliced, withAttributes, withContent } from "./xml-edit";

const A4 = 9;

/** Paper and scale of a sheet; the rows repeated on every page are a defined name. */
export function pageOf(sections: Sections): Omit<PageLayout, "titleRows"> {
  const setup = parsed(sections, "pageSetup");
  const fits = flag(child(parsed(sections, "sheetPr"), "pageSetUpPr"), "fitToPage");
  return {
    orientation: attribute(setup, "orientation") === "landscape" ? "landscape" : "portrait",
    fitToWidth: fits && (number(setup, "fitToWidth") ?? 1) === 1 && number(setup, "fitToHeight") === 0,
  };
}

/** A4, and either one page wide or without any fitting. */
export function setPage(sections: Sections, page: Omit<PageLayout, "titleRows">): void {
  const p = sections.prefix;
  const setup = sectionXml(sections, "pageSetup") ?? `<${p}pageSetup/>`;
  const fit = page.fitToWidth
    ? { fitToWidth: 1, fitToHeight: 0, scale: null }
    : { fitToWidth: null, fitToHeight: null };
  setSection(sections, "pageSetup", withAttributes(setup, { paperSize: A4, orientation: page.orientation, ...fit }));
  setFitToPage(sections, page.fitToWidth);
}

function setFitToPage(sections: Sections, fits: boolean): void {
  const p = sections.prefix;
  const sheetPr = sectionXml(sections, "sheetPr") ?? `<${p}sheetPr/>`;
  const root = parseXml(sheetPr);
  const found = child(root, "pageSetUpPr");
  if (flag(found, "fitToPage") === fits) return;
  const own = withAttributes(found ? sheetPr.slice(found.start, found.end) : `<${p}pageSetUpPr/>`, {
    fitToPage: fits ? 1 : null,
  });
  const after = found
    ? spliced(sheetPr, [{ from: found.start, to: found.end, text: own }])
    : withContent(sheetPr, root, sheetPr.slice(root.openEnd, root.closeStart) + own);
  setSection(sections, "sheetPr", after);
}

function parsed(sections: Sections, local: string) {
  const xml = sectionXml(sections, local);
  return xml === null ? undefined : parseXml(xml);
}
