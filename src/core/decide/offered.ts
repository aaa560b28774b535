import type { Applicant } from "../facts/applicant";
import { prepare } from "../law/prepare";
import type { RulePack } from "../law/schema";
import { parseLevel } from "../facts/values/level";
import type { Grid } from "../sheet/grid";
import type { SheetReading } from "../sheet/sheet-reading";
import { recognizerOver, saidValuesOf } from "./said-over";

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
  const said = saidValuesOf(grid, reading, occupations, pack.vocabulary);
  const recognize = recognizerOver(reading, said, occupations, true);

  return applicants.filter((applicant) => {
    const application = recognize(applicant);
    if (application.occupation === null) return false;
    if (application.problems.some(({ kind }) => kind === "worktype-unknown")) return false;
    const over = parseLevel(said.over(applicant.row).values.get("level")?.value ?? "");
    const level = applicant.applied.level ?? (typeof over === "number" ? over : null);
    return level === null || application.offers[level][0].outcome !== "unmet";
  }).length;
}
