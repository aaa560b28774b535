import type { AuditRow } from "../core/audit";
import type { RowProblem } from "../core/problems/row-problem";
import type { Finding } from "../core/requirements/finding";
import type { RequirementKind } from "../core/requirements/kinds";
import type { Precondition } from "../core/requirements/preconditions/precondition";
import { placeIn } from "../core/sheet/form/layout";
import { partOf } from "../core/sheet/sheet-reading";
import type { Field } from "../core/terms/field";

/** A cell of the workbook, or a row of it where no cell is meant. Rows and columns are 1-based. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number | null;
}

/** Where what a requirement looks at is written, the first that the sheet has a column for. */
const WRITTEN_IN: { readonly [K in RequirementKind]: readonly Field[] } = {
  age: ["birthDate", "idNumber"],
  apprenticeship: ["apprenticeship"],
  certificate: ["certificateLevel", "certificateNumber"],
  continuous: ["workYears", "workStart"],
  diploma: ["education", "school", "major"],
  enrolment: ["classKind", "school", "education"],
  intent: [],
  manual: [],
  practice: ["workYears", "workStart", "workAfterCertificate", "workAfterTitle"],
  technicianCandidate: ["certificateLevel"],
  title: ["titleRank"],
  training: ["trainingLevel"],
  working: ["employer", "workYears"],
};

const PRECONDITION_CELLS: { readonly [K in Precondition["kind"]]: readonly Field[] } = {
  "not-offered": ["level", "workType", "occupation"],
  age: ["birthDate", "idNumber"],
  education: ["education"],
  banned: ["idNumber", "name"],
  retake: ["examKind", "subjects"],
};

/** Of the fields the first that has a column, as a cell of the row; null where none has one, or the row is in no sheet. */
export function cellOf({ applicant, reading }: AuditRow, fields: readonly Field[]): Place | null {
  if (reading === null) return null;
  const { columns } = partOf(reading, applicant.row);
  for (const field of fields) {
    const column = columns.get(field)?.[0];
    if (column !== undefined) return { sheet: reading.name, ...placeIn(reading, applicant.row, column) };
  }
  return null;
}

/** Where a problem stands: its cell, or the row of the optional sheet that it is about. */
export function problemPlace(row: AuditRow, { at }: RowProblem): Place | null {
  if (at.kind === "record-cell") return { sheet: at.sheet, row: at.row, column: null };
  const { reading } = row;
  return reading === null || at.column === null ? null : { sheet: reading.name, row: at.row, column: at.column };
}

/** The line of 禁考名单 or 历次成绩 that a precondition rests on, else the row's own cell. */
export function preconditionPlace(row: AuditRow, precondition: Precondition): Place | null {
  const record =
    precondition.kind === "banned"
      ? precondition.ban.place
      : precondition.kind === "retake" && "kept" in precondition.retake
        ? precondition.retake.kept.place
        : null;
  if (record !== null) return { sheet: record.sheet, row: record.row, column: null };
  return cellOf(row, PRECONDITION_CELLS[precondition.kind]);
}

/** The cell that would settle a requirement, else the one that what is there was read from. */
export function findingPlace(row: AuditRow, { blanks, inexact = [], requirement }: Finding): Place | null {
  return cellOf(row, blanks) ?? cellOf(row, inexact) ?? cellOf(row, WRITTEN_IN[requirement.kind]);
}

/** The row itself. */
export function rowPlace({ applicant, reading }: AuditRow): Place | null {
  if (reading === null) return null;
  const { form } = reading;
  return { sheet: reading.name, row: applicant.row, column: form?.name.column ?? null };
}

/** Equal places are equal strings. */
export function placeKey({ sheet, row, column }: Place): string {
  return `${row} ${column ?? ""} ${sheet}`;
}
