import type { CellLook, LookChange } from "../book";
import { readPalette, lookOf, ruleLookOf, type RuleLook } from "./look";
import { builtInFormat, BUILT_IN_FORMATS, FIRST_CUSTOM_FORMAT } from "./number-formats";
import { markSections, readSections, sectionsText, sectionXml, setSection, STYLES_ORDER } from "../xml/sections";
import { alignedXf, borderXml, dxfXml, fontXml, solidFillXml } from "./elements";
import { defaultFont, formatNumbers, plainXf, styleLists, type DeadFormats } from "./lists";
import { attribute, number, parseXml } from "../xml/tree";
import { attributesXml, withAttributes } from "../xml/edit";

/** Excel's own limit of cell formats in a workbook. */
const MOST_FORMATS = 65_490;

/** The formats of a workbook. Edits only ever add to them: what a cell had stays as it was for all others. */
export interface Styles {
  look(style: number): CellLook;
  /** The same as `look` says, without looking up all else. */
  numberFormat(style: number): string;
  /** The number of the format that comes from this one by the change; this one, where Excel's limit is reached. */
  derive(style: number, change: LookChange): number;
  /** The same format marked so that Excel does not retype its text when the cell is edited. */
  quoted(style: number): number;
  /** The format of a conditional format, null for none. */
  ruleLook(dxf: number | null): RuleLook;
  ruleStyle(look: Pick<LookChange, "fill" | "fontColor" | "numberFormat">): number;
  /** Whether these formats or formats of rules are ones we added; only then the part must be written. */
  isNew(styles: Iterable<number>, dxfs: Iterable<number>): boolean;
  text(): string;
  /** Gives what brings the formats back to those that are there now. */
  mark(): () => void;
}

/** The smallest styles part, in the font that Chinese Excel begins with. */
export const DEFAULT_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="等线"/><family val="2"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

/** `dead`: the numbers of formats to which cells and rules of the workbook refer although there are no such formats. */
export function readStyles(text: string, themeXml: string | null, dead: DeadFormats): Styles {
  const sections = readSections(text, STYLES_ORDER);
  const lists = styleLists(sections, dead);
  const p = sections.prefix;
  const colors = sectionXml(sections, "colors");
  const palette = readPalette(themeXml, colors === null ? undefined : parseXml(colors));
  const formats = new Map<number, string>(Object.entries(BUILT_IN_FORMATS).map(([id, code]) => [Number(id), code]));
  for (const xml of lists.numFmts.items) {
    const node = parseXml(xml);
    formats.set(number(node, "numFmtId") ?? 0, attribute(node, "formatCode") ?? "General");
  }
  const looks = new Map<number, CellLook>();
  const derived = new Map<string, number>();
  const ruleLooks = new Map<number, RuleLook>();

  const xfOf = (style: number): string => lists.cellXfs.items[style] ?? lists.cellXfs.items[0] ?? plainXf(p);

  function formatId(code: string): number {
    const known =
      builtInFormat(code) ?? [...formats].find(([id, its]) => id >= FIRST_CUSTOM_FORMAT && its === code)?.[0];
    if (known !== undefined) return known;
    // A number that a format refers to is not free, even where nobody says what it is.
    const taken = new Set([...lists.cellXfs.items, ...lists.dxfs.items].flatMap(formatNumbers));
    let numFmtId = FIRST_CUSTOM_FORMAT;
    while (formats.has(numFmtId) || taken.has(numFmtId)) numFmtId++;
    formats.set(numFmtId, code);
    lists.numFmts.add(`<${p}numFmt${attributesXml({ numFmtId, formatCode: code })}/>`);
    return numFmtId;
  }

  function derivedXf(style: number, change: LookChange): string {
    let xf = xfOf(style);
    const node = parseXml(xf);
    const at = (name: string): number => number(node, name) ?? 0;
    if (change.numberFormat !== undefined) {
      xf = withAttributes(xf, { numFmtId: formatId(change.numberFormat), applyNumberFormat: 1 });
    }
    if ([change.bold, change.fontSize, change.fontName, change.fontColor].some((part) => part !== undefined)) {
      const font = fontXml(lists.fonts.items[at("fontId")] ?? lists.fonts.items[0] ?? defaultFont(p), change, p);
      xf = withAttributes(xf, { fontId: lists.fonts.add(font), applyFont: 1 });
    }
    if (change.fill !== undefined) {
      // Fill 0 is "none" in every workbook.
      const fillId = change.fill === null ? 0 : lists.fills.add(solidFillXml(change.fill, p));
      xf = withAttributes(xf, { fillId, applyFill: 1 });
    }
    if (change.border !== undefined) {
      const border = borderXml(lists.borders.items[at("borderId")] ?? `<${p}border/>`, change.border, p);
      xf = withAttributes(xf, { borderId: lists.borders.add(border), applyBorder: 1 });
    }
    const aligns = [change.horizontal, change.vertical, change.wrap].some((part) => part !== undefined);
    return aligns ? alignedXf(xf, change, p) : xf;
  }

  function derive(style: number, key: string, xf: () => string): number {
    const known = derived.get(key);
    if (known !== undefined) return known;
    const next = lists.cellXfs.items.length < MOST_FORMATS ? lists.cellXfs.add(xf()) : style;
    derived.set(key, next);
    return next;
  }

  return {
    look(style) {
      const known = looks.get(style);
      if (known) return known;
      const look = lookOf(xfOf(style), lists, formats, palette);
      looks.set(style, look);
      return look;
    },
    numberFormat: (style) => formats.get(number(parseXml(xfOf(style)), "numFmtId") ?? 0) ?? "General",
    derive: (style, change) => derive(style, `${style} ${JSON.stringify(change)}`, () => derivedXf(style, change)),
    quoted: (style) => derive(style, `${style} quoted`, () => withAttributes(xfOf(style), { quotePrefix: 1 })),
    ruleLook(dxf) {
      if (dxf === null) return { fill: null, fontColor: null, numberFormat: null };
      const look = ruleLooks.get(dxf) ?? ruleLookOf(lists.dxfs.items[dxf] ?? null, palette);
      ruleLooks.set(dxf, look);
      return look;
    },
    ruleStyle: (look) =>
      lists.dxfs.add(dxfXml(look, look.numberFormat === undefined ? 0 : formatId(look.numberFormat), p)),
    isNew(styles, dxfs) {
      for (const style of styles) if (lists.cellXfs.isOurs(style)) return true;
      for (const dxf of dxfs) if (lists.dxfs.isOurs(dxf)) return true;
      return false;
    },
    text() {
      for (const [name, its] of Object.entries(lists)) {
        const xml = its.written();
        if (xml !== null && xml !== sectionXml(sections, name)) setSection(sections, name, xml);
      }
      return sectionsText(sections);
    },
    mark() {
      const backs = [...Object.values(lists).map((list) => list.mark()), markSections(sections)];
      const formatsNow = [...formats];
      return () => {
        for (const back of backs) back();
        formats.clear();
        for (const [id, code] of formatsNow) formats.set(id, code);
        for (const found of [looks, derived, ruleLooks]) found.clear();
      };
    },
  };
}
