import level2 from "../../cases/jinan-2026/level-2.yaml";
import level3 from "../../cases/jinan-2026/level-3.yaml";
import level4 from "../../cases/jinan-2026/level-4.yaml";
import level5 from "../../cases/jinan-2026/level-5.yaml";
import { audit, type AuditRow } from "../../../src/core/audit";
import { dayFromIso } from "../../../src/core/applicant/day";
import { reasonsOf } from "../../../src/core/explain/row";
import type { Requirement } from "../../../src/core/rulepack/schema";
import { LEVELS } from "../../../src/core/rulepack/words";
import { packOf, sheetOf, type Facts } from "../../support/people";

/** Somebody who just meets one number or word of a clause, and the same person just below it. */
interface Pair {
  /** Which: `practice 5`, `certificate 4`, `diploma 技工院校` … */
  readonly of: string;
  readonly meets: Facts;
  readonly misses?: Facts;
  /** Ineligible where not said. */
  readonly then?: "eligible" | "undetermined";
  /** The clause used by `misses` where it is eligible. */
  readonly clause?: string;
  /** The nearest clause of `misses`; the clause itself where not said. */
  readonly nearest?: string;
  /** What the first reason says is missing; what any of them says. */
  readonly lacks?: string;
  readonly has?: string;
}
interface CaseFile {
  readonly asOf: string;
  readonly everybody: Facts;
  readonly clauses: Readonly<Record<string, readonly Pair[]>>;
}

const jinan = packOf();
const files = [level5, level4, level3, level2] as readonly CaseFile[];
const pairs = files.flatMap((file) =>
  Object.entries(file.clauses).flatMap(([clause, list]) =>
    list.map((pair, place) => ({ file, clause, pair, name: `${clause} ${pair.of}, pair ${place + 1}` })),
  ),
);

function only(file: CaseFile, facts: Facts): AuditRow {
  const asOf = dayFromIso(file.asOf) ?? NaN;
  const { rows } = audit(sheetOf([{ ...file.everybody, ...facts }]), jinan, { asOf });
  const [row] = rows;
  if (!row || rows.length !== 1) throw new Error("a case is one person");
  return row;
}

test.each(pairs)("who just meets it: $name", ({ file, clause, pair }) => {
  const { decision } = only(file, pair.meets);
  expect([
    decision.verdict,
    decision.clause?.clause.id,
    decision.problems.filter(({ severity }) => severity === "error"),
  ]).toEqual(["eligible", clause, []]);
});

test.each(pairs.filter(({ pair }) => pair.misses))("who just misses it: $name", ({ file, clause, pair }) => {
  const row = only(file, pair.misses ?? {});
  const { decision } = row;
  expect(decision.problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(decision.verdict).toBe(pair.then ?? "ineligible");
  if (pair.then === "eligible") expect(decision.clause?.clause.id).toBe(pair.clause);
  else expect(decision.nearest?.clause.id).toBe(pair.nearest ?? clause);
  const reasons = reasonsOf(row, jinan);
  expect(reasons[0]).toContain(pair.lacks ?? "");
  expect(reasons.join("")).toContain(pair.has ?? "");
});

test("every number and every word of every clause has its pair", () => {
  const covered = pairs.map(({ clause, pair }) => `${clause} ${pair.of}`);
  const asked = jinan.conditions.flatMap(({ levels }) =>
    LEVELS.flatMap((level) => levels[level] ?? []).flatMap(({ id, requirements }) =>
      requirements.flatMap(wordsOf).map((word) => `${id} ${word}`),
    ),
  );
  expect(asked.filter((word) => !covered.includes(word))).toEqual([]);
});

function wordsOf(requirement: Requirement): readonly string[] {
  switch (requirement.kind) {
    case "age":
    case "practice":
      return [`${requirement.kind} ${requirement.years}`];
    case "certificate":
      return [`certificate ${requirement.level}`, ...(requirement.heldYears ? [`held ${requirement.heldYears}`] : [])];
    case "title":
      return [`title ${requirement.rank}`];
    case "diploma":
      return [
        ...requirement.schools,
        ...(requirement.major === "none" ? [] : [requirement.major]),
        ...(requirement.finalYear ? ["finalYear"] : []),
        ...(requirement.evaluated ? ["evaluated"] : []),
      ].map((word) => `diploma ${word}`);
    case "enrolment":
      return [...requirement.schools, ...requirement.classes].map((word) => `enrolment ${word}`);
    case "intent":
    case "working":
      return [`${requirement.kind} ${requirement.scope}`];
    case "training":
    case "apprenticeship":
    case "technicianCandidate":
    case "manual":
      return [requirement.kind];
  }
}
