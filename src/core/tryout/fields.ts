import type { AuditRow } from "../audit";
import type { RulePack } from "../law/schema";
import { CREDENTIAL_CELLS, fillingsOf, UNKNOWN_NAME } from "../questions/fillings";
import type { RequirementKind } from "../requirements/kinds";
import { ALL_FIELDS, OF_CLERK, recordOf } from "../sheet/fields";
import type { Field } from "../terms/field";
import { isShared } from "./cells";

const WORK: readonly Field[] = ["workYears", "workStart"];

/** What a requirement hangs on, where something that is filled in is not enough for it. */
const HANGS_ON: { readonly [K in RequirementKind]: readonly Field[] } = {
  age: ["birthDate"],
  apprenticeship: ["apprenticeship", "apprenticeshipDate"],
  certificate: CREDENTIAL_CELLS.certificate,
  continuous: WORK,
  diploma: CREDENTIAL_CELLS.diploma,
  enrolment: CREDENTIAL_CELLS.diploma,
  intent: [],
  manual: [],
  practice: WORK,
  technicianCandidate: ["certificateKind", "certificateLevel"],
  title: CREDENTIAL_CELLS.title,
  training: ["trainingLevel", "trainingOccupation", "trainingProof"],
  working: ["employer", "workYears"],
};

/** Who somebody is decides nothing; the level, the clerk's own words and the fee have places of their own. */
const LEFT_OUT: readonly Field[] = [...OF_CLERK, "level", "fee", "subjects", "photo", "unit"];

/** Everything that can be tried in a cell of the row. */
export function fieldsOfTrial({ applicant, reading }: AuditRow): readonly Field[] {
  return ALL_FIELDS.filter(
    (field) => !LEFT_OUT.includes(field) && (reading === null || !isShared(reading, applicant.row, field)),
  );
}

/** What may be tried first for a row: what its mistakes are about, then what its nearest clause lacks, in that clause's order. */
export function fieldsToTry(row: AuditRow): readonly Field[] {
  const { problems, missing, nearest } = row.decision;
  const wrong = problems.filter(({ severity }) => severity === "error").map(({ at }) => at.field);
  const open = nearest?.findings.filter(({ outcome }) => outcome !== "met") ?? [];
  const lacking = open.flatMap(({ blanks, inexact = [] }) => [...blanks, ...inexact]);
  const hanging = open.flatMap(({ requirement }) => HANGS_ON[requirement.kind]);
  const first = [...new Set([...wrong, ...lacking, ...hanging, ...missing])];
  const all = fieldsOfTrial(row);
  return first.filter((field) => all.includes(field));
}

/** Words that the field's cell may hold by the notice or the template, to be picked; [] where anything may stand there. */
export function choicesFor(field: Field, { application }: AuditRow, { occupations }: RulePack): readonly string[] {
  const { reads } = recordOf(field);
  if (reads === "date" || reads === "years" || field === "major" || field === "formerMajor") return [];
  if (field === "occupation") return [...new Set(occupations.map(({ name }) => name))];
  // No day is asked of any of these.
  const tried = fillingsOf(field, application?.occupation?.occupation ?? null, 0);
  return tried.filter((value) => !value.startsWith(UNKNOWN_NAME));
}
