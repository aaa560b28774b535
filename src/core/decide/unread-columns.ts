import type { ValueAt } from "../sheet/rows";
import { partOf, type SheetReading } from "../sheet/sheet-reading";
import { tellingReader } from "../sheet/telling";
import type { Vocabulary } from "../sheet/vocabulary";
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
  reading: SheetReading,
  valueAt: ValueAt,
  { telling, contents }: Pick<Vocabulary, "telling" | "contents">,
): (
  row: number,
  decision: Pick<Decision, "verdict" | "missing">,
  unreliable?: ReadonlySet<Field>,
) => readonly UnreadColumn[] {
  const offering = new Map<Field, UnreadColumn[]>();
  const { readings } = reading;
  const tellingOf = tellingReader(telling, contents);
  const mayTell = reading.parts.some((part) => part.mayTell.length > 0);
  for (const { fields, why, filled, offers, column, heading } of readings) {
    if (fields.length > 0 || filled === 0 || why === "settled" || why === "ours") continue;
    for (const field of offers.slice(0, LIKELY))
      offering.set(field, [...(offering.get(field) ?? []), { field, column, heading }]);
  }
  if (offering.size === 0 && !mayTell) return () => NONE;
  return (row, { verdict, missing }, unreliable = new Set()) => {
    if (verdict !== "undetermined") return NONE;
    const open = [...missing, ...unreliable];
    const own = onePerColumn([...filledIn(row, open), ...toldIn(row, open)]);
    if (own.length > 0) return own;
    const topics = TOPICS.filter((topic) => topic.some((field) => open.includes(field))).flat();
    return onePerColumn([...filledIn(row, topics), ...toldIn(row, topics)]);
  };

  /** What cells themselves tell of, whatever stands above them. */
  function toldIn(row: number, fields: readonly Field[]): readonly UnreadColumn[] {
    const { mayTell: columns, headings } = partOf(reading, row);
    return columns.flatMap((column) => {
      const value = valueAt(row, column);
      if (saysNothing(solidText(value))) return NONE;
      const heading = headings[column - 1] ?? "";
      const told = tellingOf(heading, value);
      const field = fields.find((one) => told.some((its) => its.field === one));
      return field === undefined ? NONE : [{ field, column, heading }];
    });
  }

  function filledIn(row: number, fields: readonly Field[]): readonly UnreadColumn[] {
    return fields
      .flatMap((field) => offering.get(field) ?? NONE)
      .filter(({ column }) => !saysNothing(solidText(valueAt(row, column))));
  }
}

function onePerColumn(columns: readonly UnreadColumn[]): readonly UnreadColumn[] {
  return columns.filter(({ column }, place) => columns.findIndex((one) => one.column === column) === place);
}
