import type { Field } from "../terms/field";
import { ALL_FIELDS, fieldHeader } from "./fields";
import { headingKey } from "./heading";
import type { Headings } from "./headings";
import { senseAlone } from "./sense/alone";

/**
 * The fields that somebody may mean who writes these words, the likeliest first: by their canonical headers, by what a heading of
 * these words means or may mean, and by idioms that have the words in them. [] for no words and for words of something else.
 */
export function fieldsFound(text: string, headings: Headings): readonly Field[] {
  const key = headingKey(text);
  if (key === "") return [];
  const { claim, offers } = senseAlone(text, headings);
  const named = ALL_FIELDS.filter((field) => headingKey(fieldHeader(field)).includes(key));
  const exact = named.filter((field) => headingKey(fieldHeader(field)) === key);
  const idioms = [...headings.idioms].flatMap(([idiom, { fields }]) => (idiom.includes(key) ? fields : []));
  return [...new Set([...exact, ...(claim?.fields ?? []), ...named, ...offers, ...idioms])];
}
