import { type FittingNotices, fittingNotices } from "../core/decide/fitting-notices";
import type { RulePack } from "../core/law/schema";
import type { Result } from "./result";

/** Which other notices would fit the result's people; null where its own does, or none fits better. */
export function fittingFor({ audit, sheets, pack }: Result, packs: readonly RulePack[]): FittingNotices | null {
  const read = sheets.map(({ audit: { sheet, rows }, grid }) => ({
    grid,
    reading: sheet,
    applicants: rows.map(({ applicant }) => applicant),
  }));
  return fittingNotices(read, pack, packs, audit.asOf);
}
