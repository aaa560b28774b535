import { anyOf, type KnownNames } from "../terms/known-names";
import type { MajorCatalog } from "../terms/major-catalog";
import type { Occupation } from "../terms/occupation";
import type { OccupationNames } from "../terms/occupation-names";
import { solidText } from "../text/clean";

/** The names of the national catalogues, old and short ones too. */
export function catalogNames({ known, former, workTypes }: OccupationNames, { places }: MajorCatalog): KnownNames {
  const before = new Set([...former.values()].flatMap((names) => [...names]));
  return { occupations: anyOf(known, before), workTypes, majors: places };
}

/** The same with those that a notice prints. */
export function withNoticeNames(names: KnownNames, occupations: readonly Occupation[]): KnownNames {
  const own = namesIn(occupations);
  return {
    occupations: anyOf(names.occupations, own.occupations),
    workTypes: anyOf(names.workTypes, own.workTypes),
    majors: anyOf(names.majors, own.majors),
  };
}

function namesIn(occupations: readonly Occupation[]) {
  type Named = Pick<Occupation, "name" | "aliases">;
  const all = (named: readonly Named[]): ReadonlySet<string> =>
    new Set(named.flatMap(({ name, aliases }) => [name, ...aliases.map((alias) => alias.name)]).map(solidText));
  return {
    occupations: all(occupations),
    workTypes: all(occupations.flatMap(({ workTypes }) => workTypes)),
    majors: new Set(occupations.flatMap(({ majorLists }) => majorLists.flatMap(({ items }) => items)).map(solidText)),
  };
}
