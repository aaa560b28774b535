import { saysNothing, solidText } from "../text/clean";
import { parseLevel } from "../facts/values/level";
import { tickedIn } from "../facts/values/answers";
import { LEVEL_NAMES } from "../terms/words";
import { SHEET_VALUE_FIELDS, type SheetValueField } from "../sheet/fields";
import type { Field } from "../terms/field";
import { STATEMENT_PLACES, type Statement, type StatementSource } from "../sheet/statement";
import { factsInLine, factsInTitle, labelledFact } from "./said-facts";
import { isWholly, levelOfMention, mentionsIn, type Mention } from "./mentions";
import { matchName } from "../requirements/name-match";
import { settledValue } from "./settled-value";
import type { PreparedOccupation } from "../requirements/prepared";
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
}

interface Found {
  readonly field: SheetValueField;
  readonly value: string;
  readonly sure: boolean;
  readonly place: StatementSource;
}

/**
 * The values that the sheet states once, by field. A value holds if all places that state the field state the same; one that the
 * clerk has settled holds before all of them, and alone.
 */
export function sheetValuesOf(
  statements: readonly Statement[],
  occupations: readonly PreparedOccupation[],
  settled: ReadonlyMap<Field, string> = new Map(),
): SheetValues {
  const found = statements.flatMap((statement) => foundIn(statement, occupations));
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
    const its = withoutShortNames(found.filter((one) => one.field === field));
    const different = [...new Set(its.map(({ value }) => value))];
    const [value] = different;
    if (value === undefined) continue;
    const sure = its.filter((one) => one.sure);
    const place = STATEMENT_PLACES.find((one) => sure.some((other) => other.place === one));
    if (different.length === 1 && place !== undefined) values.set(field, { field, value, place });
    // One value that is not sure is dropped. An occupation is kept as a rival: the sheet may be for another occupation.
    else if (different.length > 1 || field === "occupation") rivals.push({ field, values: different });
  }
  return { values, rivals };
}

/** A shorter name is no occupation of its own. */
const SHORT = 6;

/** 人力资源管理师 beside 企业人力资源管理师 is the same: a name that only may be one, and ends a sure one. */
function withoutShortNames(found: readonly Found[]): readonly Found[] {
  const sure = found.filter((one) => one.sure);
  const isShort = ({ value }: Found): boolean =>
    value.length >= SHORT && sure.some((one) => one.value !== value && one.value.endsWith(value));
  return found.filter((one) => one.sure || one.field !== "occupation" || !isShort(one));
}

function foundIn(statement: Statement, occupations: readonly PreparedOccupation[]): readonly Found[] {
  const { place, fields } = statement;
  const text = tickedIn(solidText(statement.text));
  if (saysNothing(text)) return [];
  const mentions = mentionsIn(text, occupations);
  const facts = place === "line" ? factsInLine(text) : factsInTitle(text);
  const found = [
    ...mentions.flatMap((mention) => foundBy(mention, place)),
    ...facts.map((fact): Found => ({ ...fact, sure: true, place })),
  ];
  // A line without a label counts only if it consists of mentions alone: any other is a sentence about something.
  if (fields.length === 0) return place === "line" && !isWholly(text, mentions) && facts.length === 0 ? [] : found;
  return fields.flatMap((field) => labelled(field, text, found, occupations, place));
}

function foundBy(mention: Mention, place: StatementSource): readonly Found[] {
  const { kind, sure } = mention;
  if (kind !== "level") return [{ field: kind, value: mention.value, sure, place }];
  const level = levelOfMention(mention);
  return level === null ? [] : [{ field: "level", value: LEVEL_NAMES[level], sure, place }];
}

/** What stands behind a label. It may state other fields too: 申报职业：互联网营销师（直播销售员）四级. */
function labelled(
  field: Field,
  text: string,
  found: readonly Found[],
  occupations: readonly PreparedOccupation[],
  place: StatementSource,
): readonly Found[] {
  switch (field) {
    case "level": {
      const level = parseLevel(text);
      if (level === null) return [];
      return level === "unreadable"
        ? found.filter((one) => one.field === "level")
        : [{ field, value: LEVEL_NAMES[level], sure: true, place }];
    }
    case "occupation":
    case "workType":
      return [
        ...applicationIn(field, text, found, occupations, place),
        ...found.filter((one) => one.field === "level"),
      ];
    case "examKind": {
      const retake = /补考|重考/.test(text);
      const first = /正考|新考|首考|初考/.test(text);
      return [...(retake ? ["补考"] : []), ...(first ? ["正考"] : [])].map((value) => ({
        field,
        value,
        sure: true,
        place,
      }));
    }
    default:
      return labelledFact(field, text).map((fact) => ({ ...fact, sure: true, place }));
  }
}

function applicationIn(
  field: "occupation" | "workType",
  text: string,
  found: readonly Found[],
  occupations: readonly PreparedOccupation[],
  place: StatementSource,
): readonly Found[] {
  const naming = matchName(text, occupations);
  const named = found.filter((one) => one.field === "occupation" || one.field === "workType");
  if (naming !== null && naming.stranger !== null) {
    // Something stands beside the name. Only what mentions alone explain is sure: 互联网营销师 补考.
    if (isWholly(text, mentionsIn(text, occupations))) return named;
    const unsure = named.map((one) => ({ ...one, sure: false }));
    return [...unsure, { field: "occupation", value: text, sure: false, place }];
  }
  if (naming === null) {
    // An occupation that this notice does not have.
    return named.length > 0 || field === "workType" ? named : [{ field, value: text, sure: false, place }];
  }
  const { occupation, workType } = naming;
  const types: readonly Found[] = workType ? [{ field: "workType", value: workType.name, sure: true, place }] : [];
  // A work type alone does not state the occupation here: `recognizer` finds it where the row needs it.
  const byType = workType !== null && !text.includes(solidText(occupation.occupation.name));
  return byType ? types : [{ field: "occupation", value: occupation.occupation.name, sure: true, place }, ...types];
}

/**
 * What a sheet applies for as a whole: the occupation and work type that it states. If it states no occupation and has no column
 * 申报职业, it is the pack's only occupation, unless the sheet names another.
 */
export function sheetDefaultsFor(
  reading: SheetReading,
  { values, rivals }: SheetValues,
  occupations: readonly PreparedOccupation[],
): SheetDefaults {
  const trade = isTradeColumn(reading);
  const asked = isAsked("occupation", reading);
  const name = values.get("occupation")?.value;
  const stated = occupations.find(({ occupation }) => occupation.name === name) ?? null;
  const namesOther = rivals.some(({ field }) => field === "occupation");
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
