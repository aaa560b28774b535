import { parseLevel } from "../values/level";
import { isDoubtful, remarkKind } from "../remarks/remark";
import type { Field } from "../../terms/field";
import type { RecordField } from "../../sheet/record-kinds";
import type { RecordOwner } from "./row";
import type { RemarkLists } from "../../terms/remark-lists";

/** A remark in brackets in one of the optional sheets. */
export interface RecordRemark {
  readonly field: RecordField;
  readonly heading: string;
  /** The cell as it stands. */
  readonly value: string;
  readonly text: string;
}

/** The field of a registration whose harmless remarks are harmless there as well. */
const LIKE: { readonly [F in RecordField]?: Field } = {
  from: "workStart",
  to: "workStart",
  period: "workStart",
  date: "workStart",
  level: "level",
};
/** Names: only doubtful words in their brackets bear on the record. */
const NAMES: ReadonlySet<RecordField> = new Set<RecordField>([
  "name",
  "employer",
  "post",
  "occupation",
  "workType",
  "school",
  "subject",
  "mark",
]);
/** Their brackets are read or say nothing about the record. */
const FREE: ReadonlySet<RecordField> = new Set<RecordField>(["idNumber", "exam", "conduct"]);

/** The first remark that leaves open whether a record is so; null: none does. */
export function unsureRemark({ remarks }: RecordOwner, lists: RemarkLists): RecordRemark | null {
  return remarks.find((remark) => leavesOpen(remark, lists)) ?? null;
}

function leavesOpen({ field, text }: RecordRemark, lists: RemarkLists): boolean {
  if (FREE.has(field)) return false;
  if (NAMES.has(field)) return isDoubtful(text, lists);
  if (field === "level" && typeof parseLevel(text) === "number") return false;
  return remarkKind(text, LIKE[field] ?? "workYears", lists) !== "harmless";
}
