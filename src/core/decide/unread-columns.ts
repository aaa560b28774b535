import type { ValueAt } from "../sheet/rows";
import type { SheetReading } from "../sheet/sheet-reading";
import type { Field } from "../terms/field";
import { saysNothing, solidText } from "../text/clean";
import type { Decision } from "./decision";

/** A column that is not read, and a field that it may mean. */
export interface UnreadColumn {
  readonly field: Field;
  readonly column: number;
  readonly heading: string;
}

/** Of what a column may mean so many are worth a question. */
export const LIKELY = 2;
const NONE: readonly UnreadColumn[] = [];

/** Fields that tell of the same thing: where one of them is open, a column that may hold another may close it. */
const TOPICS: readonly (readonly Field[])[] = [
  ["occupation", "workType"],
  ["workYears", "workStart", "careerStart", "currentOccupation", "workAfterCertificate", "workAfterTitle"],
  [
    "certificateKind",
    "certificateOccupation",
    "certificateLevel",
    "certificateNumber",
    "certificateDate",
    "workAfterCertificate",
    "hasCertificate",
  ],
  ["certificate2Kind", "certificate2Occupation", "certificate2Level", "certificate2Number", "certificate2Date"],
  ["titleRank", "titleName", "titleMatches", "titleDate", "workAfterTitle", "juniorTitleDate"],
  ["trainingLevel", "trainingOccupation", "trainingProof"],
  ["apprenticeship", "apprenticeshipDate"],
  ["schoolKind", "studyStatus", "studyForm", "enrolmentDate"],
];

/**
 * For an open row: the unread columns that may hold what it lacks, else those that may tell of the same thing, in which something
 * stands in this row. `unreliable`: the fields that something leaves open.
 */
export function unreadColumns(
  { readings }: SheetReading,
  valueAt: ValueAt,
): (
  row: number,
  decision: Pick<Decision, "verdict" | "missing">,
  unreliable?: ReadonlySet<Field>,
) => readonly UnreadColumn[] {
  const offering = new Map<Field, UnreadColumn[]>();
  for (const { fields, why, filled, offers, column, heading } of readings) {
    if (fields.length > 0 || filled === 0 || why === "settled" || why === "ours") continue;
    for (const field of offers.slice(0, LIKELY))
      offering.set(field, [...(offering.get(field) ?? []), { field, column, heading }]);
  }
  if (offering.size === 0) return () => NONE;
  return (row, { verdict, missing }, unreliable = new Set()) => {
    if (verdict !== "undetermined") return NONE;
    const open = [...missing, ...unreliable];
    const own = filledIn(row, open);
    const topics = TOPICS.filter((topic) => topic.some((field) => open.includes(field)));
    return own.length > 0 ? own : filledIn(row, topics.flat());
  };

  function filledIn(row: number, fields: readonly Field[]): readonly UnreadColumn[] {
    return fields
      .flatMap((field) => offering.get(field) ?? NONE)
      .filter(({ column }, place, all) => all.findIndex((one) => one.column === column) === place)
      .filter(({ column }) => !saysNothing(solidText(valueAt(row, column))));
  }
}
