import { withAttributes } from "./xml-edit";

interface Column {
  readonly column: number;
}

const SPANS = /\sspans\s*=\s*["'](\d+):(\d+)["']/;

/** A row's opening tag for the cells written into it: its span reaches to them, its height is the new one. */
export function rowTag(tag: string, cells: readonly Column[], height: number | null | undefined): string {
  const widened = withSpans(tag, cells);
  return height === undefined
    ? widened
    : withAttributes(widened, { ht: height, customHeight: height === null ? null : 1 });
}

function withSpans(tag: string, cells: readonly Column[]): string {
  const spans = SPANS.exec(tag);
  const [left, right] = [cells[0]?.column, cells.at(-1)?.column];
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
