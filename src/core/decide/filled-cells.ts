import type { Field } from "../terms/field";
import type { JudgedClause } from "./choose";
import type { LevelJudgement } from "./level";
import type { Locate } from "../problems/row-problem";
import type { Finding } from "../requirements/finding";

/**
 * The same answer, with `blanks` sorted by the sheet. A field in `blanks` whose cell is filled moves to `inexact`: the user has to
 * write it more exactly, not to fill it in.
 */
export function withFilledCells(answer: LevelJudgement, locate: Locate): LevelJudgement {
  if (answer.outcome !== "unknown") return answer;
  return { ...answer, judged: answer.judged.map((judged) => sorted(judged, locate)) };
}

function sorted(judged: JudgedClause, locate: Locate): JudgedClause {
  const { outcome, findings: before } = judged.finding;
  // Rarely is a cell in `blanks` filled: most findings stay as they are.
  if (outcome !== "unknown" || !before.some(({ blanks }) => blanks.some((field) => isFilled(field, locate)))) {
    return judged;
  }
  const findings = before.map((finding) => sortedFinding(finding, locate));
  return { ...judged, finding: { ...judged.finding, findings } };
}

function isFilled(field: Field, locate: Locate): boolean {
  return locate(field).value !== "";
}

function sortedFinding(finding: Finding, locate: Locate): Finding {
  const filled = finding.blanks.filter((field) => isFilled(field, locate));
  if (filled.length === 0) return finding;
  const { blanks, inexact = [] } = finding;
  return {
    ...finding,
    blanks: blanks.filter((field) => !filled.includes(field)),
    inexact: [...inexact, ...filled.filter((field) => !inexact.includes(field))],
  };
}
