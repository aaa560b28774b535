import { withAttributes } from "./xml-edit";

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;

/** A row's opening tag for what is written into it: its span reaches to new cells, its height is the new one. `columns` ascend. */
export function rowTag(tag: string, columns: readonly number[], height: number | null | undefined): string {
  const widened = withSpans(tag, columns);
  return height === undefined
    ? widened
    : withAttributes(widened, { ht: height, customHeight: height === null ? null : 1 });
}

function withSpans(tag: string, columns: readonly number[]): string {
  const spans = SPANS.exec(tag);
  const [left, right] = [columns[0], columns.at(-1)];
  if (!spans || left === undefined || right === undefined) return tag;
  const first = Math.min(Number(spans[1]), left);
  const last = Math.max(Number(spans[2]), right);
  if (first === Number(spans[1]) && last === Number(spans[2])) return tag;
  return tag.replace(spans[0], spans[0].replace(/\d+:\d+/, `${first}:${last}`));
}

/** Whether a row's tag says nothing but which row it is. */
export function isBareRow(tag: string): boolean {
  return /^<[\w.:-]+(?:\s+(?:r|spans)\s*=\s*(?:"[^"]*"|'[^']*'))*\s*>$/.test(tag);
}
