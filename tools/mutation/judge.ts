import { audit } from "../../src/core/audit";
import { dayFromIso } from "../../src/core/time/day";
import type { Applicant } from "../../src/core/facts/applicant";
import { assess } from "../../src/core/decide/assess";
import type { Decision } from "../../src/core/decide/decision";
import type { RulePack } from "../../src/core/law/schema";
import { peopleIn, sheetOfPeople, type ExamplePerson } from "../../src/core/examples/people";
import { differences } from "../../src/core/examples/check";
import { examples } from "../../src/examples";
import type { Path } from "./mutants";

/** Somebody of the examples, read once: what a sheet says does not change with the law. */
export interface ReadPerson {
  readonly person: ExamplePerson;
  readonly applicant: Applicant;
}

/** The examples of a pack, read. */
export function readExamples(pack: RulePack): { readonly people: readonly ReadPerson[]; readonly asOf: number } {
  const file = examples.find((one) => one.pack === pack.id);
  const asOf = dayFromIso(file?.asOf ?? "") ?? NaN;
  return { people: file ? readPeople(peopleIn(file), pack, asOf) : [], asOf };
}

export function readPeople(people: readonly ExamplePerson[], pack: RulePack, asOf: number): readonly ReadPerson[] {
  const { sheet, rows } = audit(sheetOfPeople(people), pack, { asOf });
  return rows.flatMap(({ applicant }) => {
    const person = people[applicant.row - sheet.firstRow];
    return person ? [{ person, applicant }] : [];
  });
}

/** Whether one of the people is decided otherwise than written. */
export function anyDiffers(people: readonly ReadPerson[], pack: RulePack, asOf: number): boolean {
  return people.some(({ person, applicant }) => {
    const decision = assess(applicant, pack, { asOf });
    return differences(person, { applicant, decision, ruling: null, reading: null, unread: [] }).length > 0;
  });
}

/** Verdict and the outcome of every clause, as one text to compare. */
export function answerOf({ verdict, clauses, preconditions }: Decision): string {
  return [verdict, ...preconditions.map(({ outcome }) => outcome), ...clauses.map(({ outcome }) => outcome)].join(" ");
}

/**
 * Those whom a change can touch at all, the clause's own people first; the others are decided as before.
 */
export function concerned(people: readonly ReadPerson[], pack: RulePack, path: Path): readonly ReadPerson[] {
  const [room, place, , level, number] = path;
  if (room === "occupations") {
    const name = pack.occupations[Number(place)]?.name;
    return name === undefined ? people : people.filter((one) => isFor(one, [name], pack));
  }
  if (room === "conditions") {
    const conditions = pack.conditions[Number(place)];
    const names = pack.occupations.filter((one) => one.conditions === conditions?.id).map(({ name }) => name);
    const clauses = conditions?.levels[Number(level) as 5];
    if (clauses === undefined) return people;
    const there = people.filter((one) => isFor(one, names, pack) && one.applicant.applied.level === Number(level));
    const id = clauses[Number(number)]?.id;
    return [
      ...there.filter(({ person }) => person.clause?.id === id),
      ...there.filter(({ person }) => person.clause?.id !== id),
    ];
  }
  return room === "prerequisites" || path.length <= 1 ? people : [];
}

function isFor({ applicant }: ReadPerson, names: readonly string[], pack: RulePack): boolean {
  const written = applicant.applied.occupation ?? "";
  // Codes and other names may be anybody's.
  return names.includes(written) || !pack.occupations.some(({ name }) => name === written);
}
