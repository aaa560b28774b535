import type { Slip } from "../../src/core/law/schema";
import type { NameList } from "../../src/core/terms/occupation";

/** A list as a notice prints it: names, categories (…类), and whether it ends in 等. */
export interface PrintedList {
  readonly open: boolean;
  readonly items: readonly string[];
  readonly categories: readonly string[];
}

/**
 * Reads a printed line: 甲、乙等 · 甲，乙 · 甲类、乙类专业 · 甲、乙等丙类专业. The slips that the list names are mended first, each
 * of which must find its place; a name printed twice (市场营销（两次）) counts once.
 */
export function readPrintedList(line: string, slips: readonly Slip[]): PrintedList {
  const text = slips.reduce(mend, line);
  const end = text.lastIndexOf("等");
  const open = end >= 0;
  const before = open ? text.slice(0, end) : text.replace(/专业$/, "");
  const after = open ? text.slice(end + 1).replace(/(?:职业|专业)$/, "") : "";
  const names = [...new Set([...before.split(/[、，]/), ...after.split("、")])].filter((name) => name !== "");
  return { open, ...byCategory(names) };
}

function byCategory(names: readonly string[]): Omit<PrintedList, "open"> {
  const isCategory = (name: string) => name.endsWith("类");
  return { items: names.filter((name) => !isCategory(name)).sort(), categories: names.filter(isCategory).sort() };
}

function mend(line: string, { id, printed, used }: Slip): string {
  const twice = /^(.+)（两次）$/.exec(printed)?.[1];
  if (twice !== undefined) {
    const times = line.split(/[、，]/).filter((name) => name.replace(/等$/, "") === twice).length;
    return times === 2 && used === `${twice}（一次）` ? line : `${line}（${id}：没有印两次${twice}）`;
  }
  // What is about the place of a mark and not about a name changes nothing in the line.
  if (!line.includes(printed)) return /标记/.test(printed) ? line : `${line}（${id}：没有印${printed}）`;
  return line.replace(printed, used);
}

/** The same of a pack's list. */
export function packList({ open, items, categories }: NameList): PrintedList {
  return { open, items: [...items].sort(), categories: [...categories].sort() };
}
