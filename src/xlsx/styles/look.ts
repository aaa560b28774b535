import type { CellLook } from "../book";
import type { StyleList } from "./lists";
import { attribute, child, flag, number, parseXml, type XmlNode, childrenOf } from "../xml/tree";

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

/** What colours can refer to: the theme's twelve in the order cells count them, and the palette, both "#RRGGBB". */
export interface Palette {
  readonly theme: readonly string[];
  readonly indexed: readonly string[];
}

const OFFICE_THEME =
  "#FFFFFF #000000 #E7E6E6 #44546A #5B9BD5 #ED7D31 #A5A5A5 #FFC000 #4472C4 #70AD47 #0563C1 #954F72".split(" ");
const BASIC = "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF";
const INDEXED =
  `${BASIC} ${BASIC} 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333`
    .split(" ")
    .map((hex) => `#${hex}`);

/** From the theme's part and the styles' <colors>, either of which a workbook may lack. */
export function readPalette(themeXml: string | null, colors: XmlNode | undefined): Palette {
  const own = childrenOf(child(colors, "indexedColors"), "rgbColor").map((node) => rgb(attribute(node, "rgb")));
  return { theme: readTheme(themeXml), indexed: INDEXED.map((hex, n) => own[n] ?? hex) };
}

function readTheme(xml: string | null): readonly string[] {
  if (xml === null) return OFFICE_THEME;
  const scheme = child(child(parseXml(xml), "themeElements"), "clrScheme");
  const order = "lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink".split(" ");
  return order.map((name, n) => {
    const value = child(scheme, name)?.children[0];
    return rgb(attribute(value, "lastClr") ?? attribute(value, "val")) ?? OFFICE_THEME[n] ?? "#000000";
  });
}

function rgb(hex: string | undefined): string | null {
  return hex !== undefined && /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(hex) ? `#${hex.slice(-6).toUpperCase()}` : null;
}

/** The colour of an element such as <color rgb= /> or <fgColor theme= tint= />; null for the automatic one and for none. */
export function colorOf(node: XmlNode | undefined, palette: Palette): string | null {
  if (!node) return null;
  const indexed = number(node, "indexed");
  const theme = number(node, "theme");
  const plain =
    rgb(attribute(node, "rgb")) ??
    (theme === null ? undefined : palette.theme[theme]) ??
    (indexed === null ? undefined : palette.indexed[indexed]);
  return plain === undefined || plain === null ? null : tinted(plain, number(node, "tint") ?? 0);
}

/** Lighter (towards 1) or darker (towards -1), by luminance as the format defines it. */
function tinted(hex: string, tint: number): string {
  if (tint === 0) return hex;
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16) / 255);
  const high = Math.max(red, green, blue);
  const low = Math.min(red, green, blue);
  const light = (high + low) / 2;
  const moved = tint < 0 ? light * (1 + tint) : light + (1 - light) * tint;
  // Hue and saturation stay: the distance of each part from the luminance scales with what room the new one leaves.
  const room = (value: number): number => 1 - Math.abs(2 * value - 1);
  const scale = room(light) === 0 ? 0 : room(moved) / room(light);
  const part = (value: number): string =>
    Math.round(Math.min(1, Math.max(0, moved + (value - light) * scale)) * 255)
      .toString(16)
      .toUpperCase()
      .padStart(2, "0");
  return `#${part(red)}${part(green)}${part(blue)}`;
}
