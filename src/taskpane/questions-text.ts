/** The words of the part that asks. */
export const QUESTIONS = {
  hint: "同一件事只问一次，对所有相同的人一起生效，立即重新审核。回答记在这个工作簿里。用键盘时：1 算，2 不算，3 不知道。",
  onMachine: "也记在这台电脑上（别的表也按这些回答）",
  answered: "已经回答的",
  takeBack: "收回",
  listed: "通知所列",
  fillings: "先补哪一项",
  searching: "正在计算……",
  noFilling: "没有补上就能定的列。",
  tooMany: "待核的人太多，先不计算先补哪一项。回答了问题、待核少了再看。",
} as const;

/** 要您定的 3 件事（已答 2 件） · 先补哪一项 where nothing is asked and nothing was. `open` null: nobody knows yet. */
export function questionsTitle(open: number | null, answered: number): string {
  const told = answered === 0 ? "" : `（已答 ${answered} 件）`;
  if (open === null) return `要您定的事${told}`;
  return open === 0 && answered === 0 ? QUESTIONS.fillings : `要您定的 ${open} 件事${told}`;
}

/** Behind an answer that is in force. */
export function answerRows(rows: number): string {
  return `（影响 ${rows} 人）`;
}

/** 用在4-3、4-4。 "" where it is used nowhere in particular. */
export function usedIn(places: readonly string[]): string {
  return places.length === 0 ? "" : `用在${places.join("、")}。`;
}
