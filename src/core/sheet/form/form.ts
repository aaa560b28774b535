import type { CellValue } from "../../text/value";
import type { CellPlace } from "../../terms/cell";
import { solidText } from "../../text/clean";
import { cellAt, type DateForm, type DateForms, type Grid } from "../grid";
import { mayName } from "../header";
import type { Vocabulary } from "../vocabulary";
import { formWords, type FormWords } from "./labels";
import type { FormLayout } from "./layout";
import { formParts, hasNumber, type FormEntry } from "./parts";

/** A form is one page; more is looked at in no sheet. */
const LONGEST = 150;
const WIDEST = 120;
/** Rows with labels that are answered beside: no header has so many. */
const TALL = 4;
/** Longer names are texts; longer answers to labels that nobody reads are declarations and opinions. */
const LONGEST_NAME = 40;

/**
 * A one-page form of one person as a table of one row, with `form` telling where its cells really stand; null where the sheet is
 * none. Known by one name and a number with their cells right of them, among labels in several rows.
 */
export function formTable(grid: Grid, vocabulary: Pick<Vocabulary, "headings" | "contents">): Grid | null {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (grid.cells.length > LONGEST || width > WIDEST || grid.form !== undefined) return null;
  if (!grid.cells.some((line) => mayName(line, vocabulary.headings))) return null;
  const words = formWords(vocabulary);
  const { entries, work, unread, shifted } = formParts(grid, words);
  const known = entries.filter(({ parent, label, value }) => isLooked(words, parent, label.value, value.value));
  const name = nameAmong(grid, known, words);
  if (name === null) return null;
  const titles = grid.cells.slice(0, Math.min(...known.map(({ label }) => label.row)) - 1);
  const layout: FormLayout = {
    headerTop: titles.length + 1,
    headerRow: titles.length + 2,
    personRow: titles.length + 3,
    name: placeOf(name),
    places: known.map(placeOf),
    filled: known.some((entry) => entry.value.value !== "" && (entry === name || feeds(entry, "idNumber", words))),
    shifted: shifted || grid.merges === null,
    work,
    unread,
  };
  return {
    name: grid.name,
    cells: [
      ...titles,
      known.map(({ parent }) => parent),
      known.map(({ label }) => label.value),
      known.map(({ value }) => value.value),
    ],
    merges: [],
    date1904: grid.date1904,
    dateForms: dateFormsOf(grid, layout),
    names: [],
    spareWidths: [],
    formulaColumns: [],
    form: layout,
  };
}

/** Where the names stand in a sheet with several forms, each with a name and a number beside their labels; [] in any other. */
export function formNames(grid: Grid, vocabulary: Pick<Vocabulary, "headings" | "contents">): readonly CellPlace[] {
  const width = grid.cells.reduce((most, row) => Math.max(most, row.length), 0);
  if (width > WIDEST || grid.form !== undefined) return [];
  const lines = grid.cells.slice(0, LONGEST);
  if (!lines.some((line) => mayName(line, vocabulary.headings))) return [];
  const words = formWords(vocabulary);
  const written = formParts({ ...grid, cells: lines }, words).entries.filter(
    (entry) => entry.at === "right" && !words.sense(entry.parent, entry.label.value).foreign,
  );
  const names = written.filter((entry) => feeds(entry, "name", words) && !words.isLabel(entry.value.value));
  const numbers = written.filter((entry) => feeds(entry, "idNumber", words) && hasNumber(entry.value.value));
  return names.length > 1 && names.length === numbers.length ? names.map(placeOf) : [];
}

function isLooked(words: FormWords, parent: string, label: CellValue, value: CellValue): boolean {
  return solidText(value).length <= LONGEST_NAME || !words.sense(parent, label).foreign;
}

/** The entry of the person's name; null where the sheet is no form. */
function nameAmong(grid: Grid, entries: readonly FormEntry[], words: FormWords): FormEntry | null {
  const beside = entries.filter(({ at, parent, label }) => at === "right" && !words.sense(parent, label.value).foreign);
  const names = beside.filter((entry) => feeds(entry, "name", words));
  const numbers = beside.filter((entry) => feeds(entry, "idNumber", words));
  const [name, ...others] = names;
  const [number] = numbers;
  if (name === undefined || number === undefined || others.length > 0) return null;
  if (solidText(name.value.value).length > LONGEST_NAME) return null;
  // People stand below their headings.
  if (hasNumber(below(grid, number)) && solidText(below(grid, name)) !== "") return null;
  if (hasSeveralNumbers(grid) || hasPersonBelow(grid, name, numbers, words)) return null;
  const rows = new Set(beside.flatMap(({ parent, label }) => (says(words, parent, label.value) ? [label.row] : [])));
  const isWritten = name.value.value !== "" && hasNumber(number.value.value);
  return rows.size >= TALL || (rows.size > 1 && isWritten) ? name : null;
}

function below(grid: Grid, { label }: FormEntry): CellValue {
  return cellAt(grid, label.row + label.rows, label.column);
}

/** Of a resident: 18 places, or the old 15. */
const RESIDENT_NUMBER = /^(?:\d{17}[\dX]|\d{15})$/i;

function isResidentNumber(value: CellValue): boolean {
  return RESIDENT_NUMBER.test(solidText(value));
}

/** Some column has the numbers of two people, wherever their heading stands. */
function hasSeveralNumbers({ cells }: Grid): boolean {
  const seen = new Map<number, string>();
  return cells.some((line) =>
    line.some((value, column) => {
      if (!isResidentNumber(value)) return false;
      const text = solidText(value);
      const before = seen.get(column);
      seen.set(column, before ?? text);
      return before !== undefined && before !== text;
    }),
  );
}

/**
 * What stands next below the label of the name, after blank rows too, is no label, and a number stands in its row, or
 * 居民身份证 repeats below itself, which is a kind of document and no label.
 */
function hasPersonBelow(grid: Grid, { label }: FormEntry, numbers: readonly FormEntry[], words: FormWords): boolean {
  const lines = grid.cells.slice(label.row + label.rows - 1);
  const line = lines.find((cells) => solidText(cells[label.column - 1] ?? "") !== "");
  if (line === undefined || words.isLabel(line[label.column - 1] ?? "")) return false;
  const repeats = numbers.some((one, place) =>
    numbers.slice(place + 1).some((other) => other.label.column === one.label.column),
  );
  return repeats || line.some(isResidentNumber);
}

function feeds({ parent, label }: FormEntry, field: "name" | "idNumber", words: FormWords): boolean {
  return words.sense(parent, label.value).claim?.fields.join() === field;
}

function says(words: FormWords, parent: string, label: CellValue): boolean {
  const { claim, beside, told } = words.sense(parent, label);
  return claim !== null || beside !== null || told;
}

function placeOf({ value: { row, column } }: FormEntry): FormLayout["name"] {
  return { row, column };
}

function dateFormsOf({ dateForms }: Grid, { places, personRow }: FormLayout): DateForms {
  const forms = new Map<number, Uint8Array>();
  places.forEach(({ row, column }, place) => {
    const form = (dateForms?.get(column)?.[row - 1] ?? 0) as DateForm;
    if (form === 0) return;
    const its = new Uint8Array(personRow);
    its[personRow - 1] = form;
    forms.set(place + 1, its);
  });
  return forms;
}
