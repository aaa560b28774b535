/** Closing punctuation never begins a line: Excel moves the character before it to the next line too. */
const CLOSING = /[、，。；：）》〉」』”’！？,.;:)!?]/u;

/**
 * How many lines a text takes in a wrapped cell that is `width` half-width characters wide. Chinese breaks between any
 * two characters, a run of letters and digits does not; counted rather too many than too few, so that nothing is cut.
 */
export function linesOf(text: string, width: number): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOfParagraph(paragraph, width), 0);
}

function linesOfParagraph(text: string, width: number): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text)) {
    const length = halfWidths(piece);
    if (used > 0 && used + length > width) {
      lines += 1;
      used = 0;
    }
    // A piece longer than the line is cut by force.
    lines += Math.max(0, Math.ceil(length / width) - 1);
    used += length > width ? length % width || width : length;
  }
  return lines;
}

/** What cannot be broken: one wide character, or a run of narrow ones, with the closing punctuation after it. */
function pieces(text: string): string[] {
  const result: string[] = [];
  for (const character of text) {
    const last = result.at(-1);
    const joins =
      last !== undefined && (CLOSING.test(character) || (isNarrow(character) && isNarrow(last.at(-1) ?? "")));
    if (joins) result[result.length - 1] = last + character;
    else result.push(character);
  }
  return result;
}

function isNarrow(character: string): boolean {
  return character !== "" && (character.codePointAt(0) ?? 0) < 0x2000;
}

function halfWidths(text: string): number {
  return [...text].reduce((sum, character) => sum + (isNarrow(character) ? 1 : 2), 0);
}
