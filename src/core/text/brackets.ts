import { solidText } from "./clean";

/** A text apart from what stands in its brackets. */
export interface Bracketed {
  readonly outside: string;
  /** What each outermost pair holds; pairs inside of it belong to it. */
  readonly inside: readonly string[];
}

const OPENING = "([{【〔〖";
const CLOSING = ")]}】〕〗";
const ANY = /[()[\]{}【】〔〕〖〗（）［］｛｝]/;

/** Most cells have none. */
export function hasBrackets(text: string): boolean {
  return ANY.test(text);
}

/**
 * Half-width and full-width brackets, 【】, one inside another. A bracket nobody closes reaches to the end; one that nobody
 * opened closes what stands before it.
 */
export function bracketed(text: string): Bracketed {
  let outside = "";
  let content = "";
  let depth = 0;
  const inside: string[] = [];
  for (const letter of solidText(text)) {
    if (OPENING.includes(letter)) {
      if (depth > 0) content += "(";
      depth++;
    } else if (CLOSING.includes(letter)) {
      if (depth === 0) {
        inside.push(outside);
        outside = "";
      } else if (depth > 1) content += ")";
      else {
        inside.push(content);
        content = "";
      }
      depth = Math.max(0, depth - 1);
    } else if (depth > 0) content += letter;
    else outside += letter;
  }
  if (depth > 0) inside.push(content);
  return { outside, inside: inside.filter((remark) => remark !== "") };
}
