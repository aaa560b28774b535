import type { CellValue, Rect } from "../../core/sheet/grid";
import { rectOf } from "./address";
import { unescapeCell } from "./cell-text";
import { attribute, child, childrenOf, number, parseXml, type XmlNode } from "./xml";
import { escapeAttribute, spliced } from "./xml-edit";

/** A table's own part, as far as we must know it. */
export interface TablePart {
  readonly path: string;
  readonly name: string;
  readonly range: Rect;
  /** The header cells; null for a table without a header row. */
  readonly header: Rect | null;
  readonly filtered: boolean;
  readonly source: string;
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
  };
}

/** Whether a filter leaves rows out now; one that only shows its arrows does not. */
export function hasCriteria(filter: XmlNode | undefined): boolean {
  return childrenOf(filter, "filterColumn").some((column) => column.children.length > 0);
}

/**
 * The table's part with its columns named as the header cells now read: Excel finds a workbook damaged where they differ.
 * Null where nothing changed.
 */
export function renamedColumns(table: TablePart, header: readonly CellValue[]): string | null {
  const columns = childrenOf(child(parseXml(table.source), "tableColumns"), "tableColumn");
  const splices = columns.flatMap((node, n) => {
    const old = unescapeCell(attribute(node, "name") ?? "");
    const now = header[n];
    if (typeof now !== "string" || now === "" || now === old || sameBreaks(now, old)) return [];
    const tag = table.source.slice(node.start, node.openEnd);
    const written = escapeAttribute(now.replace(/\n/g, "_x000a_"));
    const renamed = tag.replace(/(\sname\s*=\s*)("[^"]*"|'[^']*')/, (_, before: string) => `${before}"${written}"`);
    return [{ from: node.start, to: node.openEnd, text: renamed }];
  });
  return splices.length === 0 ? null : spliced(table.source, splices);
}

function sameBreaks(a: string, b: string): boolean {
  return a.replace(/\r\n?|\n/g, " ") === b.replace(/\r\n?|\n/g, " ");
}
