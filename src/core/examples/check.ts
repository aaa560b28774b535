import { audit, type AuditRow } from "../audit";
import { dayFromIso } from "../time/day";
import { VERDICT_NAMES } from "../decide/decision";
import { reasonsOf } from "../explain/row";
import type { RulePack } from "../law/schema";
import type { ExampleFile } from "./example";
import { peopleIn, sheetOfPeople, type ExamplePerson } from "./people";
import type { Outcome } from "../text/kleene";

/** How many of a pack's own examples the audit decides as they are written, and what is said of each other one. */
export interface SelfCheck {
  readonly pack: string;
  readonly title: string;
  readonly passed: number;
  readonly total: number;
  readonly faults: readonly string[];
}

/** Runs the examples of a pack through the audit that every door calls. */
export function checkPack(pack: RulePack, examples: ExampleFile): SelfCheck {
  const people = peopleIn(examples);
  const faults = faultsOf(people, pack, examples.asOf);
  return {
    pack: pack.id,
    title: pack.title,
    passed: people.length - new Set(faults.map(({ person }) => person)).size,
    total: people.length,
    faults: faults.map(({ person, sentence }) => `${person.name}：${sentence}。`),
  };
}

/** One person whom the audit decides otherwise, and how. */
interface ExampleFault {
  readonly person: ExamplePerson;
  readonly sentence: string;
}

function faultsOf(people: readonly ExamplePerson[], pack: RulePack, asOf: string): readonly ExampleFault[] {
  return rowsOf(people, pack, asOf).flatMap(({ person, row }) =>
    (row ? differences(person, row) : ["表里没有读出这个人"]).map((sentence) => ({ person, sentence })),
  );
}

/** The people with the rows they became; undefined where the sheet was read without them. `asOf`: YYYY-MM-DD. */
export function rowsOf(
  people: readonly ExamplePerson[],
  pack: RulePack,
  asOf: string,
): readonly { readonly person: ExamplePerson; readonly row: AuditRow | undefined }[] {
  const { sheet, rows } = audit(sheetOfPeople(people), pack, { asOf: dayFromIso(asOf) ?? NaN });
  const found = new Map(rows.map((row) => [row.applicant.row - sheet.firstRow, row]));
  return people.map((person, place) => ({ person, row: found.get(place) }));
}

const OUTCOME_NAMES = { met: "满足", unmet: "不满足", unknown: "待核" } as const satisfies Record<Outcome, string>;

/** What the row has otherwise than the person is expected to have, as sentences without their full stop. */
export function differences(person: ExamplePerson, row: AuditRow): readonly string[] {
  const { decision } = row;
  const found: string[] = [];
  for (const { kind, severity, at } of decision.problems) {
    if (severity === "error") found.push(`资料有错（${kind}${at.value && ` ${at.value}`}），不能作例子`);
  }
  if (person.clause) {
    const { id, outcome } = person.clause;
    const judged = decision.clauses.find(({ clause }) => clause.id === id);
    if (!judged) found.push(`没有条款 ${id}`);
    else if (judged.outcome !== outcome) {
      found.push(`条款 ${id} 应${OUTCOME_NAMES[outcome]}，现为${OUTCOME_NAMES[judged.outcome]}`);
    }
  }
  if (decision.verdict !== person.verdict) {
    found.push(`应为${VERDICT_NAMES[person.verdict]}，现为${VERDICT_NAMES[decision.verdict]}`);
  }
  // Who is admitted by the clause written here meets no other: what the result names is this one.
  const used = decision.clause?.clause.id;
  if (person.clause?.outcome === "met" && used !== undefined && used !== person.clause.id) {
    found.push(`符合的应是 ${person.clause.id}，现为 ${used}`);
  }
  const nearest = decision.nearest?.clause.id ?? "";
  if (person.nearest !== null && nearest !== person.nearest) {
    found.push(`最接近的应是 ${person.nearest}，现为 ${nearest || "（无）"}`);
  }
  const { says } = person;
  if (says !== null && !reasonsOf(row).some((reason) => reason.includes(says))) {
    found.push(`理由里应有“${says}”`);
  }
  return found;
}
