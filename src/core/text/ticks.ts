import { cleanText } from "./clean";
import { memoize } from "./memoize";
import type { CellValue } from "./value";

const EMPTY = "□☐○◯▢◻⬜";
/** Marks that are ticks by themselves, and filled shapes that are ticks beside empty ones. */
const TICK = "√✓✔☑☒✅🗹";
const FILLED = "■●◉◼⬛▣";
const BOX = new RegExp(`[${EMPTY}${TICK}${FILLED}]`, "gu");
const IS_EMPTY = new RegExp(`[${EMPTY}]`, "u");
const IS_TICK = new RegExp(`[${TICK}]`, "u");
/** ○ is a digit (二○二○年) and a name's hidden letter (张○○) where nothing is ticked. */
const IS_SQUARE = /[□☐▢◻⬜]/u;
/** A box or a bracket that may be one: every list has one. */
const MAY_TICK = new RegExp(`[${EMPTY}${TICK}${FILLED}口]|[([（［] *[√✓✔☑]? *[)\\]）］]`, "u");
/**
 * Boxes of the fonts Wingdings and Wingdings 2, as letters of a text without its font or in the area of symbols: which of them are
 * ticked hangs on the font.
 */
const FONT_BOX = /[þýÞ¨£\uf0fe\uf0fd\uf0fc\uf0fb\uf0a8\uf0a3\uf06f\uf071\uf072\uf052\uf053\uf054]/;
const HAN = /\p{Script=Han}/u;
const BRACKETS = /[([] *([√✓✔☑]?) *[)\]]/g;
/** 口 typed for a box, and not of 口腔. */
const MOUTH = /(?<=^|\s)口(?=\s?\p{Script=Han})(?![腔语岸译罩才岁])/gu;
/** 其他：电焊工: somebody has written without ticking. */
const WRITTEN = /[:_] *[^\s_:]/;
const AT_EDGE = /^[\s、,;/_:.。]+|[\s、,;/_:.。]+$/g;

/** What is ticked of a list with boxes; unclear: it is such a list, and nobody can tell what is ticked. */
export type Ticks = { readonly ticked: readonly string[] } | "unclear";

/**
 * A cell as a list with boxes: ☑理论 □技能, 理论☑ 技能□, （√）理论（ ）技能, √中级. Boxes stand before their words where the text begins with one
 * (or with a label and a colon), behind them where it ends with one. Null: it is no such list.
 */
export function ticksOf(value: CellValue): Ticks | null {
  // Most cells have no box: those are not kept.
  return typeof value === "string" && (MAY_TICK.test(value) || FONT_BOX.test(value)) ? readTicks(value) : null;
}

const readTicks = memoize((value: string): Ticks | null => {
  if (FONT_BOX.test(value) && HAN.test(value)) return "unclear";
  const text = withBoxes(cleanText(value));
  const boxes = [...text.matchAll(BOX)];
  const hasTick = boxes.some(([box]) => !IS_EMPTY.test(box));
  const hasEmpty = boxes.some(([box]) => (hasTick ? IS_EMPTY : IS_SQUARE).test(box));
  if (!hasEmpty && !boxes.some(([box]) => IS_TICK.test(box))) return null;
  const pieces = piecesOf(text, boxes);
  if (pieces.every((piece) => wordOf(piece) === "")) return null;
  const [first = "", ...others] = pieces;
  const last = others[others.length - 1] ?? "";
  const begins = first === "" || /:\s*$/.test(first);
  const ends = last.trim() === "";
  // ☑理论 技能☑ may be read from either end.
  if (begins === ends && boxes.length > 0) return "unclear";
  const words = (begins ? others : pieces.slice(0, -1)).map(wordOf);
  const ticked = words.filter((_, place) => !IS_EMPTY.test(boxes[place]?.[0] ?? ""));
  if (ticked.includes("")) return "unclear";
  return ticked.length === 0 && words.some((_, place) => WRITTEN.test(pieces[place + (begins ? 1 : 0)] ?? ""))
    ? "unclear"
    : { ticked };
});

/** A cell with the one ticked word of its list, "" where nothing is ticked; everything else as it is. */
export function tickedValue(value: CellValue): CellValue {
  const ticks = ticksOf(value);
  if (ticks === null || ticks === "unclear" || ticks.ticked.length > 1) return value;
  return ticks.ticked[0] ?? "";
}

/** Brackets and 口 as the boxes they stand for. */
function withBoxes(text: string): string {
  const brackets = [...text.matchAll(BRACKETS)];
  const isList = brackets.some(([, tick]) => tick !== "") || (brackets.length > 1 && brackets[0]?.index === 0);
  const boxed = isList ? text.replace(BRACKETS, (_, tick: string) => (tick === "" ? "□" : "☑")) : text;
  return IS_SQUARE.test(boxed) || IS_TICK.test(boxed) ? boxed.replace(MOUTH, "□") : boxed;
}

/** What stands before, between and behind the boxes. */
function piecesOf(text: string, boxes: readonly RegExpMatchArray[]): readonly string[] {
  let from = 0;
  const before = boxes.map(({ 0: box, index = 0 }) => {
    const piece = text.slice(from, index);
    from = index + box.length;
    return piece;
  });
  return [...before, text.slice(from)];
}

function wordOf(piece: string): string {
  return piece.replace(AT_EDGE, "");
}
