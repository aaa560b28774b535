import { saysNothing, solidText } from "../text/clean";
import { parseLevel } from "../facts/values/level";
import { tickedIn } from "../facts/values/answers";
import { LEVEL_NAMES } from "../terms/words";
import { SAID_FIELDS, type SaidField } from "../sheet/fields";
import type { Field } from "../terms/field";
import { STATEMENT_PLACES, type Statement, type StatementPlace } from "../sheet/statement";
import { isWholly, levelOfMention, mentionsIn, type Mention } from "./headline";
import { nameIn } from "../requirements/naming";
import type { PreparedOccupation } from "../requirements/prepared";

/** What holds for every row that says nothing itself. */
export interface SaidValue {
  readonly field: SaidField;
  readonly value: string;
  /** The most trusted place it stands in. */
  readonly place: StatementPlace;
}

/** More than one value for a field, or one that cannot be sure: none holds. */
export interface SaidTwice {
  readonly field: SaidField;
  readonly values: readonly string[];
}

export interface Said {
  readonly values: ReadonlyMap<SaidField, SaidValue>;
  readonly twice: readonly SaidTwice[];
}

interface Found {
  readonly field: SaidField;
  readonly value: string;
  readonly sure: boolean;
  readonly place: StatementPlace;
}

/** What the sheet says once, by field: a value holds if it is the only one that stands in any of the places. */
export function saidOnce(statements: readonly Statement[], law: readonly PreparedOccupation[]): Said {
  const found = statements.flatMap((statement) => foundIn(statement, law));
  const values = new Map<SaidField, SaidValue>();
  const twice: SaidTwice[] = [];
  for (const field of SAID_FIELDS) {
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

function foundBy(mention: Mention, place: StatementPlace): readonly Found[] {
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
  place: StatementPlace,
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
  place: StatementPlace,
): readonly Found[] {
  const naming = nameIn(text, law);
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
