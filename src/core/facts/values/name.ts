import { cleanText } from "../../text/clean";
import type { CellValue } from "../../text/value";

/** The dots of 阿依古丽·买买提 as people type them. */
const DOTS = /[•・‧∙⋅.]/g;
const HAN = "[\\u3400-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{323af}]";
const SPACE_IN_NAME = new RegExp(`(?<=${HAN}) +(?=${HAN})`, "gu");

/** A name without the spaces that stretch 张 三 to the width of 欧阳小三; Latin names keep theirs, middle dots become one kind. */
export function cleanName(value: CellValue): string {
  const text = cleanText(value);
  if (/^[\u4e00-\u9fff]*$/.test(text)) return text;
  const dotted = /[A-Za-z]/.test(text) ? text : text.replace(DOTS, "·");
  return dotted.replace(/ *· */g, "·").replace(SPACE_IN_NAME, "");
}
