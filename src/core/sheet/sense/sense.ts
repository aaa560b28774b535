import { headingKeys, type Heading } from "../heading";
import type { Headings } from "../headings";
import { parse, senseAlone, type Sense } from "./alone";
import { senseBelow } from "./below";

export { NO_SENSE, type Sense } from "./alone";

/** Reads headings by their grammar; what one says is worked out once. */
export function senseReader(known: Headings): (heading: Heading) => Sense {
  return (heading) => {
    const memory = memoryOf(known);
    const key = `${(heading.titles ?? [heading.parent]).join("\t")}\n${heading.child}`;
    const before = memory.get(key);
    if (before !== undefined) return before;
    const sense = heading.parent === "" ? senseAlone(heading.child, known) : senseBelow(heading, known);
    if (memory.size >= MOST_KNOWN) memory.clear();
    memory.set(key, sense);
    return sense;
  };
}

/** What a heading in one row says: 原证书等级. */
export function senseOf(text: string, known: Headings): Sense {
  return senseReader(known)({ column: 0, parent: "", child: text });
}

// The same few headings are looked up for every row that might be a header.
const MOST_KNOWN = 100_000;
const memories = new WeakMap<Headings, Map<string, Sense>>();

function memoryOf(known: Headings): Map<string, Sense> {
  const memory = memories.get(known) ?? new Map<string, Sense>();
  memories.set(known, memory);
  return memory;
}

/** Whether every letter of a text belongs to a word that stands above other headings. */
export function isWhollyKnown(text: string, { lexicon }: Headings): boolean {
  return headingKeys(text).some((key) => parse(key, lexicon, "wordsAbove")?.unread === 0);
}
