import type { NameSet } from "../terms/known-names";
import { LEVELS } from "../terms/words";
import type { Field } from "../terms/field";
import type { SheetSaid } from "./said-above";
import type { Contents } from "./sense/contents";
import { fits, MOST } from "./sense/fit";
import type { Sense } from "./sense/sense";

/**
 * Whether a column that was not read may be what rows apply for, against what the sheet says once. One whose words are known may, and
 * one for a field that the sheet is silent about. Of a word that nobody knows with 等级 behind it (会员等级) the cells must say
 * something else of the kind, and 等级 must be what it means most likely.
 */
export function mayBeApplied(
  field: Field,
  { told, claim, beside, offers }: Pick<Sense, "told" | "claim" | "beside" | "offers">,
  contents: Contents,
  said: SheetSaid,
): boolean {
  if (!isSaid(field, said) || told || claim !== null || beside !== null) return true;
  if (offers[0] !== field || fits(field, contents) === false) return false;
  if (field === "level") {
    const others = LEVELS.filter((level) => !said.levels.has(level)).map((level) => `level-${level}` as const);
    return contents.share(...others) > 0;
  }
  return contents.share("occupation", "workType", "trade") > 0 && contents.naming(within(said.text)) < MOST;
}

function isSaid(field: Field, { levels, occupations, workTypes }: SheetSaid): boolean {
  if (field === "level") return levels.size > 0;
  if (field === "occupation") return occupations.size > 0;
  return field === "workType" && workTypes.size > 0;
}

const SHORTEST = 2;

/** What stands somewhere in a text. */
function within(text: string): NameSet {
  return { has: (name) => name.length >= SHORTEST && text.includes(name) };
}
