import type { Applicant } from "../facts/applicant";
import { SUBJECT_COLUMNS } from "../sheet/fields";
import type { Field } from "../terms/field";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Application } from "./recognize";
import type { Decision } from "./decision";
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
