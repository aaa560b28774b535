import { checkDigit } from "../text/check-digit";
import type { Verdict } from "../decide/decision";
import { LEVEL_NAMES } from "../terms/words";
import { fieldHeader, TEMPLATE_FIELDS } from "../sheet/fields";
import type { Grid } from "../sheet/grid";
import type { ExampleFile, ExampleGroup, ExampleLine } from "./example";
import type { CellValue } from "../text/value";
import type { Outcome } from "../text/kleene";

/** One person of the examples, and what is expected of the row. */
export interface ExamplePerson {
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Null: only the verdict is looked at. */
  readonly clause: { readonly id: string; readonly outcome: Outcome } | null;
  readonly verdict: Verdict;
  readonly nearest: string | null;
  readonly says: string | null;
  /** What sets the person apart, as a fault names it. */
  readonly name: string;
}

/** Everybody of a file, in its order. */
export function peopleIn({ groups }: Pick<ExampleFile, "groups">): readonly ExamplePerson[] {
  return groups.flatMap((group) => [...clausePeople(group), ...verdictPeople(group)]);
}

/** A clause alone gives this verdict where the person meets no other and all preconditions are open. */
const VERDICT_BY_OUTCOME = { met: "eligible", unmet: "ineligible", unknown: "undetermined" } as const;

function clausePeople({ everybody, clauses, then }: ExampleGroup): readonly ExamplePerson[] {
  return Object.entries(clauses).flatMap(([id, { who, is, met, unmet, unknown }]) => {
    const level = LEVEL_NAMES[Number(id.charAt(0)) as keyof typeof LEVEL_NAMES];
    const base = { ...everybody, [fieldHeader("level")]: level, ...cellsOf(who) };
    const person = (outcome: Outcome) => (line: ExampleLine) =>
      personOf(line, base, { id, outcome }, then ?? VERDICT_BY_OUTCOME[outcome], id);
    return [
      person(is)(who),
      ...met.map(person("met")),
      ...unmet.map(person("unmet")),
      ...unknown.map(person("unknown")),
    ];
  });
}

function verdictPeople({ everybody, verdicts }: ExampleGroup): readonly ExamplePerson[] {
  return Object.entries(verdicts).flatMap(([verdict, lines]) =>
    lines.map((line) => personOf(line, everybody, null, verdict as Verdict, "")),
  );
}

function personOf(
  line: ExampleLine,
  base: ExamplePerson["cells"],
  clause: ExamplePerson["clause"],
  verdict: Verdict,
  place: string,
): ExamplePerson {
  const own = cellsOf(line);
  const cells = { ...base, ...own };
  const occupation = String(cells[fieldHeader("occupation")] ?? "");
  const facts = Object.entries(own).map(([heading, value]) => `${heading} ${value === "" ? "（空）" : value}`);
  return {
    cells,
    clause,
    verdict: line.then ?? verdict,
    nearest: line.nearest ?? null,
    says: line.says ?? null,
    name: `${[occupation, place].filter(Boolean).join(" ")}（${facts.join("，")}）`,
  };
}

function cellsOf({ then: _then, nearest: _nearest, says: _says, ...cells }: ExampleLine): Record<string, CellValue> {
  return Object.fromEntries(
    Object.entries(cells).filter((entry): entry is [string, CellValue] => entry[1] !== undefined),
  );
}

/**
 * The people as a registration sheet with every canonical column and those further ones that somebody fills. Name, identity
 * number (of the birth date, with its check digit) and phone are made up: no two are the same.
 */
export function sheetOfPeople(people: readonly ExamplePerson[]): Grid {
  const headings = [
    ...new Set([...TEMPLATE_FIELDS.map(fieldHeader), ...people.flatMap(({ cells }) => Object.keys(cells))]),
  ];
  const rows = people.map(({ cells }, place) => {
    const full: ExamplePerson["cells"] = {
      ...identityOf(place, String(cells[fieldHeader("birthDate")] ?? "")),
      ...cells,
    };
    return headings.map((heading) => full[heading] ?? "");
  });
  return {
    name: "报名表",
    cells: [headings, ...rows],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}

const SURNAMES = "赵钱孙李周吴郑王冯陈";
const GIVEN = "甲乙丙丁戊己庚辛壬癸";
/** Where nothing is said of somebody's age. */
const SOME_BIRTH = "1980-06-15";

function identityOf(place: number, birth: string): ExamplePerson["cells"] {
  const day = (birth || SOME_BIRTH).replaceAll("-", "");
  // An area of its own for every thousand people: the order within a day has three digits.
  const seventeen = `3701${String(2 + Math.floor(place / 1000)).padStart(2, "0")}${day}${String(place % 1000).padStart(3, "0")}`;
  const digits = [...String(place).padStart(4, "0")].map(Number);
  return {
    [fieldHeader("name")]: digits.map((digit, at) => (at === 0 ? SURNAMES : GIVEN).charAt(digit)).join(""),
    [fieldHeader("idNumber")]: seventeen + checkDigit(seventeen),
    [fieldHeader("phone")]: `138${String(place).padStart(8, "0")}`,
  };
}
