import { saysNothing, solidText } from "../text/clean";
import { parseLevel } from "../facts/values/level";
import { tickedIn } from "../facts/values/answers";
import { LEVEL_NAMES } from "../terms/words";
import type { NameSet } from "../terms/known-names";
import { SHEET_VALUE_FIELDS, type SheetValueField } from "../sheet/fields";
import type { Field } from "../terms/field";
import type { Statement, StatementSource } from "../sheet/statement";
import { namesWithin } from "../sheet/said-above";
import { matchName } from "../requirements/name-match";
import type { PreparedOccupation } from "../requirements/prepared";
import { factsInTitle, labelledFact, withoutClassWords } from "./said-facts";
import { levelOfMention, mentionsIn, restOf, type Mention } from "./mentions";

/** A value that a statement says, or may say. */
export interface FoundValue {
  readonly field: SheetValueField;
  readonly value: string;
  readonly sure: boolean;
  readonly place: StatementSource;
  /** 1-based; null: the sheet's name. */
  readonly row: number | null;
}

type Found = Omit<FoundValue, "row">;

/** A line that seems to say something of a field and was not understood. */
export interface UnreadLine {
  readonly field: SheetValueField;
  readonly text: string;
  readonly row: number;
}

/** Every value that a statement says. */
export function valuesIn(statement: Statement, occupations: readonly PreparedOccupation[]): readonly FoundValue[] {
  return foundIn(statement, occupations).map((one): FoundValue => ({ ...one, row: statement.row }));
}

/**
 * The fields of which a line seems to say something that is not understood: a label whose answer nobody can read, or the name of
 * an occupation, work type or level among other words. `known`: names of any notice or catalogue.
 */
export function unreadIn(
  statement: Statement,
  occupations: readonly PreparedOccupation[],
  known: { readonly occupations: NameSet; readonly workTypes: NameSet },
): readonly UnreadLine[] {
  const { row, fields } = statement;
  const text = tickedIn(solidText(statement.text));
  if (row === null || saysNothing(text)) return [];
  const found = new Set(foundIn(statement, occupations).map(({ field }) => field));
  const mentioned = mentionsIn(text, occupations).map(({ kind }) => kind);
  const named = [
    ...(namesWithin(text, known.occupations).length > 0 ? (["occupation"] as const) : []),
    ...(namesWithin(text, known.workTypes).length > 0 && !mentioned.includes("occupation")
      ? (["workType"] as const)
      : []),
  ];
  const seeming: readonly Field[] = fields.length > 0 ? fields : [...mentioned, ...named];
  return SHEET_VALUE_FIELDS.filter((field) => seeming.includes(field) && !found.has(field)).map((field) => ({
    field,
    text: statement.text,
    row,
  }));
}

function foundIn(statement: Statement, occupations: readonly PreparedOccupation[]): readonly Found[] {
  const { place, fields } = statement;
  const text = tickedIn(solidText(statement.text));
  if (saysNothing(text)) return [];
  const mentions = mentionsIn(text, occupations);
  // A line without a label counts only if it says nothing else: any other is a sentence about something.
  const isWhole = withoutClassWords(restOf(text, mentions)) === "";
  const facts = place === "title" || place === "name" || isWhole ? factsInTitle(text) : [];
  const found = [
    ...mentions.flatMap((mention) => foundBy(mention, place)),
    ...facts.map((fact): Found => ({ ...fact, sure: true, place })),
  ];
  if (fields.length === 0) return place === "line" && !isWhole ? [] : found;
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
    if (restOf(text, mentionsIn(text, occupations)) === "") return named;
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
