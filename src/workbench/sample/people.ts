import { lineOf, type Line } from "./person";
import { plainPeople } from "./plain";
import { untidyPeople } from "./untidy";

/** Where the clerk left a row empty. */
const GAP_AFTER = 20;

/** About sixty lines in the sheet's order: the untidy spread among the plain, one of them twice; null is an empty row. */
export function samplePeople(): readonly (Line | null)[] {
  const untidy = [...untidyPeople()];
  const mixed = plainPeople().flatMap((draft, index) => {
    const next = index % 2 === 1 ? untidy.shift() : undefined;
    return next ? [draft, next] : [draft];
  });
  const people = [...mixed, ...untidy].map((draft, index) => lineOf(draft, index + 1));
  const [first] = people;
  const twice = first ? [{ ...first, 申报等级: "四级" }] : [];
  return [...people.slice(0, GAP_AFTER), null, ...people.slice(GAP_AFTER), ...twice];
}
