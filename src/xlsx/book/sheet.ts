import { type Rect, isOnSheet, overlap, sameRect } from "../../core/terms/cell";
import type { BookSheet, PageLayout } from "../book";
import { ROW_HIDDEN, rowPlace } from "../cells/cell-index";
import {
  changeMerges,
  mergesOf,
  pageOf,
  setPage,
  freeze,
  frozenOf,
  printTitles,
  titleColumnsOf,
  titleRowsOf,
} from "../parts/layout";
import { formatClasses } from "../cells/scan";
import type { DefinedNames } from "../parts/defined-names";
import { sectionXml, setSection, type Sections } from "../xml/sections";
import { hiddenRows, rowHeightAt } from "../cells/write";
import type { Styles } from "../styles/styles";
import { leaveTables, hasCriteria, type TablePart, headerText, unfiltered, withoutCriteria } from "../parts/tables";
import { addChoices, validationsOf } from "../parts/validations";
import type { Worksheet } from "./worksheet";
import { flag, number, parseXml, type XmlNode } from "../xml/tree";
import type { CellValue } from "../../core/text/value";

/** What a sheet needs of its workbook. `place` counts all sheets, chart sheets as well: names refer to it. */
export interface SheetContext {
  readonly name: string;
  readonly visible: boolean;
  readonly place: number;
  readonly names: DefinedNames;
  readonly styles: () => Styles;
  readonly worksheet: () => Worksheet;
  readonly tables: () => readonly TablePart[];
  /** Puts a changed table in the place of the one with its path. */
  readonly setTable: (table: TablePart) => void;
}

const STANDARD_WIDTH = 9.140625;
const STANDARD_HEIGHT = 15;
const MOST_CELLS = 20_000_000;

/** A sheet of an open book; its part is unpacked and read when something is first asked of it. */
export function bookSheet(context: SheetContext): BookSheet {
  const { worksheet, place, styles } = context;
  const sections = (): Sections => worksheet().sections;
  const section = (local: string): XmlNode | undefined => {
    const xml = sectionXml(sections(), local);
    return xml === null ? undefined : parseXml(xml);
  };

  function checked(range: Rect): Rect {
    if (!isOnSheet(range)) throw new RangeError("no such block of cells");
    return range;
  }

  function setValue(row: number, column: number, value: CellValue, formula?: string): void {
    const table = context
      .tables()
      .find(({ header }) => header && overlap(header, { row, column, rows: 1, columns: 1 }));
    if (table?.header) {
      const [header = []] = worksheet().cells.values(table.header);
      worksheet().cells.setValue(row, column, headerText(header, column - table.header.column, value), null);
    } else worksheet().cells.setValue(row, column, value, formula === undefined ? null : formula.replace(/^=/, ""));
  }

  return {
    name: context.name,
    visible: context.visible,
    get protected() {
      return flag(section("sheetProtection"), "sheet");
    },
    get filtered() {
      return hasCriteria(section("autoFilter")) || context.tables().some((table) => table.filtered);
    },
    used: () => worksheet().cells.used(),
    drawnBlock: () => worksheet().cells.drawnBlock(),
    value: (row, column) => worksheet().cells.values(checked({ row, column, rows: 1, columns: 1 }))[0]?.[0] ?? "",
    values: (range) => worksheet().cells.values(checked(range)),
    lines: (range) => worksheet().cells.lines(checked(range)),
    formula: (row, column) => worksheet().cells.formula(row, column),
    hasFormulas: () => worksheet().cells.hasFormulas(),
    blankFormulaColumns: () => worksheet().cells.blankFormulaColumns(),
    setValue,
    setValues(row, column, values) {
      const columns = values.reduce((most, line) => Math.max(most, line.length), 0);
      const block = { row, column, rows: values.length, columns };
      if (!context.tables().some(({ header }) => header && overlap(header, block))) {
        worksheet().cells.setValues(row, column, values);
      } else values.forEach((line, r) => line.forEach((value, c) => setValue(row + r, column + c, value)));
    },
    clear(range, what) {
      worksheet().cells.clear(checked(range), what);
    },

    look: (row, column) => styles().look(worksheet().cells.style(row, column)),
    styleOf: (row, column) => worksheet().cells.style(row, column),
    numberFormat: (row, column) => styles().look(worksheet().cells.style(row, column)).numberFormat,
    formatClasses(classOf) {
      const { index, changes } = worksheet().cells;
      return formatClasses(index, changes, (style) => classOf(styles().numberFormat(style)));
    },
    setFormat(range, change) {
      if (checked(range).rows * range.columns > MOST_CELLS) throw new RangeError("block too large to format");
      const derived = new Map<number, number>();
      worksheet().cells.restyle(range, (style) => {
        const next = derived.get(style) ?? styles().derive(style, change);
        derived.set(style, next);
        return next;
      });
    },

    merges: () => mergesOf(sections()),
    merge(range) {
      const merged = mergesOf(sections());
      if (range.rows * range.columns === 1 || merged.some((rect) => sameRect(rect, checked(range)))) return;
      const { row, column, rows, columns } = range;
      worksheet().cells.clear({ row: row + 1, column, rows: rows - 1, columns }, "contents");
      worksheet().cells.clear({ row, column: column + 1, rows: 1, columns: columns - 1 }, "contents");
      changeMerges(sections(), (rect) => overlap(rect, range), range);
    },
    unmerge(range) {
      if (mergesOf(sections()).some((rect) => overlap(rect, range))) {
        changeMerges(sections(), (rect) => overlap(rect, range), null);
      }
    },

    get standardWidth() {
      const format = section("sheetFormatPr");
      return number(format, "defaultColWidth") ?? (number(format, "baseColWidth") ?? 8) + STANDARD_WIDTH - 8;
    },
    columnWidth: (column) => worksheet().columns.width(column),
    setColumnWidth(column, columns, width) {
      worksheet().columns.setWidth(column, columns, width);
    },
    columnHidden: (column) => worksheet().columns.hidden(column),
    get standardHeight() {
      return number(section("sheetFormatPr"), "defaultRowHeight") ?? STANDARD_HEIGHT;
    },
    rowHeight(row) {
      const { heights, cells } = worksheet();
      return heights.has(row) ? (heights.get(row) ?? null) : rowHeightAt(cells.index, row);
    },
    setRowHeight(row, rows, height) {
      const { heights, cells } = worksheet();
      for (let n = row; n < row + rows; n++) {
        if (rowHeightAt(cells.index, n) === height) heights.delete(n);
        else heights.set(n, height);
      }
    },
    rowHidden(row) {
      const { rowsShown, cells } = worksheet();
      const { index } = cells;
      const at = rowPlace(index, row);
      return !rowsShown && at >= 0 && ((index.rowFlags[at] ?? 0) & ROW_HIDDEN) !== 0;
    },

    showAll() {
      const filter = sectionXml(sections(), "autoFilter");
      if (filter !== null) setSection(sections(), "autoFilter", withoutCriteria(filter));
      for (const table of context.tables()) if (table.filtered) context.setTable(unfiltered(table));
      if (hiddenRows(worksheet().cells.index).length > 0) worksheet().rowsShown = true;
      worksheet().columns.showAll();
    },

    highlights: () => worksheet().highlights.list(),
    highlightsWith: (term) => worksheet().highlights.listWith(term),
    addHighlight: (highlight) => worksheet().highlights.add(highlight),
    removeHighlight(id) {
      worksheet().highlights.remove(id);
    },
    setPriority(id, priority) {
      worksheet().highlights.setPriority(id, priority);
    },

    names: () => context.names.of(place),
    setName(name, refersTo, hidden) {
      context.names.change(place, name, refersTo, hidden);
    },
    removeName(name) {
      context.names.change(place, name, null, false);
    },

    page: (): PageLayout => ({
      ...pageOf(sections()),
      titleRows: titleRowsOf(context.names, place),
      ...titleColumnsOf(context.names, place),
    }),
    setPage(page) {
      setPage(sections(), page);
      printTitles(context.names, place, context.name, page);
    },
    frozen: () => frozenOf(sections()),
    freeze(rows, columns) {
      freeze(sections(), rows, columns);
    },
    validations: () => validationsOf(sections()),
    addChoices(range, options) {
      addChoices(sections(), checked(range), options);
    },
    tables: () => context.tables().map(({ name, range }) => ({ name, range })),
    leaveTables(cleared) {
      leaveTables(cleared, {
        cells: worksheet().cells,
        tables: context.tables(),
        setTable: context.setTable,
        setValue,
      });
    },
  };
}
