import type { Decision } from "../core/decide/decision";
import { isoOf } from "../core/time/day";
import { LEVEL_NAMES } from "../core/terms/words";
import { TEXT } from "./text";

export function ledgerOfRow(row: number, sheet: string | null): string {
  return `${TEXT.ledger}，${rowNumber(row, sheet)}`;
}

/** The level in question and, for a row that may be admitted, its fee. */
export function levelAndFee({ level, appliedLevel, fee }: Decision): string {
  const shown = level ?? appliedLevel;
  const name = shown === null ? "没有申报等级" : LEVEL_NAMES[shown];
  return fee.kind === "yuan" ? `${name} · ${fee.yuan} 元` : name;
}

/** The day from which somebody turned away today may come, if nothing but time is lacking. */
export function earliestDay({ verdict, earliest }: Decision): string | null {
  return verdict !== "ineligible" || earliest === null ? null : `最早 ${isoOf(earliest)} 可报`;
}

/** Above the clause that decides. */
export function clauseTitle({ clause, nearest }: Decision): string {
  if (clause !== null) return TEXT.usedClause;
  return nearest?.outcome === "met" ? TEXT.metClause : TEXT.nearestClause;
}

export function highestLine({ highestLevel }: Decision): string {
  return highestLevel === null ? "现在没有能确定可报的等级。" : `现在可报的最高等级：${LEVEL_NAMES[highestLevel]}。`;
}

/** `sheet`: named where there are several. */
export function rowNumber(row: number, sheet: string | null): string {
  return `${sheet === null ? "" : `${sheet} `}第 ${row} 行`;
}

export function selectRow(row: number, name: string, sheet: string | null): string {
  return `在表中选中${rowNumber(row, sheet)}${name === "" ? "" : `（${name}）`}`;
}

export function furtherSentences(count: number): string {
  return `另有 ${count} 条，见依据。`;
}

export function otherClauses(count: number): string {
  return `其他条款（${count} 条）`;
}
