import { finalOf } from "../core/decide/rulings/ruling";
import { isoOf, type Day } from "../core/time/day";
import type { Audit } from "../core/audit";
import { recordsSentence } from "../core/explain/summary";
import type { GroupKind } from "./groups";
import type { Choice } from "./choice";

const GROUP_TITLES: { readonly [K in GroupKind]: string } = {
  ineligible: "不符合",
  undetermined: "待核",
  noted: "符合，有提示",
  eligible: "符合",
};

/** What a group asks of the clerk; "" where it asks nothing. */
export const GROUP_HINTS: { readonly [K in GroupKind]: string } = {
  ineligible: "",
  undetermined: "资料不全或有错，补上、改正后再审核。",
  noted: "可以申报，有一处或几处请留意。",
  eligible: "",
};

export function auditedOn(asOf: Day): string {
  return `年限和年龄算到 ${isoOf(asOf)}。`;
}

/** Read aloud when an audit is done. */
export function auditDone({ summary, records }: Pick<Audit, "summary" | "records">): string {
  const { rows, final } = summary;
  const eligible = `符合 ${final.eligible} 人${byClerk(final.eligibleByClerk)}`;
  const ineligible = `不符合 ${final.ineligible} 人${byClerk(final.ineligibleByClerk)}`;
  const aside = final.setAside === 0 ? "" : `有 ${final.setAside} 人需重新核定。`;
  return `审核完成：共 ${rows} 人，${eligible}，${ineligible}，待核 ${final.undetermined} 人。${aside}${recordsSentence(records)}`;
}

function byClerk(rows: number): string {
  return rows === 0 ? "" : `（其中人工核定 ${rows} 人）`;
}

/** Beside the count of a verdict; "" where the clerk has decided none of them. */
export function tileByClerk(rows: number): string {
  return rows === 0 ? "" : `其中人工 ${rows}`;
}

/** A notice that publishes no fees at all does not make it free. */
export function feesDue({ summary }: Pick<Audit, "summary">, published: boolean): string {
  return published ? `${summary.final.fee.toLocaleString("zh-CN")} 元` : "公告没有公布";
}

/**
 * What the sum leaves out and would be added once people who are open pass; "" where it is the whole. A row whose level nobody
 * knows has no fee yet.
 */
export function feesPending({ summary, rows }: Pick<Audit, "summary" | "rows">, published: boolean): string {
  const { undetermined: all, feeUndetermined } = summary.final;
  if (!published || all === 0) return "";
  const priced = rows
    .map(finalOf)
    .filter(({ verdict, fee }) => verdict === "undetermined" && fee.kind === "yuan").length;
  if (priced === 0) return `未含待核的 ${all} 人`;
  const yuan = `${feeUndetermined.toLocaleString("zh-CN")} 元`;
  if (priced === all) return `待核 ${all} 人通过后再加 ${yuan}`;
  return `待核 ${all} 人中 ${priced} 人通过后再加 ${yuan}，另 ${all - priced} 人的收费还不知道`;
}

/** Beside the sum while columns are open that may change it. */
export const FEES_UNSETTLED = "暂计：列的用途还没选完";

export function feesUnpublished(rows: number): string {
  return `有 ${rows} 人的收费标准公告里没有，没算在内。`;
}

const CHOICE_NAMES: { readonly [K in Choice]: string } = {
  notice: "公告",
  asOf: "审核日期",
  assumptions: "没写的怎么算",
};

/** `writable`: a result can be written. */
export function staleBecause(changed: readonly Choice[], writable: boolean): string {
  const names = changed.map((choice) => CHOICE_NAMES[choice]).join("、");
  return `审核后改过${names}，请重新审核${writable ? "，再写入" : ""}。`;
}

export function groupTitle(kind: GroupKind, rows: number): string {
  return `${GROUP_TITLES[kind]}（${rows} 人）`;
}

export function showMore(more: number): string {
  return `再显示 ${more} 行`;
}

export function assumptionsTitle(used: number, all: number): string {
  return `表里没写的怎么算（打开 ${used} 项，共 ${all} 项）`;
}

export function idleAssumptions(count: number): string {
  return `另外 ${count} 项对这张表没有作用`;
}
