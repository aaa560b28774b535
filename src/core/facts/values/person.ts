import { cleanText } from "../../text/clean";
import type { CellValue } from "../../text/value";

/** The dots of 阿依古丽·买买提 as people type them. */
const DOTS = /(?<=.)[•・‧∙⋅.ᆞ●。](?=.)/g;
const HAN = "[\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
const SPACE_IN_NAME = new RegExp(`(?<=${HAN}) +(?=${HAN})`, "gu");

/** A name without the spaces that stretch 张 三 to the width of 欧阳小三; Latin names keep theirs, middle dots become one kind. */
export function cleanName(value: CellValue): string {
  const text = cleanText(value);
  if (/^[\u4e00-\u9fff]*$/.test(text)) return text;
  const dotted = /[A-Za-z]/.test(text) ? text : text.replace(DOTS, "·");
  return dotted.replace(/ *· */g, "·").replace(SPACE_IN_NAME, "");
}

/** Two numbers with only a space between them are 22 digits in a row. */
const MOBILE = /^(?:0086|86)?(1[3-9]\d{9})(?:1[3-9]\d{9})*$/;
/** As nearly all are written. */
const PLAIN_MOBILE = /^1[3-9]\d{9}$/;

/** The eleven digits of a mobile number, of several the first good one; null where there is none. */
export function parsePhone(text: string): string | null {
  if (PLAIN_MOBILE.test(text)) return text;
  // A number that Excel shows with an exponent, all its digits kept.
  if (/^1\.\d{10}E\+?10$/i.test(text)) return parsePhone(String(Number(text)));
  for (const piece of text.split(/[^\d+\-() ]+/)) {
    const [, mobile] = MOBILE.exec(piece.replace(/\D/g, "")) ?? [];
    if (mobile !== undefined) return mobile;
  }
  return null;
}
