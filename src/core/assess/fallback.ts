import { solidText } from "../applicant/clean";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Fallback } from "./application";
import type { PreparedOccupation } from "./prepare";

/**
 * What a sheet without a 申报职业 column applies for: the only occupation of the pack, or the only one named above the header.
 * Undefined where it has the column.
 */
export function fallbackFor(reading: SheetReading, pack: readonly PreparedOccupation[]): Fallback | undefined {
  if (reading.columns.has("occupation")) return undefined;
  const title = solidText(reading.titleText);
  const candidates = pack.length === 1 ? pack : pack.filter((one) => namesOf(one).some((name) => title.includes(name)));
  return candidates.length === 1 ? (candidates[0] ?? null) : null;
}

function namesOf({ occupation }: PreparedOccupation): readonly string[] {
  return [occupation.name, ...occupation.aliases.map(({ name }) => name)].map(solidText);
}
