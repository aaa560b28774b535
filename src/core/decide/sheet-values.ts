import { SHEET_VALUE_FIELDS, type SheetValueField } from "../sheet/fields";
import type { Field } from "../terms/field";
import { STATEMENT_PLACES, type Statement, type StatementSource } from "../sheet/statement";
import { valuesIn, type FoundValue, type UnreadLine } from "./statement-values";
import { settledValue } from "./settled-value";
import type { PreparedOccupation } from "../requirements/prepared";
import type { RowRange } from "../terms/cell";
import type { SheetReading } from "../sheet/sheet-reading";
import type { SheetDefaults } from "./recognize";

/** A value that the sheet states once; it holds for every row that states none itself. */
export interface SheetValue {
  readonly field: SheetValueField;
  readonly value: string;
  /** Where it stands, of several places the most trusted; settled: the clerk said so, whatever stands anywhere. */
  readonly place: StatementSource | "settled";
}

/** Several values for a field, or one that may mean something else: none of them holds. */
export interface RivalValues {
  readonly field: SheetValueField;
  readonly values: readonly string[];
}

export interface SheetValues {
  readonly values: ReadonlyMap<SheetValueField, SheetValue>;
  readonly rivals: readonly RivalValues[];
  /** Lines that seem to say a field and were not understood. */
  readonly unread: readonly UnreadLine[];
  /** The rows over which it stands; left out: all that no section has. */
  readonly rows?: RowRange;
}

/**
 * The values that the sheet states once, by field. A value holds if all places that state the field state the same; one that the
 * clerk has settled holds before all of them, and alone.
 */
export function sheetValuesOf(
  statements: readonly Statement[],
  occupations: readonly PreparedOccupation[],
  settled: ReadonlyMap<Field, string> = new Map(),
): Pick<SheetValues, "values" | "rivals"> {
  const found = statements.flatMap((statement) => valuesIn(statement, occupations));
  const values = new Map<SheetValueField, SheetValue>();
  const rivals: RivalValues[] = [];
  for (const field of SHEET_VALUE_FIELDS) {
    const given = settled.get(field);
    if (given !== undefined) {
      const value = settledValue(field, given, occupations);
      if (value !== null) values.set(field, { field, value, place: "settled" });
      // It was said for another notice.
      else rivals.push({ field, values: [given] });
      continue;
    }
    const { value, different } = agreed(field, found);
    if (value !== null) values.set(field, value);
    else if (different.length > 0) rivals.push({ field, values: different });
  }
  return { values, rivals };
}

/** What of the found values holds for a field; else what speaks against each other, [] where nothing says enough. */
export function agreed(
  field: SheetValueField,
  found: readonly FoundValue[],
): { readonly value: SheetValue | null; readonly different: readonly string[] } {
  const its = withoutShortNames(found.filter((one) => one.field === field));
  const different = [...new Set(its.map(({ value }) => value))];
  const [value] = different;
  const sure = its.filter((one) => one.sure);
  const place = STATEMENT_PLACES.find((one) => sure.some((other) => other.place === one));
  if (different.length === 1 && value !== undefined && place !== undefined)
    return { value: { field, value, place }, different };
  // One value that is not sure is dropped. An occupation is kept as a rival: the sheet may be for another occupation.
  return { value: null, different: different.length > 1 || field === "occupation" ? different : [] };
}

/** A shorter name is no occupation of its own. */
const SHORT = 6;

/** 人力资源管理师 beside 企业人力资源管理师 is the same: a name that only may be one, and ends a sure one. */
function withoutShortNames(found: readonly FoundValue[]): readonly FoundValue[] {
  const sure = found.filter((one) => one.sure);
  const isShort = ({ value }: FoundValue): boolean =>
    value.length >= SHORT && sure.some((one) => one.value !== value && one.value.endsWith(value));
  return found.filter((one) => one.sure || one.field !== "occupation" || !isShort(one));
}

/**
 * What a sheet applies for as a whole: the occupation and work type that it states. If it states no occupation and has no column
 * 申报职业, it is the pack's only occupation, unless the sheet names another.
 */
export function sheetDefaultsFor(
  reading: SheetReading,
  { values, rivals, unread }: SheetValues,
  occupations: readonly PreparedOccupation[],
): SheetDefaults {
  const trade = isTradeColumn(reading);
  const asked = isAsked("occupation", reading);
  const name = values.get("occupation")?.value;
  const stated = occupations.find(({ occupation }) => occupation.name === name) ?? null;
  const namesOther = [...rivals, ...unread].some(({ field }) => field === "occupation");
  const only = !asked && !namesOther && occupations.length === 1 ? (occupations[0] ?? null) : null;
  const workType = values.get("workType")?.value ?? null;
  return { occupation: stated ?? only, workType, asked: reading.columns.has("occupation"), trade };
}

/** A column of the sheet asks for the field; one for any trade does not ask for the occupation. */
function isAsked(field: Field, reading: SheetReading): boolean {
  return reading.columns.has(field) && !(field === "occupation" && isTradeColumn(reading));
}

/** One column feeds occupation and work type, and its heading alone does not say so: 工种, 专业. */
function isTradeColumn({ columns, readings }: SheetReading): boolean {
  const [column] = columns.get("occupation") ?? [];
  return readings.some((one) => one.column === column && one.why === "contents" && one.fields.includes("workType"));
}
