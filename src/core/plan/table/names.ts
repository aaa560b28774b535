import { parseLevel } from "../../facts/values/level";
import { solidText } from "../../text/clean";
import { LEVELS, type Level } from "../../terms/words";
import type { PlanCell, PrintedLevels, PrintedNames } from "./model";

const SEPARATORS = /[、,，;；/／\n]|\s{2,}/;

/** The names of a cell, one by one, blanks within them gone: 直播销售员、商品选 品员 → two names. Repeats stay. */
export function namesIn(cell: PlanCell | undefined): PrintedNames {
  if (cell === undefined || cell.printed === "" || /^(?:\/|-+|—+|无|不分工种)$/.test(cell.printed))
    return { cell: cell ?? null, names: [] };
  const names = cell.printed
    .replace(/[（(][^（()）]*级[^（()）]*[)）]/g, "")
    .split(SEPARATORS)
    .map((name) => solidText(name))
    .filter(Boolean);
  return { cell, names };
}

const RANGE = /^([1-5一二三四五])级?[-—–~～至到]+([1-5一二三四五])级?$/;
const DIGIT: Readonly<Record<string, number>> = { 一: 1, 二: 2, 三: 3, 四: 4, 五: 5 };

/** The levels of a cell: 5、4、3 · 三级/高级工 · 5-3级 · 五级至三级. */
export function levelsIn(cell: PlanCell | undefined): PrintedLevels {
  if (cell === undefined || cell.printed === "") return { cell: cell ?? null, levels: [], unread: [], isRange: false };
  const whole = solidText(cell.value);
  const ends = RANGE.exec(whole.replace(/[（(].*?[)）]/g, ""));
  if (ends) {
    const [one, other] = [numberOf(ends[1] ?? ""), numberOf(ends[2] ?? "")];
    const levels = LEVELS.filter((level) => level <= Math.max(one, other) && level >= Math.min(one, other));
    return { cell, levels, unread: [], isRange: true };
  }
  const single = parseLevel(cell.value);
  if (typeof single === "number") return { cell, levels: [single], unread: [], isRange: false };
  const levels: Level[] = [];
  const unread: string[] = [];
  for (const piece of piecesOf(whole)) {
    const level = parseLevel(piece);
    if (typeof level === "number") levels.push(level);
    else if (level === "unreadable") unread.push(piece);
  }
  return { cell, levels, unread, isRange: false };
}

/** 五级/初级工、四级/中级工 has a stroke inside its levels; 5/4/3 has it between them. */
function piecesOf(text: string): string[] {
  const pieces = text.split(/[、,，;；\n和及]/).filter(Boolean);
  return pieces.flatMap((piece) =>
    typeof parseLevel(piece) === "number" ? [piece] : piece.split(/[/／]/).filter(Boolean),
  );
}

function numberOf(letter: string): number {
  return DIGIT[letter] ?? Number(letter);
}
