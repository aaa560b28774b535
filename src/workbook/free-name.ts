import type { SheetInfo } from "./port";

/** The name, or the first of 名（2）, 名（3） … that no sheet has. One that an earlier try has left half made is made again. */
export function freeName(wanted: string, sheets: readonly SheetInfo[]): string {
  const taken = sheets.flatMap(({ name, unfinished }) => (unfinished ? [] : [name]));
  for (let number = 1; ; number++) {
    const name = number === 1 ? wanted : `${wanted}（${number}）`;
    if (!taken.some((other) => sameName(other, name))) return name;
  }
}

/** Excel does not tell sheet names apart by case. */
export function sameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
