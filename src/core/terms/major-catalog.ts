/** vocational: 中职 and 高职, one system of 类 and 大类 · bachelor: 普通本科 · technical: 技工院校 */
export const CATALOG_FAMILIES = ["vocational", "bachelor", "technical"] as const;
export type CatalogFamily = (typeof CATALOG_FAMILIES)[number];

/** The majors of one 类. `categories`: the 类, then its 大类 or 门类. */
export interface CatalogClass {
  readonly family: CatalogFamily;
  readonly categories: readonly [string, string?];
  readonly majors: readonly string[];
}

/** The categories that one family of catalogues gives a major. */
export interface MajorPlace {
  readonly family: CatalogFamily;
  readonly categories: readonly string[];
  /** The 大类 that a 普通本科 major corresponds to. A list that names all of them accepts the major. Empty: none is known. */
  readonly likened: readonly string[];
}

/** The national catalogues of majors as one index (rules/catalog). */
export interface MajorCatalog {
  readonly places: ReadonlyMap<string, readonly MajorPlace[]>;
  readonly categories: ReadonlyMap<CatalogFamily, ReadonlySet<string>>;
  /** By the name that notices give a category: the name in the catalogues. */
  readonly aliases: ReadonlyMap<string, string>;
}

export const NO_CATALOG: MajorCatalog = { places: new Map(), categories: new Map(), aliases: new Map() };

export function hasCategory(name: string, { categories, aliases }: MajorCatalog): boolean {
  return aliases.has(name) || [...categories.values()].some((names) => names.has(name));
}

/** Indexes majors by name. `continuing`: by major of 普通本科, the 大类 that it continues. */
export function indexMajors(
  classes: readonly CatalogClass[],
  continuing: ReadonlyMap<string, string>,
  aliases: ReadonlyMap<string, string>,
): MajorCatalog {
  const likenedGroups = groupsLike(classes, continuing);
  const places = new Map<string, MajorPlace[]>();
  const categories = new Map<CatalogFamily, Set<string>>();
  for (const {
    family,
    categories: [name, group],
    majors,
  } of classes) {
    const both = group === undefined ? [name] : [name, group];
    const known = categories.get(family) ?? new Set();
    categories.set(family, known);
    for (const category of both) known.add(category);
    for (const major of majors) {
      const before = places.get(major) ?? [];
      // 中职 and 高职 have many majors in common: each is kept once.
      if (before.some((place) => place.family === family && place.categories.join() === both.join())) continue;
      const likened = family === "bachelor" ? likenedGroups(major, name) : [];
      places.set(major, [...before, { family, categories: both, likened }]);
    }
  }
  return { places, categories, aliases };
}

/** The 大类 that a major corresponds to: those of a vocational 类 or major with the same name, else the one that it continues. */
function groupsLike(classes: readonly CatalogClass[], continuing: ReadonlyMap<string, string>) {
  const groupOfClass = new Map<string, string>();
  const groupOfMajor = new Map<string, string>();
  for (const {
    family,
    categories: [name, group],
    majors,
  } of classes) {
    if (family !== "vocational" || group === undefined) continue;
    groupOfClass.set(name, group);
    for (const major of majors) groupOfMajor.set(major, group);
  }
  return (major: string, name: string): readonly string[] => {
    const sameName = new Set([groupOfClass.get(name), groupOfMajor.get(major)].filter((group) => group !== undefined));
    const group = continuing.get(major);
    return sameName.size > 0 || group === undefined ? [...sameName] : [group];
  };
}
