import { memoize } from "../../text/memoize";
import { solidText } from "../../text/clean";
import type { CellValue } from "../../text/value";

/** What a clerk may decide herself: to leave a row open is no ruling. */
export type RuledVerdict = "eligible" | "ineligible";

/** What our own conclusion adds to a verdict that is the clerk's: 符合（人工）. */
const BY_CLERK = /\(人工(?:核定)?\)$/;
const BEFORE = /^(?:人工)?(?:核定|审核|认定)?(?:结果|结论)?[为是:]?/;
const ELIGIBLE =
  /^(?:(?:予以|准予|同意|可以?|应)?(?:符合|通过|合格|受理)|符合(?:申报|报考|报名)?(?:条件|要求)|同意|(?:同意|准予|可以?)(?:申报|报名|报考))[。!]?$/;
const INELIGIBLE =
  /^(?:不符合?|(?:不符合?)(?:申报|报考|报名)?(?:条件|要求)|(?:不予|未予?|不能|不)(?:通过|合格|受理)|不合格|不同意(?:申报|报名|报考)?|(?:不予|不准予?|不可以?|不能|不得)(?:申报|报名|报考))[。!]?$/;

/** What stands in 人工核定; null: blank. Whatever leaves room for doubt (符合（待补材料）, 待定) is unreadable. */
export const parseRuling = memoize((value: CellValue): RuledVerdict | "unreadable" | null => {
  const text = solidText(value);
  if (text === "") return null;
  const word = text.replace(BY_CLERK, "");
  const bare = word.replace(BEFORE, "");
  for (const one of [word, bare]) {
    if (INELIGIBLE.test(one)) return "ineligible";
    if (ELIGIBLE.test(one)) return "eligible";
  }
  return "unreadable";
});
