import type { RulePack } from "../law/schema";
import type { CellFormat, Edit } from "../sheet/edit";
import { FIELDS, fieldHeader, TEMPLATE_FIELDS } from "../sheet/fields";
import { LEVELS, LEVEL_NAMES } from "../terms/words";
import type { TemplateColumn } from "../sheet/field-record";

/** People the blank sheet is prepared for. */
const ROWS = 1000;
const FIRST_ROW = 2;
/** A drop-down's values, commas included; Excel refuses more. */
const LONGEST_LIST = 255;

const HEADER: CellFormat = {
  numberFormat: "@",
  bold: true,
  fill: "#DEEAF6",
  wrap: true,
  horizontal: "center",
  vertical: "center",
  border: true,
};
const REQUIRED_FILL = "#9DC3E6";

/**
 * A blank registration sheet as a new worksheet: the canonical headers in row 1, nothing above them, and 1,000 rows prepared
 * with formats and drop-downs. With a pack, occupations, work types and levels are those of its notice.
 */
export function templateEdits(pack: RulePack | null, sheet: string): Edit[] {
  const fields = TEMPLATE_FIELDS;
  return [
    { kind: "addSheet", sheet },
    { kind: "format", sheet, range: { row: 1, column: 1, rows: 1, columns: fields.length }, format: HEADER },
    { kind: "cells", sheet, row: 1, column: 1, values: [fields.map(fieldHeader)] },
    { kind: "rowHeight", sheet, row: 1, rows: 1, height: 30 },
    ...fields.flatMap((field, index) => columnEdits(FIELDS[field].template, index + 1, pack, sheet)),
    { kind: "freeze", sheet, row: FIRST_ROW, column: 2 },
  ];
}

function columnEdits(
  { width, format, choices, required }: TemplateColumn,
  column: number,
  pack: RulePack | null,
  sheet: string,
): Edit[] {
  const range = { row: FIRST_ROW, column, rows: ROWS, columns: 1 };
  const edits: Edit[] = [{ kind: "columnWidth", sheet, column, columns: 1, width }];
  if (required) {
    const head = { row: 1, column, rows: 1, columns: 1 };
    edits.push({ kind: "format", sheet, range: head, format: { fill: REQUIRED_FILL } });
  }
  if (format !== undefined) {
    const numberFormat = { text: "@", date: "yyyy-mm-dd" }[format];
    edits.push({ kind: "format", sheet, range, format: { numberFormat } });
  }
  const options = choices === undefined ? [] : choicesOf(choices, pack);
  if (options.length > 0 && isList(options)) edits.push({ kind: "choices", sheet, range, options });
  return edits;
}

/** A list that is too long, or a name with a comma in it, gets no drop-down: a wrong one is worse than none. */
function isList(options: readonly string[]): boolean {
  return options.join(",").length <= LONGEST_LIST && !options.some((option) => option.includes(","));
}

/** The values of a drop-down; what depends on the law comes from the pack, none where no pack was chosen. */
export function choicesOf(choices: NonNullable<TemplateColumn["choices"]>, pack: RulePack | null): readonly string[] {
  const occupations = pack?.occupations ?? [];
  switch (choices) {
    case "occupations":
      return [...new Set(occupations.map(({ name }) => name))];
    case "workTypes":
      return [...new Set(occupations.flatMap(({ workTypes }) => workTypes.map(({ name }) => name)))];
    case "offeredLevels":
      return offeredLevels(pack);
    default:
      return choices;
  }
}

/** The levels that some occupation or work type of the pack is offered at; all without a pack. */
function offeredLevels(pack: RulePack | null): readonly string[] {
  const offered = new Set(
    pack?.occupations.flatMap(({ levels, workTypes }) => [
      ...(levels ?? []),
      ...workTypes.flatMap(({ levels }) => levels),
    ]) ?? LEVELS,
  );
  return LEVELS.filter((level) => offered.has(level)).map((level) => LEVEL_NAMES[level]);
}
