import type { Book, CustomXmlPart, CustomXmlParts } from "../../xlsx/book";
import { type Memory, MEMORY_NAMESPACE, type MemoryChange, memoryOf, partAfter } from "../memory";

export function recallFrom(book: Book): Memory {
  return memoryOf(ours(book.customXml).map(({ xml }) => xml));
}

/** Keeps the first part of ours, so that the same memory gives the same file, and takes any other away. */
export function rememberIn({ customXml }: Book, change: MemoryChange): void {
  const parts = ours(customXml);
  const next = partAfter(
    parts.map(({ xml }) => xml),
    change,
  );
  const [first, ...others] = parts;
  if (next !== null && first === undefined) customXml.add(next);
  else if (next !== null && first !== undefined) customXml.set(first.id, next);
  const gone = next === null ? parts : others;
  for (const { id } of gone) customXml.remove(id);
}

function ours(customXml: CustomXmlParts): readonly CustomXmlPart[] {
  return customXml.list().filter(({ namespace }) => namespace === MEMORY_NAMESPACE);
}
