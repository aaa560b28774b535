import type { Pattern, WordLists } from "./lists";

/** The roles that a heading plays, sorted and joined: the order of its words does not matter. */
export type RoleSet = string;

export function roleSet(roles: Iterable<string>): RoleSet {
  return [...new Set(roles)].sort().join(" ");
}

/** Every set of roles that the pattern allows. */
export function roleSetsOf(pattern: Pattern, groups: WordLists): readonly RoleSet[] {
  let sets: readonly (readonly string[])[] = [[]];
  for (const { roles, optional } of termsOf(pattern, groups)) {
    const taken = sets.flatMap((set) => roles.map((role) => [...set, role]));
    sets = optional ? [...sets, ...taken] : taken;
  }
  return [...new Set(sets.filter((set) => set.length > 0).map(roleSet))];
}

/** The roles that a pattern names, groups resolved. */
export function rolesNamed(pattern: Pattern, groups: WordLists): readonly string[] {
  return termsOf(pattern, groups).flatMap(({ roles }) => roles);
}

interface Term {
  readonly roles: readonly string[];
  readonly optional: boolean;
}

function termsOf(pattern: Pattern, groups: WordLists): readonly Term[] {
  return pattern
    .split(/\s+/)
    .filter(Boolean)
    .map((term) => ({
      roles: term
        .replace(/\?$/, "")
        .split("|")
        .flatMap((name) => groups[name] ?? [name]),
      optional: term.endsWith("?"),
    }));
}
