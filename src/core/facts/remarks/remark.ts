import type { Field } from "../../terms/field";
import { bracketed } from "../../text/brackets";
import { saysNothing } from "../../text/clean";
import { withDigits } from "../../text/numeral";
import { speaksOfStudy } from "../values/study-words";

/** What remarks in brackets mean, as rules/catalog/remarks.yaml says. */
export interface RemarkLists {
  /** Whole remarks that change nothing in a field; those without a wildcard go before the doubtful words. */
  readonly harmless: ReadonlyMap<Field, { readonly exact: RegExp | null; readonly loose: RegExp | null }>;
  /** A word that leaves open whether the fact is so; null: there are none. */
  readonly doubtful: RegExp | null;
  /** Words in which a doubtful one means something else. */
  readonly exceptions: RegExp | null;
}

/** Nothing is harmless and nothing doubtful: every remark that is no second spelling has to be looked at. */
export const NO_REMARKS: RemarkLists = { harmless: new Map(), doubtful: null, exceptions: null };

/** harmless: changes nothing · study: says how or whether somebody studies · doubtful: leaves open whether it is so · unknown */
export type RemarkKind = "harmless" | "study" | "doubtful" | "unknown";

/** What one remark is in a field, by the lists alone. */
export function remarkKind(remark: string, field: Field, lists: RemarkLists): RemarkKind {
  const own = lists.harmless.get(field);
  const text = withDigits(remark);
  if (saysNothing(remark) || /^[√✓✔☑]*$/u.test(remark) || own?.exact?.test(text) || own?.exact?.test(remark)) {
    return "harmless";
  }
  if (isDoubtful(remark, lists)) return "doubtful";
  if (own?.loose?.test(remark)) return speaksOfStudy(remark) ? "study" : "harmless";
  return speaksOfStudy(remark) ? "study" : "unknown";
}

/** Whether a text has a doubtful word, in a bracket or out of it. */
export function isDoubtful(text: string, { doubtful, exceptions }: RemarkLists): boolean {
  if (doubtful === null) return false;
  return doubtful.test(exceptions === null ? text : text.replace(exceptions, ""));
}

/** The remarks of a text that say something of study, joined; "" where none does. */
export function studyRemarks(text: string): string {
  return bracketed(text).inside.filter(speaksOfStudy).join("、");
}
