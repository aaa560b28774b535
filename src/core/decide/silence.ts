import type { Applicant } from "../facts/applicant";
import { SUBJECT_COLUMNS } from "../sheet/fields";
import type { Field } from "../terms/field";
import { WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { RulePack } from "../law/schema";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Application } from "./recognize";
import type { Decision } from "./decision";
import type { Said } from "./said";
import type { SaidField } from "../sheet/fields";

/** The fields that some row is left open by, because neither it nor the sheet says them. */
export type Silence = ReadonlySet<SaidField>;

const EXAM_COLUMNS: readonly Field[] = ["examKind", ...SUBJECT_COLUMNS];

/** Watches rows as they are decided. */
export function silenceIn(reading: SheetReading): {
  readonly fields: Silence;
  watch(applicant: Applicant, application: Application, decision: Decision): void;
} {
  const fields = new Set<SaidField>();
  if (!EXAM_COLUMNS.some((field) => reading.columns.has(field))) fields.add("examKind");
  return {
    fields,
    watch({ applied, doubts }, { occupation, workTypes }, { verdict, level }) {
      if (occupation === null && applied.occupation === null && !doubts.has("occupation")) fields.add("occupation");
      if (workTypes.length > 1) fields.add("workType");
      const open = occupation !== null && verdict === "undetermined" && level === null;
      if (open && applied.level === null && !doubts.has("level")) fields.add("level");
    },
  };
}

/** What is to be asked of the sheet as a whole, because rows are silent: what it says twice, and what it says nowhere. */
export function silentProblems(
  silent: Silence,
  { values, twice }: Pick<Said, "values" | "twice">,
  { columns }: SheetReading,
  { occupations }: RulePack,
): readonly SheetProblem[] {
  const lacks = (field: SaidField): boolean =>
    silent.has(field) && !columns.has(field) && !values.has(field) && !twice.some((one) => one.field === field);
  const problems: SheetProblem[] = [];
  if (lacks("occupation")) {
    problems.push(sheetProblem("occupation-missing", WHOLE_SHEET, { offered: occupations.map(({ name }) => name) }));
  }
  if (lacks("level")) problems.push(sheetProblem("level-missing", WHOLE_SHEET));
  for (const one of twice) if (silent.has(one.field)) problems.push(sheetProblem("said-twice", WHOLE_SHEET, one));
  return problems;
}
