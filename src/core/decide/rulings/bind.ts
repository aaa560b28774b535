import type { Applicant } from "../../facts/applicant";
import { NO_FACTS, NOBODY, factsPrint, idPrint, personPrint, sheetPrint, wordsPrint, type RulingPrint } from "./prints";
import type { RememberedRulings } from "./remembered";

/** bound: the ruling was made on these facts, or is seen for the first time · else why it does not hold. */
export type Binding = "bound" | "changed" | "unmatched";

/** Somebody in one of the sheets that are audited, with what the optional sheets say of them. */
export interface RuledRow {
  readonly sheet?: string;
  readonly applicant: Applicant;
}

/** The rulings of an audit against what was remembered. */
export interface BoundRulings {
  /** What is to be remembered now. */
  readonly remembered: RememberedRulings;
  /** It is something else than before. */
  readonly changed: boolean;
}

/** The marks of a row as it stands. Null where nothing is ruled. */
export function rulingPrint({ sheet = "", applicant }: RuledRow, salt: string): RulingPrint | null {
  if (applicant.ruling === null) return null;
  return {
    sheet: sheetPrint(sheet, salt),
    id: idPrint(applicant, salt),
    person: personPrint(applicant, salt),
    facts: factsPrint(applicant, salt),
    words: wordsPrint(applicant.ruling, salt),
  };
}

/**
 * Binds the rulings of all rows. One is known again by its identity number, else by name, telephone and occupation. With other words
 * than remembered it was typed since, and binds to the facts of today, as one that nobody has seen yet does: unless one with the same
 * words was made in these sheets on somebody who is gone. What nobody rules on any more is forgotten.
 */
export function bindRulings(
  rows: readonly RuledRow[],
  { salt, prints }: RememberedRulings,
): BoundRulings & { readonly bindings: ReadonlyMap<Applicant, Binding> } {
  const now = rows.flatMap((row) => {
    const own = rulingPrint(row, salt);
    return own === null ? [] : [{ applicant: row.applicant, own }];
  });
  const bindings = new Map<Applicant, Binding>();
  if (now.length === 0 && prints.length === 0) return { bindings, remembered: { salt, prints }, changed: false };
  const sheets = new Set([...new Set(rows.map(({ sheet = "" }) => sheet))].map((name) => sheetPrint(name, salt)));
  const used = new Set<RulingPrint>();
  const found = matched(now, prints, used, sheets);
  const gone = goneAmong(rows, salt, prints, used, sheets);
  const next = now.map(({ applicant, own }): RulingPrint => {
    const before = found.get(applicant);
    if (before !== undefined) {
      const holds = before.facts === own.facts || before.words !== own.words;
      bindings.set(applicant, holds ? "bound" : before.facts === NO_FACTS ? "unmatched" : "changed");
      return holds ? own : { ...own, facts: before.facts };
    }
    const place = gone.findIndex(({ words }) => words === own.words);
    if (place >= 0) gone.splice(place, 1);
    bindings.set(applicant, place >= 0 ? "unmatched" : "bound");
    return place >= 0 ? { ...own, facts: NO_FACTS } : own;
  });
  const elsewhere = prints.filter((one) => !sheets.has(one.sheet));
  const after = [...elsewhere, ...gone, ...next];
  return { bindings, remembered: { salt, prints: after }, changed: marksOf(after) !== marksOf(prints) };
}

type Ruled = { readonly applicant: Applicant; readonly own: RulingPrint };

/** What was remembered of each row: of several about one person that with the same facts first, then that with the same words. */
function matched(
  now: readonly Ruled[],
  prints: readonly RulingPrint[],
  used: Set<RulingPrint>,
  sheets: ReadonlySet<string>,
): ReadonlyMap<Applicant, RulingPrint> {
  const found = new Map<Applicant, RulingPrint>();
  for (const key of ["id", "person"] as const) {
    const known = grouped(prints, key);
    for (const same of SURENESS) {
      for (const { applicant, own } of now) {
        if (found.has(applicant) || own[key] === NOBODY) continue;
        const one = (known.get(own[key]) ?? []).find((print) => !used.has(print) && same(print, own));
        if (one === undefined) continue;
        found.set(applicant, one);
        // Of a sheet that is not audited now it may be about another row of the same person.
        if (sheets.has(one.sheet)) used.add(one);
      }
    }
  }
  return found;
}

const SURENESS: readonly ((one: RulingPrint, other: RulingPrint) => boolean)[] = [
  (one, other) => one.facts === other.facts && one.words === other.words,
  (one, other) => one.facts === other.facts,
  (one, other) => one.words === other.words,
  () => true,
];

function grouped(prints: readonly RulingPrint[], key: "id" | "person"): ReadonlyMap<string, readonly RulingPrint[]> {
  const groups = new Map<string, RulingPrint[]>();
  for (const print of prints) {
    const others = groups.get(print[key]);
    if (others) others.push(print);
    else groups.set(print[key], [print]);
  }
  return groups;
}

/** What was remembered in these sheets of somebody who stands in none of them. */
function goneAmong(
  rows: readonly RuledRow[],
  salt: string,
  prints: readonly RulingPrint[],
  used: ReadonlySet<RulingPrint>,
  sheets: ReadonlySet<string>,
): RulingPrint[] {
  const left = prints.filter((one) => !used.has(one) && sheets.has(one.sheet));
  if (left.length === 0) return [];
  const ids = new Set(rows.map(({ applicant }) => idPrint(applicant, salt)));
  const people = new Set(rows.map(({ applicant }) => personPrint(applicant, salt)));
  ids.delete(NOBODY);
  people.delete(NOBODY);
  return left.filter(({ id, person }) => !ids.has(id) && !people.has(person));
}

function marksOf(prints: readonly RulingPrint[]): string {
  return prints
    .map(({ sheet, id, person, facts, words }) => sheet + id + person + facts + words)
    .sort()
    .join();
}
