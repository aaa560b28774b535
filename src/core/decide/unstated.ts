import type { Applicant } from "../facts/applicant";
import type { RulePack } from "../law/schema";
import type { UnreadPlace } from "../problems/details";
import { type RegistrationCell, WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import { type SheetValueField, SUBJECT_COLUMNS } from "../sheet/fields";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import type { Decision } from "./decision";
import type { Application } from "./recognize";
import type { SaidValues } from "./said-over";
import type { SheetValues } from "./sheet-values";
import { LIKELY } from "./unread-columns";

/** The fields that leave some row open because neither the row nor anything over it states them, by what is said over it. */
export type UnstatedFields = ReadonlyMap<SheetValues, OpenFields>;

interface OpenFields {
  readonly open: Set<SheetValueField>;
  /** Of these, those that some row has no column for. */
  readonly unasked: Set<SheetValueField>;
}

const EXAM_COLUMNS: readonly Field[] = ["examKind", ...SUBJECT_COLUMNS];

/** Collects the unstated fields; `watch` is called with each row once it is decided. */
export function unstatedFieldsIn(
  reading: SheetReading,
  said: Pick<SaidValues, "over">,
): {
  readonly fields: UnstatedFields;
  watch(applicant: Applicant, application: Application, decision: Decision): void;
} {
  const fields = new Map<SheetValues, OpenFields>();
  return {
    fields,
    watch(applicant, { occupation, workTypes }, { verdict, level }) {
      const { applied, school, classKind, graduation, unreliableFields } = applicant;
      const values = said.over(applicant.row);
      const its: OpenFields = fields.get(values) ?? { open: new Set(), unasked: new Set() };
      fields.set(values, its);
      const { columns } = partOf(reading, applicant.row);
      const add = (field: SheetValueField): void => {
        its.open.add(field);
        if (!columns.has(field)) its.unasked.add(field);
      };
      if (!EXAM_COLUMNS.some((field) => columns.has(field))) add("examKind");
      if (school.value === null) add("school");
      if (classKind.value === null) add("classKind");
      if (graduation.value === null) add("graduationDate");
      if (occupation === null && applied.occupation === null && !unreliableFields.has("occupation")) add("occupation");
      if (workTypes.length > 1) add("workType");
      const open = occupation !== null && verdict === "undetermined" && level === null;
      if (open && applied.level === null && !unreliableFields.has("level")) add("level");
    },
  };
}

/** Problems of the sheet where rows have an unstated field: nothing over them states it either, or states rival values. */
export function unstatedProblems(
  unstated: UnstatedFields,
  reading: SheetReading,
  { occupations }: RulePack,
): readonly SheetProblem[] {
  const form = reading.form !== undefined;
  const found = new Map<string, SheetProblem>();
  const add = (problem: SheetProblem): void => {
    const key = JSON.stringify([problem.kind, problem.details]);
    if (!found.has(key)) found.set(key, problem);
  };
  for (const [said, { open, unasked }] of unstated) {
    const { values, rivals, unread } = said;
    const isNamed = (field: SheetValueField): boolean => rivals.some((one) => one.field === field);
    const isUnread = (field: SheetValueField): boolean => unread.some((one) => one.field === field);
    const lacks = (field: SheetValueField): boolean =>
      unasked.has(field) && !values.has(field) && !isNamed(field) && !isUnread(field);
    if (lacks("occupation")) {
      add(
        sheetProblem("occupation-missing", WHOLE_SHEET, {
          offered: occupations.map(({ name }) => name),
          unread: mayHold("occupation", reading),
          form,
        }),
      );
    }
    if (lacks("level")) add(sheetProblem("level-missing", WHOLE_SHEET, { unread: mayHold("level", reading), form }));
    for (const { field, values: different } of rivals) {
      const { rows } = said;
      if (open.has(field))
        add(sheetProblem("said-twice", WHOLE_SHEET, { field, values: different, form, ...(rows && { rows }) }));
    }
    for (const { field, row, text } of unread) {
      if (open.has(field) && !values.has(field)) add(sheetProblem("said-unread", WHOLE_SHEET, { field, row, text }));
    }
  }
  return [...found.values()];
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
