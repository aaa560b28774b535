import { isoOf, type Day } from "../time/day";
import { WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { RulePack } from "./schema";

/** Why a pack does not apply on a day. Dates as YYYY-MM-DD. */
export type Objection =
  /** It is no notice: a compilation, or conditions alone. Nobody is bound by it. */
  | { readonly kind: "compilation" }
  | { readonly kind: "conditions" }
  | { readonly kind: "not-yet"; readonly first: string }
  | { readonly kind: "expired"; readonly last: string }
  /** The same issuer has given a newer notice for an occupation of this one, and it is in force already. */
  | { readonly kind: "superseded"; readonly by: RulePack };

/** The objections to a pack on a day; [] if it applies. `packs`: the packs among which a newer notice is looked for. */
export function objectionsTo(pack: RulePack, asOf: Day, packs: readonly RulePack[]): readonly Objection[] {
  const day = isoOf(asOf);
  const { from, to } = pack.effective;
  const objections: Objection[] = [];
  if (pack.source.kind !== "notice") objections.push({ kind: pack.source.kind });
  if (from !== null && day < from) objections.push({ kind: "not-yet", first: from });
  if (to !== null && day > to) objections.push({ kind: "expired", last: to });
  const by = packs
    .filter((other) => replaces(other, pack, day))
    .sort(byBeginning)
    .at(-1);
  if (by) objections.push({ kind: "superseded", by });
  return objections;
}

function replaces(newer: RulePack, older: RulePack, day: string): boolean {
  const from = newer.effective.from;
  return (
    newer.source.kind === "notice" &&
    newer.source.issuer === older.source.issuer &&
    from !== null &&
    from <= day &&
    from > (older.effective.from ?? "") &&
    newer.occupations.some(({ name }) => older.occupations.some((occupation) => occupation.name === name))
  );
}

function byBeginning(one: RulePack, other: RulePack): number {
  return (one.effective.from ?? "") < (other.effective.from ?? "") ? -1 : 1;
}

/** The objections as problems of a sheet that is audited by the pack. */
export function validityProblems(pack: RulePack, asOf: Day, packs: readonly RulePack[]): readonly SheetProblem[] {
  const { source, effective } = pack;
  const { title, issuer } = source;
  return objectionsTo(pack, asOf, packs).map((objection) => {
    switch (objection.kind) {
      case "compilation":
        return sheetProblem("not-a-notice", WHOLE_SHEET, { kind: "compilation", title, issuer });
      case "conditions":
        return sheetProblem("not-a-notice", WHOLE_SHEET, { kind: "conditions", title });
      case "not-yet":
      case "expired":
        return sheetProblem("not-in-force", WHOLE_SHEET, { title, asOf, ...effective });
      case "superseded":
        return sheetProblem("superseded", WHOLE_SHEET, { title, by: objection.by.source.title });
    }
  });
}
