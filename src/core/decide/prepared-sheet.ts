import type { Applicant } from "../facts/applicant";
import { inForm } from "../facts/in-form";
import { readApplicants } from "../facts/read";
import { recordMatcher, type SheetMatcher } from "../facts/records/match";
import type { Records } from "../facts/records/records";
import type { RulePack } from "../law/schema";
import { type Assumptions, DEFAULT_ASSUMPTIONS } from "../requirements/assumptions";
import type { Answers } from "../requirements/questions";
import type { PreparedOccupation } from "../requirements/prepared";
import type { Grid } from "../sheet/grid";
import { readSheet } from "../sheet/reading";
import type { Settled } from "../sheet/settled";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import type { Day } from "../time/day";
import type { Premises } from "./decide";
import type { Application } from "./recognize";
import type { SheetValues } from "./sheet-values";
import { recognizerOver, saidValuesOf, type SaidValues } from "./said-over";

/** How a sheet is read and under what its rows are decided. */
export interface SheetPremises {
  readonly asOf: Day;
  readonly assumptions?: Partial<Assumptions>;
  /** What a person has said where the notice leaves it open. */
  readonly answers?: Answers;
  /** How the grid was read, where the caller has read it already. */
  readonly reading?: SheetReading;
  /** What the clerk has settled about its columns, where it has not been read already. */
  readonly settled?: Settled;
  /** What the optional sheets of the workbook say. */
  readonly records?: Records;
}

/** What is known of a sheet before any of its rows is decided. */
export interface PreparedSheet {
  readonly reading: SheetReading;
  readonly said: SaidValues;
  readonly records: SheetMatcher | undefined;
  readonly applicants: readonly Applicant[];
  readonly recognize: (applicant: Applicant) => Application;
  readonly premises: Premises;
}

/** Reads the sheet. `records`: what the optional sheets say, where they were read for more sheets than this. */
export function prepareSheet(
  grid: Grid,
  pack: RulePack,
  options: SheetPremises,
  occupations: readonly PreparedOccupation[],
  records = options.records && recordMatcher(options.records),
): PreparedSheet {
  const { vocabulary } = pack;
  const reading = options.reading ?? readSheet(grid, vocabulary, options.settled);
  if (reading === null) throw new Error("audit needs a sheet with a header; readSheet finds none");
  const said = saidValuesOf(grid, reading, occupations, vocabulary);
  const { form } = reading;
  const read = readApplicants(grid, reading, vocabulary, textsOver(said));
  return {
    reading,
    said,
    records: records?.among(reading.name),
    applicants: form === undefined ? read : read.map((applicant) => inForm(applicant, form)),
    recognize: recognizerOver(reading, said, occupations),
    premises: {
      pack,
      asOf: options.asOf,
      assumptions: { ...DEFAULT_ASSUMPTIONS, ...options.assumptions },
      ...(options.answers && { answers: options.answers }),
    },
  };
}

/** What is said over a row, by field, in the words in which a cell would say it. */
function textsOver(said: SaidValues): (row: number) => ReadonlyMap<Field, string> {
  const known = new Map<SheetValues, ReadonlyMap<Field, string>>();
  return (row) => {
    const values = said.over(row);
    const before = known.get(values);
    if (before !== undefined) return before;
    const texts = new Map([...values.values].map(([field, { value }]): [Field, string] => [field, value]));
    known.set(values, texts);
    return texts;
  };
}

/** Where the applicant stands in the grid. */
export function rowOf({ row }: Applicant, { form }: SheetReading): number {
  return form?.personRow ?? row;
}
