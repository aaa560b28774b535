import type { Decision } from "../core/decide/decision";
import { isoOf } from "../core/time/day";
import { addressOf } from "../core/terms/cell";
import { LEVEL_NAMES } from "../core/terms/words";
import type { Place } from "./place";
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

/** On the link behind a sentence: the cell, or the row of another sheet. `own`: the sheet of the row that is spoken of. */
export function placeLabel({ sheet, row, column }: Place, own: string | null): string {
  const where = column === null ? `第 ${row} 行` : addressOf(row, column);
  return sheet === own ? where : `“${sheet}”${where}`;
}

/** Read aloud for that link. */
export function goTo(place: Place, own: string | null, name: string): string {
  return `看${placeLabel(place, own)}${name === "" ? "" : `，${name}`}`;
}

/** Between the two buttons that lead from place to place. */
export function stepPosition(at: number | null, rows: number): string {
  return at === null ? `${rows} 人要看` : `第 ${at} 人，共 ${rows} 人`;
}

/** The row selected in the sheet is not in the list. */
export function notListed(row: number, name: string): string {
  return `表中选中的第 ${row} 行${name === "" ? "" : `（${name}）`}不在筛选的范围里。`;
}

/** A unit, an occupation or a level in a list to filter by. */
export function valueOption(value: string, rows: number): string {
  return `${value}（${rows} 行）`;
}
