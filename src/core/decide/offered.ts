import type { Applicant } from "../facts/applicant";
import { prepare } from "../law/prepare";
import type { RulePack } from "../law/schema";
import { parseLevel } from "../facts/values/level";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { statementsOf } from "../sheet/statement";
import { recognizer } from "./recognize";
import { sheetDefaultsFor, sheetValuesOf } from "./sheet-values";

/** A sheet with its people, as far as it matters for what they apply for. */
export interface SheetApplications {
  readonly grid: Pick<Grid, "name" | "cells">;
  readonly reading: SheetReading;
  readonly applicants: readonly Applicant[];
}

/**
 * How many of the people apply for an occupation, work type and level that the notice offers, by what their rows and the sheet say.
 * That a notice has one occupation alone says nothing of a row that names none.
 */
export function offeredRows({ grid, reading, applicants }: SheetApplications, pack: RulePack): number {
  const occupations = prepare(pack);
  const statements = statementsOf(grid, reading.headerTop, pack.vocabulary.headings);
  const stated = sheetValuesOf(statements, occupations, reading.settledValues);
  const defaults = sheetDefaultsFor(reading, stated, occupations);
  const named = stated.values.has("occupation");
  const recognize = recognizer(occupations, { ...defaults, occupation: named ? defaults.occupation : null });
  const said = parseLevel(stated.values.get("level")?.value ?? "");
  const forAll = typeof said === "number" ? said : null;

  return applicants.filter((applicant) => {
    const application = recognize(applicant);
    if (application.occupation === null) return false;
    if (application.problems.some(({ kind }) => kind === "worktype-unknown")) return false;
    const level = applicant.applied.level ?? forAll;
    return level === null || application.offers[level][0].outcome !== "unmet";
  }).length;
}
