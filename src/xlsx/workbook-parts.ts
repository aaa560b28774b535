import { PortError } from "../workbook/port";
import type { Package } from "./package";
import type { Relationship } from "./relationships";
import { allStrings, stringUse, type StringUse } from "./string-use";
import type { OpenSheet, OpenWorkbook } from "./workbook-save";
import type { Worksheet } from "./worksheet";

/** The path of the part that the workbook has of a kind (styles, sharedStrings …). */
export function workbookPart(pkg: Package, relationships: readonly Relationship[], type: string): string | null {
  return relationships.find((one) => one.type === type && !one.external && pkg.has(one.target))?.target ?? null;
}

/** A sheet as far as it can be read; null for one that is damaged, which is saved as it came. */
export function readableSheet(sheet: OpenSheet): Worksheet | null {
  try {
    return sheet.worksheet();
  } catch (error) {
    if (error instanceof PortError) return null;
    throw error;
  }
}

/** A part of that name may be there and belong to nobody we know. */
export function freePath(pkg: Package, path: string): string {
  const [stem, ending] = [path.replace(/\.[^.]*$/, ""), path.slice(path.lastIndexOf("."))];
  for (let n = 0; ; n++) {
    const name = n === 0 ? path : `${stem}${n}${ending}`;
    if (!pkg.has(name)) return name;
  }
}

/** Numbers of shared strings that cells refer to and that are not there: a text of ours must not become theirs. */
export function deadStrings({ sheets, strings }: OpenWorkbook): ReadonlySet<number> {
  const there = strings().texts.length;
  return new Set(sheets.flatMap((sheet) => readableSheet(sheet)?.cells.sharedFrom(there) ?? []));
}

/** Sheets that nobody asked for refer to strings as well, so all are read where a text was replaced. */
export function useOfStrings({ sheets, strings, readable }: OpenWorkbook): StringUse {
  const replaced = sheets.some(({ loaded }) => loaded?.cells.droppedText());
  const cells = sheets.flatMap((sheet) => readableSheet(sheet)?.cells ?? []);
  if (!replaced || !readable || cells.length < sheets.length) return allStrings(strings());
  return stringUse(cells, strings());
}
