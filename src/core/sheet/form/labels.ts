import { solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";
import { headingKey, headingKeys } from "../heading";
import { RECORD_SHEETS, type RecordField } from "../record-kinds";
import { contentsOf } from "../sense/contents";
import { fits } from "../sense/fit";
import { senseReader, type Sense } from "../sense/sense";
import type { Vocabulary } from "../vocabulary";

/** What the words in the cells of a form are: labels, by the same grammar as headings, or what is written beside them. */
export interface FormWords {
  sense(parent: string, label: CellValue): Sense;
  /** Its words are those of a label, known as a fact of somebody or as something else. */
  isLabel(value: CellValue): boolean;
  /** The cell beside a label answers it, although 身份证 and 院校学生 could be labels themselves. */
  answers(label: CellValue, value: CellValue): boolean;
  /** What a label means in a list of work periods; null: nothing. */
  workField(label: CellValue): RecordField<"work"> | null;
}

/** Longer texts are instructions, declarations and opinions. */
const LONGEST_LABEL = 30;

export function formWords({ headings, contents }: Pick<Vocabulary, "headings" | "contents">): FormWords {
  const read = senseReader(headings);
  const sense = (parent: string, label: CellValue): Sense =>
    read({ column: 0, parent, child: typeof label === "string" ? label.trim() : "" });
  const isLabel = (value: CellValue): boolean => {
    if (typeof value !== "string" || value === "" || solidText(value).length > LONGEST_LABEL) return false;
    const { claim, beside, told, foreign } = sense("", value);
    return claim !== null || beside !== null || told || foreign;
  };
  return {
    sense,
    isLabel,
    answers(label, value) {
      if (!isLabel(value)) return true;
      const fields = sense("", label).claim?.fields ?? [];
      const its = contentsOf([value], contents);
      return fields.some((field) => fits(field, its) === true);
    },
    workField(label) {
      const keys = typeof label === "string" ? headingKeys(label) : [];
      for (const [field, known] of headings.records.work) {
        if (keys.some((key) => known.includes(key)) && isWorkField(field)) return field;
      }
      return null;
    },
  };
}

const WORK_FIELDS = ["from", "to", "period", "employer", "post"] as const satisfies readonly RecordField<"work">[];

function isWorkField(field: RecordField): field is (typeof WORK_FIELDS)[number] {
  return WORK_FIELDS.some((one) => one === field);
}

const WORK_TITLE = /工作(?:简历|履历|经验)|从业(?:经历|简历|履历)|任职经历/;

/** Whether a block is a list of work periods; one of study as well is not. */
export function isWorkTitle(title: string): boolean {
  const key = headingKey(title);
  return (key.includes(RECORD_SHEETS.work) || WORK_TITLE.test(key)) && !key.includes("学");
}
