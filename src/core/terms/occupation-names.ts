/* Apart from what reads them, so that a screen need not load the reader of rule files. */

/** Names of occupations beyond one notice, and what people call their work in them (rules/catalog/occupations.yaml). */
export interface OccupationNames {
  /** Every name that is an occupation of its own. */
  readonly known: ReadonlySet<string>;
  /** By occupation: its old and short names, which are no other occupation. */
  readonly former: ReadonlyMap<string, ReadonlySet<string>>;
  /** By occupation: what people in it usually write as their occupation or post. */
  readonly words: ReadonlyMap<string, ReadonlySet<string>>;
}
