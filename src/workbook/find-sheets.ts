import { cellAt } from "../core/sheet/grid";
import { candidateOf, type Candidate, type CandidateKind } from "../core/sheet/candidate";
import { personRows, valuesWithMerges } from "../core/sheet/rows";
import type { Vocabulary } from "../core/sheet/vocabulary";
import { settledIn } from "../core/sheet/remembered-columns";
import { joinSettled } from "../core/sheet/settle";
import { NOTHING_SETTLED, type Settled } from "../core/sheet/settled";
import { columnsIn } from "./column-memory";
import { jobError, type SheetLook } from "./failure";
import { sameName } from "./free-name";
import { type Memory, NO_MEMORY } from "./memory";
import { PortError, type SheetInfo, type WorkbookPort } from "./port";
import { recordSheets } from "./records";
import { checkOneForm, noNumbers, readingOf } from "./registration";

/** Registration sheets, and the optional sheets beside them. */
export interface FoundSheets {
  readonly sheet: string;
  /** That one and those that were wanted beside it, in the order in which they were named. */
  readonly sheets: readonly [string, ...string[]];
  readonly beside: readonly SheetInfo[];
  /** What the workbook remembers. */
  readonly memory: Memory;
}

/**
 * The registration sheet: the one that is wanted (or several), else the only visible one that looks like one; what stands beside
 * it, and what the workbook remembers. `settled`: columns known beside those that the workbook remembers; they too name people.
 * Throws PortError "sheet-missing" or "sheet-empty", JobError "no-registration", "no-numbers", "several-forms" or "several-registrations".
 */
export async function findSheets(
  port: WorkbookPort,
  vocabulary: Vocabulary,
  wanted: string | readonly string[] = [],
  settled: Settled = NOTHING_SETTLED,
): Promise<FoundSheets> {
  let memory = NO_MEMORY;
  const sheets = await port.sheets((it) => (memory = it));
  const remembered = settledIn(columnsIn(memory), "");
  // A value for all rows says nothing of where people stand.
  const known = { ...joinSettled(settled, remembered), values: NOTHING_SETTLED.values };
  const [first, ...more] = typeof wanted === "string" ? [wanted] : wanted;
  const sheet = registrationAmong(sheets, vocabulary, first, known);
  const others = more.map((one) => registrationAmong(sheets, vocabulary, one, known)).filter((one) => one !== sheet);
  const all = [sheet, ...new Set(others)] as const;
  return { sheet, sheets: all, beside: recordSheets(sheets, all, vocabulary), memory };
}

function registrationAmong(
  sheets: readonly SheetInfo[],
  vocabulary: Vocabulary,
  wanted: string | undefined,
  settled: Settled,
): string {
  if (wanted !== undefined) {
    const named = sheets.find(({ name }) => sameName(name, wanted));
    if (named === undefined) throw new PortError("sheet-missing", wanted);
    if (named.fault) throw named.fault;
    return named.name;
  }
  const visible = sheets.filter(({ visible }) => visible);
  const found = visible.flatMap((info) => {
    const candidate = candidateOf(info.head, vocabulary, settled);
    return candidate === null ? [] : [{ info, candidate }];
  });
  const [only, ...others] = withPeople(likeliest(found), vocabulary, settled);
  if (only === undefined) {
    // It may be the one that cannot be read.
    const fault = visible.find((sheet) => sheet.fault)?.fault;
    if (fault) throw fault;
    if (visible.every(({ rows }) => rows === 0)) throw new PortError("sheet-empty", visible[0]?.name);
    const empty = found.find(({ candidate: { kind } }) => kind === "empty-form");
    if (empty) throw jobError({ kind: "empty-form", sheet: empty.info.name });
    for (const { head } of visible) checkOneForm(head, vocabulary);
    const [roster] = found;
    if (roster) throw noNumbers(roster.info.name, roster.candidate);
    throw jobError({ kind: "no-registration" });
  }
  if (others.length > 0) {
    throw jobError({ kind: "several-registrations", sheets: [only, ...others].map(lookOf) });
  }
  return only.info.name;
}

interface FoundCandidate {
  readonly info: SheetInfo;
  readonly candidate: Candidate;
}

/**
 * Registrations and forms go before other lists of people, those whose headings name people before those whose cells show them; a
 * roster and an empty form can never be audited.
 */
function likeliest(found: readonly FoundCandidate[]): readonly FoundCandidate[] {
  const of = (byCells: boolean, ...kinds: readonly CandidateKind[]): readonly FoundCandidate[] =>
    found.filter(({ candidate }) => kinds.includes(candidate.kind) && (candidate.byCells === true) === byCells);
  const tiers = [
    of(false, "registration", "form"),
    [...of(false, "people"), ...of(true, "registration")],
    of(true, "people"),
  ];
  return tiers.find((tier) => tier.length > 0) ?? [];
}

function lookOf({ info, candidate: { kind, title, columns, headerRow } }: FoundCandidate): SheetLook {
  const look = { name: info.name, title, columns };
  return kind === "form" ? { ...look, rows: 1, form: true } : { ...look, rows: Math.max(0, info.rows - headerRow) };
}

/** Of several those in which somebody stands: a blank sheet beside the filled one is none to choose. */
function withPeople(
  found: readonly FoundCandidate[],
  vocabulary: Vocabulary,
  settled: Settled,
): readonly FoundCandidate[] {
  const filled = found.filter(({ info: { rows, head } }) => {
    const reading = readingOf(head, vocabulary, settled);
    if (reading === null || rows > head.cells.length) return true;
    const valueAt = valuesWithMerges(head, reading, (row, column) => cellAt(head, row, column));
    return personRows(head, reading, valueAt).length > 0;
  });
  return filled.length === 0 ? found : filled;
}
