import { strFromU8, unzipSync } from "fflate";

/*
 * Judges saved workbooks without the reader that wrote them: another unzip, and XML compared as a row of tags and texts.
 */

export type Parts = Readonly<Record<string, Uint8Array>>;

export function unzipped(bytes: Uint8Array): Parts {
  return unzipSync(bytes);
}

export function partText(bytes: Uint8Array, path: string): string {
  const part = unzipped(bytes)[path];
  if (!part) throw new Error(`no part ${path}`);
  return strFromU8(part).replace(/^\ufeff/, "");
}

/** What a caller meant to change, beside what may come anew anywhere. */
export interface Intended {
  /** Cells that were overwritten or restyled, by part path: "A1" … */
  readonly cells?: Readonly<Record<string, readonly string[]>>;
  /** Further tokens (a tag or a text) that may be missing or differ. */
  readonly free?: RegExp;
}

// Bookkeeping that a save must bring up to date; nothing else of these tags may differ (they are compared without it).
const BOOKKEEPING: readonly (readonly [RegExp, RegExp])[] = [
  [/^<(?:\w+:)?dimension\b/, /\sref="[^"]*"/],
  [/^<(?:\w+:)?row\b/, /\s(?:spans|ht|customHeight)="[^"]*"/g],
  [/^<(?:\w+:)?(?:fonts|fills|borders|numFmts|cellXfs|dxfs|mergeCells|dataValidations)\b/, /\scount="[^"]*"/],
  [/^<(?:\w+:)?sst\b/, /\s(?:count|uniqueCount)="[^"]*"/g],
  [/^<(?:\w+:)?calcPr\b/, /\sfullCalcOnLoad="[^"]*"/],
];

/** Differences that were not meant: other bytes in a part that nothing asked to change, lost or moved XML in one that was. */
export function unintended(before: Uint8Array, after: Uint8Array, intended: Intended = {}): string[] {
  const old = unzipped(before);
  const now = unzipped(after);
  const faults: string[] = [];
  for (const [path, bytes] of Object.entries(old)) {
    const its = now[path];
    const free = intended.free?.test(path) ?? false;
    if (!its) {
      if (!free) faults.push(`${path}: gone`);
    } else if (!sameBytes(bytes, its)) {
      if (!isXml(bytes)) faults.push(`${path}: other bytes`);
      else
        faults.push(
          ...lost(tokensOf(bytes, path, intended), tokensOf(its, path, intended)).map((token) => `${path}: ${token}`),
        );
    }
  }
  return faults;
}

/** Paths of parts whose bytes differ, or which came or went. */
export function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const old = unzipped(before);
  const now = unzipped(after);
  const paths = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...paths].filter((path) => !sameBytes(old[path], now[path])).sort();
}

function sameBytes(a: Uint8Array | undefined, b: Uint8Array | undefined): boolean {
  return a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
}

function isXml(bytes: Uint8Array): boolean {
  return /^(?:\ufeff)?\s*</.test(strFromU8(bytes.subarray(0, 64)));
}

function tokensOf(bytes: Uint8Array, path: string, intended: Intended): string[] {
  let text = strFromU8(bytes).replace(/^\ufeff/, "");
  for (const cell of intended.cells?.[path] ?? []) {
    text = text.replace(new RegExp(`<(\\w+:)?c r="${cell}"(?:[^>]*/>|[^>]*>[\\s\\S]*?</(?:\\w+:)?c>)`), "");
  }
  // Blanks between columns mean nothing, and are not kept where columns are split.
  text = text.replace(/<(?:\w+:)?cols>[\s\S]*?<\/(?:\w+:)?cols>/, (cols) => cols.replace(/>\s+</g, "><"));
  return (text.match(/<!--[\s\S]*?-->|<[^>]+>|[^<]+/g) ?? []).map(plain).filter((token) => token !== "");
}

/** A tag without its bookkeeping; an element without content the same in both spellings. */
function plain(token: string): string {
  if (!token.startsWith("<")) return token;
  let tag = token;
  for (const [which, what] of BOOKKEEPING) if (which.test(tag)) tag = tag.replace(what, "");
  return tag.replace(/\s*\/>$/, ">").trim();
}

/** Tokens of the first row that do not stand in the second in the same order. */
function lost(wanted: readonly string[], found: readonly string[]): string[] {
  const missing: string[] = [];
  let at = 0;
  for (const token of wanted) {
    const next = found.indexOf(token, at);
    if (next < 0) missing.push(token.slice(0, 120));
    else at = next + 1;
  }
  return missing;
}
