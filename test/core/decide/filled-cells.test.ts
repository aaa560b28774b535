import { withFilledCells } from "../../../src/core/decide/filled-cells";
import type { LevelJudgement } from "../../../src/core/decide/level";
import type { Field } from "../../../src/core/terms/field";
import type { Outcome } from "../../../src/core/text/kleene";

interface Open {
  readonly blanks: readonly Field[];
  readonly inexact?: readonly Field[];
}

/** A level of one clause, open or not, and the cells that are filled in the row. */
function sorted(findings: readonly Open[], filled: readonly Field[], outcome: Outcome = "unknown", clause = outcome) {
  const judged = [{ prepared: {}, outcome: clause, finding: { clause: {}, outcome: clause, findings } }];
  const answer = { level: 4, preconditions: [], outcome, differs: false, judged } as unknown as LevelJudgement;
  const locate = (field: Field) => ({ value: filled.includes(field) ? "约5年" : "" });
  return withFilledCells(answer, locate as never).judged[0]?.finding.findings.map(({ blanks, inexact }) => ({
    blanks,
    inexact,
  }));
}

test("what is filled says too little, what is not is blank", () => {
  expect(sorted([{ blanks: ["workYears", "major"] }], ["workYears"])).toEqual([
    { blanks: ["major"], inexact: ["workYears"] },
  ]);
  expect(sorted([{ blanks: ["workYears"] }, { blanks: ["major"] }], ["major"])).toEqual([
    { blanks: ["workYears"], inexact: undefined },
    { blanks: [], inexact: ["major"] },
  ]);
});

test("what was known to say too little stays so, each cell once and in its order", () =>
  expect(
    sorted([{ blanks: ["workYears", "birthDate"], inexact: ["titleDate", "workYears"] }], ["birthDate", "workYears"]),
  ).toEqual([{ blanks: [], inexact: ["titleDate", "workYears", "birthDate"] }]));

test("where nothing is open, or nothing filled, all stays as it is", () => {
  const open = [{ blanks: ["workYears"] }] as const;
  const same = [{ blanks: ["workYears"], inexact: undefined }];
  expect(sorted(open, [])).toEqual(same);
  expect(sorted(open, ["workYears"], "met")).toEqual(same);
  expect(sorted(open, ["workYears"], "unknown", "unmet")).toEqual(same);
});
