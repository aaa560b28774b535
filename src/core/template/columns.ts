import type { RulePack } from "../law/schema";
import { FIELDS, TEMPLATE_FIELDS } from "../sheet/fields";
import type { TemplateColumn } from "../sheet/field-record";
import { dayFromIso } from "../time/day";
import { serialOf } from "../time/serial";
import { LEVELS, LEVEL_NAMES, type Level } from "../terms/words";
import type { CellValue } from "../text/value";

/** A drop-down's values, commas included; Excel refuses more. */
const LONGEST_LIST = 255;

/** The columns of the blank sheet in their order. */
export const TEMPLATE_COLUMNS: readonly TemplateColumn[] = TEMPLATE_FIELDS.map((field) => FIELDS[field].template);

/**
 * The values of a column's drop-down; what depends on the law comes from the pack. [] where there is none, and where Excel
 * would not take it: a wrong list is worse than none.
 */
export function optionsOf({ choices }: TemplateColumn, pack: RulePack | null): readonly string[] {
  const options = choices === undefined ? [] : choicesOf(choices, pack);
  const fits = options.join(",").length <= LONGEST_LIST && !options.some((option) => option.includes(","));
  return fits ? options : [];
}

export function choicesOf(choices: NonNullable<TemplateColumn["choices"]>, pack: RulePack | null): readonly string[] {
  const occupations = pack?.occupations ?? [];
  switch (choices) {
    case "occupations":
      return [...new Set(occupations.map(({ name }) => name))];
    case "workTypes":
      return [...new Set(occupations.flatMap(({ workTypes }) => workTypes.map(({ name }) => name)))];
    case "offeredLevels":
      return offeredLevels(pack).map((level) => LEVEL_NAMES[level]);
    default:
      return choices;
  }
}

/** The levels that some occupation or work type of the pack is offered at; all without a pack. */
function offeredLevels(pack: RulePack | null): readonly Level[] {
  const offered = new Set(
    pack?.occupations.flatMap(({ levels, workTypes }) => [
      ...(levels ?? []),
      ...workTypes.flatMap(({ levels }) => levels),
    ]) ?? LEVELS,
  );
  return LEVELS.filter((level) => offered.has(level));
}

/** The example row: what a filled line looks like. It names itself an example, and no reader takes it for a person. */
export function exampleRow(pack: RulePack | null): readonly CellValue[] {
  return TEMPLATE_COLUMNS.map((column) => exampleIn(column, pack));
}

/** With a notice the example applies for the first thing that it offers. */
function exampleIn({ choices, example = "", format }: TemplateColumn, pack: RulePack | null): CellValue {
  const [occupation] = pack?.occupations ?? [];
  const [workType] = occupation?.workTypes ?? [];
  if (choices === "occupations") return occupation?.name ?? "";
  if (choices === "workTypes") return workType?.name ?? "";
  if (choices === "offeredLevels") {
    const offered = workType?.levels ?? occupation?.levels ?? [];
    const [first] = LEVELS.filter((level) => offered.includes(level));
    return first === undefined ? example : LEVEL_NAMES[first];
  }
  const day = format === "date" ? dayFromIso(String(example)) : null;
  return day === null ? example : serialOf(day, false);
}
