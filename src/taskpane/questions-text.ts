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
  presume: "这样算",
  leaveOpen: "都待核",
  idle: "没有影响这张表的",
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

/** Behind the title of the answers on which nobody's verdict hangs. */
export function idleAnswers(count: number): string {
  return `另有 ${count} 条${QUESTIONS.idle}`;
}

/** Carrying answers to another machine and back. */
export const CARRY = {
  title: "把回答带到别的电脑",
  exporting: "导出",
  exportHint: "只有问题和回答，没有任何人的信息。",
  save: "存成文件",
  copy: "复制文字",
  saved: "已经交给浏览器保存，一般在“下载”文件夹里。没有看到的，请改用“复制文字”。",
  copied: "已经复制，可以粘贴到记事本、微信或邮件里带走。",
  notCopied: "没有复制成功，请在下面的框里全选后自己复制。",
  text: "回答的文字",
  importing: "导入",
  choose: "选择文件",
  paste: "或者把回答的文字粘贴在这里",
  read: "读入",
  keepHere: "不同的以这里为准，导入",
  takeThere: "不同的以文件为准，导入",
  take: "导入",
  nothingNew: "没有新的回答，不用导入。",
  fileName: "认定助手的回答.json",
} as const;

/** Why nothing can be imported. */
export function notImported(why: string): string {
  return `不能导入：${why}`;
}

export function exported(count: number): string {
  return `现在有 ${count} 条回答。${CARRY.exportHint}`;
}
