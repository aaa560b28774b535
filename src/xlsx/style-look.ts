import type { CellLook } from "./book";
import { colorOf, type Palette } from "./color";
import type { StyleList } from "./style-list";
import { attribute, child, flag, number, parseXml, type XmlNode } from "./xml";

/** What a conditional format changes; null where it leaves things as they are. */
export interface RuleLook {
  readonly fill: string | null;
  readonly fontColor: string | null;
  readonly numberFormat: string | null;
}

/** What an <xf> says, with its font, fill and border looked up. */
export function lookOf(
  xf: string,
  lists: { readonly fonts: StyleList; readonly fills: StyleList; readonly borders: StyleList },
  formats: ReadonlyMap<number, string>,
  palette: Palette,
): CellLook {
  const node = parseXml(xf);
  const font = itemOf(lists.fonts, number(node, "fontId"));
  const fill = itemOf(lists.fills, number(node, "fillId"));
  const border = itemOf(lists.borders, number(node, "borderId"));
  const alignment = child(node, "alignment");
  return {
    numberFormat: formats.get(number(node, "numFmtId") ?? 0) ?? "General",
    bold: isOn(child(font, "b")),
    italic: isOn(child(font, "i")),
    underline: isOn(child(font, "u")),
    fontSize: number(child(font, "sz"), "val") ?? 11,
    fontName: attribute(child(font, "name"), "val") ?? "等线",
    fontColor: colorOf(child(font, "color"), palette) ?? "#000000",
    fill: fillOf(fill, palette),
    wrap: flag(alignment, "wrapText"),
    horizontal: horizontalOf(attribute(alignment, "horizontal")),
    vertical: verticalOf(attribute(alignment, "vertical")),
    border: ["left", "right", "top", "bottom"].every((edge) => {
      const line = attribute(child(border, edge), "style");
      return line !== undefined && line !== "none";
    }),
    locked: flag(child(node, "protection"), "locked", true),
  };
}

/** What a <dxf> says of the things we know. */
export function ruleLookOf(dxf: string | null, palette: Palette): RuleLook {
  if (dxf === null) return { fill: null, fontColor: null, numberFormat: null };
  const node = parseXml(dxf);
  const pattern = child(child(node, "fill"), "patternFill");
  const solid = ["solid", undefined].includes(attribute(pattern, "patternType"));
  return {
    fill:
      (solid ? colorOf(child(pattern, "bgColor"), palette) : null) ??
      colorOf(child(pattern, "fgColor"), palette) ??
      null,
    fontColor: colorOf(child(child(node, "font"), "color"), palette),
    numberFormat: attribute(child(node, "numFmt"), "formatCode") ?? null,
  };
}

function itemOf(list: StyleList, n: number | null): XmlNode | undefined {
  const xml = list.items[n ?? 0];
  return xml === undefined ? undefined : parseXml(xml);
}

/** <b/> means yes, <b val="0"/> no, <u val="none"/> no. */
function isOn(node: XmlNode | undefined): boolean {
  return node !== undefined && !["0", "false", "none"].includes(attribute(node, "val") ?? "1");
}

function fillOf(fill: XmlNode | undefined, palette: Palette): string | null {
  const gradient = child(child(fill, "gradientFill"), "stop");
  if (gradient) return colorOf(child(gradient, "color"), palette);
  const pattern = child(fill, "patternFill");
  const kind = attribute(pattern, "patternType") ?? "none";
  return kind === "none"
    ? null
    : (colorOf(child(pattern, "fgColor"), palette) ?? (kind === "solid" ? "#FFFFFF" : null));
}

function horizontalOf(word: string | undefined): CellLook["horizontal"] {
  if (word === undefined || word === "general") return "general";
  return word === "left" || word === "center" || word === "right" ? word : "other";
}

function verticalOf(word: string | undefined): CellLook["vertical"] {
  if (word === undefined || word === "bottom") return "bottom";
  return word === "top" || word === "center" ? word : "other";
}
