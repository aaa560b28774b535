import { prepare } from "../law/prepare";
import type { RulePack } from "../law/schema";
import { matchName } from "../requirements/name-match";
import { majorName } from "../requirements/study/major";
import type { Field } from "../terms/field";
import { solidText } from "../text/clean";
import { memoize } from "../text/memoize";
import type { CellValue } from "../text/value";
import type { Spelling } from "./correction";

/** The proper names of the occupations, work types and majors that cells name otherwise, yet surely. */
export function nameCorrector(pack: RulePack): (field: Field, value: CellValue) => Spelling | null {
  const occupations = prepare(pack);
  const named = occupations.map(({ occupation }) => occupation);
  const all = [...named, ...named.flatMap(({ workTypes }) => workTypes)];
  const properOf = memoize((written: string): string | null => {
    // A whole cell: beside an old name there may stand more.
    const aliased = all.filter(({ aliases }) => aliases.some(({ name }) => solidText(name) === written));
    const [proper, ...others] = new Set(aliased.map(({ name }) => name));
    const isSure = proper !== undefined && others.length === 0 && matchName(written, occupations)?.stranger === null;
    return isSure ? proper : null;
  });
  const majorOf = memoize((written: string): string | null => {
    const places = pack.catalog?.places;
    if (places === undefined || places.has(written) || !/^\p{Script=Han}+$/u.test(written)) return null;
    const name = majorName(written);
    return name !== written && places.has(name) ? name : null;
  });
  return (field, value) => {
    if (typeof value !== "string") return null;
    const written = solidText(value);
    const isOffered = field === "occupation" || field === "workType";
    const proper = isOffered ? properOf(written) : field === "major" ? majorOf(written) : null;
    return proper === null ? null : { kind: "name", after: proper, numberFormat: null };
  };
}
