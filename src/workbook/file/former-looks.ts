import { absoluteAddress, intersection, quotedSheet, type Rect, rectOf } from "../../core/terms/cell";
import { OUR_NAME_PREFIX } from "../../core/sheet/edit";
import { crc32 } from "../../xlsx/crc32";
import type { BookSheet } from "../../xlsx/book";

/*
 * Empty cells beside a table are often drawn: borders, a font. Before a result column is laid over them, how they looked is
 * kept in hidden names: one says the look, others where it was, so that Excel moves them when rows are put in.
 */

const APPENDED = `${OUR_NAME_PREFIX}appended.`;
const DRAWN = `${OUR_NAME_PREFIX}drawn.`;
const LOOK = `${OUR_NAME_PREFIX}look.`;
/** Excel takes 8,192 characters in a name, and 255 in one text of it. */
const LONGEST_NAME = 6_000;
const LONGEST_TEXT = 200;
/** Stripes over tens of thousands of rows are not worth a larger workbook. */
const MOST_NAMES = 20;

/** To be called before a name of ours is set: cells that come under an appended column say how they look. */
export function keepLooks(sheet: BookSheet, name: string, refersTo: string): void {
  const range = rectOfName(refersTo);
  if (!name.toLowerCase().startsWith(APPENDED) || range === null) return;
  const before = rectOfName(sheet.names().find((one) => one.name.toLowerCase() === name.toLowerCase())?.refersTo ?? "");
  const areas = new Map<string, string[]>();
  for (const part of before === null ? [range] : below(range, before)) {
    for (const { range: its, look } of sheet.looks(part)) {
      const found = areas.get(look) ?? [];
      areas.set(look, found);
      found.push(`${quotedSheet(sheet.name)}!${absoluteAddress(its)}`);
    }
  }
  for (const [look, where] of areas) keepLook(sheet, name.slice(APPENDED.length), look, where);
}

function keepLook(sheet: BookSheet, result: string, look: string, areas: readonly string[]): void {
  const key = crc32(new TextEncoder().encode(look)).toString(16);
  const said = textFormula(look);
  const texts = joined(areas);
  if (said.length > LONGEST_NAME || texts.length > MOST_NAMES) return;
  const taken = new Set(sheet.names().map(({ name }) => name.toLowerCase()));
  sheet.setName(LOOK + key, said, true);
  let n = 0;
  for (const text of texts) {
    const nameOf = (): string => `${DRAWN}${result}.${key}.${n}`;
    while (taken.has(nameOf().toLowerCase())) n++;
    sheet.setName(nameOf(), text, true);
    n++;
  }
}

/** Gives the cells of a block back how they looked before we came; to be called when the block has been cleared. */
export function giveLooksBack(sheet: BookSheet, range: Rect): void {
  const names = sheet.names();
  const looks = new Map(names.map(({ name, refersTo }) => [name.toLowerCase(), refersTo]));
  for (const { name, refersTo } of names) {
    if (!name.toLowerCase().startsWith(DRAWN)) continue;
    const key = name.split(".")[3] ?? "";
    const look = textOf(looks.get(LOOK + key.toLowerCase()) ?? "");
    if (look === "") continue;
    for (const area of areasOf(refersTo)) {
      const common = intersection(area, range);
      if (common !== null) sheet.setLook(common, look);
    }
  }
}

/** The part of a column's range that was not in the one before. */
function below(range: Rect, before: Rect): Rect[] {
  if (before.column !== range.column) return [range];
  const [end, endBefore] = [range.row + range.rows, before.row + before.rows];
  return [
    { ...range, rows: before.row - range.row },
    { ...range, row: endBefore, rows: end - endBefore },
  ].filter(({ rows }) => rows > 0);
}

function joined(areas: readonly string[]): string[] {
  const texts: string[] = [];
  for (const area of areas) {
    const last = texts[texts.length - 1];
    if (last !== undefined && last.length + area.length < LONGEST_NAME) texts[texts.length - 1] = `${last},${area}`;
    else texts.push(`=${area}`);
  }
  return texts;
}

/** The blocks that a name refers to; those whose cells are gone (#REF!) are left out. */
function areasOf(refersTo: string): Rect[] {
  const areas = refersTo.match(/(?:'(?:[^']|'')*'|[^',!]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/gi) ?? [];
  return areas.map((area) => rectOf(area.slice(area.lastIndexOf("!") + 1))).filter((rect) => rect !== null);
}

function rectOfName(refersTo: string): Rect | null {
  return areasOf(refersTo)[0] ?? null;
}

/** A text as a formula that says it: pieces that Excel takes, joined. */
function textFormula(text: string): string {
  const pieces = text.match(new RegExp(`[^]{1,${LONGEST_TEXT}}`, "gu")) ?? [];
  return `=${pieces.map((piece) => `"${piece.replaceAll('"', '""')}"`).join("&")}`;
}

function textOf(formula: string): string {
  return [...formula.matchAll(/"((?:[^"]|"")*)"/g)].map(([, piece = ""]) => piece.replaceAll('""', '"')).join("");
}
