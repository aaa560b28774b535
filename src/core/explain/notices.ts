import type { FittingNotices } from "../decide/fitting-notices";
import type { NoticeGuess } from "../decide/guess-notice";

/** Why a notice is guessed, as a sentence that says it is a guess. */
export function guessSentence({ pack, because }: NoticeGuess): string {
  return `猜这张表用的是《${pack.title}》：${reasonText(because)}。请核对。`;
}

function reasonText(because: NoticeGuess["because"]): string {
  switch (because.kind) {
    case "institution":
      return `表里写的机构是${because.named}`;
    case "place":
      return `表里写的地方是${because.named}`;
    case "occupations":
      return because.rows === because.of
        ? "表里申报的职业和等级，它都有"
        : `看到的 ${because.of} 行里，有 ${because.rows} 行申报的职业和等级它有`;
  }
}

/** How many rows the notice used does not offer; the other notices follow, each with `fittingText`. */
export function refusedSentence({ refused }: FittingNotices, of: number): string {
  const rows = refused === of ? `全部 ${of} 人` : `${of} 人里有 ${refused} 人`;
  return `${rows}申报的职业、工种或等级，现在用的公告没有。可能选错了公告：`;
}

/** 《上海…》都有 */
export function fittingText({ pack, rows }: FittingNotices["notices"][number], of: number): string {
  return rows === of ? `《${pack.title}》全都有` : `《${pack.title}》有 ${rows} 人的`;
}
