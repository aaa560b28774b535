import { saysNothing, solidText } from "../text/clean";
import { parseLevel } from "../facts/values/level";
import { tickedIn } from "../facts/values/answers";
import { LEVEL_NAMES } from "../terms/words";
import { SHEET_VALUE_FIELDS, type SheetValueField, SUBJECT_COLUMNS } from "../sheet/fields";
import type { Field } from "../terms/field";
import { STATEMENT_PLACES, type Statement, type StatementSource } from "../sheet/statement";
import { isWholly, levelOfMention, mentionsIn, type Mention } from "./mentions";
import { matchName } from "../requirements/name-match";
import type { PreparedOccupation } from "../requirements/prepared";
import type { SheetReading } from "../sheet/sheet-reading";
import type { SheetDefaults, Application } from "./recognize";
import type { Applicant } from "../facts/applicant";
import { WHOLE_SHEET } from "../problems/place";
import { sheetProblem, type SheetProblem } from "../problems/sheet-problem";
import type { RulePack } from "../law/schema";
import type { Decision } from "./decision";

/** What holds for every row that says nothing itself. */
export interface SheetValue {
  readonly field: SheetValueField;
  readonly value: string;
  /** The most trusted place it stands in. */
  readonly place: StatementSource;
}

/** More than one value for a field, or one that cannot be sure: none holds. */
export interface RivalValues {
  readonly field: SheetValueField;
  readonly values: readonly string[];
}

export interface SheetValues {
  readonly values: ReadonlyMap<SheetValueField, SheetValue>;
  readonly twice: readonly RivalValues[];
}

interface Found {
  readonly field: SheetValueField;
  readonly value: string;
  readonly sure: boolean;
  readonly place: StatementSource;
}

/** What the sheet says once, by field: a value holds if it is the only one that stands in any of the places. */
export function sheetValuesOf(statements: readonly Statement[], law: readonly PreparedOccupation[]): SheetValues {
  const found = statements.flatMap((statement) => foundIn(statement, law));
  const values = new Map<SheetValueField, SheetValue>();
  const twice: RivalValues[] = [];
  for (const field of SHEET_VALUE_FIELDS) {
    const its = found.filter((one) => one.field === field);
    const different = [...new Set(its.map(({ value }) => value))];
    const [value] = different;
    if (value === undefined) continue;
    const sure = its.filter((one) => one.sure);
    const place = STATEMENT_PLACES.find((one) => sure.some((other) => other.place === one));
    if (different.length === 1 && place !== undefined) values.set(field, { field, value, place });
    // A lone word that may mean something else is no answer and no question, but for an occupation: then it is another one.
    else if (different.length > 1 || field === "occupation") twice.push({ field, values: different });
  }
  return { values, twice };
}

function foundIn(statement: Statement, law: readonly PreparedOccupation[]): readonly Found[] {
  const { place, fields } = statement;
  const text = tickedIn(solidText(statement.text));
  if (saysNothing(text)) return [];
  const mentions = mentionsIn(text, law);
  const found = mentions.flatMap((mention) => foundBy(mention, place));
  // A line without a label is a sentence about something, unless it says these things and nothing else.
  if (fields.length === 0) return place === "line" && !isWholly(text, mentions) ? [] : found;
  return fields.flatMap((field) => labelled(field, text, found, law, place));
}

function foundBy(mention: Mention, place: StatementSource): readonly Found[] {
  const { kind, sure } = mention;
  if (kind !== "level") return [{ field: kind, value: mention.value, sure, place }];
  const level = levelOfMention(mention);
  return level === null ? [] : [{ field: "level", value: LEVEL_NAMES[level], sure, place }];
}

/** What stands behind a label, and what else of a job it names on the way: 申报职业：互联网营销师（直播销售员）四级. */
function labelled(
  field: Field,
  text: string,
  found: readonly Found[],
  law: readonly PreparedOccupation[],
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
      return [...applicationIn(field, text, found, law, place), ...found.filter((one) => one.field === "level")];
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
      return [];
  }
}

function applicationIn(
  field: "occupation" | "workType",
  text: string,
  found: readonly Found[],
  law: readonly PreparedOccupation[],
  place: StatementSource,
): readonly Found[] {
  const naming = matchName(text, law);
  if (naming === null) {
    const named = found.filter((one) => one.field === "occupation" || one.field === "workType");
    // An occupation that this notice does not have.
    return named.length > 0 || field === "workType" ? named : [{ field, value: text, sure: false, place }];
  }
  const { occupation, workType } = naming;
  const types: readonly Found[] = workType ? [{ field: "workType", value: workType.name, sure: true, place }] : [];
  // A work type alone names its occupation where that is needed, if only one has it.
  const byType = workType !== null && !text.includes(solidText(occupation.occupation.name));
  return byType ? types : [{ field: "occupation", value: occupation.occupation.name, sure: true, place }, ...types];
}

/**
 * What a sheet as a whole applies for: the occupation and work type said once; without a 申报职业 column else the pack's only
 * occupation, unless the sheet speaks of another one.
 */
export function sheetDefaultsFor(
  reading: SheetReading,
  { values, twice }: SheetValues,
  law: readonly PreparedOccupation[],
): SheetDefaults {
  const asked = reading.columns.has("occupation");
  const name = values.get("occupation")?.value;
  const said = law.find(({ occupation }) => occupation.name === name) ?? null;
  const spoken = twice.some(({ field }) => field === "occupation");
  const only = !asked && !spoken && law.length === 1 ? (law[0] ?? null) : null;
  return { occupation: said ?? only, workType: values.get("workType")?.value ?? null, asked };
}

/** The fields that some row is left open by, because neither it nor the sheet says them. */
export type UnstatedFields = ReadonlySet<SheetValueField>;

const EXAM_COLUMNS: readonly Field[] = ["examKind", ...SUBJECT_COLUMNS];

/** Watches rows as they are decided. */
export function unstatedFieldsIn(reading: SheetReading): {
  readonly fields: UnstatedFields;
  watch(applicant: Applicant, application: Application, decision: Decision): void;
} {
  const fields = new Set<SheetValueField>();
  if (!EXAM_COLUMNS.some((field) => reading.columns.has(field))) fields.add("examKind");
  return {
    fields,
    watch({ applied, unreliableFields }, { occupation, workTypes }, { verdict, level }) {
      if (occupation === null && applied.occupation === null && !unreliableFields.has("occupation"))
        fields.add("occupation");
      if (workTypes.length > 1) fields.add("workType");
      const open = occupation !== null && verdict === "undetermined" && level === null;
      if (open && applied.level === null && !unreliableFields.has("level")) fields.add("level");
    },
  };
}

/** What is to be asked of the sheet as a whole, because rows are silent: what it says twice, and what it says nowhere. */
export function silentProblems(
  silent: UnstatedFields,
  { values, twice }: Pick<SheetValues, "values" | "twice">,
  { columns }: SheetReading,
  { occupations }: RulePack,
): readonly SheetProblem[] {
  const lacks = (field: SheetValueField): boolean =>
    silent.has(field) && !columns.has(field) && !values.has(field) && !twice.some((one) => one.field === field);
  const problems: SheetProblem[] = [];
  if (lacks("occupation")) {
    problems.push(sheetProblem("occupation-missing", WHOLE_SHEET, { offered: occupations.map(({ name }) => name) }));
  }
  if (lacks("level")) problems.push(sheetProblem("level-missing", WHOLE_SHEET));
  for (const one of twice) if (silent.has(one.field)) problems.push(sheetProblem("said-twice", WHOLE_SHEET, one));
  return problems;
}
