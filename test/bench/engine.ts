import type { Applicant } from "../../src/core/facts/applicant";
import { dayOf } from "../../src/core/time/day";
import { assess } from "../../src/core/decide/assess";
import type { Decision } from "../../src/core/decide/decision";
import { reasonsOf } from "../../src/core/explain/row";
import { packById } from "../../src/packs";
import { answerByHand, type Answer } from "./engine-by-hand";
import { engineApplicants } from "./engine-people";
import { rulesEngine } from "./engine-by-rules";

/*
 * Rows a second of processor time for deciding and explaining, against a function written by hand for this one level and
 * against json-rules-engine with the same clauses. All three give the same answers on the rows they share.
 */
/** Rows that json-rules-engine gets: it is too slow for all of them, and the speed is per row. */
const RULES_ROWS = 5_000;
const ROUNDS = 3;
const GOALS = { byHand: 0.4, byRules: 8 };
const RULES = "json-rules-engine, verdict and highest level only";

const asOf = dayOf(2026, 3, 1);
const known = packById("jinan-2026");
if (!known) throw new Error("no pack jinan-2026");
const pack = known;
const majors = new Set(pack.occupations[0]?.majorLists.flatMap(({ items }) => items));
const people = engineApplicants(100_000);

function answerOf(applicant: Applicant, decision: Decision): Answer {
  const { verdict, level, highestLevel, clause, nearest, fee, documents, missing, earliest } = decision;
  return {
    verdict,
    level,
    highestLevel,
    clause: clause?.clause.id ?? null,
    nearest: nearest?.clause.id ?? null,
    fee: fee.kind === "yuan" ? fee.yuan : null,
    documents,
    missing,
    earliest,
    reasons: reasonsOf({ applicant, decision, ruling: null, reading: null, unread: [] }),
  };
}

/** Rows per second of processor time, the best of some rounds; answers are dropped like those of a stream. */
async function speed(rows: number, run: () => unknown): Promise<number> {
  let best = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const before = process.cpuUsage();
    await run();
    const { user, system } = process.cpuUsage(before);
    best = Math.min(best, user + system);
  }
  return (rows * 1e6) / best;
}

function compare(): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const person of people) {
    const ours = JSON.stringify(answerOf(person, assess(person, pack, { asOf })));
    const byHand = JSON.stringify(answerByHand(person, asOf, majors));
    if (ours !== byHand) throw new Error(`row ${person.row} differs:\n${ours}\n${byHand}`);
    const { verdict } = JSON.parse(ours) as Answer;
    counts[verdict] = (counts[verdict] ?? 0) + 1;
  }
  return counts;
}

const print = (line: string) => process.stdout.write(`${line}\n`);

const counts = compare();
const shown = Object.entries(counts).map(([verdict, count]) => `${verdict} ${count}`);
print(
  `${people.length} applicants of level 4: ${shown.join(", ")}; engine and hand-written function agree on all of them`,
);

const sample = people.slice(0, RULES_ROWS);
const ruling = rulesEngine(pack, asOf);
for (const person of sample) {
  const { verdict, highestLevel } = assess(person, pack, { asOf });
  const byRules = await ruling(person);
  if (byRules.verdict !== verdict || byRules.highestLevel !== highestLevel) {
    throw new Error(`row ${person.row}: json-rules-engine says ${byRules.verdict}`);
  }
}

let sink = 0;
const rates = {
  "findings kept, sentences on demand": await speed(people.length, () =>
    people.map((person) => assess(person, pack, { asOf })),
  ),
  "every row's sentences rendered": await speed(people.length, () => {
    for (const person of people) sink += answerOf(person, assess(person, pack, { asOf })).reasons.length;
  }),
  "hand-written, every sentence": await speed(people.length, () => {
    for (const person of people) sink += answerByHand(person, asOf, majors).reasons.length;
  }),
  [RULES]: await speed(RULES_ROWS, async () => {
    for (const person of sample) await ruling(person);
  }),
};
for (const [name, rate] of Object.entries(rates)) print(`${Math.round(rate).toLocaleString("en")} rows/CPU s  ${name}`);
const ours = rates["every row's sentences rendered"];
print(
  `with sentences: ${(ours / rates["hand-written, every sentence"]).toFixed(2)} of hand-written (goal ${GOALS.byHand}), ${(ours / rates[RULES]).toFixed(1)} times json-rules-engine (goal ${GOALS.byRules})`,
);
if (sink === 0) throw new Error("nothing was rendered");
if (ours < GOALS.byHand * rates["hand-written, every sentence"] || ours < GOALS.byRules * rates[RULES])
  process.exitCode = 1;
