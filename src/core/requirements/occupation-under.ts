import { prepareMajors } from "./study/major";
import type { Assumptions } from "./assumptions";
import type { PreparedOccupation } from "./prepared";

const variants = new WeakMap<PreparedOccupation, Map<string, PreparedOccupation>>();

/** The occupation as its judges see it under the assumptions about what its lists leave open; worked out once for each. */
export function occupationUnder(assumptions: Assumptions, given: PreparedOccupation): PreparedOccupation {
  const { occupation, catalog } = given;
  const strict = assumptions["unlisted-is-unrelated"];
  const { majorLists, standardMajorLists, majorCrosswalk } = occupation;
  const standard = assumptions["standard-majors"] && majorLists.length === 0 && standardMajorLists.length > 0;
  if (!strict && !standard) return given;
  const key = `${strict ? "strict" : "open"} ${standard ? "standard" : "own"}`;
  const known = variants.get(given) ?? new Map<string, PreparedOccupation>();
  variants.set(given, known);
  const variant = known.get(key) ?? {
    ...given,
    majors: prepareMajors(standard ? standardMajorLists : majorLists, majorCrosswalk, strict, catalog),
    strict,
  };
  known.set(key, variant);
  // What is given may be a variant itself, of a case that is carried to another day.
  variants.set(variant, known);
  return variant;
}
