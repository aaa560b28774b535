import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "../../src/cli/run";
import { dayFromIso } from "../../src/core/time/day";

/** A folder of its own for one test, gone after it. */
export function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "rending-"));
  return work(folder).finally(() => rmSync(folder, { recursive: true, force: true }));
}

export interface Ran {
  readonly exit: number;
  readonly out: string;
  /** Lines of standard error; the usage that follows a wrong use is one of them. */
  readonly sentences: readonly string[];
}

/** Runs a command line in this process, on 2026-03-01 unless said otherwise. */
export async function ranIn(folder: string, words: readonly string[], today = "2026-03-01"): Promise<Ran> {
  let out = "";
  const sentences: string[] = [];
  const exit = await run(words, {
    folder,
    today: dayFromIso(today) ?? NaN,
    print: (text) => (out += text),
    warn: (sentence) => sentences.push(sentence),
  });
  return { exit, out, sentences };
}
