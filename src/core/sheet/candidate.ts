import type { Vocabulary } from "./vocabulary";
import { APPLIED, QUALIFICATION_FIELDS } from "./fields";
import { formTable } from "./form/form";
import { headingText } from "./heading";
import { formHeadings } from "./form/layout";
import { readSheet } from "./reading";
import type { Grid } from "./grid";
import { findHeader, namesPeople, type Header } from "./header";
import { isRecordSheetName, recordTable } from "./record-table";
import { NO_PEOPLE_COLUMNS } from "./people-columns";
import { peopleHeader } from "./people-header";
import { NOTHING_SETTLED, type Settled } from "./settled";

/**
 * What a sheet may be. registration: people and what they apply on or for · people: people with numbers, and nothing of an
 * application · roster: people without numbers, who cannot be audited · form: one person on one page · empty-form: the same with
 * neither name nor number
 */
export type CandidateKind = "registration" | "people" | "roster" | "form" | "empty-form";

/** A sheet with people in it, by its first rows: what the clerk is told where she has to choose. */
export interface Candidate {
  readonly kind: CandidateKind;
  /** Its cells alone show names or numbers: it gives way to a sheet whose headings name them. */
  readonly byCells?: true;
  /** The longest line above the header; "" where nothing stands there. */
  readonly title: string;
  readonly headerRow: number;
  /** How many columns are read for something. */
  readonly columns: number;
  readonly headings: readonly string[];
}

/**
 * What a sheet looks like by its first rows; null where no row names people, and for the optional sheets. Columns that were
 * settled may name them, and never hide whom the headings name.
 */
export function candidateOf(
  head: Grid,
  vocabulary: Pick<Vocabulary, "headings" | "contents" | "telling">,
  settled: Settled = NOTHING_SETTLED,
): Candidate | null {
  const { headings: known, contents } = vocabulary;
  if (isRecordSheetName(head.name)) return null;
  const form = formTable(head, vocabulary);
  if (form !== null) return formCandidate(form, vocabulary);
  const people = peopleHeader(head, vocabulary, settled) ?? peopleHeader(head, vocabulary, NOTHING_SETTLED);
  if (people !== null) {
    const { header, byCells } = people;
    const kind = kindOf(header, recordTable(head, known) !== null);
    return { kind, ...(byCells !== NO_PEOPLE_COLUMNS && { byCells: true }), ...looksOf(header, head) };
  }
  const roster = findHeader(head, known, contents.names, NOTHING_SETTLED, isRoster);
  return roster && { kind: "roster", ...looksOf(roster, head) };
}

function formCandidate(
  table: Grid,
  vocabulary: Pick<Vocabulary, "headings" | "contents" | "telling">,
): Candidate | null {
  const { form } = table;
  const reading = form && readSheet(table, vocabulary);
  if (!form || !reading) return null;
  const header = {
    top: form.headerTop,
    bottom: form.headerRow,
    columns: reading.columns,
    headings: formHeadings(table.cells, form),
  };
  return { kind: form.filled ? "form" : "empty-form", ...looksOf(header, table) };
}

/** Marks and bans have people with numbers, and say what they sat. */
function kindOf({ columns }: Header, isRecord: boolean): CandidateKind {
  return !isRecord && [...APPLIED, ...QUALIFICATION_FIELDS].some((field) => columns.has(field))
    ? "registration"
    : "people";
}

/** A name beside other columns of people; a signature alone is none. */
function isRoster(header: Header): boolean {
  return header.columns.has("name") && header.columns.size >= 2 && !namesPeople(header);
}

function looksOf(
  { top, bottom, columns, headings }: Pick<Header, "top" | "bottom" | "columns" | "headings">,
  { cells }: Grid,
): Omit<Candidate, "kind"> {
  const lines = cells
    .slice(0, top - 1)
    .flat()
    .filter((value) => typeof value === "string")
    .map((line) => line.replace(/\s+/g, " ").trim());
  return {
    title: lines.reduce(
      (longest, line) => (line.length > longest.length && line.length <= LONGEST_TITLE ? line : longest),
      "",
    ),
    headerRow: bottom,
    columns: new Set([...columns.values()].flat()).size,
    headings: headings.map(headingText),
  };
}

/** Longer lines tell how to fill the sheet in. */
const LONGEST_TITLE = 40;
