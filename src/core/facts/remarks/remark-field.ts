import { recordOf } from "../../sheet/fields";
import type { Field } from "../../terms/field";
import type { RemarkKind } from "./remark";

/** What a remark in brackets does to a field (FieldRecord, `brackets`); undefined: nothing. */
function bearingOn(field: Field): "sure" | "used" | "name" | undefined {
  const { reads, brackets } = recordOf(field);
  return reads === "date" || reads === "years" || reads === "level" || reads === "yes" ? "sure" : brackets;
}

export function bearsOn(field: Field): boolean {
  return bearingOn(field) !== undefined;
}

/** Facts that are words; levels, dates, years and yes or no have readers of their own that look at remarks. */
export function isWords(field: Field): boolean {
  const { reads, brackets } = recordOf(field);
  return reads === "text" && brackets !== undefined;
}

export function countsAnywhere(field: Field): boolean {
  return recordOf(field).doubtfulAnywhere === true;
}

/** Whether a remark that no parser could read has to be looked at. */
export function isOpen(field: Field, kind: RemarkKind): boolean {
  switch (kind) {
    case "harmless":
      return false;
    case "doubtful":
      return true;
    case "unknown":
      return bearingOn(field) !== "name";
    case "study":
      // The level somebody applies for does not depend on whether they study; the years worked do.
      return bearingOn(field) === "sure" && field !== "level";
  }
}

/** The facts that an open remark leaves unsure: the field's own, and of doubtful papers whether they are held at all. */
export function unsureBy(field: Field, kind: RemarkKind): readonly Field[] {
  // The number says the day of birth by itself.
  if (field === "birthDate" || (bearingOn(field) === "used" && kind !== "doubtful")) return [];
  const { paper } = recordOf(field);
  if (field === "titleName") return ["titleRank"];
  return paper !== undefined && kind === "doubtful" ? [field, paper] : [field];
}
