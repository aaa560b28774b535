import { addressOf, isOnSheet, overlap, rangeAddress, type Rect } from "../../core/terms/cell";
import { isFormulaError } from "../../core/text/value";
import type { ForeignCell, ForeignSheet } from "./table";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const FIRST_FORMAT = 164;
/** Excel takes no longer format. */
const LONGEST_FORMAT = 255;
/** Text that begins so becomes a formula when somebody goes through its cell, unless the cell says that it is text. */
const RETYPED = new Set(["=", "+", "-", "@"]);

/** Looks and texts of a workbook in the making; every sheet adds to them. */
export interface Shared {
  /** The number of the cell format with this number format, marked as text or not. */
  readonly style: (format: string, quoted: boolean) => number;
  /** The number of a shared text. */
  readonly text: (text: string) => number;
  readonly stylesXml: () => string;
  readonly textsXml: () => string;
}

export function sharedParts(): Shared {
  const styles = new Map<string, number>([["General", 0]]);
  const formats = new Map<string, number>();
  const xfs = ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>'];
  const texts = new Map<string, number>();
  const items: string[] = [];
  return {
    style(code, quoted) {
      const format = code.length > LONGEST_FORMAT ? "General" : code;
      const key = `${quoted ? "'" : ""}${format}`;
      const known = styles.get(key);
      if (known !== undefined) return known;
      const id = format === "General" ? 0 : format === "@" ? 49 : (formats.get(format) ?? FIRST_FORMAT + formats.size);
      if (id >= FIRST_FORMAT) formats.set(format, id);
      const text = quoted ? ' quotePrefix="1"' : "";
      xfs.push(`<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"${text}/>`);
      styles.set(key, xfs.length - 1);
      return xfs.length - 1;
    },
    text(text) {
      const known = texts.get(text);
      if (known !== undefined) return known;
      texts.set(text, items.length);
      items.push(`<si><t xml:space="preserve">${escaped(text)}</t></si>`);
      return items.length - 1;
    },
    stylesXml: () =>
      `${DECLARATION}<styleSheet xmlns="${MAIN}">` +
      (formats.size === 0
        ? ""
        : `<numFmts count="${formats.size}">${[...formats]
            .map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`)
            .join("")}</numFmts>`) +
      '<fonts count="1"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font></fonts>' +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      `<cellXfs count="${xfs.length}">${xfs.join("")}</cellXfs>` +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
    textsXml: () => `${DECLARATION}<sst xmlns="${MAIN}" uniqueCount="${items.length}">${items.join("")}</sst>`,
  };
}

/** A worksheet in pieces, since one string may not hold it. */
export function* sheetXml(sheet: ForeignSheet, shared: Shared): Generator<string> {
  yield `${DECLARATION}<worksheet xmlns="${MAIN}">${columnsXml(sheet)}<sheetData>`;
  const hidden = [...sheet.hiddenRows].sort((a, b) => a - b);
  let next = 0;
  const hiddenBefore = (row: number): string => {
    let xml = "";
    for (; (hidden[next] ?? row) < row; next++) xml += `<row r="${hidden[next] ?? 0}" hidden="1"/>`;
    return xml;
  };
  for (const { row, cells } of sheet.rows) {
    const its = cells.map((cell) => cellXml(row, cell, shared)).join("");
    const before = hiddenBefore(row);
    if (hidden[next] === row) next++;
    yield `${before}<row r="${row}"${sheet.hiddenRows.has(row) ? ' hidden="1"' : ""}>${its}</row>`;
  }
  yield `</sheetData>${mergesXml(sheet.merges)}</worksheet>`;
}

function cellXml(row: number, { column, value, format }: ForeignCell, shared: Shared): string {
  const isText = typeof value === "string" && !isFormulaError(value);
  const style = shared.style(format, isText && format !== "@" && RETYPED.has(value.charAt(0)));
  const open = `<c r="${addressOf(row, column)}"${style === 0 ? "" : ` s="${style}"`}`;
  if (isText) return `${open} t="s"><v>${shared.text(value)}</v></c>`;
  if (typeof value === "number") return `${open}><v>${value}</v></c>`;
  return typeof value === "boolean"
    ? `${open} t="b"><v>${value ? 1 : 0}</v></c>`
    : `${open} t="e"><v>${escaped(value)}</v></c>`;
}

function columnsXml({ widths, hiddenColumns }: ForeignSheet): string {
  const columns = [...new Set([...widths.keys(), ...hiddenColumns])].filter((n) => isOnSheet(columnRect(n)));
  if (columns.length === 0) return "";
  const tags = columns
    .sort((a, b) => a - b)
    .map((n) => {
      const width = widths.get(n);
      const hidden = hiddenColumns.has(n) ? ' hidden="1"' : "";
      return `<col min="${n}" max="${n}" width="${width ?? 9.140625}"${width === undefined ? "" : ' customWidth="1"'}${hidden}/>`;
    });
  return `<cols>${tags.join("")}</cols>`;
}

function columnRect(column: number): Rect {
  return { row: 1, rows: 1, column, columns: 1 };
}

/** Excel repairs a file whose merges lie over each other: of two that do, the first is kept. */
function mergesXml(merges: readonly Rect[]): string {
  const kept: Rect[] = [];
  // By rows: only those that reach down to a merge can lie over it.
  let open: Rect[] = [];
  for (const merge of [...merges].sort((a, b) => a.row - b.row || a.column - b.column)) {
    if (!isOnSheet(merge) || merge.rows * merge.columns < 2) continue;
    open = open.filter(({ row, rows }) => row + rows > merge.row);
    if (open.some((one) => overlap(one, merge))) continue;
    open.push(merge);
    kept.push(merge);
  }
  const tags = kept.map((merge) => `<mergeCell ref="${rangeAddress(merge)}"/>`).join("");
  return kept.length === 0 ? "" : `<mergeCells count="${kept.length}">${tags}</mergeCells>`;
}

const MARKS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\r": "&#13;",
};
/** Control characters, which XML has no way to hold, and what Excel would take for one. */
const UNWRITABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|_(?=x[0-9A-Fa-f]{4}_)/g;

/** Text for an XML part, as Excel writes it. */
export function escaped(text: string): string {
  return text
    .replace(UNWRITABLE, (one) => `_x${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`)
    .replace(/[&<>"\r]/g, (one) => MARKS[one] ?? one);
}
