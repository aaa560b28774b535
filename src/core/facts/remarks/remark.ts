import type { Field } from "../../terms/field";
import { bracketed } from "../../text/brackets";
import { saysNothing } from "../../text/clean";
import { withDigits } from "../../text/numeral";
import { speaksOfStudy } from "../values/study";
import type { RemarkLists } from "../../terms/remark-lists";

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
