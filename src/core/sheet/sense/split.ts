/** A heading's words in their order. `unread`: how many of its letters belong to no word. */
export interface Split {
  readonly words: readonly string[];
  readonly unread: number;
}

/** Words by their first letter, of one letter the longer ones first. */
export type WordIndex = ReadonlyMap<string, readonly string[]>;

export function indexWords(words: Iterable<string>): WordIndex {
  const index = new Map<string, string[]>();
  for (const word of [...words].sort((one, other) => other.length - one.length)) {
    const letter = word.charAt(0);
    const others = index.get(letter);
    if (others) others.push(word);
    else index.set(letter, [word]);
  }
  return index;
}

/** No heading is longer: a clause pasted into the rows above a table is none. */
const LONGEST = 40;

/**
 * Divides a heading's key into known words: as few letters left over as can be, then as few words as can be, the longer word
 * first. Null for a text too long to be a heading.
 */
export function splitKey(key: string, words: WordIndex): Split | null {
  if (key === "" || key.length > LONGEST) return null;
  // From the end: best[at] is the best division of what begins there.
  const best: Best[] = [];
  best[key.length] = { unread: 0, count: 0, length: 0 };
  for (let at = key.length - 1; at >= 0; at--) {
    const after = best[at + 1];
    let choice: Best = { unread: (after?.unread ?? 0) + 1, count: after?.count ?? 0, length: 0 };
    for (const word of words.get(key.charAt(at)) ?? []) {
      const rest = key.startsWith(word, at) ? best[at + word.length] : undefined;
      if (rest === undefined) continue;
      const taken = { unread: rest.unread, count: rest.count + 1, length: word.length };
      if (isBetter(taken, choice)) choice = taken;
    }
    best[at] = choice;
  }
  const found: string[] = [];
  for (let at = 0; at < key.length;) {
    const length = best[at]?.length ?? 0;
    if (length > 0) found.push(key.slice(at, at + length));
    at += Math.max(1, length);
  }
  return { words: found, unread: best[0]?.unread ?? key.length };
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
