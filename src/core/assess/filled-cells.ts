import type { Field } from "../sheet/field";
import type { Judged } from "./choose";
import type { Finding } from "./decision";
import type { Answer } from "./level";
import type { Locate } from "./note";

/** The same answer; a field that would decide and whose cell is filled is not called blank: what it says is not enough. */
export function withFilledCells(answer: Answer, locate: Locate): Answer {
  if (answer.outcome !== "unknown") return answer;
  const isFilled = (field: Field): boolean => locate(field).value !== "";
  return { ...answer, judged: answer.judged.map((judged) => sorted(judged, isFilled)) };
}

function sorted(judged: Judged, isFilled: (field: Field) => boolean): Judged {
  if (judged.finding.outcome !== "unknown") return judged;
  const findings = judged.finding.findings.map((finding) => sortedFinding(finding, isFilled));
  return { ...judged, finding: { ...judged.finding, findings } };
}

function sortedFinding(finding: Finding, isFilled: (field: Field) => boolean): Finding {
  const filled = finding.blanks.filter(isFilled);
  if (filled.length === 0) return finding;
  const { blanks, inexact = [] } = finding;
  return {
    ...finding,
    blanks: blanks.filter((field) => !filled.includes(field)),
    inexact: [...inexact, ...filled.filter((field) => !inexact.includes(field))],
  };
}
