import { type Rect, overlap, rangeAddress, rectOf } from "../../core/terms/cell";
import type { BookSheet } from "../book";
import { unescapeCell } from "../cells/value";
import { attribute, child, childrenOf, number, parseXml, type XmlNode } from "../xml/tree";
import { escapeAttribute, spliced, withAttributes } from "../xml/edit";
import type { SheetCells } from "../cells/sheet-cells";
import type { CellValue } from "../../core/text/value";

/** A table's own part, as far as we must know it. */
export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly range: Rect;
  /** The header cells; null for a table without a header row. */
  readonly header: Rect | null;
  readonly filtered: boolean;
  readonly source: string;
  /** `source` is not as it came. */
  readonly changed: boolean;
}

export function readTable(path: string, source: string): TablePart | null {
  const root = parseXml(source);
  const range = rectOf(attribute(root, "ref") ?? "");
  if (!range) return null;
  const hasHeader = number(root, "headerRowCount") !== 0;
  return {
    path,
    name: attribute(root, "displayName") ?? attribute(root, "name") ?? "",
    range,
    header: hasHeader ? { ...range, rows: 1 } : null,
    filtered: hasCriteria(child(root, "autoFilter")),
    source,
    changed: false,
  };
}

/** The table without its last columns. */
export function narrowed(table: TablePart, columns: number): TablePart {
  const root = parseXml(table.source);
  const range = { ...table.range, columns: table.range.columns - columns };
  const ref = rangeAddress(range);
  const list = child(root, "tableColumns");
  const gone = childrenOf(list, "tableColumn").slice(range.columns);
  const filter = child(root, "autoFilter");
  const tags = [root, filter, list].flatMap((node) => {
    if (node === undefined) return [];
    const tag = table.source.slice(node.start, node.openEnd);
    // A filter may leave out the row of totals.
    const old = rectOf(attribute(node, "ref") ?? "");
    const its =
      node === list ? { count: range.columns } : { ref: rangeAddress({ ...(old ?? range), columns: range.columns }) };
    return [{ from: node.start, to: node.openEnd, text: withAttributes(tag, its) }];
  });
  const cut = gone.map(({ start, end }) => ({ from: start, to: end, text: "" }));
  const source = spliced(table.source, [...tags, ...cut]);
  return { ...(readTable(table.path, source) ?? table), source, changed: ref !== rangeAddress(table.range) };
}

/** Whether a filter leaves rows out now; one that only shows its arrows does not. */
export function hasCriteria(filter: XmlNode | undefined): boolean {
  return childrenOf(filter, "filterColumn").some((column) => column.children.length > 0);
}

/** A filter's element with its arrows and without anything that leaves rows out. */
export function withoutCriteria(filter: string): string {
  const columns = childrenOf(parseXml(filter), "filterColumn").filter((column) => column.children.length > 0);
  return spliced(
    filter,
    columns.map(({ start, end }) => ({ from: start, to: end, text: "" })),
  );
}

export function unfiltered(table: TablePart): TablePart {
  const filter = child(parseXml(table.source), "autoFilter");
  if (!filter) return table;
  const text = withoutCriteria(table.source.slice(filter.start, filter.end));
  const source = spliced(table.source, [{ from: filter.start, to: filter.end, text }]);
  return { ...table, filtered: false, source, changed: true };
}

/**
 * The table's part after its sheet was changed: columns are called what their header cells now read, since Excel finds a
 * workbook damaged where they differ. Only cells that were written count: what a program called a column otherwise than its
 * header reads is none of ours. Null where nothing changed.
 */
export function tableXml(
  table: TablePart,
  sheet: Pick<BookSheet, "values">,
  isNew: (row: number, column: number) => boolean,
): string | null {
  const { header, source } = table;
  const untouched = table.changed ? source : null;
  const columnsOf = (rect: Rect): number[] => Array.from({ length: rect.columns }, (_, n) => rect.column + n);
  if (header === null || !columnsOf(header).some((column) => isNew(header.row, column))) return untouched;
  const [texts = []] = sheet.values(header);
  const columns = childrenOf(child(parseXml(source), "tableColumns"), "tableColumn");
  const splices = columns.flatMap((node, n) => {
    const old = unescapeCell(attribute(node, "name") ?? "");
    const now = texts[n];
    if (!isNew(header.row, header.column + n) || typeof now !== "string" || now === "") return [];
    if (now === old || sameBreaks(now, old)) return [];
    const written = escapeAttribute(now.replace(/\n/g, "_x000a_"));
    const tag = withName(source.slice(node.start, node.openEnd), written);
    return [{ from: node.start, to: node.openEnd, text: tag }];
  });
  return splices.length === 0 ? untouched : spliced(source, splices);
}

function withName(tag: string, escaped: string): string {
  return tag.replace(/(\sname\s*=\s*)("[^"]*"|'[^']*')/, (_, before: string) => `${before}"${escaped}"`);
}

function sameBreaks(a: string, b: string): boolean {
  return a.replace(/\r\n?|\n/g, " ") === b.replace(/\r\n?|\n/g, " ");
}

/** What leaving a sheet's tables needs of the sheet. */
interface TableSheet {
  readonly cells: Pick<SheetCells, "lines" | "values">;
  readonly tables: readonly TablePart[];
  readonly setTable: (table: TablePart) => void;
  readonly setValue: (row: number, column: number, value: CellValue) => void;
}

/** Tables give up last columns that were cleared and are blank; blank header cells that stay inside of one get their names. */
export function leaveTables(cleared: readonly Rect[], { cells, tables, setTable, setValue }: TableSheet): void {
  for (const table of tables) {
    const { range, header } = table;
    const wasCleared = (column: number): boolean =>
      cleared.some((rect) => overlap(rect, { ...(header ?? range), column, columns: 1 }));
    const isBlank = (column: number): boolean =>
      cells.lines({ ...range, column, columns: 1 }).every((line) => line.length === 0);
    const before = range.column + range.columns;
    let end = before;
    while (end > range.column + 1 && wasCleared(end - 1) && isBlank(end - 1)) end--;
    if (end < before) setTable(narrowed(table, before - end));
    for (let column = header?.column ?? end; column < end; column++) {
      const [[name = ""] = []] = cells.values({ ...range, column, rows: 1, columns: 1 });
      if (wasCleared(column) && name === "") setValue(range.row, column, "");
    }
  }
}

/** What becomes of a value put into a table's header: Excel wants a text there that no other column of the table has. */
export function headerText(header: readonly CellValue[], at: number, value: CellValue): string {
  const wanted = String(value) === "" ? `列${at + 1}` : String(value);
  const others = new Set(header.filter((_, n) => n !== at).map((text) => String(text).toLowerCase()));
  let text = wanted;
  for (let n = 2; others.has(text.toLowerCase()); n++) text = `${wanted}${n}`;
  return text;
}
