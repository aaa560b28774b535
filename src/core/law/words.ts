import * as z from "../terms/zod";

/** Words separated by spaces. */
export const words = z.string("应为用空格隔开的词").transform((line) => line.split(/\s+/).filter(Boolean));

/** The source of a pattern for any of the words, the longest first. */
export function anyWord(list: readonly string[]): string {
  return [...list]
    .sort((one, other) => other.length - one.length)
    .map(literal)
    .join("|");
}

/** The source of a pattern for the text itself. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
}
