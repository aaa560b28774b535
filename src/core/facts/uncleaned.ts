import { WHOLE_SHEET } from "../problems/place";
import type { UncleanedSort } from "../problems/details";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { recordOf } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import { placeIn } from "../sheet/form/layout";
import type { SheetReading } from "../sheet/sheet-reading";
import { addressOf } from "../terms/cell";
import type { Field } from "../terms/field";
import { INVISIBLE_LETTER } from "../text/clean";
import type { CellValue } from "../text/value";

/** A sentence names so many cells of each sort. */
const NAMED = 3;

/** White space, letters that nobody sees, full-width letters and digits, letters of a font's own, and lost ones. */
const SUSPECT = new RegExp(
  `[\\s\\uff10-\\uff19\\uff21-\\uff3a\\uff41-\\uff5a\\ue000-\\uf8ff\\ufffd\\u{f0000}-\\u{10ffff}]|${INVISIBLE_LETTER.source}`,
  "u",
);
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/;
/** Of a font that other machines do not have; � stands for a letter that a program could not write. */
const PRIVATE = /[\ue000-\uf8ff\ufffd\u{f0000}-\u{10ffff}]/u;
const AT_EDGE = /^[^\S\r\n]|[^\S\r\n]$/;
const ODD_SPACE = /[\u00a0\u2000-\u200a\u202f\u205f\u3000]/;
const BETWEEN_HAN = /(?<=\p{Script=Han})\s+(?=\p{Script=Han})/u;
const DIGITS = /^\d+(?:\.\d+)?$/;
const SERIAL = /^[2-6]\d{4}(?:\.\d+)?$/;

/**
 * The cells of people that are read right and that others may refuse: one problem for the sheet, with a count and the first
 * cells of each sort; none where all are clean. `rows`: the rows about a person.
 */
export function uncleanedCells(grid: Grid, reading: SheetReading, rows: readonly number[]): readonly SheetProblem[] {
  const columns = columnsRead(reading);
  const found = new Map<UncleanedSort, { count: number; readonly first: string[] }>();
  for (const row of rows) {
    const cells = grid.cells[row - 1] ?? [];
    for (const { column, kind } of columns) {
      const value = cells[column - 1] ?? "";
      if (value === "") continue;
      for (const sort of sortsOf(value, kind)) {
        const told = found.get(sort) ?? { count: 0, first: [] };
        if (told.count++ < NAMED) {
          const place = placeIn(reading, row, column);
          told.first.push(addressOf(place.row, place.column));
        }
        found.set(sort, told);
      }
    }
  }
  const sorts = SORTS.flatMap((sort) => {
    const told = found.get(sort);
    return told === undefined ? [] : [{ sort, ...told }];
  });
  return sorts.length === 0 ? [] : [sheetProblem("cells-uncleaned", WHOLE_SHEET, { sorts })];
}

const SORTS: readonly UncleanedSort[] = [
  "number-of-digits",
  "text-of-digits",
  "full-width",
  "white-space",
  "spaced-name",
  "line-break",
  "invisible",
  "lower-case-x",
  "private-letter",
];

/** What a column holds: names of people, numbers that are names, dates, figures, or other text. */
type Kind = "name" | "id" | "number" | "date" | "figure" | "text";

function columnsRead({ columns }: SheetReading): readonly { readonly column: number; readonly kind: Kind }[] {
  const kinds = new Map<number, Kind>();
  for (const [field, places] of columns) {
    for (const column of places) if (!kinds.has(column)) kinds.set(column, kindOf(field));
  }
  return [...kinds].map(([column, kind]) => ({ column, kind })).sort((one, other) => one.column - other.column);
}

function kindOf(field: Field): Kind {
  if (field === "name") return "name";
  if (field === "certificateNumber" || field === "certificate2Number") return "number";
  switch (recordOf(field).reads) {
    case "id":
      return "id";
    case "phone":
      return "number";
    case "date":
      return "date";
    case "years":
    case "yuan":
      return "figure";
    default:
      return "text";
  }
}

const CLEAN: readonly UncleanedSort[] = [];

function sortsOf(value: CellValue, kind: Kind): readonly UncleanedSort[] {
  if (typeof value === "number") return kind === "id" || kind === "number" ? NUMBER : CLEAN;
  if (typeof value !== "string") return CLEAN;
  // Nearly every cell is clean.
  if (!SUSPECT.test(value)) {
    if (kind === "id") return value.includes("x") ? LOWER_CASE : CLEAN;
    if (kind === "figure") return DIGITS.test(value) ? TEXT : CLEAN;
    return kind === "date" && SERIAL.test(value) ? TEXT : CLEAN;
  }
  return suspectSorts(value, kind);
}

const NUMBER: readonly UncleanedSort[] = ["number-of-digits"];
const TEXT: readonly UncleanedSort[] = ["text-of-digits"];
const LOWER_CASE: readonly UncleanedSort[] = ["lower-case-x"];

function suspectSorts(value: string, kind: Kind): readonly UncleanedSort[] {
  const sorts: UncleanedSort[] = [];
  const isNumber = kind === "id" || kind === "number";
  const within = isNumber ? /[^\S\r\n]/.test(value) : ODD_SPACE.test(value);
  if (FULL_WIDTH.test(value)) sorts.push("full-width");
  if (kind === "name" && BETWEEN_HAN.test(value)) sorts.push("spaced-name");
  else if (within || AT_EDGE.test(value)) sorts.push("white-space");
  if (/[\r\n]/.test(value)) sorts.push("line-break");
  if (INVISIBLE_LETTER.test(value)) sorts.push("invisible");
  if (kind === "id" && /[xｘ]/.test(value)) sorts.push("lower-case-x");
  if (PRIVATE.test(value)) sorts.push("private-letter");
  return sorts;
}
