import type { SheetReading } from "../audit";
import type { Grid } from "../sheet/grid";
import { personRows, valuesWithMerges } from "../sheet/rows";
import type { Applicant } from "./applicant";
import { readApplication } from "./application";
import { readCertificates } from "./certificates";
import { parseEducation } from "./education";
import { readIdentity } from "./identity";
import { readPapers } from "./papers";
import { remembered } from "./remembered";
import { rowReaders } from "./row";
import { readSchooling } from "./schooling";
import { readWork } from "./work";

/**
 * Every person of a sheet in its order; rows without a person (blank, example, total, instruction) are left out.
 *
 * Problems reported here need neither the law, nor the as-of date, nor another row: what is missing or unreadable, dates
 * that no calendar has, the number against itself and against birth and sex, certificates without level or number, formula
 * errors, and facts of this row that exclude each other by themselves. The rest is reported by assess/.
 */
export function readApplicants(grid: Grid, reading: SheetReading): Applicant[] {
  const valueAt = valuesWithMerges(grid, reading);
  const readerOf = rowReaders(grid, reading, valueAt);
  const educationOf = remembered(parseEducation);

  return personRows(grid, reading, valueAt).map((number) => {
    const row = readerOf(number);
    return {
      row: number,
      ...readIdentity(row),
      ...readSchooling(row, educationOf),
      ...readWork(row),
      ...readCertificates(row),
      ...readPapers(row),
      applied: readApplication(row),
      records: null,
      doubts: row.doubts,
      problems: row.problems,
    };
  });
}
