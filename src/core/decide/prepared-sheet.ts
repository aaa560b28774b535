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
import { statementsOf } from "../sheet/statement";
import type { Day } from "../time/day";
import type { Premises } from "./decide";
import { recognizer, type Application } from "./recognize";
import { sheetDefaultsFor, sheetValuesOf, type SheetValues } from "./sheet-values";

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
  readonly stated: SheetValues;
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
  const statements = statementsOf(grid, reading.headerTop, vocabulary.headings);
  const stated = sheetValuesOf(statements, occupations, reading.settledValues);
  const texts = new Map([...stated.values].map(([field, { value }]) => [field, value]));
  const { form } = reading;
  const read = readApplicants(grid, reading, vocabulary, texts);
  return {
    reading,
    stated,
    records: records?.among(reading.name),
    applicants: form === undefined ? read : read.map((applicant) => inForm(applicant, form)),
    recognize: recognizer(occupations, sheetDefaultsFor(reading, stated, occupations)),
    premises: {
      pack,
      asOf: options.asOf,
      assumptions: { ...DEFAULT_ASSUMPTIONS, ...options.assumptions },
      ...(options.answers && { answers: options.answers }),
    },
  };
}

/** Where the applicant stands in the grid. */
export function rowOf({ row }: Applicant, { form }: SheetReading): number {
  return form?.personRow ?? row;
}
