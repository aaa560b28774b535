/** Names that tell what a column holds, of the national catalogues and of every pack at hand. Without white space, half width. */
export interface KnownNames {
  /** Occupations by every name they have or had. */
  readonly occupations: NameSet;
  readonly workTypes: NameSet;
  readonly majors: NameSet;
}

/** Something that knows names. */
export interface NameSet {
  has(name: string): boolean;
}

/** Names that are in one of these. */
export function anyOf(...sets: readonly NameSet[]): NameSet {
  return { has: (name) => sets.some((set) => set.has(name)) };
}
