import { type Memory, MEMORY_NAMESPACE, type MemoryChange, memoryOf, partAfter, saysSame } from "../memory";
import { codeOf, run } from "./run";

/** A custom XML part of ours. */
export interface MemoryPart {
  readonly id: string;
  readonly xml: string;
}

/** Asks which parts are ours, with the next request. */
export function askParts(context: Excel.RequestContext): Excel.CustomXmlPartScopedCollection {
  return context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE).load("items/id");
}

/** Asks for the text of parts that are known by now, with the request after it. */
export function askTexts({ items }: Excel.CustomXmlPartScopedCollection): () => readonly MemoryPart[] {
  const asked = items.map((part) => ({ id: part.id, xml: part.getXml() }));
  return () => asked.map(({ id, xml }) => ({ id, xml: xml.value }));
}

/** What is remembered by the workbook beside the pane. Keeps what it saw last, so that a change takes one request. */
export function excelMemory() {
  let seen: readonly MemoryPart[] | null = null;

  function saw(parts: readonly MemoryPart[]): Memory {
    seen = parts;
    return memoryOf(parts.map(({ xml }) => xml));
  }

  return {
    /** What `listSheets` is to call with the parts it has read on its way. */
    along: (recalled: (memory: Memory) => void) => (parts: readonly MemoryPart[]) => recalled(saw(parts)),
    recall: (): Promise<Memory> => run("", async (context) => saw(await look(context))),
    remember: (change: MemoryChange): Promise<void> =>
      run("", async (context) => {
        const known = seen ?? (await look(context));
        seen = null;
        seen = await write(context, known, change);
      }),
  };
}

/** One request where nothing is remembered, else two. */
export async function look(context: Excel.RequestContext): Promise<readonly MemoryPart[]> {
  const parts = askParts(context);
  await context.sync();
  if (parts.items.length === 0) return [];
  const texts = askTexts(parts);
  await context.sync();
  return texts();
}

/**
 * Writes over what was known and gives what stands then. The same request tells what stood before: if somebody else has
 * written since, the change is made once more on top of that.
 */
async function write(
  context: Excel.RequestContext,
  known: readonly MemoryPart[],
  change: MemoryChange,
): Promise<readonly MemoryPart[]> {
  const next = partAfter(
    known.map(({ xml }) => xml),
    change,
  );
  const parts = askParts(context);
  const before = known.map(({ id }) => context.workbook.customXmlParts.getItem(id).getXml());
  const put = queuePart(context, known, next);
  try {
    await context.sync();
  } catch (error) {
    // Somebody has taken a part away: nothing of this request was done.
    if (codeOf(error) !== "ItemNotFound") throw error;
    return writeAgain(context, await look(context), change);
  }
  const stood = new Set(parts.items.map(({ id }) => id));
  const isKnown = stood.size === known.length && known.every(({ xml }, n) => saysSame(before[n]?.value ?? "", xml));
  if (isKnown) return put();
  const texts = new Map(known.map(({ id }, n) => [id, before[n]?.value ?? ""]));
  const now = (await look(context)).map(({ id, xml }) => ({ id, xml: stood.has(id) ? (texts.get(id) ?? xml) : "" }));
  return writeAgain(context, now, change);
}

/** Writes over what has just been looked at; what may not be changed is put back as it was. */
async function writeAgain(
  context: Excel.RequestContext,
  known: readonly MemoryPart[],
  change: MemoryChange,
): Promise<readonly MemoryPart[]> {
  let put: () => readonly MemoryPart[];
  try {
    const next = partAfter(
      known.map(({ xml }) => xml),
      change,
    );
    put = queuePart(context, known, next);
  } catch (error) {
    for (const { id, xml } of known) {
      const part = context.workbook.customXmlParts.getItem(id);
      if (xml === "") part.delete();
      else part.setXml(xml);
    }
    await context.sync();
    throw error;
  }
  await context.sync();
  return put();
}

/** Puts one part in the place of all that are known, or none; what comes back tells what stands after the sync. */
function queuePart(
  context: Excel.RequestContext,
  [first, ...others]: readonly MemoryPart[],
  next: string | null,
): () => readonly MemoryPart[] {
  const { customXmlParts } = context.workbook;
  for (const { id } of others) customXmlParts.getItem(id).delete();
  if (next === null) {
    if (first !== undefined) customXmlParts.getItem(first.id).delete();
    return () => [];
  }
  if (first === undefined) {
    const added = customXmlParts.add(next).load("id");
    return () => [{ id: added.id, xml: next }];
  }
  customXmlParts.getItem(first.id).setXml(next);
  return () => [{ id: first.id, xml: next }];
}
