import * as fc from "fast-check";
import { audit, type Audit } from "../../../src/core/audit";
import { corrected } from "../../../src/core/corrections/corrected";
import { CORRECTION_KINDS } from "../../../src/core/corrections/correction";
import { findCorrections } from "../../../src/core/corrections/find";
import { proposalSteps } from "../../../src/core/corrections/propose";
import { dayOf } from "../../../src/core/time/day";
import type { Grid } from "../../../src/core/sheet/grid";
import type { CellValue } from "../../../src/core/text/value";
import { packOf } from "../../support/people";
import { UNTIDY_HEADINGS, untidyRows } from "../../support/untidy";

const OPTIONS = { asOf: dayOf(2026, 3, 1) };
const pack = packOf("jinan-2026");

function gridOf(rows: readonly (readonly CellValue[])[]): Grid {
  return {
    name: "报名表",
    cells: [UNTIDY_HEADINGS, ...rows],
    merges: [],
    date1904: false,
    dateForms: new Map(),
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
}

function proposed(grid: Grid, audited: Audit) {
  const steps = proposalSteps(grid, audited, pack, OPTIONS, findCorrections(grid, audited, pack));
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Facts of every row, and how it is decided, without what sentences quote. */
function told({ rows }: Audit): unknown {
  return rows.map(({ applicant, decision }) => ({
    ...applicant,
    problems: decision.problems.map(({ kind, severity, at }) => [kind, severity, "field" in at ? at.field : null]),
    verdict: decision.verdict,
    clause: decision.clause?.clause.id,
    nearest: decision.nearest?.clause.id,
  }));
}

test("a spelling that is corrected is read as it was before: no fact, problem or verdict changes", () => {
  const seen = new Set<string>();
  fc.assert(
    fc.property(untidyRows, (rows) => {
      const grid = gridOf(rows);
      const before = audit(grid, pack, OPTIONS);
      const formal = findCorrections(grid, before, pack).filter(
        ({ kind, before: cell }) => kind !== "name" && !(kind === "fromId" && cell !== ""),
      );
      for (const { kind } of formal) seen.add(kind);
      expect(told(audit(corrected(grid, formal), pack, OPTIONS))).toEqual(told(before));
    }),
    { numRuns: 60 },
  );
  expect([...seen].sort()).toEqual(CORRECTION_KINDS.filter((kind) => kind !== "name").sort());
});

test("what is proposed is measured exactly: auditing with a kind gives as many other verdicts and problems as it says", () => {
  fc.assert(
    fc.property(untidyRows, (rows) => {
      const grid = gridOf(rows);
      const before = audit(grid, pack, OPTIONS);
      for (const { corrections, effect } of proposed(grid, before)) {
        const after = audit(corrected(grid, corrections), pack, OPTIONS);
        const answers = ({ rows: all }: Audit) =>
          all.map(({ decision: { verdict, level, fee } }) => JSON.stringify([verdict, level, fee]));
        const problems = ({ rows: all }: Audit) => all.reduce((sum, { decision }) => sum + decision.problems.length, 0);
        const others = answers(before).filter((answer, place) => answer !== answers(after)[place]);
        expect(effect).toEqual({ verdicts: others.length, problems: problems(before) - problems(after) });
        expect(effect.problems).toBeGreaterThanOrEqual(0);
      }
    }),
    { numRuns: 30 },
  );
});

test("once all is corrected nothing more is offered", () => {
  fc.assert(
    fc.property(untidyRows, (rows) => {
      let grid = gridOf(rows);
      // A number that can be read may prove what could not be filled before.
      for (let round = 0; round < 3; round++) {
        grid = corrected(
          grid,
          proposed(grid, audit(grid, pack, OPTIONS)).flatMap(({ corrections }) => corrections),
        );
      }
      const left = proposed(grid, audit(grid, pack, OPTIONS));
      expect(left.map(({ corrections }) => corrections)).toEqual([]);
    }),
    { numRuns: 30 },
  );
});
