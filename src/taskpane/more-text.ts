import { isoOf } from "../core/time/day";
import type { Audit } from "../core/audit";
import type { RulePack } from "../core/law/schema";
import type { Objection } from "../core/law/validity";
import type { SelfCheck } from "../core/examples/check";
import { packOption } from "./text";

/** The words of the third part: comparing, checking itself, the notices. */
export const MORE = {
  compareTitle: "对比",
  compareHint: "同一张表，换一份公告或换一个日期再审核一遍，看谁的结论、等级或收费不同。表格不受影响。",
  compareFirst: "请先在“审核报名表”里审核，再来对比。",
  compareNotice: "对比的公告",
  compareAsOf: "对比的日期",
  compareSame: "请换一份公告，或换一个日期。",
  compare: "对比",
  checkTitle: "自检",
  checkHint: "用每份公告自带的例子（刚好符合和刚好不符合各款的人）试一遍，看审核对不对。",
  check: "开始自检",
  faults: "没有通过的例子",
  noticesTitle: "公告和勘误",
  opening: "正在打开…",
} as const;

/** Above the fields: what the result on screen was made by. */
export function comparedWith({ asOf }: Audit, { title }: RulePack): string {
  return `现在的结果：${title}，${isoOf(asOf)}。`;
}

/** 甲：济南…，2026-03-01。 */
export function sideLine(name: string, { asOf }: Audit, { title }: RulePack): string {
  return name === isoOf(asOf) ? "" : `${name}：${title}，${isoOf(asOf)}。`;
}

/** 贵州省…（汇编，不是正式公告）：10 处疏漏 */
export function noticeAndSlips(pack: RulePack, objections: readonly Objection[]): string {
  return `${packOption(pack, objections)}：${pack.slips.length} 处疏漏`;
}

export function changeGroupTitle(title: string, rows: number): string {
  return `${title}（${rows} 人）`;
}

export function checkCount({ passed, total }: SelfCheck): string {
  return `${passed}/${total}`;
}

export function checkFaults({ faults }: SelfCheck): string {
  return `${MORE.faults}（${faults.length} 条）`;
}

/** Read aloud and shown when a check is done. */
export function checked(checks: readonly SelfCheck[]): string {
  const failed = checks.filter(({ faults }) => faults.length > 0);
  if (failed.length === 0) return `自检全部通过：${checks.length} 份公告，各款的例子都审核对了。`;
  return `自检没有全部通过（${failed.map(({ title }) => title).join("、")}），请不要用这一版审核，先找维护人员查明。`;
}
