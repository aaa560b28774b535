import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import type { UnreadPlace } from "../problems/details";
import { type RegistrationCell, WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { type SheetValueField, SUBJECT_COLUMNS } from "../sheet/fields";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import type { Decision } from "./decision";
import type { Application } from "./recognize";
import type { SheetValues } from "./sheet-values";
import { LIKELY } from "./unread-columns";

/** The fields that leave some row open because neither the row nor the sheet states them. */
export type UnstatedFields = ReadonlySet<SheetValueField>;

const EXAM_COLUMNS: readonly Field[] = ["examKind", ...SUBJECT_COLUMNS];

/** Collects the unstated fields; `watch` is called with each row once it is decided. */
export function unstatedFieldsIn(reading: SheetReading): {
  readonly fields: UnstatedFields;
  watch(applicant: Applicant, application: Application, decision: Decision): void;
} {
  const fields = new Set<SheetValueField>();
  if (!EXAM_COLUMNS.some((field) => reading.columns.has(field))) fields.add("examKind");
  return {
    fields,
    watch({ applied, school, classKind, graduation, unreliableFields }, { occupation, workTypes }, { verdict, level }) {
      if (school.value === null) fields.add("school");
      if (classKind.value === null) fields.add("classKind");
      if (graduation.value === null) fields.add("graduationDate");
      if (occupation === null && applied.occupation === null && !unreliableFields.has("occupation"))
        fields.add("occupation");
      if (workTypes.length > 1) fields.add("workType");
      const open = occupation !== null && verdict === "undetermined" && level === null;
      if (open && applied.level === null && !unreliableFields.has("level")) fields.add("level");
    },
  };
}

/** Problems of the sheet where rows have an unstated field: the sheet does not state it either, or states rival values. */
export function unstatedProblems(
  unstated: UnstatedFields,
  { values, rivals }: Pick<SheetValues, "values" | "rivals">,
  reading: SheetReading,
  { occupations }: RulePack,
): readonly SheetProblem[] {
  const lacks = (field: SheetValueField): boolean =>
    unstated.has(field) &&
    !reading.columns.has(field) &&
    !values.has(field) &&
    !rivals.some((one) => one.field === field);
  const form = reading.form !== undefined;
  const problems: SheetProblem[] = [];
  if (lacks("occupation")) {
    problems.push(
      sheetProblem("occupation-missing", WHOLE_SHEET, {
        offered: occupations.map(({ name }) => name),
        unread: mayHold("occupation", reading),
        form,
      }),
    );
  }
  if (lacks("level"))
    problems.push(sheetProblem("level-missing", WHOLE_SHEET, { unread: mayHold("level", reading), form }));
  for (const one of rivals) {
    if (unstated.has(one.field)) problems.push(sheetProblem("said-twice", WHOLE_SHEET, { ...one, form }));
  }
  return problems;
}

/** The filled columns that feed nothing and may be the field: whoever looks for it looks there first. */
function mayHold(field: SheetValueField, { readings }: SheetReading): readonly UnreadPlace[] {
  return readings
    .filter(({ fields, why, filled, offers }) => {
      const isOpen = fields.length === 0 && filled > 0 && why !== "ours";
      return isOpen && offers.slice(0, LIKELY).includes(field);
    })
    .map(({ column, heading, cell }) => ({ column, heading, ...(cell && { cell }) }));
}

/** Tells once for the sheet what its rows would say one by one: the column for the trade holds the occupation, no work type. */
export function unwrittenWorkTypes(reading: SheetReading): {
  /** The decision without that warning, which changes no verdict. */
  without(decision: Decision): Decision;
  found(): readonly SheetProblem[];
} {
  const shared = new Set(
    reading.parts.flatMap(({ columns }) => {
      const [column] = columns.get("occupation") ?? [];
      return column !== undefined && columns.get("workType")?.[0] === column ? [column] : [];
    }),
  );
  const offered = new Set<string>();
  let rows = 0;
  let at: RegistrationCell | null = null;
  return {
    without(decision) {
      const problem = decision.problems.find(({ kind }) => kind === "worktype-blank");
      if (problem?.kind !== "worktype-blank" || problem.at.kind !== "cell") return decision;
      // A form is one row.
      if (reading.form !== undefined || problem.at.column === null || !shared.has(problem.at.column)) return decision;
      rows++;
      at ??= problem.at;
      for (const name of problem.details.offered) offered.add(name);
      return { ...decision, problems: decision.problems.filter((one) => one !== problem) };
    },
    found() {
      if (at === null || at.column === null) return [];
      const { column, heading } = at;
      return [sheetProblem("worktype-unwritten", { kind: "column", column, heading }, { offered: [...offered], rows })];
    },
  };
}
