import { strFromU8 } from "fflate";
import { unzipped, type Parts } from "./judge";
import { parseXml, type Element } from "./xml";

/*
 * How every cell of a saved workbook looks, found without the reader that wrote it: numbers of formats are followed to what
 * they mean, for cells without a format of their own as well. Two workbooks that look the same give the same.
 */

/** One sheet: looks by address, those of cells that look as their row and column say left out, and what those say. */
export interface SheetLooks {
  readonly cells: Readonly<Record<string, string>>;
  readonly rows: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  readonly plain: string;
}

/** The looks of all worksheets, by their part's path. */
export function looksOf(bytes: Uint8Array): Readonly<Record<string, SheetLooks>> {
  const parts = unzipped(bytes);
  const look = lookReader(parts);
  const sheets = Object.keys(parts).filter((path) => /(^|\/)worksheets\/[^/]+\.xml$/i.test(path));
  return Object.fromEntries(sheets.map((path) => [path, sheetLooks(text(parts, path), look)]));
}

/** What differs, one line a cell, row or column. */
export function otherLooks(before: Uint8Array, after: Uint8Array): string[] {
  const [old, now] = [looksOf(before), looksOf(after)];
  return Object.keys(old).flatMap((path) => {
    const [was, is] = [old[path], now[path]];
    if (!was || !is) return [`${path}: gone`];
    const differing = (["cells", "rows", "columns"] as const).flatMap((kind) =>
      [...new Set([...Object.keys(was[kind]), ...Object.keys(is[kind])])]
        .filter((key) => (was[kind][key] ?? was.plain) !== (is[kind][key] ?? is.plain))
        .map((key) => `${path} ${kind} ${key}: ${was[kind][key] ?? "plain"} -> ${is[kind][key] ?? "plain"}`),
    );
    return was.plain === is.plain ? differing : [`${path}: plain cells`, ...differing];
  });
}

function text(parts: Parts, path: string): string {
  return strFromU8(parts[path] ?? new Uint8Array()).replace(/^\ufeff/, "");
}

/** What Chinese Excel writes in where nobody says with what. */
const EXCEL_FONT = "font(sz(val=11),name(val=等线),family(val=2),charset(val=134))";

function lookReader(parts: Parts): (style: string | undefined) => string {
  const path = Object.keys(parts).find((one) => /(^|\/)styles\d*\.xml$/i.test(one));
  const root = path === undefined ? null : parseXml(text(parts, path));
  const items = (list: string): readonly Element[] => root?.children.find(({ name }) => name === list)?.children ?? [];
  const codes = new Map(items("numFmts").map(({ attributes }) => [attributes["numFmtId"], attributes["formatCode"]]));
  const lists = { fontId: items("fonts"), fillId: items("fills"), borderId: items("borders") };
  const formats = items("cellXfs");
  const known = new Map<string, string>();
  return (style = "0") => {
    const before = known.get(style);
    if (before !== undefined) return before;
    // A number that leads nowhere looks as cells without a format do.
    const xf = formats[Number(style)] ?? formats[0];
    const named = Object.entries(lists).map(([id, list]) => {
      const item = list[Number(xf?.attributes[id] ?? 0)] ?? list[0];
      if (item === undefined && id === "fontId") return EXCEL_FONT;
      return isNothing(item) ? "" : describe(item);
    });
    const code = xf?.attributes["numFmtId"] ?? "0";
    const look = [...named, codes.get(code) ?? `#${code}`, ...(xf?.children ?? []).map(describe)].join(" ");
    known.set(style, look);
    return look;
  };
}

/** A fill of kind "none", a border without a line, and none look the same. */
function isNothing(item: Element | undefined): boolean {
  if (item === undefined) return true;
  if (item.name === "fill")
    return item.children.every(({ attributes }) => (attributes["patternType"] ?? "none") === "none");
  return item.name === "border" && item.children.every(({ attributes }) => (attributes["style"] ?? "none") === "none");
}

function describe(element: Element | undefined): string {
  if (element === undefined) return "";
  const attributes = Object.entries(element.attributes).map(([name, value]) => `${name}=${value}`);
  return `${element.name}(${[...attributes.sort(), ...element.children.map(describe)].join(",")})`;
}

function sheetLooks(xml: string, look: (style: string | undefined) => string): SheetLooks {
  const root = parseXml(xml);
  const inside = (name: string): readonly Element[] => root.children.find((one) => one.name === name)?.children ?? [];
  const plain = look("0");
  const columns: Record<string, string> = {};
  for (const { attributes } of inside("cols")) {
    // Beyond a few columns the same holds.
    for (let n = Number(attributes["min"]); n <= Math.min(Number(attributes["max"]), 600); n++) {
      columns[n] = look(attributes["style"]);
    }
  }
  const rows: Record<string, string> = {};
  const cells: Record<string, string> = {};
  let row = 0;
  for (const { attributes, children } of inside("sheetData")) {
    row = Number(attributes["r"] ?? row + 1);
    const own = ["1", "true"].includes(attributes["customFormat"] ?? "");
    if (own) rows[row] = look(attributes["s"]);
    let column = 0;
    for (const cell of children) {
      const letters = /^[A-Z]+/.exec(cell.attributes["r"] ?? "")?.[0];
      column = letters === undefined ? column + 1 : numberOf(letters);
      const its = look(cell.attributes["s"]);
      if (its !== (rows[row] ?? columns[column] ?? plain)) cells[`${row}/${column}`] = its;
    }
  }
  const said = (all: Record<string, string>) =>
    Object.fromEntries(Object.entries(all).filter(([, its]) => its !== plain));
  return { cells, rows: said(rows), columns: said(columns), plain };
}

function numberOf(letters: string): number {
  return [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
}
