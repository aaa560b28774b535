import type { AuditRow } from "../core/audit";
import type { RowGroup } from "./groups";
import { placeKey, rowPlace, type Place } from "./place";
import { toldOf } from "./sentences";

/** A place at fault, with the row that it is a fault of. */
export interface Step {
  readonly row: AuditRow;
  /** Which of the row's places. */
  readonly at: number;
  readonly place: Place;
}

/** The rows that there is something to look at in, in the order in which they are listed. */
export function rowsToLookAt(groups: readonly RowGroup[]): readonly AuditRow[] {
  return groups.filter(({ kind }) => kind !== "eligible").flatMap(({ causes }) => causes.flatMap(({ rows }) => rows));
}

/** Where what is said of a row stands, each place once; the row itself where nothing says more. */
export function placesOf(row: AuditRow): readonly Place[] {
  const places = toldOf(row).flatMap(({ place }) => (place === null ? [] : [place]));
  const found = [...new Map(places.map((place) => [placeKey(place), place])).values()];
  const own = rowPlace(row);
  return found.length > 0 || own === null ? found : [own];
}

/** The place at fault before or after; from the last it goes on to the first. Null where there is none at all. */
export function stepFrom(
  rows: readonly AuditRow[],
  from: { readonly row: AuditRow; readonly at: number } | null,
  by: 1 | -1,
): Step | null {
  const start = from === null ? -1 : rows.indexOf(from.row);
  const inRow = start < 0 || from === null ? undefined : placesOf(from.row)[from.at + by];
  if (inRow !== undefined && from !== null) return { row: from.row, at: from.at + by, place: inRow };
  for (let n = 1; n <= rows.length; n += 1) {
    const index = start < 0 ? (by === 1 ? n - 1 : rows.length - n) : (start + by * n + n * rows.length) % rows.length;
    const row = rows[index];
    const places = row === undefined ? [] : placesOf(row);
    const at = by === 1 ? 0 : places.length - 1;
    const place = places[at];
    if (row !== undefined && place !== undefined) return { row, at, place };
  }
  return null;
}
