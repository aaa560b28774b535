import type { Applicant } from "../facts/applicant";
import { matchName } from "../requirements/name-match";
import type { PreparedOccupation } from "../requirements/prepared";
import type { Grid } from "../sheet/grid";
import type { SheetValueField } from "../sheet/fields";
import { SHEET_VALUE_FIELDS } from "../sheet/fields";
import { namesClass } from "../sheet/rows";
import { partOf, type Section, type SheetReading } from "../sheet/sheet-reading";
import { isHeadline, statementsOf, type Statement } from "../sheet/statement";
import type { RowRange } from "../terms/cell";
import type { Vocabulary } from "../sheet/vocabulary";
import { recognizer, type Application } from "./recognize";
import {
  agreed,
  sheetDefaultsFor,
  sheetValuesOf,
  type RivalValues,
  type SheetValue,
  type SheetValues,
} from "./sheet-values";
import { unreadIn, valuesIn, type FoundValue, type UnreadLine } from "./statement-values";

/** What is said over the rows of a section: by its own lines, and by what stands above and they do not replace. */
export interface SectionValues extends SheetValues {
  readonly rows: RowRange;
  /** Those that its own lines say. */
  readonly own: readonly SheetValue[];
}

/** What a sheet says once: above its first header for all rows, and by lines further down for those below them. */
export interface SaidValues {
  readonly sheet: SheetValues;
  readonly sections: readonly SectionValues[];
  /** What holds for a row that says nothing itself. */
  over(row: number): SheetValues;
}

/** What hangs on a value: of another occupation nobody knows the level that was said with the first. */
const BELOW: { readonly [F in SheetValueField]?: readonly SheetValueField[] } = {
  occupation: ["workType", "level"],
  workType: ["level"],
  school: ["classKind", "graduationDate"],
  classKind: ["graduationDate"],
};

/** The sheet's name and its title stand before every line. */
const PLACE_OF_NAME = -1;
const PLACE_OF_TITLE = 0;

/** What holds by now, from above to below, and where it was said. */
interface Standing {
  readonly values: ReadonlyMap<SheetValueField, SheetValue>;
  readonly rivals: readonly RivalValues[];
  readonly unread: readonly UnreadLine[];
  /** Where a value that holds was said first. */
  readonly places: ReadonlyMap<SheetValueField, number>;
  /** The row of the class that was named last; what was said below it ends with the next. */
  readonly classRow: number | null;
}

/**
 * What the sheet says once, for all rows and for each section. A line replaces what was said above of the same field, and what
 * was said with it or below it and hangs on it; what it seems to say and nobody understands leaves the field open.
 */
export function saidValuesOf(
  grid: Pick<Grid, "name" | "cells">,
  reading: SheetReading,
  occupations: readonly PreparedOccupation[],
  { headings, contents }: Pick<Vocabulary, "headings" | "contents">,
): SaidValues {
  const { settledValues: settled } = reading;
  const above = statementsOf(grid, reading.headerTop, headings);
  const sheet: SheetValues = {
    ...sheetValuesOf(above, occupations, settled),
    unread: above.flatMap((one) => unreadIn(one, occupations, contents.names)),
  };
  let standing: Standing = { ...sheet, places: placesOf(sheet), classRow: classRowIn(above) };
  const sections = reading.sections.map((section): SectionValues => {
    const { values, rivals, unread, own } = below(section);
    return { rows: { from: section.firstRow, to: section.lastRow }, values, rivals, unread, own };
  });
  return { sheet, sections, over: (row) => sectionAt(row) ?? sheet };

  function sectionAt(row: number): SectionValues | undefined {
    return sections.length === 0 ? undefined : sections.find(({ rows }) => row >= rows.from && row <= rows.to);
  }

  function placesOf({ values }: Pick<SheetValues, "values">): ReadonlyMap<SheetValueField, number> {
    const found = above.flatMap((statement) => valuesIn(statement, occupations));
    const classRows = new Set(above.filter(isOfClass).map(({ row }) => row));
    const placeIn = ({ place, row }: FoundValue): number =>
      place === "name"
        ? PLACE_OF_NAME
        : place === "title" && !classRows.has(row)
          ? PLACE_OF_TITLE
          : (row ?? PLACE_OF_TITLE);
    return new Map(
      [...values].map(([field, { value }]) => [
        field,
        Math.min(...found.filter((one) => one.field === field && one.value === value).map(placeIn)),
      ]),
    );
  }

  /** What holds in a section; it stands then for those below. */
  function below({ statements }: Section): Standing & { readonly own: readonly SheetValue[] } {
    const values = new Map(standing.values);
    const rivals = new Map(standing.rivals.map((one) => [one.field, one]));
    const places = new Map(standing.places);
    let unread = [...standing.unread];
    const own: SheetValue[] = [];
    const found = statements.flatMap((one) => valuesIn(one, occupations));
    const lines = statements.flatMap((one) => unreadIn(one, occupations, contents.names));
    const said = new Set([...found, ...lines].map(({ field }) => field));
    const named = classRowIn(statements);
    if (named !== null && standing.classRow !== null) endFrom(standing.classRow);
    for (const field of SHEET_VALUE_FIELDS) {
      if (settled.has(field)) continue;
      const { value, different } = agreed(field, found);
      const its = lines.filter((one) => one.field === field);
      if (value === null && different.length === 0 && its.length === 0) continue;
      // What nobody understands may say the same and may say something else.
      if (value === null || values.get(field)?.value !== value.value) replace(field);
      rivals.delete(field);
      unread = [...unread.filter((one) => one.field !== field), ...its];
      if (value !== null && its.length === 0) {
        if (!values.has(field)) places.set(field, rowOf(field, value.value));
        values.set(field, value);
        own.push(value);
      } else {
        end(field);
        if (different.length > 0) rivals.set(field, { field, values: different });
      }
    }
    withoutOccupationOfOthers();
    standing = { values, rivals: [...rivals.values()], unread, places, classRow: named ?? standing.classRow };
    return { ...standing, own };

    function end(field: SheetValueField): void {
      if (settled.has(field)) return;
      values.delete(field);
      places.delete(field);
    }

    /** Everything that was said from that row on. */
    function endFrom(row: number): void {
      for (const [field, place] of [...places]) if (place >= row) end(field);
      unread = unread.filter((one) => one.row < row);
    }

    function replace(field: SheetValueField): void {
      const place = places.get(field);
      end(field);
      if (place === undefined) return;
      for (const one of BELOW[field] ?? []) if (!said.has(one) && (places.get(one) ?? -Infinity) >= place) end(one);
    }

    /** A work type of another occupation says that it is another. */
    function withoutOccupationOfOthers(): void {
      const type = own.find(({ field }) => field === "workType")?.value;
      const name = values.get("occupation")?.value;
      const occupation = occupations.find((one) => one.occupation.name === name);
      if (type === undefined || occupation === undefined || said.has("occupation")) return;
      if (!matchName(type, [occupation])?.workType) replace("occupation");
    }

    function rowOf(field: SheetValueField, value: string): number {
      return found.find((one) => one.field === field && one.value === value)?.row ?? PLACE_OF_TITLE;
    }
  }
}

/** The row in which a class is named; null: none is. */
function classRowIn(statements: readonly Statement[]): number | null {
  return statements.find(isOfClass)?.row ?? null;
}

/** A line over one class; a headline may name a class and is of the whole sheet all the same. */
function isOfClass({ row, text }: Statement): boolean {
  return row !== null && namesClass(text) && !isHeadline(text);
}

/** Recognizes what each row applies for, by its own words and by what is said over it. */
export function recognizerOver(
  reading: SheetReading,
  said: SaidValues,
  occupations: readonly PreparedOccupation[],
  /** The occupation that a silent row applies for where nothing is said is none. */
  asSaid = false,
): (applicant: Applicant) => Application {
  const known = new Map<string, (applicant: Applicant) => Application>();
  return (applicant) => {
    const { row } = applicant;
    const values = said.over(row);
    const part = partOf(reading, row);
    const stated = [values.values.get("occupation")?.value, values.values.get("workType")?.value];
    const key = [reading.parts.indexOf(part), ...stated, values.rivals.length].join("\n");
    const before = known.get(key);
    if (before !== undefined) return before(applicant);
    const defaults = sheetDefaultsFor({ ...reading, ...part }, values, occupations);
    const occupation = asSaid && !values.values.has("occupation") ? null : defaults.occupation;
    const recognize = recognizer(occupations, { ...defaults, occupation });
    known.set(key, recognize);
    return recognize(applicant);
  };
}
