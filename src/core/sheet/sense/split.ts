/** A heading's words in their order. `unread`: how many of its letters belong to no word. */
export interface Split {
  readonly words: readonly string[];
  readonly unread: number;
}

/** No heading is longer: a clause pasted into the rows above a table is none. */
const LONGEST = 40;

/**
 * Divides a heading's key into known words: as few letters left over as can be, then as few words as can be, the longer word
 * first. Null for a text too long to be a heading.
 */
export function splitKey(key: string, isWord: (text: string) => boolean, longestWord: number): Split | null {
  if (key === "" || key.length > LONGEST) return null;
  // From the end: best[at] is the best division of what begins there.
  const best: Best[] = [];
  best[key.length] = { unread: 0, count: 0, length: 0 };
  for (let at = key.length - 1; at >= 0; at--) {
    const after = best[at + 1];
    let choice: Best = { unread: (after?.unread ?? 0) + 1, count: after?.count ?? 0, length: 0 };
    for (let length = Math.min(longestWord, key.length - at); length > 0; length--) {
      const rest = best[at + length];
      if (rest === undefined || !isWord(key.slice(at, at + length))) continue;
      const taken = { unread: rest.unread, count: rest.count + 1, length };
      if (isBetter(taken, choice)) choice = taken;
    }
    best[at] = choice;
  }
  const words: string[] = [];
  for (let at = 0; at < key.length;) {
    const length = best[at]?.length ?? 0;
    if (length > 0) words.push(key.slice(at, at + length));
    at += Math.max(1, length);
  }
  return { words, unread: best[0]?.unread ?? key.length };
}

interface Best {
  readonly unread: number;
  readonly count: number;
  /** Of the word that begins here; 0: a letter that belongs to none. */
  readonly length: number;
}

function isBetter(one: Best, other: Best): boolean {
  return one.unread < other.unread || (one.unread === other.unread && one.count < other.count);
}
