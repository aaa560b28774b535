import { guessSentence } from "../core/explain/notices";
import type { RulePack } from "../core/law/schema";
import { isoOf, type Day } from "../core/time/day";
import type { Opening } from "./opening";

/** Why notice and day stand in their fields. `pack`: the notice of that opening. */
export function openingSentence(opening: Opening, { title }: RulePack): string {
  switch (opening.by) {
    case "workbook":
      return `这个工作簿上次用的是《${title}》，截至 ${isoOf(opening.asOf)}。`;
    case "guess":
      return guessSentence(opening.guess);
    case "machine":
      return `这台电脑上次用的是《${title}》，请核对是不是这张表要用的。`;
  }
}

export function takeDay(day: Day): string {
  return `改用上次的 ${isoOf(day)}`;
}

export function takeToday(today: Day): string {
  return `改用今天 ${isoOf(today)}`;
}

/** On the button behind another notice that would fit. */
export function switchNotice(title: string): string {
  return `改用《${title}》重新审核`;
}
