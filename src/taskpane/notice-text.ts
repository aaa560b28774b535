import { OBJECTION_LABELS } from "../core/explain/validity";
import type { RulePack, Slip } from "../core/law/schema";
import type { Objection } from "../core/law/validity";
import { TEXT } from "./text";

/** The notice in the list of notices; one that is no law on that day says so. */
export function packOption({ title }: RulePack, objections: readonly Objection[]): string {
  const marks = objections.map(({ kind }) => OBJECTION_LABELS[kind]);
  return marks.length === 0 ? title : `${title}（${marks.join("；")}）`;
}

export function noticeSource({ source }: RulePack): string {
  return [source.issuer, source.number, source.date].filter((part) => part !== undefined).join("，");
}

export function noticeTerm({ effective: { from, to } }: RulePack): string {
  if (from !== null && to !== null) return `${from} 至 ${to} 有效`;
  if (from !== null) return `${from} 起有效`;
  return to !== null ? `${to} 前有效` : "没有写明有效期";
}

export function noticeFactLine(title: string, text: string): string {
  return `${title}：${text}。`;
}

export function aboutNotice(pack: RulePack): string {
  return pack.slips.length === 0 ? "公告说明" : `公告说明（原文有 ${pack.slips.length} 处印错或没写清）`;
}

export function slipResult(slip: Slip): string {
  return slip.mended ? slip.used : TEXT.slipKept;
}
