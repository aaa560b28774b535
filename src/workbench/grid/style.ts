import { BooleanNumber, BorderStyleTypes, HorizontalAlign, VerticalAlign, WrapStrategy } from "@univerjs/core";
import type { IBorderStyleData, IStyleData } from "@univerjs/core";
import type { CellLook } from "../../xlsx/book";
import { patternOf } from "./typing";

const HORIZONTAL = { left: HorizontalAlign.LEFT, center: HorizontalAlign.CENTER, right: HorizontalAlign.RIGHT };
const VERTICAL = { top: VerticalAlign.TOP, center: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINE: IBorderStyleData = { s: BorderStyleTypes.THIN, cl: { rgb: "#595959" } };
const BLACK = "#000000";
/** Of the widths of Calibri and of the Chinese fonts of Windows, where those are not installed. */
const WHERE_MISSING = "Carlito, Noto Sans CJK SC, Microsoft YaHei, PingFang SC";

/** How Univer is told to draw a cell that looks like this. */
export function styleOf(look: CellLook): IStyleData {
  const style: IStyleData = { fs: look.fontSize, ff: `${look.fontName}, ${WHERE_MISSING}` };
  const pattern = patternOf(look.numberFormat);
  if (pattern) style.n = { pattern };
  if (look.bold) style.bl = BooleanNumber.TRUE;
  if (look.italic) style.it = BooleanNumber.TRUE;
  if (look.underline) style.ul = { s: BooleanNumber.TRUE };
  if (look.fontColor !== BLACK) style.cl = { rgb: look.fontColor };
  if (look.fill) style.bg = { rgb: look.fill };
  if (look.horizontal === "left" || look.horizontal === "center" || look.horizontal === "right") {
    style.ht = HORIZONTAL[look.horizontal];
  }
  style.vt = look.vertical === "other" ? VerticalAlign.BOTTOM : VERTICAL[look.vertical];
  if (look.wrap) style.tb = WrapStrategy.WRAP;
  if (look.border) style.bd = { t: LINE, r: LINE, b: LINE, l: LINE };
  return style;
}
