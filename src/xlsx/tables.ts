import { rangeAddress, rectOf } from "./address";
import type { BookSheet } from "./book";
import { unescapeCell } from "./cell-text";
import { attribute, child, childrenOf, number, parseXml, type XmlNode } from "./xml";
import { escapeAttribute, spliced, withAttributes } from "./xml-edit";
import type { Rect } from "../core/terms/cell";

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
