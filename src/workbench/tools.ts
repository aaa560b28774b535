import { overlap, rangeAddress } from "../core/terms/cell";
import type { Book } from "../xlsx/book";
import type { Refusal } from "./grid/commands";
import type { Place } from "./grid/grid";
import { TEXT } from "./text";

/** What the page does to a sheet that in Excel is a command of the ribbon: the remedies that sentences of the audit name. */
export const TOOLS = ["text", "unmerge", "rows", "show", "sheet"] as const;
export type Tool = (typeof TOOLS)[number];

/** A tool that may be used: what it does, what is said then, and where the clerk looks afterwards. */
export interface ToolUse {
  readonly run: () => void;
  readonly said: string;
  readonly goTo: Place;
}

const SHEET_NAME = "新工作表";

/** What using a tool comes to at this place; why it may not be used, or what to do first, where it does not. */
export function toolUse(tool: Tool, book: Book, place: Place): ToolUse | { readonly refusal: Refusal | "no-merge" } {
  if (tool === "sheet") {
    if (book.structureProtected) return { refusal: "structure" };
    const name = freeName(book);
    const goTo = { sheet: name, range: { row: 1, column: 1, rows: 1, columns: 1 } };
    return { run: () => void book.addSheet(name), said: TEXT.toolDone.sheet(name), goTo };
  }
  const sheet = book.sheet(place.sheet);
  if (!sheet || sheet.protected) return { refusal: "protected" };
  const where = rangeAddress(place.range);
  const goTo = place;
  switch (tool) {
    case "text":
      return {
        run: () => sheet.setFormat(place.range, { numberFormat: "@" }),
        said: TEXT.toolDone.text(where),
        goTo,
      };
    case "unmerge": {
      const isMerged = sheet.merges().some((merge) => overlap(merge, place.range));
      if (!isMerged) return { refusal: "no-merge" };
      return { run: () => sheet.unmerge(place.range), said: TEXT.toolDone.unmerge(where), goTo };
    }
    case "rows": {
      const used = sheet.used();
      const { row, rows } = place.range;
      const lastColumn = used ? used.column + used.columns - 1 : 1;
      return {
        run: () => sheet.clear({ row, rows, column: 1, columns: lastColumn }, "contents"),
        said: TEXT.toolDone.rows(row, row + rows - 1),
        goTo,
      };
    }
    case "show":
      return { run: () => sheet.showAll(), said: TEXT.toolDone.show(place.sheet), goTo };
  }
}

function freeName(book: Book): string {
  for (let n = 1; ; n += 1) {
    const name = n === 1 ? SHEET_NAME : `${SHEET_NAME}${n}`;
    if (!book.sheet(name)) return name;
  }
}
