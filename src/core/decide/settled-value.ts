import { parseDate } from "../facts/values/date";
import { parseLevel } from "../facts/values/level";
import { parseClassKind } from "../facts/values/schools";
import { matchName, occupationsOfWorkType } from "../requirements/name-match";
import type { PreparedOccupation } from "../requirements/prepared";
import { FIELDS } from "../sheet/fields";
import type { Field } from "../terms/field";
import { LEVEL_NAMES } from "../terms/words";
import { cleanText, saysNothing } from "../text/clean";

const EXAM_KINDS: readonly string[] = FIELDS.examKind.template.choices;

/**
 * What somebody says for the whole sheet, in the words of the notice; null where the text cannot be read as a value of the field.
 */
export function settledValue(field: Field, text: string, occupations: readonly PreparedOccupation[]): string | null {
  const said = cleanText(text);
  if (saysNothing(said)) return null;
  switch (field) {
    case "occupation": {
      const named = matchName(said, occupations);
      return named === null || named.workType !== null || named.stranger !== null
        ? null
        : named.occupation.occupation.name;
    }
    case "workType":
      return occupationsOfWorkType(said, occupations).length === 0 ? null : said;
    case "level": {
      const level = parseLevel(said);
      return typeof level === "number" ? LEVEL_NAMES[level] : null;
    }
    case "examKind":
      return EXAM_KINDS.includes(said) ? said : null;
    case "classKind":
      return parseClassKind(said);
    default:
      return FIELDS[field].reads !== "date" || typeof parseDate(said, false) === "object" ? said : null;
  }
}
