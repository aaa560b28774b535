import { type Rect, bounding, rangeAddress, rectOf } from "../../core/terms/cell";
import { strFromU8 } from "fflate";
import { XlsxError } from "../error";
import { indexCells, type CellIndex } from "../cells/cell-index";
import { columnsOf, type Columns } from "../parts/columns";
import { highlightsOf, type Highlights } from "../parts/highlights";
import { LARGEST_TREE } from "../package/package";
import {
  addSection,
  aroundSection,
  markSections,
  readSections,
  sectionsText,
  sectionXml,
  setSection,
  WORKSHEET_ORDER,
  type Sections,
} from "../xml/sections";
import { sheetCells, type SheetCells } from "../cells/sheet-cells";
import { writeSheetData, type WriteContext } from "../cells/write";
import type { Styles } from "../styles/styles";
import type { ValueContext } from "../cells/value";
import { byteWriter, utf8 } from "../zip/bytes";
import { attribute, parseXml } from "../xml/tree";
import { withAttributes } from "../xml/edit";

/** A worksheet part taken apart: everything but its cells as sections, the cells by their index. */
export interface Worksheet {
  readonly sections: Sections;
  readonly cells: SheetCells;
  readonly columns: Columns;
  readonly highlights: Highlights;
  /** Rows whose height was changed. */
  readonly heights: Map<number, number | null>;
  /** Hidden rows were shown, all of them. */
  rowsShown: boolean;
  /** Gives what brings everything back to how it is now. */
  mark(): () => void;
  /** The part's bytes; null as long as they are those that came. */
  written(context: Omit<WriteContext, "prefix" | "heights" | "rowsShown">): Uint8Array | null;
}

/** What a written cell takes at the most, mostly. */
const BYTES_PER_CELL = 48;
const NO_CELLS = utf8("<worksheet><sheetData/></worksheet>");

/** Throws XlsxError "truncated" for what is no worksheet. */
export function readWorksheet(bytes: Uint8Array, context: ValueContext, styles: () => Styles): Worksheet {
  const found = indexCells(bytes);
  const rest = found ? found.elementStart + found.bytes.length - found.elementEnd : bytes.length;
  if (rest > LARGEST_TREE) throw new XlsxError("too-complex");
  // A placeholder keeps the cells' place among the sections; two million of them never become one string.
  const skeleton = found
    ? `${strFromU8(found.bytes.subarray(0, found.elementStart))}<sheetData/>${strFromU8(found.bytes.subarray(found.elementEnd))}`
    : strFromU8(bytes);
  const sections = readSections(skeleton, WORKSHEET_ORDER);
  const index = found ?? emptyIndex(sections);
  const before = sectionsText(sections);
  const columns = columnsOf(sections);
  const cells = sheetCells(index, context, columns.style);
  const heights = new Map<number, number | null>();
  const highlights = highlightsOf(sections, styles);
  const worksheet: Worksheet = {
    sections,
    cells,
    columns,
    heights,
    rowsShown: false,
    highlights,
    mark() {
      const backs = [markSections(sections), cells.mark(), columns.mark(), highlights.mark()];
      const [heightsNow, { rowsShown }] = [[...heights], worksheet];
      return () => {
        for (const back of backs) back();
        heights.clear();
        for (const [row, height] of heightsNow) heights.set(row, height);
        worksheet.rowsShown = rowsShown;
      };
    },
    written(writing) {
      const { rowsShown } = worksheet;
      const sameCells = cells.changes.isEmpty() && heights.size === 0 && !rowsShown;
      if (sameCells && sectionsText(sections) === before) return null;
      const whole = widened(sections, cells.changes.isEmpty() ? null : cells.used());
      const [head, tail] = aroundSection(whole, "sheetData");
      const writer = byteWriter(bytes.length + BYTES_PER_CELL * cells.changes.atMost() + 4096);
      writer.text(head);
      writeSheetData(cells, { ...writing, prefix: sections.prefix, heights, rowsShown }, writer);
      writer.text(tail);
      return writer.done();
    },
  };
  return worksheet;
}

function emptyIndex(sections: Sections): CellIndex {
  addSection(sections, "sheetData", "<sheetData/>");
  const index = indexCells(NO_CELLS);
  if (!index) throw new Error("a sheetData is not found where it stands");
  return index;
}

/** The sections with a dimension that reaches around all cells; one that is wide enough stays as it is written. */
function widened(sections: Sections, used: Rect | null): Sections {
  const xml = sectionXml(sections, "dimension");
  const old = xml === null ? null : rectOf(attribute(parseXml(xml), "ref") ?? "");
  if (xml === null || used === null || !old) return sections;
  const ref = rangeAddress(bounding(old, used));
  if (ref === rangeAddress(old)) return sections;
  const copy = { ...sections, list: sections.list.map((section) => ({ ...section })) };
  setSection(copy, "dimension", withAttributes(xml, { ref }));
  return copy;
}
