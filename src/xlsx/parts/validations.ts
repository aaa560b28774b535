import { fitsInList } from "../limits";
import { type Rect, overlap, rangeAddress, rectsOf } from "../../core/terms/cell";
import type { Validation } from "../book";
import { setSection, sectionXml, type Sections } from "../xml/sections";
import { attribute, child, childrenOf, parseXml } from "../xml/tree";
import { escapeXml, opened, spliced, withAttributes, type Splice } from "../xml/edit";

export function validationsOf(sections: Sections): Validation[] {
  const xml = sectionXml(sections, "dataValidations");
  if (xml === null) return [];
  return childrenOf(parseXml(xml), "dataValidation").map((node) => {
    const type = attribute(node, "type") ?? "none";
    const list = /^"(.*)"$/s.exec(child(node, "formula1")?.text ?? "")?.[1];
    return {
      type,
      ranges: rectsOf(attribute(node, "sqref") ?? ""),
      options: type === "list" && list !== undefined ? list.replace(/""/g, '"').split(",") : null,
    };
  });
}

/** A drop-down over the block; what else was asked of these cells no longer is, as in Excel. */
export function addChoices(sections: Sections, range: Rect, options: readonly string[]): void {
  if (!fitsInList(options)) throw new RangeError("a drop-down takes 255 characters and no comma in a value");
  const p = sections.prefix;
  const before = opened(sectionXml(sections, "dataValidations") ?? `<${p}dataValidations count="0"/>`);
  const root = parseXml(before);
  const splices: Splice[] = [];
  let count = 1;
  for (const node of childrenOf(root, "dataValidation")) {
    const ranges = rectsOf(attribute(node, "sqref") ?? "");
    const rest = ranges.flatMap((rect) => without(rect, range));
    const own = before.slice(node.start, node.end);
    const touched = ranges.some((rect) => overlap(rect, range));
    if (!touched || rest.length > 0) count++;
    if (touched) {
      const text = rest.length === 0 ? "" : withAttributes(own, { sqref: rest.map(rangeAddress).join(" ") });
      splices.push({ from: node.start, to: node.end, text });
    }
  }
  const list = escapeXml(`"${options.join(",").replace(/"/g, '""')}"`);
  const xml =
    `<${p}dataValidation type="list" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1" ` +
    `sqref="${rangeAddress(range)}"><${p}formula1>${list}</${p}formula1></${p}dataValidation>`;
  splices.push({ from: root.closeStart, to: root.closeStart, text: xml });
  setSection(sections, "dataValidations", withAttributes(spliced(before, splices), { count }));
}

/** What is left of a block when another is cut out of it: at most four blocks. */
function without(rect: Rect, hole: Rect): Rect[] {
  if (!overlap(rect, hole)) return [rect];
  const bottom = rect.row + rect.rows;
  const right = rect.column + rect.columns;
  const top = Math.max(rect.row, hole.row);
  const low = Math.min(bottom, hole.row + hole.rows);
  return [
    { ...rect, rows: top - rect.row },
    { ...rect, row: low, rows: bottom - low },
    { row: top, rows: low - top, column: rect.column, columns: hole.column - rect.column },
    { row: top, rows: low - top, column: hole.column + hole.columns, columns: right - hole.column - hole.columns },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}
