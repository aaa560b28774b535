import { isoOf } from "../core/time/day";
import type { Audit } from "../core/audit";
import type { RulePack } from "../core/law/schema";
import type { Objection } from "../core/law/validity";
import type { SelfCheck } from "../core/examples/check";
import { MEMORY_KEYS, type Memory, type MemoryKey } from "../workbook/memory";
import type { MachineKey } from "./machine";
import { packOption } from "./notice-text";

/** The words of the third part: comparing, checking itself, the notices. */
export const MORE = {
  compareTitle: "对比",
  compareHint: "同一张表，换一份公告或换一个日期再审核一遍，看谁的结论、等级或收费不同。表格不受影响。",
  compareFirst: "请先在“审核报名表”里审核，再来对比。",
  compareNotice: "换成的公告",
  compareAsOf: "换成的日期",
  compareSame: "请换一份公告，或换一个日期。",
  compare: "对比",
  checkTitle: "自检",
  checkHint: "用每份公告自带的例子（刚好符合和刚好不符合各款的人）试一遍，看审核对不对。",
  check: "开始自检",
  faults: "没有通过的例子",
  templateTitle: "空白报名表",
  templateHint: "在这个工作簿里加一张空白报名表，可以发给单位填写，也可以打印。已有的工作表不受影响。",
  template: "生成空白报名表",
  noticesTitle: "公告和勘误",
} as const;

/** What is remembered, and how to empty it. */
export const ABOUT = {
  title: "关于",
  forget: "清空",
  memoryTitle: "这个工作簿记住的",
  memoryNone: "还没有记住什么。",
  memoryNewer: "里面是更新版本的认定助手写的内容，这一版读不懂，不会改动它。",
  memoryHint: "随工作簿保存，在别的电脑上打开也还在。不占工作表，也不含个人信息。",
  memoryQuestion: "清空这个工作簿记住的内容？",
  memoryConsequence: "列出的几项都会忘掉，需要时要重新选定。工作表不受影响。",
  machineTitle: "这台电脑记住的",
  machineNone: "还没有记住什么。",
  machineHint: "只记列名、通用的回答和上次用的公告，不记表里的内容，不上传。",
  machineQuestion: "清空这台电脑记住的内容？",
  machineConsequence: "列出的几项都会忘掉。已经记在工作簿里的不受影响。",
} as const;

const MEMORY_NAMES: { readonly [K in MemoryKey]: string } = {
  columns: "列的用途",
  terms: "公告和审核日期",
  answers: "对提问的回答",
  decisions: "人工核定时的情况（只用来发现后来的改动）",
  plan: "年度计划表的版式",
  pack: "本机构自己的公告",
};

const MACHINE_NAMES: { readonly [K in MachineKey]: string } = {
  columns: "列名的用途",
  answers: "通用的回答",
  terms: "上次用的公告",
};

export function memoryNames({ texts }: Memory): readonly string[] {
  return MEMORY_KEYS.flatMap((key) => (texts.has(key) ? [MEMORY_NAMES[key]] : []));
}

export function machineNames(keys: readonly MachineKey[]): readonly string[] {
  return keys.map((key) => MACHINE_NAMES[key]);
}

/** Above the fields: what the result on screen was made by. */
export function comparedWith({ asOf }: Pick<Audit, "asOf">, { title }: RulePack): string {
  return `现在的结果：${title}，${isoOf(asOf)}。`;
}

/** 现在：济南…，2026-03-01。 */
export function sideLine(name: string, { asOf }: Pick<Audit, "asOf">, { title }: RulePack): string {
  return name === isoOf(asOf) ? "" : `${name}：${title}，${isoOf(asOf)}。`;
}

/** 贵州省…（汇编，不是正式公告）：10 处印错或没写清 */
export function noticeAndSlips(pack: RulePack, objections: readonly Objection[]): string {
  return `${packOption(pack, objections)}：${pack.slips.length} 处印错或没写清`;
}

export function changeGroupTitle(title: string, rows: number): string {
  return `${title}（${rows} 人）`;
}

/** By which notice the drop-downs are filled. */
export function templateBy({ title }: RulePack): string {
  return `职业、工种和等级的选项按《${title}》。`;
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
