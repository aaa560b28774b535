import type { Applicant } from "../../src/core/facts/applicant";
import { readApplicants } from "../../src/core/facts/read";
import type { Grid } from "../../src/core/sheet/grid";
import { readSheet } from "../../src/core/sheet/reading";
import { vocabulary } from "../../src/vocabulary";
import { idNumber } from "./id-number";
import { valuesOf, type ApplicantValues } from "./applicant";
import type { CellValue } from "../../src/core/text/value";

/** A person with nothing to complain of, by headings; what a test is about is put over it. */
export const PLAIN: Readonly<Record<string, CellValue>> = {
  姓名: "张三",
  证件号码: idNumber("19900101"),
  手机号码: "13800138000",
  申报职业: "网商",
  申报等级: "四级",
};

/** The one applicant of a sheet with the plain person's columns and these over them; undefined leaves a column out. */
export function applicantOf(
  cells: Readonly<Record<string, CellValue | undefined>>,
  grid: Partial<Grid> = {},
): ApplicantValues {
  return valuesOf(applicantRead(cells, grid));
}

/** The same, with where the facts stand and how they are known. */
export function applicantRead(
  cells: Readonly<Record<string, CellValue | undefined>>,
  grid: Partial<Grid> = {},
): Applicant {
  const entries = Object.entries({ ...PLAIN, ...cells }).filter(
    (entry): entry is [string, CellValue] => entry[1] !== undefined,
  );
  const [applicant] = applicantsRead({
    name: "报名表",
    cells: [entries.map(([heading]) => heading), entries.map(([, value]) => value)],
    merges: [],
    date1904: false,
    names: [],
    spareWidths: [],
    formulaColumns: [],
    ...grid,
  });
  if (!applicant) throw new Error("the sheet has no person");
  return applicant;
}

/** Everybody in a sheet that has a header. */
export function applicantsIn(grid: Grid): readonly ApplicantValues[] {
  return applicantsRead(grid).map(valuesOf);
}

/** Everybody in a sheet, with where their facts stand and how they are known. */
export function applicantsRead(grid: Grid): readonly Applicant[] {
  const reading = readSheet(grid, vocabulary);
  if (!reading) throw new Error("the sheet has no header");
  return readApplicants(grid, reading, vocabulary);
}

/** The kinds of a person's problems, in the order they were found. */
export function kindsOf({ problems }: Pick<Applicant, "problems">): readonly string[] {
  return problems.map(({ kind }) => kind);
}
