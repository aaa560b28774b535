import { CORRECTION_TITLES } from "../core/explain/correction";
import type { CorrectionKind } from "../core/corrections/correction";
import { addressOf } from "../core/terms/cell";
import type { AppliedCorrections, TakenBack } from "../workbook/corrections";
import { TEXT } from "./text";

/** The words of 可以改正的写法. */
export const CORRECTIONS = {
  searching: "正在查找…",
  hint: "只列出意思不变、或证件号码能证明的改法。不按按钮，什么都不会改；有公式的单元格不改。",
  none: "没有可以改正的写法。",
  one: "改这一处",
  leave: "不改",
  arrow: "改成",
  takeBack: "撤回",
} as const;

export function kindTitle(kind: CorrectionKind, cells: number): string {
  return `${CORRECTION_TITLES[kind]}（${cells} 处）`;
}

export function correctAll(cells: number): string {
  return `全部改正（${cells} 处）`;
}

export function correctOne(row: number, column: number): string {
  return `${CORRECTIONS.one}：${addressOf(row, column)}`;
}

export function selectCell(row: number, column: number): string {
  return `在表中选中 ${addressOf(row, column)}`;
}

export function moreCells(count: number): string {
  return `再显示 ${count} 处`;
}

/** Beside 撤回: what was corrected last. */
export function lastCorrected({ cells }: AppliedCorrections): string {
  return `刚才改正了 ${cells.length} 处。`;
}

/** Behind a sentence about work that is done. */
export function correctedSentence({ cells, skipped }: AppliedCorrections): string {
  const left = skipped === 0 ? "" : `另有 ${skipped} 处已被改过，没有动。`;
  return `已改正 ${cells.length} 处。${left}`;
}

export function takenBackSentence({ restored, skipped }: TakenBack): string {
  const left = skipped === 0 ? "" : `另有 ${skipped} 处后来改过或换了人，没有动。`;
  return `已撤回 ${restored} 处，恢复成改正前的样子。${left}`;
}

/** 可以改正的写法; `sheet`: named where there are several. */
export function correctionsTitle(sheet: string | null): string {
  return `${sheet === null ? "" : `“${sheet}”`}${TEXT.corrections}`;
}
