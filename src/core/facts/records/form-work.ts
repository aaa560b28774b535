import { cellAt, type Grid } from "../../sheet/grid";
import type { FormCell, FormWork } from "../../sheet/form/layout";
import { formWords } from "../../sheet/form/labels";
import type { RecordField } from "../../sheet/record-kinds";
import type { Vocabulary } from "../../sheet/vocabulary";
import type { CellValue } from "../../text/value";
import type { SheetProblem } from "../../problems/sheet-problem";
import { readEmploymentPeriods } from "./employment";
import type { Records } from "./records";

const NONE: Records = { work: null, marks: null, bans: null, schools: null, problems: [] };

/**
 * What the optional sheets say, and the 工作经历 block of a form as records of its person. `form`: the sheet as it stands; `table`:
 * the same as a table (`formTable`). A block without a filled line says nothing.
 */
export function withFormWork(
  records: Records | undefined,
  form: Grid,
  { form: layout }: Grid,
  idNumber: CellValue,
  vocabulary: Vocabulary,
): Records | undefined {
  const work = layout?.work ?? null;
  if (work === null || work.rows.length === 0 || idNumber === "") return records;
  const problems: SheetProblem[] = [];
  const { columns, grid } = listOf(work, form, idNumber, vocabulary);
  const periods = readEmploymentPeriods(
    { kind: "work", grid, headerRow: work.headerRow, columns, missing: [] },
    problems,
    vocabulary.remarks,
  );
  const before = records ?? NONE;
  return {
    ...before,
    work: [...(before.work ?? []), ...periods],
    // What is wrong with the number is said of the person.
    problems: [...before.problems, ...problems.filter(({ kind }) => !kind.startsWith("record-id"))],
  };
}

/** The block in the rows where it stands, behind a column with the person's number. */
function listOf(
  { headerRow, title, headings, rows }: FormWork,
  form: Grid,
  idNumber: CellValue,
  vocabulary: Vocabulary,
) {
  const words = formWords(vocabulary);
  const columns = new Map<RecordField, number>([["idNumber", 1]]);
  headings.forEach(({ heading }, place) => {
    const field = words.workField(heading);
    if (field !== null && !columns.has(field)) columns.set(field, place + 2);
  });
  const lineOf = (row: number): readonly CellValue[] => {
    if (row === headerRow) return ["", ...headings.map(({ heading }) => heading), title];
    return rows.includes(row) ? [idNumber, ...headings.map(({ column }) => cellAt(form, row, column))] : [];
  };
  const last = Math.max(headerRow, ...rows);
  const cells = Array.from({ length: last }, (_, index) => lineOf(index + 1));
  const grid: Grid = {
    name: form.name,
    cells,
    merges: [],
    date1904: form.date1904,
    dateForms: dateFormsOf(form, headings),
    names: [],
    spareWidths: [],
    formulaColumns: [],
  };
  return { columns, grid };
}

function dateFormsOf({ dateForms }: Grid, headings: readonly FormCell[]): NonNullable<Grid["dateForms"]> {
  return new Map(
    headings.flatMap(({ column }, place): readonly (readonly [number, Uint8Array])[] => {
      const its = dateForms?.get(column);
      return its === undefined ? [] : [[place + 2, its]];
    }),
  );
}
