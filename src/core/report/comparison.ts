import { isoOf } from "../time/day";
import type { Decision } from "../decide/decision";
import type { Audit } from "../audit";
import { changeSentences, sideNames } from "../explain/compare";
import type { RulePack } from "../law/schema";
import { CHANGES, type ChangedRow, type Comparison } from "../compare/compare";
import type { Basis } from "../compare/basis";
import { rulingReport } from "./audit";
import { sheetProblemReport } from "./sheet-problem";

/**
 * The JSON of `compare --json`; names and identity numbers are not in it.
 *
 *     { "sheet": "报名表",
 *       "sides": [ { "pack": "jinan-2026", "asOf": "2026-03-01", "problems": [], "summary": { "rows": 60, … } }, { … } ],
 *       "rows": [ { "row": 5, "changes": ["verdict", "level", "fee"],
 *                   "sides": [ { "verdict": "eligible", "level": 4, "fee": 280, "clause": "4-1", "nearest": null,
 *                                "earliest": "2026-03-01" }, { … } ],
 *                   "responsible": [ { "kind": "clause", "clause": "4-1", "printed": "附件4 第2条(1)", "outcome": "met",
 *                                      "open": null },
 *                                    { "kind": "gates", "gates": ["age"] } ],
 *                   "reason": "甲：…。乙：…。" } ],
 *       "summary": { "rows": 60, "changed": 9, "verdict": 4, "level": 1, "fee": 4 } }
 *
 * `sides` are in the order in which they were asked for, as in `audit --json` (problems, summary, levels, fees). `rows` are
 * those of whom something changes; `changes` has everything that differs, and `summary` counts each row by the first of
 * these. `responsible`, one for each side, is what its answer rests on: a clause, with the one that leaves the row `open` where the
 * clause itself is unmet; "no-clause", where `clause` names the other side's that is not printed here; "gates", the
 * preconditions (age, education …) before all clauses; "problems", with their kinds; or "unknown". Null where only the fee
 * differs.
 */
export function compareReport(comparison: Comparison<Audit>, packs: readonly [RulePack, RulePack]) {
  const { sides, rows } = comparison;
  const names = sideNames(comparison);
  const count = Object.fromEntries(
    CHANGES.map((change) => [change, rows.filter(({ changes: [first] }) => first === change).length]),
  );
  return {
    sheet: sides[0].sheet.name,
    sides: sides.map(sideReport),
    rows: rows.map((row) => rowReport(row, changeSentences(row, names, packs).join(""))),
    summary: { rows: sides[0].rows.length, changed: rows.length, ...count },
  };
}

function sideReport({ pack, asOf, sheet, summary }: Audit) {
  return { pack, asOf: isoOf(asOf), problems: sheet.problems.map(sheetProblemReport), summary };
}

function rowReport({ row, changes, sides, bases }: ChangedRow, reason: string) {
  return {
    row,
    changes,
    sides: sides.map(({ decision, ruling }) => ({ ...answerReport(decision), decision: rulingReport(ruling) })),
    responsible: bases?.map(basisReport) ?? null,
    reason,
  };
}

function answerReport({ verdict, level, fee, clause, nearest, earliest }: Decision) {
  return {
    verdict,
    level,
    fee: fee.kind === "yuan" ? fee.yuan : null,
    clause: clause?.clause.id ?? null,
    nearest: nearest?.clause.id ?? null,
    earliest: earliest === null ? null : isoOf(earliest),
  };
}

function basisReport(basis: Basis) {
  switch (basis.kind) {
    case "clause": {
      const { clause, outcome } = basis.finding;
      return {
        kind: basis.kind,
        clause: clause.id,
        printed: clause.at,
        outcome,
        open: basis.open?.clause.id ?? null,
      };
    }
    case "no-clause":
      return { kind: basis.kind, clause: basis.clause.id, nearest: basis.nearest?.clause.id ?? null };
    case "preconditions":
      // The name that the JSON promises.
      return { kind: "gates", gates: basis.preconditions.map(({ kind }) => kind) };
    case "problems":
      return { kind: basis.kind, problems: basis.problems.map(({ kind }) => kind) };
    case "unknown":
      return { kind: basis.kind };
  }
}
