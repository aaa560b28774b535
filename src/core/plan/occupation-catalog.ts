/** An occupation of the national catalogue. */
export interface CatalogOccupation {
  readonly code: string | null;
  readonly name: string;
  readonly workTypes: readonly string[];
  readonly former: readonly string[];
}

/** The occupations that a plan may name, by code and by name. */
export interface OccupationCatalog {
  readonly byCode: ReadonlyMap<string, CatalogOccupation>;
  /** Names of occupations and of work types. */
  readonly names: ReadonlySet<string>;
  /** Old name → today's. */
  readonly former: ReadonlyMap<string, string>;
}

export function occupationCatalog(occupations: readonly CatalogOccupation[]): OccupationCatalog {
  const names = new Set(occupations.flatMap(({ name, workTypes }) => [name, ...workTypes]));
  return {
    byCode: new Map(occupations.flatMap((one) => (one.code === null ? [] : [[one.code, one] as const]))),
    names,
    former: new Map(
      occupations.flatMap(({ name, former }) =>
        former.filter((old) => !names.has(old)).map((old) => [old, name] as const),
      ),
    ),
  };
}
