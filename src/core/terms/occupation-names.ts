/**
 * Names of occupations beyond one notice, and what people call their work in them (rules/catalog/occupations.yaml). The type stands
 * apart from law/occupation-names.ts, so that a screen need not load what reads rule files.
 */
export interface OccupationNames {
  /** The names of all occupations; old and short names are not among them. */
  readonly known: ReadonlySet<string>;
  /** By occupation: its old and short names. */
  readonly former: ReadonlyMap<string, ReadonlySet<string>>;
  /** The work types of all occupations that have some. */
  readonly workTypes: ReadonlySet<string>;
  /** By occupation: what people write as their 从事职业 or 岗位. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}
