import { isoOf } from "../time/day";
import type { Audit, JointAuditHead } from "../audit";
import type { RecordsUsed } from "../facts/records/match";
import { RECORD_SHEETS } from "../sheet/record-kinds";
import type { RulePack } from "../law/schema";
import { jointSaidSentence, saidSentence } from "./sheet-values";

/** The whole result in one sentence, without anything about a person. */
export function summarySentence(
  audit: Pick<Audit, "asOf" | "summary" | "sheetValues" | "sections" | "records">,
  pack: RulePack,
): string {
  return `${countsSentence(audit, "", pack)}${saidSentence(audit.sheetValues, audit.sections)}${recordsSentence(audit.records)}`;
}

/** The same of sheets that were audited together: several are named. */
export function jointSummarySentence(audit: JointAuditHead, pack: RulePack): string {
  const { sheets, records } = audit;
  const names = sheets.length > 1 ? sheets.map(({ sheet }) => `“${sheet.name}”`).join("、") : "";
  return `${countsSentence(audit, names, pack)}${jointSaidSentence(sheets)}${recordsSentence(records)}`;
}

function countsSentence(
  { asOf, summary }: Pick<Audit, "asOf" | "summary">,
  sheets: string,
  { title, occupations }: RulePack,
): string {
  const { rows, final } = summary;
  const pending = final.feeUndetermined === 0 ? "" : `，待核的通过后再加${final.feeUndetermined}元`;
  const fees = occupations.some((one) => one.fees) ? `应收${final.fee}元${pending}` : "公告没有公布收费";
  const eligible = `符合${final.eligible}人${byClerkPart(final.eligibleByClerk)}`;
  const ineligible = `不符合${final.ineligible}人${byClerkPart(final.ineligibleByClerk)}`;
  const aside = final.setAside === 0 ? "" : `人工核定有${final.setAside}人没有采用，需重新核定。`;
  return `按${title}，截至${isoOf(asOf)}${sheets}共审核${rows}人：${eligible}，${ineligible}，待核${final.undetermined}人；${fees}。${aside}`;
}

function byClerkPart(count: number): string {
  return count === 0 ? "" : `（其中人工核定${count}人）`;
}

/** How many records of the optional sheets were used; "" where there are none. */
export function recordsSentence(records: RecordsUsed | null): string {
  if (records === null) return "";
  const { work, marks, bans, schools } = records;
  const used = [
    work === null ? "" : `${RECORD_SHEETS.work}${work}条`,
    marks === null ? "" : `${RECORD_SHEETS.marks}${marks}条`,
    bans === null ? "" : `${RECORD_SHEETS.bans}${bans}条`,
    schools === null ? "" : `${RECORD_SHEETS.schools}${schools}所`,
  ].filter((text) => text !== "");
  return used.length === 0 ? "" : `用到${used.join("、")}。`;
}
