import type { SheetReading } from "../audit";
import type { Grid } from "../sheet/grid";
import { personRows, valuesWithMerges } from "../sheet/rows";
import type { Applicant } from "./applicant";
import { readApplication } from "./application";
import { readCertificates } from "./certificates";
import { parseEducation } from "./education";
import { readIdentity } from "./identity";
import { splitOccupation } from "./occupation-text";
import { readPapers } from "./papers";
import { reportImpossibleDates } from "./problems";
import { remembered } from "./remembered";
import { rowReaders } from "./row";
import { readSchooling } from "./schooling";
import { readWork } from "./work";

/** Every person of a sheet in its order; rows without a person (blank, example, total, instruction) are left out. */
export function readApplicants(grid: Grid, reading: SheetReading): Applicant[] {
  const valueAt = valuesWithMerges(grid, reading);
  const readerOf = rowReaders(grid, reading, valueAt);
  const educationOf = remembered(parseEducation);
  const occupationOf = remembered(splitOccupation);

  return personRows(grid, reading, valueAt).map((number) => {
    const row = readerOf(number);
    const facts = {
      row: number,
      ...readIdentity(row),
      ...readSchooling(row, educationOf),
      ...readWork(row),
      ...readCertificates(row),
      ...readPapers(row),
      applied: readApplication(row, occupationOf),
    };
    reportImpossibleDates(row, facts);
    return { ...facts, doubts: row.doubts, problems: row.problems };
  });
}
